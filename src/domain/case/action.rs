//! What can be done to a case.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::before::Before;
use super::undo::Answered;
use super::{Case, MeetingStage, Wave};
use crate::domain::answer::{Answer, Entry, ItemId, Reading, TakenOver};
use crate::domain::assess::{Care, Change, Facts, Judged, Memory, Remembered, View, recorded};
use crate::domain::catalogue::Catalogue;
use crate::domain::condition::Condition;
use crate::domain::date::{Date, DateText};
use crate::domain::factor::FactorAction;
use crate::domain::instrument::{Office, Step};
use crate::domain::plan::PlanAction;
use crate::domain::referral::ReferralAction;
use crate::domain::risk_grid::RiskAction;
use crate::domain::route::RouteRecord;
use crate::domain::scale::Leg;

/// What an action is carried out in.
#[derive(Debug, Clone, Copy)]
pub struct World<'a> {
    /// The data files.
    pub catalogue: &'a Catalogue,
    /// The day.
    pub today: Date,
}

/// What can be done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Action {
    /// Set the case code.
    SetCode(String),
    /// Say where the conversation is.
    SetStage(MeetingStage),
    /// Record an answer.
    Answer(ItemId, Answer),
    /// Write the note of an item.
    Note(ItemId, String),
    /// Set or take away "come back to this".
    Flag(ItemId, bool),
    /// When to ask again what is not known yet.
    AskAgain(ItemId, DateText),
    /// Allow or forbid the free text of an item in outputs.
    Release(ItemId, bool),
    /// Record the answer of the last assessment again, as of today.
    Confirm(ItemId),
    /// Take over one answer that this office recorded, with the day it was said.
    TakeOver(Spot, Box<Entry>, Office),
    /// Take back the last answer.
    Undo,
    /// Change a country-and-route record.
    Route(Leg, RouteChange),
    /// Change the decision that is being made.
    Judge(Judged),
    /// Record the decision, if it may be recorded.
    Decide,
    /// Take the decision back.
    WithdrawDecision,
    /// Accept, edit or reject a suggested response; `None` takes the choice back.
    Respond(String, Option<Chosen>),
    /// Say who sees to a condition of the journey.
    Care(String, Care),
    /// Give or take back the dated reason for which the level may fall.
    Change(Option<Change>),
    /// Change the vulnerability factors.
    Factors(FactorAction),
    /// Change the reintegration risks.
    Risks(RiskAction),
    /// Start a wave of a scored instrument.
    StartWave(Wave),
    /// Record an answer in a wave, counted from 0.
    AnswerWave(usize, ItemId, Answer),
    /// Set the day of a wave, counted from 0, as typed.
    DateWave(usize, DateText),
    /// Take a wave away, counted from 0.
    RemoveWave(usize),
    /// Change the plan.
    Plan(PlanAction),
    /// Change the messages.
    Referral(ReferralAction),
    /// Note a reaction group for the next meeting, or take the note back.
    NoteReaction(String, bool),
    /// Close this assessment and start the next one.
    Reassess,
    /// Go on with a saved case in the place of this one. What was true of one meeting is asked anew.
    Replace(Box<Case>),
    /// Forget everything.
    Wipe,
}

/// Where an answer stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Spot {
    /// Among the answers of the case.
    Case(ItemId),
    /// In the record of a part of the way. Its head comes along where we have no record of our own.
    Route(Leg, Box<RouteRecord>, ItemId),
}

/// A change of a country-and-route record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RouteChange {
    /// The country or part of the route.
    Place(String),
    /// Where the knowledge comes from.
    Source(String),
    /// The day, as typed.
    On(DateText),
    /// The role of the author.
    ByRole(String),
    /// An answer.
    Answer(ItemId, Answer),
    /// The note of an answer.
    Note(ItemId, String),
    /// Come back to this question later.
    Flag(ItemId, bool),
    /// The free text at a question ticked to go out, or not.
    Release(ItemId, bool),
    /// The place and the source ticked to go out, or not.
    ReleaseHead(bool),
    /// Put a saved record here.
    Load(Box<RouteRecord>),
    /// Take the record away.
    Remove,
}

/// What was chosen of a suggested response.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Chosen {
    /// Accepted or rejected.
    pub state: ChosenState,
    /// The worker's own wording, if edited.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub text: String,
    /// The role of the owner, if another than suggested.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub owner_role: String,
    /// By when, as typed.
    #[serde(default)]
    pub due: DateText,
    /// Why it was rejected.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub reason: String,
    /// Also a requirement for the receiving office.
    #[serde(default)]
    pub for_receiving: bool,
    /// The worker's own words may appear in outputs.
    #[serde(default)]
    pub text_released: bool,
}

