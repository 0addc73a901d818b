//! Which questions are asked now, how far each page is, and which gates are closed.

use super::answer::{Answer, Entry, ItemId, Reading};
use super::assess::{Facts, Findings, Scene, is_current};
use super::case::{Answered, Case, MeetingStage};
use super::instrument::{GateEffect, Item, Section, Step};
use super::route::RouteRecord;
use super::scale::Leg;

/// How far a page or a step is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Progress {
    /// Questions asked.
    pub asked: usize,
    /// Questions with any answer, "not known" and "would rather not say" included.
    pub answered: usize,
    /// Questions put off or flagged to come back to.
    pub to_return: usize,
}

/// A gate that is closed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClosedGate {
    /// Its name in the data.
    pub id: String,
    /// What it does.
    pub effect: GateEffect,
}

/// The questions of a section that are asked at this stage, given the answers so far.
///
/// The stage decides what is asked, never what counts: what was answered at another stage keeps its
/// influence on the findings.
pub fn asked<'c>(case: &Case, facts: &Facts<'_>, section: &'c Section) -> Vec<&'c Item> {
    let relevant = |item: &&Item| facts.seen(&item.id).is_some_and(|seen| seen.shown);
    section.items.iter().filter(relevant).filter(|item| fits_stage(case.stage, facts, section, item)).collect()
}

fn fits_stage(stage: MeetingStage, facts: &Facts<'_>, section: &Section, item: &Item) -> bool {
    let none = Findings::default();
    let scene = Scene::of(facts, &none);
    let quick = || item.quick || item.quick_when.as_ref().is_some_and(|when| scene.holds(when));
    match (stage, section.step) {
        (MeetingStage::Arrival | MeetingStage::FirstMeeting, Step::Safety) => quick(),
        (MeetingStage::Arrival | MeetingStage::FirstMeeting, _) if section.in_depth => {
            section.quick_when.as_ref().is_some_and(|when| scene.holds(when))
        }
        (
            MeetingStage::Arrival | MeetingStage::FirstMeeting | MeetingStage::InDepth,
            Step::Before
            | Step::Route
            | Step::Result
            | Step::Journey
            | Step::Needs
            | Step::Measures
            | Step::Plan
            | Step::Messages
            | Step::Closing
            | Step::Place,
        )
        | (MeetingStage::InDepth, Step::Safety) => true,
    }
}

/// The sections of a step with at least one question asked now.
pub fn open_sections<'c>(case: &Case, facts: &Facts<'c>, step: Step) -> Vec<&'c Section> {
    facts.catalogue.sections_of(step).filter(|section| !asked(case, facts, section).is_empty()).collect()
}

/// How far a section is.
pub fn progress(case: &Case, facts: &Facts<'_>, section: &Section) -> Progress {
    let mut progress = Progress::default();
    for item in asked(case, facts, section) {
        progress.asked += 1;
        progress.answered += usize::from(is_answered(case.answer(&item.id)) && !has_ended(facts, item));
        progress.to_return += usize::from(comes_back(case, facts, &item.id));
    }
    progress
}

/// How far the records of the way are: those of the stay and of the return, and any other that was begun.
/// What is older than it counts is not answered.
pub fn progress_of_the_way(case: &Case, facts: &Facts<'_>) -> Progress {
    let mut progress = Progress::default();
    let items: Vec<_> = facts.catalogue.sections_of(Step::Route).flat_map(|section| &section.items).collect();
    for leg in Leg::ALL {
        let record = case.routes.get(&leg);
        if leg == Leg::Transit && record.is_none() {
            continue;
        }
        let current = record.filter(|record| is_current(facts.catalogue, record, facts.inputs));
        let entries = |record: &RouteRecord, test: fn(&Entry) -> bool| {
            items.iter().filter(|item| record.answers.get(&item.id).is_some_and(test)).count()
        };
        progress.asked += items.len();
        progress.answered += current.map_or(0, |record| entries(record, |entry| is_answered(&entry.answer)));
        progress.to_return += record.map_or(0, |record| entries(record, waits));
    }
    progress
}

fn waits(entry: &Entry) -> bool {
    entry.flagged || entry.answer == Answer::NotAsked
}

/// Every question flagged or put off, in the order of the files, then part by part of the way: the list
/// of open points.
pub fn points_to_return(case: &Case, facts: &Facts<'_>) -> Vec<Answered> {
    let items = facts.catalogue.items().filter(|item| facts.seen(&item.id).is_some_and(|seen| seen.shown));
    let found = items.filter(|item| comes_back(case, facts, &item.id)).map(|item| Answered::Case(item.id.clone()));
    let on_the_way = case.routes.iter().flat_map(|(leg, record)| {
        let items = facts.catalogue.sections_of(Step::Route).flat_map(|section| &section.items);
        let back = items.filter(|item| record.answers.get(&item.id).is_some_and(waits));
        back.map(|item| Answered::Route(*leg, item.id.clone())).collect::<Vec<_>>()
    });
    found.chain(on_the_way).collect()
}

/// The gates that are closed, in the order of the files (SA 2.2).
pub fn closed_gates(facts: &Facts<'_>) -> Vec<ClosedGate> {
    let none = Findings::default();
    let scene = Scene::of(facts, &none);
    let gates = facts.catalogue.files().iter().flat_map(|file| &file.gates);
    let closed = gates.filter(|gate| scene.holds(&gate.when));
    closed.map(|gate| ClosedGate { id: gate.id.clone(), effect: gate.effect }).collect()
}

/// Whether the pages of the case are out of reach while these gates are closed.
pub fn is_shut(gates: &[ClosedGate]) -> bool {
    gates.iter().any(|gate| matches!(gate.effect, GateEffect::Lock | GateEffect::NoRecord))
}

/// Whether a page of a step is out of reach while these gates are closed. While it is not private only
/// the sections stay open that the data name (SA 2.2 R0a); a check of a place is of no person.
pub fn is_locked(step: Step, section: Option<&Section>, gates: &[ClosedGate]) -> bool {
    let not_private = gates.iter().any(|gate| gate.effect == GateEffect::Lock);
    match step {
        Step::Place => false,
        Step::Before if not_private => !section.is_some_and(|section| section.while_locked),
        Step::Before => false,
        Step::Route
        | Step::Safety
        | Step::Result
        | Step::Journey
        | Step::Needs
        | Step::Measures
        | Step::Plan
        | Step::Messages
        | Step::Closing => is_shut(gates),
    }
}

fn has_ended(facts: &Facts<'_>, item: &Item) -> bool {
    facts.seen(&item.id).is_some_and(|seen| seen.ended.is_some())
}

fn is_answered(answer: &Answer) -> bool {
    match answer {
        Answer::Empty | Answer::NotAsked => false,
        Answer::NotKnown | Answer::Declined | Answer::NotApplicable(_) => true,
        Answer::Given(value) => !value.is_blank(),
    }
}

/// Put off, flagged, or not known yet with a day to ask again; a need that is not known, whether it has a day or not.
fn comes_back(case: &Case, facts: &Facts<'_>, item: &ItemId) -> bool {
    let put_off = *case.answer(item) == Answer::NotAsked;
    let waits =
        |entry: &Entry| entry.flagged || (!entry.ask_again_on.is_blank() && facts.reading(item) == Reading::Open);
    let is_need = facts.catalogue.item(item).is_some_and(|item| item.need.is_some());
    put_off || (is_need && *case.answer(item) == Answer::NotKnown) || case.answers.get(item).is_some_and(waits)
}
