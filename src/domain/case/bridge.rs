//! The plan and the messages look at the rest of the case through plain contexts made here.

use super::{Case, World};
use crate::domain::answer::{Answer, Entry, ItemId, Reading, Value};
use crate::domain::assess::{Facts, Findings, Outcome, Scene, run_out};
use crate::domain::assistance;
use crate::domain::catalogue::Catalogue;
use crate::domain::condition::Condition;
use crate::domain::instrument::{Item, MessageStep, Options, PlanFacts, Step};
use crate::domain::plan::{PlanAction, PlanContext, SecurityNow};
use crate::domain::referral::{BlockReason, FindingNow, ItemAnswer, NeedLine, ReferralAction, ReferralContext};

impl Case {
    /// Builds something from what the plan has to know about the case.
    pub fn with_plan_context<T>(&self, world: World<'_>, build: impl FnOnce(&PlanContext<'_>) -> T) -> T {
        let outcome = self.outcome(world.catalogue, world.today);
        let facts = world.catalogue.plan_facts();
        let holds = |pick: fn(&PlanFacts) -> &Condition| facts.is_some_and(|facts| self.holds(pick(facts), world));
        let files = world.catalogue.files().iter();
        let feasibility: Vec<_> = files.flat_map(|file| file.feasibility.iter().cloned()).collect();
        let closures = world.catalogue.closures();
        let cash = world.catalogue.cash();
        let rules: Vec<_> = world.catalogue.files().iter().flat_map(|file| &file.plan_rules).collect();
        let (approaches, wishes, urgent) = (world.catalogue.approaches(), self.wishes(facts), self.urgent_needs(world));
        let undated = self.undated_needs(world);
        let security = self.security_now(world.catalogue, &outcome);
        let findings = assistance::findings(&outcome, security.map(|now| now.level));
        let types = self.in_scene(&findings, world, |scene| assistance::types(world.catalogue, scene));
        let grid = world.catalogue.risk_grid();
        build(&PlanContext {
            today: world.today,
            wishes: &wishes,
            urgent_needs: &urgent,
            undated_needs: &undated,
            sharing_consent: facts.is_some_and(|facts| self.consents_today(world).contains(&facts.sharing)),
            // Without the data that say otherwise, a person is treated as a child.
            child: facts.is_none_or(|facts| self.holds(&facts.child, world)),
            best_interests_recorded: holds(|facts| &facts.best_interests),
            fit_to_work: holds(|facts| &facts.fit_to_work),
            police_not_enough: facts.is_some_and(|facts| self.finds(&facts.police_not_enough, &outcome, world)),
            needs_safety_line: facts
                .is_some_and(|facts| self.in_scene(&findings, world, |scene| scene.holds(&facts.needs_safety_line))),
            risk_before_delivery: self.risks.rows.iter().any(|row| row.stands_before_delivery(grid)),
            blocked: &assistance::blocked(&types),
            approaches: &approaches,
            cash: &cash,
            feasibility: &feasibility,
            rules: &rules,
            closures: &closures,
            security,
        })
    }

    /// Builds something from what the messages may draw from.
    pub fn with_referral_context<T>(&self, world: World<'_>, build: impl FnOnce(&ReferralContext<'_>) -> T) -> T {
        let outcome = self.outcome(world.catalogue, world.today);
        let facts = world.catalogue.plan_facts();
        let incomplete = facts.and_then(|facts| self.incomplete(facts, world));
        let steps: Vec<_> = world.catalogue.messages().collect();
        let given = self.consents_today(world);
        let scope: Vec<String> = given.iter().map(|item| format!("item-{}.short", item.as_str())).collect();
        let (plan, needs, requirements) =
            (self.plan.summary(&world.catalogue.approaches()), self.need_lines(world), self.requirements(&outcome));
        let finding = self.security_now(world.catalogue, &outcome).map(|now| FindingNow {
            level: now.level,
            timing: now.timing,
            provisional: outcome.provisional,
        });
        let may_pass_over: Vec<u8> =
            steps.iter().filter(|row| self.may_pass_over(row, world)).map(|row| row.step).collect();
        build(&ReferralContext {
            may_pass_over: &may_pass_over,
            connection: facts.is_some_and(|facts| self.holds(&facts.connection, world)),
            today: world.today,
            steps: &steps,
            case_code: &self.code,
            answer: &|item| self.answer_keys(world.catalogue, item),
            finding,
            needs: &needs,
            plan: &plan,
            requirements: &requirements,
            consents: &given,
            consent_scope: &scope,
            sharing_withdrawn_on: facts.and_then(|facts| self.withdrawn_on(facts)),
            consent_ended: facts.and_then(|facts| run_out(&self.answers, facts, world.today)),
            incomplete: incomplete.as_ref(),
        })
    }

    /// What is missing beside an agreement to share that was given: the guardian's, or first of all the age.
    fn incomplete(&self, facts: &PlanFacts, world: World<'_>) -> Option<BlockReason> {
        let given = match self.answer(&facts.sharing) {
            Answer::Given(Value::Choice { code, .. }) => facts.given.contains(code),
            _ => false,
        };
        if !given || !self.holds(&facts.incomplete, world) {
            return None;
        }
        let asked = self.with_inputs(world.today, |inputs| {
            self.facts(world.catalogue, inputs).seen(&facts.guardian).is_some_and(|seen| seen.shown)
        });
        Some(if asked { BlockReason::ConsentMissing(facts.guardian.clone()) } else { BlockReason::AgeMissing })
    }

    pub(super) fn change_plan(&mut self, action: PlanAction, world: World<'_>) {
        let mut plan = self.plan.clone();
        // A refusal changes nothing; the page shows what stands in the way before anyone presses.
        if self.with_plan_context(world, |context| plan.apply(action, context)).is_ok() {
            self.plan = plan;
        }
    }

    pub(super) fn change_referral(&mut self, action: ReferralAction, world: World<'_>) {
        let mut referral = self.referral.clone();
        if self.with_referral_context(world, |context| referral.apply(action, context)).is_ok() {
            self.referral = referral;
        }
    }

    /// Needs that are urgent: their answer reads as yes (RI 3.5 P2).
    pub fn urgent_needs(&self, world: World<'_>) -> Vec<ItemId> {
        self.needs_that(world, |reading| reading == Reading::Present)
    }

    /// Needs that are not known yet and have no day to ask again (SA 8.2).
    fn undated_needs(&self, world: World<'_>) -> Vec<ItemId> {
        self.with_inputs(world.today, |inputs| {
            let facts = self.facts(world.catalogue, inputs);
            let asked = |item: &&Item| item.need.is_some() && facts.seen(&item.id).is_some_and(|seen| seen.shown);
            let undated = |item: &&Item| {
                let entry = self.answers.get(&item.id);
                entry.is_some_and(|entry| entry.answer == Answer::NotKnown && entry.ask_again_on.date().is_none())
            };
            world.catalogue.items().filter(asked).filter(undated).map(|item| item.id.clone()).collect()
        })
    }

    fn needs_that(&self, world: World<'_>, wanted: fn(Reading) -> bool) -> Vec<ItemId> {
        self.with_inputs(world.today, |inputs| {
            let facts = self.facts(world.catalogue, inputs);
            let needs = world.catalogue.items().filter(|item| item.need.is_some());
            let answered = needs.filter(|item| matches!(self.answer(&item.id), Answer::Given(_)));
            answered.filter(|item| wanted(facts.reading(&item.id))).map(|item| item.id.clone()).collect()
        })
    }

    fn need_lines(&self, world: World<'_>) -> Vec<NeedLine> {
        let ids = self.needs_that(world, |reading| reading >= Reading::Maybe);
        let line = |id: ItemId| {
            let item = world.catalogue.item(&id)?;
            let urgency = match self.answer_keys(world.catalogue, &id) {
                ItemAnswer::Keys(keys) => keys.into_iter().next()?,
                ItemAnswer::Date(_) | ItemAnswer::Words { .. } | ItemAnswer::Nothing => return None,
            };
            Some(NeedLine { types: item.need.as_ref()?.types.clone(), item: id, urgency })
        };
        ids.into_iter().filter_map(line).collect()
    }

    fn wishes(&self, facts: Option<&PlanFacts>) -> Vec<ItemId> {
        let with_words = |item: &&ItemId| self.answers.get(*item).is_some_and(has_words);
        facts.map(|facts| facts.wishes.iter().filter(with_words).cloned().collect()).unwrap_or_default()
    }

    /// What the other office is asked to do; never what the answers have since spoken against.
    fn requirements(&self, outcome: &Outcome) -> Vec<String> {
        use super::ChosenState;
        let for_receiving = self.responses.iter().filter(|(id, chosen)| {
            chosen.state == ChosenState::Accepted && chosen.for_receiving && !outcome.ruled_out.contains(id)
        });
        for_receiving.map(|(id, _)| id.clone()).collect()
    }

    /// The assessment in force; `None` while nothing about safety is recorded.
    fn security_now(&self, catalogue: &Catalogue, outcome: &Outcome) -> Option<SecurityNow> {
        let about_safety =
            |item: &ItemId| catalogue.section_of(item).is_some_and(|section| section.step == Step::Safety);
        let on = self.answers.iter().filter(|(item, _)| about_safety(item)).filter_map(|(_, entry)| entry.on).max()?;
        let decided = self.standing_decision(outcome).map(|decision| decision.judged);
        Some(SecurityNow {
            on,
            version: u32::try_from(self.history.len()).unwrap_or(u32::MAX).saturating_add(1),
            level: outcome.floor.max(decided.unwrap_or_default()),
            timing: outcome.timing,
            brought_up: outcome.review.as_ref().is_some_and(|review| review.brought_up),
            review_by: outcome.review.as_ref().map(|review| review.by),
            interval_days: outcome.review.as_ref().map(|review| review.days),
        })
    }

    pub(super) fn holds(&self, condition: &Condition, world: World<'_>) -> bool {
        self.in_scene(&Findings::default(), world, |scene| scene.holds(condition))
    }

    fn may_pass_over(&self, step: &MessageStep, world: World<'_>) -> bool {
        step.skip_when.as_ref().is_some_and(|when| self.holds(when, world))
    }

    /// Whether a condition that looks at findings holds.
    fn finds(&self, condition: &Condition, outcome: &Outcome, world: World<'_>) -> bool {
        let decided = self.decision.as_ref().map(|decision| decision.judged).unwrap_or_default();
        let findings = Findings {
            bands: outcome.legs.iter().map(|leg| (leg.leg, leg.band)).collect(),
            level: outcome.floor.max(decided),
            timing: outcome.timing,
            ..Findings::default()
        };
        self.in_scene(&findings, world, |scene| scene.holds(condition))
    }

    fn in_scene<T>(&self, findings: &Findings, world: World<'_>, read: impl FnOnce(&Scene<'_, '_>) -> T) -> T {
        self.with_inputs(world.today, |inputs| {
            let facts: Facts<'_> = self.facts(world.catalogue, inputs);
            read(&Scene::of(&facts, findings))
        })
    }

    /// An answer as wording keys: `message.attribute`.
    fn answer_keys(&self, catalogue: &Catalogue, id: &ItemId) -> ItemAnswer {
        let (Some(item), Some(entry)) = (catalogue.item(id), self.answers.get(id)) else { return ItemAnswer::Nothing };
        let state = |word: &str| ItemAnswer::Keys(vec![format!("answer-states.{word}")]);
        match &entry.answer {
            Answer::Empty | Answer::NotAsked => ItemAnswer::Nothing,
            Answer::NotKnown => state("not-known"),
            Answer::Declined => state("declined"),
            Answer::NotApplicable(_) => state("not-applicable"),
            Answer::Given(Value::Choice { code, .. }) => ItemAnswer::Keys(vec![option_key(item, code.as_str())]),
            Answer::Given(Value::Multi(codes)) if codes.is_empty() => state("none"),
            Answer::Given(Value::Multi(codes)) => {
                ItemAnswer::Keys(codes.iter().map(|code| option_key(item, code.as_str())).collect())
            }
            Answer::Given(Value::Date(date)) => date.date().map_or(ItemAnswer::Nothing, ItemAnswer::Date),
            Answer::Given(Value::Text(text) | Value::Number(text)) => ItemAnswer::Words {
                text: text.clone(),
                released: entry.text_released || !item.sensitive && item.uncounted,
            },
            Answer::Given(Value::Events(_)) => ItemAnswer::Nothing,
        }
    }
}

fn option_key(item: &Item, code: &str) -> String {
    match &item.options {
        Options::Set(set) => format!("options-{set}.{code}"),
        Options::Own(_) => format!("item-{}.opt-{code}", item.id.as_str()),
    }
}

fn has_words(entry: &Entry) -> bool {
    let text = matches!(&entry.answer, Answer::Given(Value::Text(text)) if !text.trim().is_empty());
    text || !entry.note.trim().is_empty()
}