impl Chosen {
    /// Taken up or not, and nothing else said.
    pub fn new(state: ChosenState) -> Self {
        Self {
            state,
            text: String::new(),
            owner_role: String::new(),
            due: DateText::default(),
            reason: String::new(),
            for_receiving: false,
            text_released: false,
        }
    }
}

/// Whether a response was accepted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ChosenState {
    /// Taken up.
    Accepted,
    /// Not taken up, with a reason.
    Rejected,
}

/// What an action did.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Applied {
    /// Whether anything changed.
    pub changed: bool,
}

impl Case {
    /// Carries an action out. Total: what cannot be done changes nothing.
    pub fn apply(&mut self, action: Action, world: World<'_>) -> Applied {
        let before = Before::of(self, &action);
        let preset = self.carry_out(action, world);
        Applied { changed: before.tidied(self) || preset }
    }

    /// Whether anything was set beside what was asked for.
    fn carry_out(&mut self, action: Action, world: World<'_>) -> bool {
        let mut preset = false;
        match action {
            Action::SetCode(code) => self.code = code,
            Action::SetStage(stage) => self.stage = stage,
            Action::Answer(item, answer) => preset = self.record(item, answer, world),
            Action::Note(item, text) => self.entry(item).note = text,
            Action::Flag(item, flagged) => self.entry(item).flagged = flagged,
            Action::AskAgain(item, on) => self.entry(item).ask_again_on = on,
            Action::Release(item, released) => self.entry(item).text_released = released,
            Action::Confirm(item) => preset = self.confirm(item, world),
            Action::TakeOver(spot, entry, office) => self.take_over(spot, *entry, office, world),
            Action::Undo => self.take_back(),
            Action::Route(leg, change) => self.change_route(leg, change, world.today),
            Action::Judge(judged) => self.judged = judged,
            Action::Decide => {
                if let Ok(decision) = self.try_decision(world.catalogue, world.today) {
                    self.decision = Some(decision);
                }
            }
            Action::WithdrawDecision => self.decision = None,
            Action::Respond(id, Some(chosen)) => drop(self.responses.insert(id, chosen)),
            Action::Respond(id, None) => drop(self.responses.remove(&id)),
            Action::Care(name, care) => drop(self.conditions.insert(name, care)),
            Action::Change(change) => self.change = change,
            Action::Factors(action) => self.factors.apply(action),
            Action::Risks(action) => self.risks.apply(action),
            Action::StartWave(wave) => self.waves.push(wave),
            Action::AnswerWave(at, item, answer) => self.answer_wave(at, item, answer, world.today),
            Action::DateWave(at, on) => {
                if let Some(wave) = self.waves.get_mut(at) {
                    wave.on = on;
                }
            }
            Action::RemoveWave(at) => {
                if at < self.waves.len() {
                    self.waves.remove(at);
                    // Those behind it have moved up.
                    self.undo.retain(|undone| !matches!(undone.spot, Answered::Wave(other, _) if other >= at));
                }
            }
            Action::Plan(action) => self.change_plan(action, world),
            Action::Referral(action) => self.change_referral(action, world),
            Action::NoteReaction(id, true) => drop(self.noted_reactions.insert(id)),
            Action::NoteReaction(id, false) => drop(self.noted_reactions.remove(&id)),
            Action::Reassess => self.reassess(world),
            Action::Replace(case) => {
                *self = *case;
                // A practice case has no meeting; its answers are there to be looked at.
                if !self.training {
                    self.ask_the_moment_anew(world.catalogue);
                }
            }
            Action::Wipe => *self = Self::default(),
        }
        preset
    }

    fn entry(&mut self, item: ItemId) -> &mut Entry {
        self.answers.entry(item).or_default()
    }

    /// Whether another answer was set beside it.
    fn record(&mut self, item: ItemId, answer: Answer, world: World<'_>) -> bool {
        self.can_take_back(Answered::Case(item.clone()), &answer);
        self.hold_on_to(&item, world);
        let entry = self.entry(item);
        entry.on = (answer != Answer::Empty).then_some(world.today);
        (entry.answer, entry.from) = (answer, None);
        self.preset(world)
    }

    /// What was said on an earlier day does not go because it is answered otherwise today: that takes a "no"
    /// with its basis (SA 3.7). A slip of today is put right without a trace.
    fn hold_on_to(&mut self, item: &ItemId, world: World<'_>) {
        let about_safety = world.catalogue.section_of(item).is_some_and(|section| section.step == Step::Safety);
        let (Some(entry), Some(asked)) = (self.answers.get(item), world.catalogue.item(item)) else { return };
        let Some(on) = entry.on.filter(|on| about_safety && *on < world.today) else { return };
        let said = recorded(world.catalogue, asked, Some(&entry.answer), false);
        if said.reading > Reading::Open {
            let said = Remembered { reading: said.reading, codes: said.codes, on };
            let mut memory = Memory { facts: std::mem::take(&mut self.said_before), ..Memory::default() };
            memory.keep(item, &said);
            self.said_before = memory.facts;
        }
    }

