//! What weakens and what carries, and the risks of the return itself.

use super::answers::{coded, day};
use super::{Arg, Block, Line, Say, Source};
use crate::domain::factor::{Direction, Evidence, Factor};
use crate::domain::instrument::FactorLevel;
use crate::domain::risk_grid::{Handling, Impact, Likelihood, RiskRow};

impl Source<'_> {
    /// Vulnerability factors, level by level.
    pub(super) fn factors(self) -> Vec<Block> {
        let level = |level: FactorLevel| {
            let mine = self.case.factors.list.iter().filter(|factor| factor.level == level);
            let mut lines: Vec<Line> = mine.filter_map(|factor| self.factor(factor)).collect();
            if self.case.factors.none_found.contains(&level) {
                lines.push(Line::of(Say::key("report-protective"), Say::key("report-none-found")));
            }
            Block::facts(lines).titled(Say::part("factors-level", level.code()))
        };
        FactorLevel::ALL.into_iter().map(level).collect()
    }

    fn factor(self, factor: &Factor) -> Option<Line> {
        let mut groups = self.catalogue.files().iter().flat_map(|file| &file.factors);
        let group = groups.find(|group| group.id == factor.group.as_str())?;
        let direction = coded(Direction::SET, factor.direction?.code());
        let evidence = factor.evidence.map(|evidence| coded(Evidence::SET, evidence.code()));
        let again = (!factor.ask_again_on.is_blank()).then(|| again(day(&factor.ask_again_on)));
        let note = self.text_if_any(&factor.note, factor.text_released);
        let note = note.map(|text| Say::key("report-note").with("text", Arg::Say(text)));
        let line = Line::of(Say::key(format!("factor-{}", group.id)), direction);
        Some(line.and(evidence).and(again).and(note))
    }

    /// The register of reintegration risks.
    pub(super) fn risks(self) -> Block {
        Block::facts(self.case.risks.rows.iter().filter_map(|row| self.risk(row)).collect())
    }

    fn risk(self, row: &RiskRow) -> Option<Line> {
        let starter = row.starter.as_ref().and_then(|code| {
            let mut starters = self.catalogue.files().iter().flat_map(|file| &file.starter_risks);
            starters.find(|note| note.id == code.as_str())
        });
        let own = self.text_if_any(&row.risk, row.text_released);
        let name = match (starter, own) {
            (_, Some(own)) => own,
            (Some(starter), None) => Say::key(format!("risk-{}", starter.id)),
            (None, None) => Say::key("report-own-risk"),
        };
        let placement = row.placement(self.catalogue.risk_grid());
        let judged = row.likelihood.is_some() || row.impact.is_some();
        if !judged && row.starter.is_none() && row.risk.trim().is_empty() {
            return None;
        }
        let handling = match placement {
            Some(placement) => coded(Handling::SET, placement.handling.code()),
            None => Say::key("report-not-placed"),
        };
        let likelihood = row.likelihood.map(|likelihood| coded(Likelihood::SET, likelihood.code()));
        let impact = row.impact.map(|impact| coded(Impact::SET, impact.code()));
        let likelihood = likelihood.map(|said| Say::key("report-likelihood").with("likelihood", Arg::Say(said)));
        let impact = impact.map(|said| Say::key("report-impact").with("impact", Arg::Say(said)));
        let owner = row
            .owner_role
            .as_ref()
            .map(|role| Say::key("report-owner").with("role", Arg::Say(self.role(role.as_str()))));
        let by_when =
            (!row.by_when.is_blank()).then(|| Say::key("report-due").with("date", Arg::Say(day(&row.by_when))));
        let again = (!row.ask_again_on.is_blank()).then(|| again(day(&row.ask_again_on)));
        let reviewed = (!row.reviewed_on.is_blank())
            .then(|| Say::key("report-looked-again").with("date", Arg::Say(day(&row.reviewed_on))));
        let line =
            Line::of(name, handling).and(likelihood).and(impact).and(owner).and(by_when).and(again).and(reviewed);
        Some(line.and(self.risk_words(row)))
    }

    fn risk_words(self, row: &RiskRow) -> Vec<Say> {
        let words = [
            (&row.affects, "report-risk-affects"),
            (&row.why, "report-risk-why"),
            (&row.measure, "report-risk-measure"),
            (&row.result, "report-risk-result"),
        ];
        let said = words.into_iter().filter_map(|(text, label)| {
            Some(Say::key(label).with("text", Arg::Say(self.text_if_any(text, row.text_released)?)))
        });
        said.collect()
    }
}

fn again(date: Say) -> Say {
    Say::key("report-ask-again").with("date", Arg::Say(date))
}
