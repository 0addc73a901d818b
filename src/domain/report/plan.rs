//! The plan: its state, its lines, the contacts after arrival, and how it ended.

use super::answers::{coded, day};
use super::{Arg, Block, Extent, Line, Say, Section, Source, section};
use crate::domain::instrument::Dimension;
use crate::domain::plan::{
    AgreedHow, Approval, Channel, Decision, Declaration, Eligibility, Ending, Field, Form, LineKind, LineStatus, Mode,
    Plan, PlanLevel, PlanLine, PlanStatus, PlanText, Review, SafeToTalk, SafetyResult, Wish, Written,
};

impl<'a> Source<'a> {
    fn plan(self) -> &'a Plan {
        &self.case.plan
    }

    pub(super) fn plan_sections(self) -> Vec<Section> {
        if self.plan().is_untouched() {
            // The plan alone says so; the whole report leaves out what was never begun.
            let none = (self.extent == Extent::PlanOnly).then(|| Block::sentences(vec![Say::key("report-no-plan")]));
            return none.map(|none| section("report-plan", vec![none])).into_iter().collect();
        }
        vec![
            section("report-plan", vec![self.plan_facts(), self.plan_lines()]),
            section("report-reviews", vec![self.reviews()]),
            section("report-plan-end", vec![self.endings()]),
        ]
    }

    fn plan_facts(self) -> Block {
        let plan = self.plan();
        let mut facts: Vec<Line> = Vec::new();
        if let Some(wish) = self.plan_text(&PlanText::Headline, &plan.content().headline) {
            facts.push(Line::of(coded(Field::SET, Field::Headline.code()), wish));
        }
        let state = Line::of(Say::key("report-plan-status"), coded(PlanStatus::SET, plan.status().code()));
        facts.push(state.and(self.plan_text(&PlanText::Waiting, plan.hold_reason())));
        if let Some(version) = plan.versions().last() {
            let how = coded(AgreedHow::SET, version.agreement.how.code());
            let line = Line::of(Say::key("report-plan-agreed"), Say::Date(version.agreement.on));
            let changed = plan.changed_since_agreed().then(|| Say::key("report-plan-changed"));
            facts.push(line.and([how]).and(changed));
        }
        if !plan.content().start_on.is_blank() {
            facts.push(Line::of(Say::key("report-plan-start"), day(&plan.content().start_on)));
        }
        if let Some(months) = plan.content().horizon() {
            let months = Say::key("report-months").with("count", Arg::Count(usize::from(months)));
            facts.push(Line::of(Say::key("report-plan-horizon"), months));
        }
        facts.extend(plan.content().dimensions.iter().map(|(dimension, declared)| {
            Line::of(said_dimension(*dimension), coded(Declaration::SET, declared.code()))
        }));
        let planned: Vec<Say> = plan.totals().planned.amounts().map(|sum| Say::Decimal(sum.to_string())).collect();
        if !planned.is_empty() {
            facts.push(Line::of(Say::key("report-plan-planned"), Say::List(planned)));
        }
        facts.extend(plan.content().need_reasons.iter().filter_map(|(need, reason)| {
            let reason = self.plan_text(&PlanText::Need(need.clone()), reason)?;
            Some(Line::of(Say::short(need), labelled(Field::NeedReason, reason)))
        }));
        facts.extend(plan.content().programmes.iter().filter_map(|(id, programme)| {
            let name = self.plan_text(&PlanText::Programme(*id), &programme.name)?;
            Some(Line::of(name, coded(Eligibility::SET, programme.eligibility.code())))
        }));
        facts.extend(plan.approvals().iter().enumerate().map(|(at, approval)| self.approval(at, approval)));
        Block::facts(facts)
    }

    /// Words of the plan, if there are any and they may go out here.
    fn plan_text(self, named: &PlanText, text: &str) -> Option<Say> {
        self.text_if_any(text, self.plan().may_go_out(named))
    }

    /// Several words of the plan, each with what it answers. What is known of safety at the end says
    /// something about danger, and the plan alone says nothing of it.
    fn plan_words(self, named: &PlanText, written: &[Written<'a>]) -> Vec<Say> {
        let here = written.iter().filter(|(field, _)| self.extent != Extent::PlanOnly || *field != Field::SafetyNote);
        here.filter_map(|(field, text)| Some(labelled(*field, self.plan_text(named, text)?))).collect()
    }

    fn approval(self, at: usize, approval: &Approval) -> Line {
        let decision = coded(Decision::SET, approval.decision.code());
        let role = Say::key("report-by-role").with("role", Arg::Say(self.role(approval.by_role.as_str())));
        let remark = self.plan_text(&PlanText::Approval(at), &approval.note);
        Line::of(Say::key("report-plan-approval"), decision).and([Say::Date(approval.on), role]).and(remark)
    }

    /// The lines, in the order of the plan. The plan alone shows only those that still count.
    fn plan_lines(self) -> Block {
        let all = self.extent != Extent::PlanOnly;
        let lines = self.plan().content().lines.iter().filter(|line| all || line.is_live());
        Block::facts(lines.map(|line| self.plan_line(line)).collect()).titled(Say::key("report-plan-lines"))
    }

    fn plan_line(self, line: &'a PlanLine) -> Line {
        let mut approaches = self.catalogue.files().iter().flat_map(|file| &file.approaches);
        let approach = line.approach.as_ref().and_then(|code| approaches.find(|row| row.id == code.as_str()));
        let kind =
            line.assistance.as_ref().filter(|kind| self.catalogue.assistance().any(|row| row.id == kind.as_str()));
        let text = match (approach, kind) {
            (Some(row), _) => Say::key(format!("approach-{}", row.id)),
            (None, Some(kind)) => Say::key(format!("assistance-{}", kind.as_str())),
            (None, None) => coded(LineKind::SET, line.kind.code()),
        };
        let owner = line
            .owner_role
            .as_ref()
            .map(|role| Say::key("report-owner").with("role", Arg::Say(self.role(role.as_str()))));
        let due = (!line.due_on.is_blank()).then(|| Say::key("report-due").with("date", Arg::Say(day(&line.due_on))));
        let status = Say::key("report-line-status")
            .with("status", Arg::Say(coded(LineStatus::SET, line.progress.status.code())));
        let words = self.plan_words(&PlanText::Line(line.id), &line.texts());
        let more = words.into_iter().chain(self.line_for(line)).chain(owner).chain(due).chain([status]);
        Line::of(said_dimension(line.dimension), text).and(more).and(self.line_details(line))
    }

    /// The wish or the need behind it.
    fn line_for(self, line: &PlanLine) -> Vec<Say> {
        let wish = line.wish.as_ref().map(|wish| match wish {
            Wish::Headline => Say::key("report-line-headline"),
            Wish::Item(item) => self.line_item("report-line-wish", item),
        });
        let need = line.need.as_ref().map(|item| self.line_item("report-line-need", item));
        wish.into_iter().chain(need).collect()
    }

    fn line_item(self, id: &str, item: &crate::domain::answer::ItemId) -> Say {
        match self.catalogue.item(item) {
            Some(item) => Say::key(id).with("item", Arg::Say(Say::short(&item.id))),
            None => Say::key("report-unreadable"),
        }
    }

    fn line_details(self, line: &PlanLine) -> Vec<Say> {
        let how = Say::key("report-line-how")
            .with("level", Arg::Say(coded(PlanLevel::SET, line.level.code())))
            .with("mode", Arg::Say(coded(Mode::SET, line.mode.code())));
        let form = (line.money.form != Form::Free).then(|| coded(Form::SET, line.money.form.code()));
        let amount = line.planned().ok().map(|amount| Say::Decimal(amount.to_string()));
        let money = amount.map(|amount| match form.clone() {
            Some(form) => Say::List(vec![form, amount]),
            None => amount,
        });
        let money = money.or(form);
        let received = (!line.progress.received_on.is_blank())
            .then(|| Say::key("report-line-received").with("date", Arg::Say(day(&line.progress.received_on))));
        // What was found about safety says something about danger, and the plan alone says nothing of it.
        let safety = line.safety.result.filter(|_| self.extent != Extent::PlanOnly);
        let safety = safety.map(|found| {
            Say::key("report-line-safety").with("result", Arg::Say(coded(SafetyResult::SET, found.code())))
        });
        std::iter::once(how).chain(money).chain(received).chain(safety).collect()
    }

    fn reviews(self) -> Block {
        Block::facts(
            self.plan().reviews().iter().enumerate().map(|(at, review)| self.plan_review(at, review)).collect(),
        )
    }

    fn plan_review(self, at: usize, review: &'a Review) -> Line {
        let channel = review.channel.map(|channel| coded(Channel::SET, channel.code()));
        let talk = review.safe_to_talk.filter(|_| self.extent != Extent::PlanOnly);
        let talk =
            talk.map(|safe| Say::key("report-review-safe").with("safe", Arg::Say(coded(SafeToTalk::SET, safe.code()))));
        let role = review
            .by_role
            .as_ref()
            .map(|role| Say::key("report-by-role").with("role", Arg::Say(self.role(role.as_str()))));
        let next = (!review.next_on.is_blank())
            .then(|| Say::key("report-review-next").with("date", Arg::Say(day(&review.next_on))));
        let triggers = self.catalogue.files().iter().flat_map(|file| &file.triggers);
        let changes = triggers.filter(|trigger| review.changes.iter().any(|code| code.as_str() == trigger.id));
        let changes = changes
            .filter(|_| self.extent != Extent::PlanOnly)
            .map(|trigger| Say::key(format!("trigger-{}", trigger.id)));
        let line = Line::of(day(&review.on), channel.unwrap_or_else(|| Say::key("report-review-contact")));
        line.and(role).and(talk).and(changes).and(self.plan_words(&PlanText::Review(at), &review.texts())).and(next)
    }

    fn endings(self) -> Block {
        Block::facts(
            self.plan().endings().iter().enumerate().flat_map(|(at, ending)| self.ending(at, ending)).collect(),
        )
    }

    fn ending(self, at: usize, ending: &'a Ending) -> Vec<Line> {
        let mut closures = self.catalogue.files().iter().flat_map(|file| &file.closures);
        let reason = closures.find(|row| row.id == ending.closure.reason.as_str());
        let reason =
            reason.map_or_else(|| Say::key("report-unreadable"), |row| Say::key(format!("closure-{}", row.id)));
        let (again, then): (Vec<_>, Vec<_>) =
            ending.texts().into_iter().partition(|(field, _)| *field == Field::ReopenReason);
        let said = |written: &[Written<'a>]| self.plan_words(&PlanText::Ending(at), written);
        let closed =
            Line::of(Say::key("report-plan-closed"), Say::Date(ending.closure.on)).and([reason]).and(said(&then));
        let reopened = ending.reopened.as_ref();
        let reopened =
            reopened.map(|then| Line::of(Say::key("report-plan-reopened"), Say::Date(then.on)).and(said(&again)));
        std::iter::once(closed).chain(reopened).collect()
    }
}

/// A text with what it answers.
fn labelled(field: Field, text: Say) -> Say {
    Say::key("report-labelled").with("label", Arg::Say(coded(Field::SET, field.code()))).with("text", Arg::Say(text))
}

/// The name of a dimension.
fn said_dimension(dimension: Dimension) -> Say {
    let code = match dimension {
        Dimension::Economic => "economic",
        Dimension::Social => "social",
        Dimension::Psychosocial => "psychosocial",
        Dimension::Safety => "safety",
    };
    Say::part("plan-dimension", code)
}