    /// The day stays the one on which it was said: a "no" of long ago settles nothing that was said since.
    fn take_over(&mut self, spot: Spot, theirs: Entry, office: Office, world: World<'_>) {
        let from = Some(TakenOver { office, on: world.today });
        match spot {
            Spot::Case(item) => {
                self.remember(Answered::Case(item.clone()));
                self.hold_on_to(&item, world);
                let entry = self.entry(item);
                (entry.answer, entry.on, entry.from) = (theirs.answer, theirs.on, from);
                self.preset(world);
            }
            Spot::Route(leg, head, item) => {
                self.remember(Answered::Route(leg, item.clone()));
                let ours = self.routes.entry(leg).or_insert_with(|| RouteRecord { answers: BTreeMap::new(), ..*head });
                let entry = ours.answers.entry(item).or_default();
                (entry.answer, entry.on, entry.from) = (theirs.answer, theirs.on, from);
            }
        }
    }

    /// Sets answers beside another, only where nothing is recorded yet (SA 7.1), and says whether it set any.
    fn preset(&mut self, world: World<'_>) -> bool {
        let rows = || world.catalogue.files().iter().flat_map(|file| &file.presets);
        if rows().all(|row| *self.answer(&row.item) != Answer::Empty) {
            return false;
        }
        let holds: Vec<ItemId> = self.with_inputs(world.today, |inputs| {
            let facts = Facts::build(world.catalogue, inputs, View::Recorded);
            let holds = |when: &Condition| {
                crate::domain::assess::Scene::of(&facts, &crate::domain::assess::Findings::default()).holds(when)
            };
            rows().filter(|row| holds(&row.when)).map(|row| row.item.clone()).collect::<Vec<_>>()
        });
        let mut set = false;
        for item in holds {
            let entry = self.answers.entry(item).or_default();
            if entry.answer == Answer::Empty {
                entry.answer = Answer::NotKnown;
                entry.on = Some(world.today);
                set = true;
            }
        }
        set
    }

    /// Whether another answer was set beside it.
    fn confirm(&mut self, item: ItemId, world: World<'_>) -> bool {
        let answer = self.last_time(&item).map(|entry| entry.answer.clone());
        answer.is_some_and(|answer| self.record(item, answer, world))
    }

    fn change_route(&mut self, leg: Leg, change: RouteChange, today: Date) {
        if matches!(change, RouteChange::Remove | RouteChange::Load(_)) {
            self.undo.retain(|undone| !matches!(undone.spot, Answered::Route(other, _) if other == leg));
        }
        if change == RouteChange::Remove {
            self.routes.remove(&leg);
            return;
        }
        if let RouteChange::Answer(item, answer) = &change {
            self.can_take_back(Answered::Route(leg, item.clone()), answer);
        }
        let record = self.routes.entry(leg).or_default();
        match change {
            RouteChange::Place(text) => record.place = text,
            RouteChange::Source(text) => record.source = text,
            RouteChange::On(on) => record.on = on,
            RouteChange::ByRole(role) => record.by_role = role,
            RouteChange::Answer(item, answer) => {
                let entry = record.answers.entry(item).or_default();
                // An answer that is taken back leaves nothing behind, not even its day.
                let on = (answer != Answer::Empty).then_some(today);
                (entry.answer, entry.on, entry.from) = (answer, on, None);
            }
            RouteChange::Note(item, text) => record.answers.entry(item).or_default().note = text,
            RouteChange::Flag(item, flagged) => record.answers.entry(item).or_default().flagged = flagged,
            RouteChange::Release(item, ticked) => record.answers.entry(item).or_default().text_released = ticked,
            RouteChange::ReleaseHead(ticked) => record.head_released = ticked,
            RouteChange::Load(saved) => *record = *saved,
            RouteChange::Remove => {}
        }
    }

    fn answer_wave(&mut self, at: usize, item: ItemId, answer: Answer, today: Date) {
        if at < self.waves.len() {
            self.can_take_back(Answered::Wave(at, item.clone()), &answer);
        }
        if let Some(wave) = self.waves.get_mut(at) {
            let entry = wave.answers.entry(item).or_default();
            entry.on = (answer != Answer::Empty).then_some(today);
            entry.answer = answer;
        }
    }

    /// Leaves no empty shells behind, so that a case with everything taken back equals a new one.
    pub(super) fn tidy(&mut self) {
        self.answers.retain(|_, entry| *entry != Entry::default());
        self.conditions.retain(|_, care| *care != Care::default());
        self.routes.values_mut().for_each(|record| record.answers.retain(|_, entry| *entry != Entry::default()));
        self.routes.retain(|_, record| *record != RouteRecord::default());
    }
}
