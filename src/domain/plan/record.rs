//! What a plan carries beside its lines: agreement, versions, reviews, programmes, approvals.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::Content;
use super::coded::coded;
use crate::domain::answer::Code;
use crate::domain::date::{Date, DateText};
use crate::domain::instrument::Dimension;
use crate::domain::scale::{Level, Timing};

/// The security assessment a plan was checked against (RI 3.4 `risk_ref`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RiskRef {
    /// The day of the assessment.
    pub on: Date,
    /// Its version.
    pub version: u32,
    /// The level then; a later rise is seen by it.
    pub level: Level,
    /// The timing then.
    pub timing: Timing,
}

/// How a plan was agreed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Agreement {
    /// In which way.
    pub how: AgreedHow,
    /// On which day.
    pub on: Date,
    /// The security assessment it was checked against.
    #[serde(default)]
    pub risk_ref: Option<RiskRef>,
    /// An interpreter helped.
    #[serde(default)]
    pub interpreter: bool,
}

/// An agreed plan, never changed again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Version {
    /// 1 for the first.
    pub number: u32,
    /// How and when it was agreed.
    pub agreement: Agreement,
    /// What was agreed.
    pub content: Content,
}

/// The number of a programme in the plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct ProgrammeId(pub u32);

/// A programme that may pay, and what it decided (RI 4.5). Nothing here decides eligibility.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Programme {
    /// Its name.
    pub name: String,
    /// What it decided.
    pub eligibility: Eligibility,
    /// Who decided, by role.
    pub decided_by_role: Option<Code>,
    /// When.
    pub decided_on: DateText,
    /// The most it pays, as typed.
    pub ceiling: String,
    /// The currency of that, three letters.
    pub currency: String,
}

/// A decision of someone who has to approve the plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Approval {
    /// On which day.
    pub on: Date,
    /// By which role.
    pub by_role: Code,
    /// What was decided.
    pub decision: Decision,
    /// A remark.
    #[serde(default)]
    pub note: String,
}

/// A contact after arrival (RI 3.4).
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Review {
    /// On which day, as typed.
    pub on: DateText,
    /// In which way.
    pub channel: Option<Channel>,
    /// Whether it was safe to talk.
    pub safe_to_talk: Option<SafeToTalk>,
    /// By which role.
    pub by_role: Option<Code>,
    /// The time it looks back on, in words.
    pub period: String,
    /// What was found in each dimension.
    pub dimensions: BTreeMap<Dimension, DimensionReview>,
    /// The instrument used beside it, by name.
    pub instrument: String,
    /// What the person says, and what they would change.
    pub person_says: String,
    /// What staff say.
    pub staff_says: String,
    /// What has changed: triggers of a new security assessment (SA 3.8).
    pub changes: BTreeSet<Code>,
    /// When the next contact is, as typed.
    pub next_on: DateText,
}

/// One dimension in a review.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct DimensionReview {
    /// How things are.
    pub situation: String,
    /// What is difficult.
    pub problem: String,
    /// What is done about it.
    pub action: String,
}

coded! {
    /// How a plan was agreed (RI 3.4). "Not yet" is the absence of an agreement.
    "plan-agreed" AgreedHow {
        /// Signed.
        Signed = "signed",
        /// In words, before a witness.
        VerbalWitnessed = "verbal_witnessed",
        /// By thumbprint.
        Thumbprint = "thumbprint",
    }
}

coded! {
    /// What was found about a dimension as a whole (RI 3.5 P10).
    "plan-declaration" Declaration {
        /// The person wants help there.
        HelpWanted = "help_wanted",
        /// The person wants no help there.
        NoHelpWanted = "no_help_wanted",
        /// No help is needed there.
        NotNeeded = "not_needed",
    }
}

coded! {
    /// What a programme decided (RI 4.5).
    #[derive(Default)]
    "plan-eligibility" Eligibility {
        /// Not known yet.
        #[default]
        NotKnown = "unknown",
        /// Asked.
        Requested = "requested",
        /// Confirmed.
        Confirmed = "confirmed",
        /// Refused.
        Refused = "refused",
        /// Ended.
        Ended = "ended",
    }
}

coded! {
    /// Where an approval stands (RI 3.3).
    "plan-decision" Decision {
        /// Asked.
        Requested = "requested",
        /// Waiting.
        Pending = "pending",
        /// Approved.
        Approved = "approved",
        /// Rejected.
        Rejected = "rejected",
    }
}

coded! {
    /// The way of a contact (RI 3.4).
    "plan-channel" Channel {
        /// A visit.
        Visit = "visit",
        /// By phone.
        Phone = "phone",
        /// By message.
        Message = "message",
        /// At the office.
        Office = "office",
        /// By a call over the network.
        RemoteCall = "remote_call",
    }
}

coded! {
    /// Whether it was safe to talk.
    "plan-safe-to-talk" SafeToTalk {
        /// Yes.
        Yes = "yes",
        /// No.
        No = "no",
        /// Unsure.
        Unsure = "unsure",
    }
}

impl Review {
    /// Whether the security assessment has to be looked at again: something changed, or it was
    /// not clearly safe to talk (SA 8.5).
    pub fn asks_reassessment(&self) -> bool {
        let unsafe_talk = match self.safe_to_talk {
            Some(SafeToTalk::No | SafeToTalk::Unsure) => true,
            Some(SafeToTalk::Yes) | None => false,
        };
        unsafe_talk || !self.changes.is_empty()
    }
}
