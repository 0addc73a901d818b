//! The short lists a line of the plan chooses from.

use super::coded::coded;

coded! {
    /// Who or what a line changes (RI 4.1).
    #[derive(Default)]
    "plan-level" PlanLevel {
        /// The person.
        #[default]
        Individual = "individual",
        /// The family.
        Family = "family",
        /// The community.
        Community = "community",
        /// Services, rules, institutions.
        Structural = "structural",
    }
}

coded! {
    /// What kind of line it is (RI 3.4).
    #[derive(Default)]
    "plan-kind" LineKind {
        /// A service.
        #[default]
        Service = "service",
        /// A grant.
        Grant = "grant",
        /// Goods.
        Goods = "goods",
        /// A referral to another body.
        Referral = "referral",
        /// Contact after arrival.
        FollowUp = "follow_up",
        /// A protection measure.
        ProtectionMeasure = "protection_measure",
    }
}

coded! {
    /// How visibly a line is delivered (SA 8.3).
    #[derive(Default)]
    "plan-mode" Mode {
        /// Openly.
        Openly = "openly",
        /// Discreetly. Where a line starts, because being seen cannot be taken back.
        #[default]
        Discreetly = "discreetly",
        /// As part of a general service.
        InsideGeneralService = "inside_general_service",
    }
}

coded! {
    /// In which form a line is given (RI 3.4).
    #[derive(Default)]
    "plan-form" Form {
        /// Cash.
        Cash = "cash",
        /// Goods.
        InKind = "in_kind",
        /// A voucher.
        Voucher = "voucher",
        /// Paid to the provider.
        Service = "service",
        /// Part in cash.
        Mixed = "mixed",
        /// Costs nothing.
        #[default]
        Free = "none",
    }
}

coded! {
    /// What shows that something was given (RI 3.4).
    #[derive(Default)]
    "plan-evidence" Evidence {
        /// A receipt.
        Receipt = "receipt",
        /// A picture without the person.
        PhotoWithoutPerson = "photo_without_person",
        /// A note of the provider.
        ProviderNote = "provider_note",
        /// The person confirms.
        PersonConfirms = "person_confirms",
        /// Nothing.
        #[default]
        Nothing = "none",
    }
}

coded! {
    /// The outcome of a look at one criterion.
    "plan-met" Met {
        /// Met.
        Met = "met",
        /// Not met.
        NotMet = "not_met",
        /// Unclear.
        Unclear = "unclear",
    }
}

coded! {
    /// What follows from a look at safety.
    "plan-safety" SafetyResult {
        /// Go on.
        Ok = "ok",
        /// Change something first.
        Change = "change",
        /// Do not deliver.
        Stop = "stop",
    }
}

coded! {
    /// The state of a line (RI 3.4).
    #[derive(Default)]
    "plan-line-status" LineStatus {
        /// Proposed.
        #[default]
        Proposed = "proposed",
        /// The person accepts it.
        Accepted = "accepted",
        /// The person does not want it.
        DeclinedByPerson = "declined_by_person",
        /// Waiting.
        Waiting = "waiting",
        /// Under way.
        UnderWay = "under_way",
        /// Done.
        Done = "done",
        /// Dropped.
        Dropped = "dropped",
    }
}

coded! {
    /// The state of a referral to a service (RI 4.6).
    #[derive(Default)]
    "plan-referral" ReferralState {
        /// Proposed.
        #[default]
        Proposed = "proposed",
        /// The person agrees.
        ConsentGiven = "consent_given",
        /// Sent.
        Sent = "sent",
        /// The other body has it.
        Acknowledged = "acknowledged",
        /// The service has begun.
        ServiceStarted = "service_started",
        /// The person confirms the service. Only this closes the line.
        ServiceConfirmedByPerson = "service_confirmed_by_person",
        /// Not to be had.
        NotAvailable = "not_available",
        /// Declined.
        Declined = "declined",
        /// Nothing more was heard.
        Lost = "lost",
    }
}

coded! {
    /// Why a person is referred (RI 4.6).
    "plan-referral-why" ReferralReason {
        /// Services that our office does not have.
        MoreServices = "more_services",
        /// The person has moved, or the place of the service has.
        Moved = "moved",
        /// Another reason.
        Other = "other",
    }
}

coded! {
    /// How soon an answer to a referral is expected. Source: RI 4.6 (the windows Primero uses).
    "plan-window" Window {
        /// One hour.
        OneHour = "within_1_hour",
        /// Three hours.
        ThreeHours = "within_3_hours",
        /// One day.
        OneDay = "within_1_day",
        /// Three days.
        ThreeDays = "within_3_days",
    }
}

impl Form {
    /// Whether cash changes hands.
    pub fn has_cash(self) -> bool {
        match self {
            Self::Cash | Self::Mixed => true,
            Self::InKind | Self::Voucher | Self::Service | Self::Free => false,
        }
    }
}

impl Window {
    /// Whole days that may pass.
    pub(super) fn days(self) -> i64 {
        match self {
            Self::OneHour | Self::ThreeHours => 0,
            Self::OneDay => 1,
            Self::ThreeDays => 3,
        }
    }
}
