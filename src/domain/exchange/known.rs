//! Whether the names in a file are names of the instruments, and each answer one that its question
//! takes. What the program cannot place could otherwise lower a finding without being seen.

use std::collections::BTreeMap;

use super::envelope::FileFault;
use super::spot::{Path, Spot};
use crate::domain::answer::{Answer, Code, Entry, ItemId, Value};
use crate::domain::assess::{Decision, Remembered, condition_names};
use crate::domain::case::{Case, Record, Wave};
use crate::domain::catalogue::Catalogue;
use crate::domain::instrument::{Item, Kind, Step};
use crate::domain::scale::Level;

/// The instruments that the names are held against.
#[derive(Clone, Copy)]
pub(super) struct Known<'a>(pub(super) &'a Catalogue);

/// Where answers stand. An answer in the wrong place would be read by nobody.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Home {
    /// In a case.
    Case,
    /// In a country-and-route record.
    Route,
    /// In the check of a place.
    Place,
}

/// Something that the instruments do not know.
pub(super) struct Stranger {
    path: Path,
    what: What,
}

#[derive(Clone, Copy)]
enum What {
    Name,
    Answer,
    Impossible,
}

impl Stranger {
    pub(super) fn name(path: Path) -> Self {
        Self { path, what: What::Name }
    }

    pub(super) fn answer(path: Path) -> Self {
        Self { path, what: What::Answer }
    }

    fn impossible(path: Path) -> Self {
        Self { path, what: What::Impossible }
    }

    /// As a fault of the file.
    pub(super) fn fault(&self, spot: impl FnOnce(&Path) -> Spot) -> FileFault {
        let spot = spot(&self.path);
        match self.what {
            What::Name => FileFault::UnknownName(spot),
            What::Answer => FileFault::UnknownAnswer(spot),
            What::Impossible => FileFault::NotAsExpected(spot),
        }
    }
}

/// The first thing that is not known, if any.
pub(super) type Checked = Result<(), Stranger>;

impl<'a> Known<'a> {
    /// A whole case.
    pub(super) fn case(self, case: &Case) -> Checked {
        let top = Path::default();
        self.answers(&top.key("answers"), &case.answers, Home::Case)?;
        for (leg, record) in &case.routes {
            self.answers(&top.key("routes").key(leg.code()).key("answers"), &record.answers, Home::Route)?;
        }
        if let Some(decision) = &case.decision {
            possible(&top.key("decision"), decision)?;
        }
        let responses = || self.0.files().iter().flat_map(|file| &file.responses).map(|response| response.id.as_str());
        named(&top.key("responses"), case.responses.keys(), responses)?;
        let reactions = || self.0.files().iter().flat_map(|file| &file.reactions).map(|note| note.id.as_str());
        for id in &case.noted_reactions {
            known(&top.key("noted_reactions"), id, reactions())?;
        }
        for name in case.conditions.keys() {
            let mut names = condition_names(self.0);
            if !names.any(|known| known == *name) {
                return Err(Stranger::name(top.key("conditions").key(name)));
            }
        }
        if let Some(change) = &case.change {
            known(&top.key("change").key("reason"), &change.reason, self.change_reasons())?;
        }
        self.factors(&top.key("factors"), &case.factors)?;
        self.risks(&top.key("risks"), &case.risks)?;
        self.plan(&top.key("plan"), &case.plan)?;
        self.referral(&top.key("referral"), &case.referral)?;
        for (at, wave) in case.waves.iter().enumerate() {
            self.wave(&top.key("waves").at(at), wave)?;
        }
        for (at, record) in case.history.iter().enumerate() {
            self.record(&top.key("history").at(at), record)?;
        }
        let left_out = case.handed_over.iter().flat_map(|handed| &handed.left_out).enumerate();
        for (at, id) in left_out {
            if self.item(id, Home::Case).is_none() {
                return Err(Stranger::name(top.key("handed_over").key("left_out").at(at)));
            }
        }
        Ok(())
    }

    /// Answers, each to a question that belongs here.
    pub(super) fn answers(self, path: &Path, answers: &BTreeMap<ItemId, Entry>, home: Home) -> Checked {
        for (id, entry) in answers {
            let here = path.key(id.as_str());
            let Some(item) = self.item(id, home) else { return Err(Stranger::name(here)) };
            if !self.takes(item, &entry.answer) {
                return Err(Stranger::answer(here));
            }
        }
        Ok(())
    }

