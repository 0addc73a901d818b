//! What was decided: the level, the responses, and earlier assessments.

use super::answers::day;
use super::result::project;
use super::{Arg, Block, Line, Say, Source};
use crate::domain::assess::Decision;
use crate::domain::case::{Chosen, ChosenState};

impl Source<'_> {
    pub(super) fn decision(self) -> Vec<Block> {
        let mut facts = Vec::new();
        let standing = self.case.standing_decision(self.outcome);
        match (standing, &self.case.decision) {
            (Some(decision), _) => facts.extend(self.decided(decision)),
            (None, Some(decision)) => {
                facts.push(Line::of(
                    Say::key("report-decision-old"),
                    Say::key("report-decision-outdated").with("date", Arg::Say(Say::Date(decision.on))),
                ));
            }
            (None, None) => facts.push(Line::of(Say::key("report-decided"), Say::key("report-not-decided"))),
        }
        if let Some(change) = &self.case.change {
            let reasons = self.catalogue.files().iter().flat_map(|file| &file.change_reasons);
            if reasons.into_iter().any(|reason| reason.id == change.reason) {
                let line = Line::of(Say::key("report-change"), Say::key(format!("change-{}", change.reason)));
                facts.push(line.and([Say::Date(change.on)]));
            }
        }
        facts.extend(self.review());
        let reasons = standing.map(|decision| self.worker_reasons(decision)).unwrap_or_default();
        vec![Block::facts(facts), Block::list(reasons).titled(Say::key("report-decision-reasons"))]
    }

    fn decided(self, decision: &Decision) -> Vec<Line> {
        let mut lines = vec![Line::of(Say::key("report-decided"), Say::level(decision.judged))];
        if decision.judged < decision.floor_then {
            lines.push(Line::of(Say::key("report-against-floor"), Say::key("report-set-lower")));
        } else if decision.judged > decision.floor_then {
            lines.push(Line::of(Say::key("report-against-floor"), Say::key("report-set-higher")));
        }
        lines.push(Line::of(Say::key("report-decided-on"), Say::Date(decision.on)));
        lines.push(Line::of(Say::key("report-decided-by"), self.role(&decision.by_role)));
        if !decision.second_by_role.is_empty() {
            lines.push(Line::of(Say::key("report-second"), self.role(&decision.second_by_role)));
        }
        lines
    }

    fn worker_reasons(self, decision: &Decision) -> Vec<Line> {
        decision.reasons.iter().filter_map(|reason| self.statement(reason)).map(Line::saying).collect()
    }

    /// Responses that were taken up.
    pub(super) fn responses(self) -> Block {
        let all = self.catalogue.files().iter().flat_map(|file| &file.responses);
        let accepted = all.filter_map(|response| {
            let chosen =
                self.case.responses.get(&response.id).filter(|chosen| chosen.state == ChosenState::Accepted)?;
            Some(self.response(&response.id, &response.who, chosen).and(project(&response.source)))
        });
        Block::facts(accepted.collect())
    }

    fn response(self, id: &str, who: &str, chosen: &Chosen) -> Line {
        let owner = if chosen.owner_role.trim().is_empty() { who } else { &chosen.owner_role };
        let suggested = Say::key(format!("response-{id}"));
        let (text, instead) = match (chosen.text.trim(), self.text(&chosen.text, chosen.text_released)) {
            ("", _) => (suggested, None),
            (_, Ok(own)) => (own, None),
            (_, Err(_)) => (suggested, Some(Say::key("report-response-changed"))),
        };
        let due = (!chosen.due.is_blank()).then(|| Say::key("report-due").with("date", Arg::Say(day(&chosen.due))));
        let against =
            self.outcome.ruled_out.iter().any(|ruled_out| ruled_out == id).then(|| Say::key("result-ruled-out"));
        let receiving = chosen.for_receiving.then(|| Say::key("report-for-receiving"));
        Line::of(self.role(owner), text).and(against).and(instead).and(due).and(receiving)
    }

    /// Earlier assessments, newest first.
    pub(super) fn earlier(self) -> Vec<Block> {
        let line = |record: &crate::domain::case::Record| {
            let said = Say::key("report-earlier-line")
                .with("level", Arg::Say(Say::level(record.floor)))
                .with("timing", Arg::Say(Say::timing(record.timing)));
            let decided = record.decision.as_ref().map(|decision| {
                Say::key("report-earlier-decided").with("level", Arg::Say(Say::level(decision.judged)))
            });
            Line::of(Say::Date(record.on), said).and(decided)
        };
        vec![Block::facts(self.case.history.iter().rev().map(line).collect())]
    }
}
