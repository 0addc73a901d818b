//! Changes of one line, one for each field. Text, dates and amounts are kept as typed.

use super::cash::{CashAnswer, CashQuestion, CashQuestions};
use super::coded::coded;
use super::fault::Fault;
use super::kind::{Evidence, Form, LineKind, LineStatus, Met, Mode, PlanLevel, ReferralReason, ReferralState, Window};
use super::line::{Feasibility, FeasibilityCheck, LineId, LineMoney, PlanLine, Progress, SafetyCheck, Tranche, Wish};
use super::record::ProgrammeId;
use crate::domain::answer::{Code, ItemId};
use crate::domain::date::{Date, DateText};
use crate::domain::instrument::Dimension;

/// A change of a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LineEdit {
    /// The wish it serves.
    Wish(Option<Wish>),
    /// The need it meets.
    Need(Option<ItemId>),
    /// The dimension.
    Dimension(Dimension),
    /// Who or what changes.
    Level(PlanLevel),
    /// The kind.
    Kind(LineKind),
    /// The type of assistance. An approach of another type goes.
    Assistance(Option<Code>),
    /// The approach. Its type comes with it.
    Approach(Option<Code>),
    /// The approach in words.
    ApproachOther(String),
    /// The goal.
    Goal(String),
    /// The step.
    Step(String),
    /// The person's first step.
    FirstStep(String),
    /// The role that sees to it.
    OwnerRole(Option<Code>),
    /// The provider. A new provider has no agreement of the person yet: the tick is taken back.
    Provider(String),
    /// The person agrees that this provider is told.
    ProviderConsented(bool),
    /// How visibly it is delivered.
    Mode(Mode),
    /// From when.
    StartOn(DateText),
    /// By when.
    DueOn(DateText),
    /// Why its dates may lie outside the plan's time.
    DateReason(String),
    /// Repeats every so many days.
    EveryDays(String),
    /// It waits for another line.
    WaitsFor(LineId),
    /// It no longer waits for another line.
    WaitsNoMoreFor(LineId),
    /// The programme that pays.
    Programme(Option<ProgrammeId>),
    /// Amounts, form, instalments.
    Money(MoneyEdit),
    /// Whether it can work.
    Feasibility(FeasibilityEdit),
    /// Cash or in kind.
    Cash(CashEdit),
    /// The look at safety.
    Safety(SafetyCheck),
    /// How far it has come.
    Progress(ProgressEdit),
}

/// A change of amounts, form or instalments.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum MoneyEdit {
    /// The form.
    Form(Form),
    /// The planned amount.
    Planned(String),
    /// The amount spent.
    Spent(String),
    /// The currency.
    Currency(String),
    /// Why more was spent than planned.
    OverspendReason(String),
    /// What shows that it was given.
    Evidence(Evidence),
    /// One more instalment.
    AddTranche,
    /// An instalment, by position from 0.
    SetTranche(usize, Tranche),
    /// An instalment less, by position from 0.
    RemoveTranche(usize),
}

/// A change of what is known about whether a line can work.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FeasibilityEdit {
    /// A criterion looked at; takes the place of an earlier look at the same criterion.
    Criterion(FeasibilityCheck),
    /// A criterion not looked at after all.
    RemoveCriterion(Code),
    /// One of the three ticks.
    Tick(FeasibilityTick, Option<Met>),
}

/// A change of the answers about cash or in kind.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CashEdit {
    /// An answer.
    Answer(CashQuestion, CashAnswer),
    /// The form the person prefers.
    Preferred(Option<Form>),
    /// Why the person prefers it.
    PreferredWhy(String),
}

/// A change of how far a line has come.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ProgressEdit {
    /// The state.
    Status(LineStatus),
    /// The reason for the state.
    Reason(String),
    /// The day on which the person confirmed receipt.
    ReceivedOn(DateText),
    /// The state of the referral.
    Referral(ReferralState),
    /// How soon an answer is expected.
    AnswerWithin(Option<Window>),
    /// Why the person is referred.
    Why(Option<ReferralReason>),
    /// The day of an appointment.
    AppointmentOn(DateText),
    /// When it is asked how it went.
    FollowUpOn(DateText),
}

coded! {
    /// The three ticks (SA 8.5).
    "plan-tick" FeasibilityTick {
        /// The service exists.
        ServiceExists = "service_exists",
        /// The person qualifies.
        PersonQualifies = "person_qualifies",
        /// It is safe.
        Safe = "safe",
    }
}

