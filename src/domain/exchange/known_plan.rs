//! The names in factors, risks, the plan and the messages of a file.

use std::collections::{BTreeMap, BTreeSet};

use super::known::{Checked, Known, Stranger, known};
use super::spot::Path;
use crate::domain::answer::{Code, ItemId};
use crate::domain::factor::FactorSheet;
use crate::domain::instrument::{MessageField, MessageStep};
use crate::domain::plan::{Content, Plan, PlanLine, Wish};
use crate::domain::referral::{Letter, Referral};
use crate::domain::risk_grid::RiskRegister;

impl<'a> Known<'a> {
    pub(super) fn factors(self, path: &Path, factors: &FactorSheet) -> Checked {
        for (at, factor) in factors.list.iter().enumerate() {
            let groups = self.0.files().iter().flat_map(|file| &file.factors);
            let group = groups.into_iter().find(|group| group.id == factor.group.as_str());
            if group.is_none_or(|group| group.level != factor.level) {
                return Err(Stranger::name(path.key("list").at(at).key("group")));
            }
        }
        Ok(())
    }

    pub(super) fn risks(self, path: &Path, risks: &RiskRegister) -> Checked {
        for (at, row) in risks.rows.iter().enumerate() {
            let starters = self.0.files().iter().flat_map(|file| &file.starter_risks).map(|note| note.id.as_str());
            code(&path.key("rows").at(at).key("starter"), row.starter.as_ref(), starters)?;
        }
        Ok(())
    }

    pub(super) fn plan(self, path: &Path, plan: &Plan) -> Checked {
        self.content(&path.key("content"), plan.content())?;
        for (at, version) in plan.versions().iter().enumerate() {
            self.content(&path.key("versions").at(at).key("content"), &version.content)?;
        }
        for (at, review) in plan.reviews().iter().enumerate() {
            for change in &review.changes {
                let triggers = self.0.files().iter().flat_map(|file| &file.triggers).map(|note| note.id.as_str());
                known(&path.key("reviews").at(at).key("changes"), change.as_str(), triggers)?;
            }
        }
        for (at, ending) in plan.endings().iter().enumerate() {
            let closures = self.0.files().iter().flat_map(|file| &file.closures).map(|note| note.id.as_str());
            let reason = path.key("endings").at(at).key("closure").key("reason");
            known(&reason, ending.closure.reason.as_str(), closures)?;
        }
        Ok(())
    }

    fn content(self, path: &Path, content: &Content) -> Checked {
        for need in content.need_reasons.keys() {
            self.anywhere(&path.key("need_reasons").key(need.as_str()), need)?;
        }
        for (at, line) in content.lines.iter().enumerate() {
            self.line(&path.key("lines").at(at), line)?;
        }
        Ok(())
    }

    fn line(self, path: &Path, line: &PlanLine) -> Checked {
        if let Some(Wish::Item(item)) = &line.wish {
            self.anywhere(&path.key("wish"), item)?;
        }
        if let Some(need) = &line.need {
            self.anywhere(&path.key("need"), need)?;
        }
        let types = self.0.assistance().map(|row| row.id.as_str());
        code(&path.key("assistance"), line.assistance.as_ref(), types)?;
        let approaches = self.0.files().iter().flat_map(|file| &file.approaches).map(|approach| approach.id.as_str());
        code(&path.key("approach"), line.approach.as_ref(), approaches)?;
        for (at, check) in line.feasibility.checks.iter().enumerate() {
            let criteria = self.0.files().iter().flat_map(|file| &file.feasibility).map(|row| row.id.as_str());
            let here = path.key("feasibility").key("checks").at(at).key("criterion");
            known(&here, check.criterion.as_str(), criteria)?;
        }
        Ok(())
    }

    fn anywhere(self, path: &Path, item: &ItemId) -> Checked {
        if self.0.item(item).is_some() { Ok(()) } else { Err(Stranger::name(path.clone())) }
    }

    pub(super) fn referral(self, path: &Path, referral: &Referral) -> Checked {
        for (number, record) in &referral.steps {
            let here = path.key("steps").key(&number.to_string());
            let Some(step) = self.message(*number) else { return Err(Stranger::name(here)) };
            fields(&here, step, &record.typed, &record.chosen, &record.ticked)?;
        }
        Ok(())
    }

    /// A message alone, by the office that writes it.
    pub(super) fn letter(self, letter: &Letter) -> Checked {
        let top = Path::default();
        let Some(step) = self.message(letter.step) else { return Err(Stranger::name(top.key("step"))) };
        if step.from != letter.from {
            return Err(Stranger::answer(top.key("from")));
        }
        fields(&top, step, &letter.typed, &letter.chosen, &letter.ticked)
    }

    fn message(self, number: u8) -> Option<&'a MessageStep> {
        self.0.messages().find(|step| step.step == number)
    }
}

fn fields(
    path: &Path,
    step: &MessageStep,
    written: &BTreeMap<String, String>,
    picked: &BTreeMap<String, Code>,
    ticked: &BTreeMap<String, BTreeSet<Code>>,
) -> Checked {
    for name in written.keys() {
        known(&path.key("typed").key(name), name, typed(step))?;
    }
    let one = picked.iter().map(|(name, code)| ("chosen", name, vec![code]));
    let several = ticked.iter().map(|(name, codes)| ("ticked", name, codes.iter().collect()));
    for (part, name, codes) in one.chain(several) {
        let here = path.key(part).key(name);
        let field = step.fields.iter().find_map(|field| match field {
            MessageField::Chosen(field) if field.name == *name && (field.several || part == "chosen") => Some(field),
            _ => None,
        });
        let Some(field) = field else { return Err(Stranger::name(here)) };
        if !codes.iter().all(|code| field.codes.iter().any(|own| own == code.as_str())) {
            return Err(Stranger::answer(here));
        }
    }
    Ok(())
}

fn typed(step: &MessageStep) -> impl Iterator<Item = &str> {
    step.fields.iter().filter_map(|field| match field {
        MessageField::Typed(name) => Some(name.as_str()),
        _ => None,
    })
}

fn code<'n>(path: &Path, code: Option<&Code>, names: impl Iterator<Item = &'n str>) -> Checked {
    code.map_or(Ok(()), |code| known(path, code.as_str(), names))
}