    fn item(self, id: &ItemId, home: Home) -> Option<&'a Item> {
        let step = self.0.section_of(id)?.step;
        let belongs = match home {
            Home::Case => step != Step::Route && step != Step::Place,
            Home::Route => step == Step::Route,
            Home::Place => step == Step::Place,
        };
        self.0.item(id).filter(|_| belongs)
    }

    fn takes(self, item: &Item, answer: &Answer) -> bool {
        let listed = |code: &Code| self.0.choice(item, code).is_some();
        match (answer, item.kind) {
            (Answer::Empty | Answer::NotAsked | Answer::NotKnown | Answer::Declined, _) => true,
            (Answer::NotApplicable(_), _) => item.not_applicable,
            (Answer::Given(Value::Choice { code, .. }), Kind::Choice) => listed(code),
            (Answer::Given(Value::Multi(codes)), Kind::Multi) => codes.iter().all(listed),
            (Answer::Given(Value::Events(events)), Kind::Events) => events.iter().all(|event| listed(&event.what)),
            (Answer::Given(Value::Text(_)), Kind::Text)
            | (Answer::Given(Value::Date(_)), Kind::Date)
            | (Answer::Given(Value::Number(_)), Kind::Number) => true,
            (Answer::Given(_), _) => false,
        }
    }

    fn record(self, path: &Path, record: &Record) -> Checked {
        self.answers(&path.key("answers"), &record.answers, Home::Case)?;
        if let Some(decision) = &record.decision {
            possible(&path.key("decision"), decision)?;
        }
        let memory = path.key("memory");
        if let Some(change) = &record.memory.change {
            known(&memory.key("change").key("reason"), &change.reason, self.change_reasons())?;
        }
        for (id, fact) in &record.memory.facts {
            self.fact(&memory.key("facts").key(id.as_str()), id, fact)?;
        }
        Ok(())
    }

    fn fact(self, path: &Path, id: &ItemId, fact: &Remembered) -> Checked {
        let Some(item) = self.item(id, Home::Case) else { return Err(Stranger::name(path.clone())) };
        match fact.codes.iter().position(|code| self.0.choice(item, code).is_none()) {
            Some(at) => Err(Stranger::answer(path.key("codes").at(at))),
            None => Ok(()),
        }
    }

    /// A wave of another version of its questionnaire is kept as it is: it is shown, never scored.
    fn wave(self, path: &Path, wave: &Wave) -> Checked {
        let Some(pack) = self.0.packs().iter().find(|pack| pack.id == wave.pack) else {
            return Err(Stranger::name(path.key("pack")));
        };
        if pack.version != wave.version {
            return Ok(());
        }
        for (id, entry) in &wave.answers {
            let here = path.key("answers").key(id.as_str());
            let items = pack.dimensions.iter().flat_map(|dimension| &dimension.items);
            let Some(item) = items.into_iter().find(|item| item.id == *id) else { return Err(Stranger::name(here)) };
            let takes = match &entry.answer {
                Answer::Given(value @ Value::Choice { .. }) => item.points(value).is_some(),
                Answer::Given(_) => false,
                Answer::Empty | Answer::NotAsked | Answer::NotKnown | Answer::Declined | Answer::NotApplicable(_) => {
                    true
                }
            };
            if !takes {
                return Err(Stranger::answer(here));
            }
        }
        Ok(())
    }

    fn change_reasons(self) -> impl Iterator<Item = &'a str> {
        self.0.files().iter().flat_map(|file| &file.change_reasons).map(|reason| reason.id.as_str())
    }
}

/// A name that is in the list.
pub(super) fn known<'n>(path: &Path, name: &str, mut names: impl Iterator<Item = &'n str>) -> Checked {
    if names.any(|known| known == name) { Ok(()) } else { Err(Stranger::name(path.clone())) }
}

/// Keys that are all in the list.
fn named<'n, 'k, I: Iterator<Item = &'n str>>(
    path: &Path,
    mut keys: impl Iterator<Item = &'k String>,
    names: impl Fn() -> I,
) -> Checked {
    keys.try_for_each(|key| known(&path.key(key), key, names()))
}

/// A decision that could have been made (SA 3.4.3): reasons, somebody named, and at most one step
/// below the floor of the day, with a second person.
fn possible(path: &Path, decision: &Decision) -> Checked {
    let lowered = decision.judged < decision.floor_then;
    let reasons = (1..=3).contains(&decision.reasons.len()) && decision.reasons.iter().all(|reason| !blank(reason));
    let one_step = decision.judged >= Level::lowered(decision.floor_then);
    let seconded = !lowered || !blank(&decision.second_by_role);
    if reasons && one_step && seconded && !blank(&decision.by_role) {
        Ok(())
    } else {
        Err(Stranger::impossible(path.clone()))
    }
}

fn blank(text: &str) -> bool {
    text.trim().is_empty()
}