impl PlanLine {
    /// Makes a change.
    ///
    /// # Errors
    /// [`Fault::NoSuchPart`] if the change is about an instalment that is not there.
    pub(super) fn edit(&mut self, edit: LineEdit, today: Date) -> Result<(), Fault> {
        match edit {
            LineEdit::Wish(wish) => self.wish = wish,
            LineEdit::Need(need) => self.need = need,
            LineEdit::Dimension(dimension) => self.dimension = dimension,
            LineEdit::Level(level) => self.level = level,
            LineEdit::Kind(kind) => self.kind = kind,
            LineEdit::Approach(approach) => self.approach = approach,
            LineEdit::Assistance(assistance) => self.assistance = assistance,
            LineEdit::ApproachOther(text) => self.approach_other = text,
            LineEdit::Goal(text) => self.goal = text,
            LineEdit::Step(text) => self.step = text,
            LineEdit::FirstStep(text) => self.first_step = text,
            LineEdit::OwnerRole(role) => self.owner_role = role,
            LineEdit::Provider(text) => {
                self.provider_consented &= self.provider.trim() == text.trim();
                self.provider = text;
            }
            LineEdit::ProviderConsented(agrees) => self.provider_consented = agrees,
            LineEdit::Mode(mode) => self.mode = mode,
            LineEdit::StartOn(date) => self.start_on = date,
            LineEdit::DueOn(date) => self.due_on = date,
            LineEdit::DateReason(text) => self.date_reason = text,
            LineEdit::EveryDays(text) => self.every_days = text,
            LineEdit::WaitsFor(line) => self.depends_on.extend([line]),
            LineEdit::WaitsNoMoreFor(line) => self.depends_on.retain(|other| *other != line),
            LineEdit::Programme(programme) => self.programme = programme,
            LineEdit::Money(edit) => self.money.edit(edit)?,
            LineEdit::Feasibility(edit) => self.feasibility.edit(edit),
            LineEdit::Cash(edit) => self.cash.edit(edit),
            LineEdit::Safety(check) => self.safety = check,
            LineEdit::Progress(edit) => self.progress.edit(edit, today),
        }
        Ok(())
    }
}

impl LineMoney {
    fn edit(&mut self, edit: MoneyEdit) -> Result<(), Fault> {
        match edit {
            MoneyEdit::Form(form) => self.form = form,
            MoneyEdit::Planned(text) => self.planned = text,
            MoneyEdit::Spent(text) => self.spent = text,
            MoneyEdit::Currency(text) => self.currency = text,
            MoneyEdit::OverspendReason(text) => self.overspend_reason = text,
            MoneyEdit::Evidence(evidence) => self.evidence = evidence,
            MoneyEdit::AddTranche => self.tranches.push(Tranche::default()),
            MoneyEdit::SetTranche(at, tranche) => *self.tranches.get_mut(at).ok_or(Fault::NoSuchPart)? = tranche,
            MoneyEdit::RemoveTranche(at) if at < self.tranches.len() => drop(self.tranches.remove(at)),
            MoneyEdit::RemoveTranche(_) => return Err(Fault::NoSuchPart),
        }
        Ok(())
    }
}

impl Feasibility {
    /// One of the three ticks.
    pub fn tick(&self, tick: FeasibilityTick) -> Option<Met> {
        match tick {
            FeasibilityTick::ServiceExists => self.service_exists,
            FeasibilityTick::PersonQualifies => self.person_qualifies,
            FeasibilityTick::Safe => self.safe,
        }
    }

    fn edit(&mut self, edit: FeasibilityEdit) {
        match edit {
            FeasibilityEdit::Criterion(check) => {
                match self.checks.iter_mut().find(|earlier| earlier.criterion == check.criterion) {
                    Some(earlier) => *earlier = check,
                    None => self.checks.push(check),
                }
            }
            FeasibilityEdit::RemoveCriterion(criterion) => self.checks.retain(|check| check.criterion != criterion),
            FeasibilityEdit::Tick(FeasibilityTick::ServiceExists, met) => self.service_exists = met,
            FeasibilityEdit::Tick(FeasibilityTick::PersonQualifies, met) => self.person_qualifies = met,
            FeasibilityEdit::Tick(FeasibilityTick::Safe, met) => self.safe = met,
        }
    }
}

impl CashQuestions {
    fn edit(&mut self, edit: CashEdit) {
        match edit {
            CashEdit::Answer(question, answer) => self.record(question, answer),
            CashEdit::Preferred(form) => self.preferred = form,
            CashEdit::PreferredWhy(text) => self.preferred_why = text,
        }
    }
}

impl Progress {
    fn edit(&mut self, edit: ProgressEdit, today: Date) {
        match edit {
            ProgressEdit::Status(status) => self.status = status,
            ProgressEdit::Reason(text) => self.reason = text,
            ProgressEdit::ReceivedOn(date) => self.received_on = date,
            ProgressEdit::Referral(state) => {
                if self.referral.state != state {
                    self.referral.since = Some(today);
                }
                self.referral.state = state;
            }
            ProgressEdit::AnswerWithin(window) => self.referral.answer_within = window,
            ProgressEdit::Why(reason) => self.referral.why = reason,
            ProgressEdit::AppointmentOn(date) => self.referral.appointment_on = date,
            ProgressEdit::FollowUpOn(date) => self.referral.follow_up_on = date,
        }
    }
}
