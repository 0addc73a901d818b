//! What is known of the country and the route, leg by leg.

use super::answers::day;
use super::texts::is_recorded;
use super::{Arg, Block, Line, Say, Source};
use crate::domain::assess::is_current;
use crate::domain::instrument::Step;
use crate::domain::route::RouteRecord;
use crate::domain::scale::Leg;

impl Source<'_> {
    pub(super) fn routes(self) -> Vec<Block> {
        let record = |(leg, record): (&Leg, &RouteRecord)| Block::facts(self.route(record)).titled(Say::leg(*leg));
        self.case.routes.iter().map(record).collect()
    }

    /// The place and the source are free text, ticked together; the rest of the record goes out.
    fn route(self, record: &RouteRecord) -> Vec<Line> {
        let current = is_current(self.catalogue, record, self.facts.inputs);
        let expired = (!current).then(|| Say::key("report-route-expired"));
        let head = [("route-place", &record.place), ("route-source", &record.source)].into_iter();
        let head = head
            .filter_map(|(label, text)| Some(Line::of(Say::key(label), self.text_if_any(text, record.head_released)?)));
        let mut lines: Vec<Line> = head.collect();
        lines.push(Line::of(Say::key("date"), day(&record.on)).and(expired));
        if !record.by_role.trim().is_empty() {
            lines.push(Line::of(Say::key("report-route-by"), self.role(&record.by_role)));
        }
        let items = self.catalogue.sections_of(Step::Route).flat_map(|section| &section.items);
        lines.extend(items.filter_map(|item| {
            let entry = record.answers.get(&item.id).filter(|entry| is_recorded(&entry.answer))?;
            let note = self.text_if_any(&entry.note, entry.text_released);
            let note = note.map(|text| Say::key("report-note").with("text", Arg::Say(text)));
            Some(Line::of(Say::short(&item.id), self.answer(item, entry)).and(note))
        }));
        lines
    }
}
