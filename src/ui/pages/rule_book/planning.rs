//! What the plan, the messages and the procedure rest on.

use super::entry::{Body, Book, Entry, Group};
use super::items::dimension_code;
use crate::domain::instrument::{
    Approach, Assistance, Blocks, CashRow, ChosenField, FactorLevel, FeasibilityCriterion, Instrument, MessageField,
    MessageStep, Note, RiskCell, Settled,
};
use crate::domain::plan::{CashQuestion, CashSaid, Counting, Form, Standing, YesNoUnclear};
use crate::domain::risk_grid::{Handling, Impact, Likelihood};
use crate::wording::Arg;

/// The six messages.
pub fn messages(book: &Book<'_>) -> Vec<Group> {
    vec![Group::of(book.catalogue.messages().map(|row| message(book, row)).collect())]
}

fn message(book: &Book<'_>, row: &MessageStep) -> Entry {
    let key = format!("message-{}", row.step);
    let title = book.say_with(
        "book-message",
        &[("step", Arg::Count(usize::from(row.step))), ("title", Arg::Text(&book.say(&key)))],
    );
    let ends = format!("{} → {}", book.words.part(&key, "from"), book.words.part(&key, "to"));
    let due = book.say_with("book-message-due", &[("days", Arg::Count(usize::from(row.due_days)))]);
    let fields = row.fields.iter().map(|field| self::field(book, field));
    let forbidden = row.forbidden.iter().map(|code| book.say(&format!("forbidden-{code}")));
    let consent = row.consent.iter().map(|item| book.item(item));
    let waits = row.blocks_next.then(|| book.say("book-message-blocks"));
    let settles = row.fields.iter().filter_map(MessageField::chosen).filter_map(|field| settles(book, field));
    let mut entry = Entry::row(&key, title, &row.source)
        .with_some(book.label("why"), book.words.attr(&key, "about"))
        .with(book.label("ends"), Body::Text(ends))
        .with(book.label("fields"), Body::Lines(fields.collect()))
        .with(book.label("forbidden"), Body::Lines(forbidden.collect()))
        .with(book.label("consent"), Body::Lines(consent.collect()))
        .with(book.label("due"), Body::Text(due))
        .with(book.label("also"), Body::Lines(waits.into_iter().chain(settles).collect()));
    if let Some(facts) = book.catalogue.plan_facts().filter(|_| !row.copy_consent.is_empty()) {
        let consent = row.copy_consent.iter().map(|item| book.item(item));
        entry = entry
            .with(book.label("copy-when"), book.condition(&facts.connection))
            .with(book.label("copy-consent"), Body::Lines(consent.collect()));
    }
    if let Some(when) = &row.skip_when {
        entry = entry.with(book.label("skip-when"), book.condition(when));
    }
    entry
}

fn settles(book: &Book<'_>, field: &ChosenField) -> Option<String> {
    let settles = field.settles.as_ref()?;
    let answer = book.words.part(&format!("field-{}", field.name), &format!("opt-{}", settles.code));
    let id = match settles.what {
        Settled::NotTravelling => "book-settles-not-travelling",
        Settled::NotMet => "book-settles-not-met",
    };
    Some(book.say_with(id, &[("answer", Arg::Text(&answer))]))
}

fn field(book: &Book<'_>, field: &MessageField) -> String {
    match field {
        MessageField::CaseCode => book.say("field-case_code"),
        MessageField::Item(item) => book.item(item),
        MessageField::LevelAndTiming => book.say("field-level_and_timing"),
        MessageField::Needs => book.say("field-needs"),
        MessageField::PlanDraft => book.say("field-plan_draft"),
        MessageField::SecurityRequirements => book.say("field-security_requirements"),
        MessageField::ConsentScope => book.say("field-consent_scope"),
        MessageField::Typed(code) => book.say(&format!("field-{code}")),
        MessageField::Chosen(chosen) => {
            let key = format!("field-{}", chosen.name);
            let option = |code: &String| book.words.part(&key, &format!("opt-{code}"));
            let options: Vec<String> = chosen.codes.iter().map(option).collect();
            format!("{}: {}", book.say(&key), options.join(" / "))
        }
    }
}

/// Types of assistance.
pub fn assistance(book: &Book<'_>) -> Vec<Group> {
    let entry = |row: &Assistance| {
        let key = format!("assistance-{}", row.id);
        let mut entry = Entry::rule(&row.id, book.say(&key), &row.source)
            .with_some(book.label("offer"), book.words.attr(&key, "when"))
            .with_some(book.label("has"), book.words.attr(&key, "has"))
            .with_some(book.label("check"), book.words.attr(&key, "check"))
            .with(book.label("suggested-when"), book.condition(&row.suggest_when));
        if let Some(blocked) = &row.blocked_when {
            entry = entry
                .with(book.label("blocked-when"), book.condition(blocked))
                .with_some(book.label("blocked-why"), book.words.attr(&key, "blocked"))
                .with_some(book.label("blocks"), row.blocks.map(|blocks| held_back(book, blocks)));
        }
        entry
    };
    vec![Group::of(book.catalogue.assistance().map(entry).collect())]
}

fn held_back(book: &Book<'_>, blocks: Blocks) -> String {
    let what = match blocks {
        Blocks::Plan => "plan",
        Blocks::Delivery => "delivery",
    };
    book.words.part("book-blocks", what)
}

/// Approaches a plan line can take.
pub fn approaches(book: &Book<'_>) -> Vec<Group> {
    let entry = |row: &Approach| {
        let marks = [
            (row.cash, "cash"),
            (row.towards_return, "towards-return"),
            (row.needs_fit_to_work, "fit-to-work"),
            (row.police, "police"),
        ];
        let marks = marks.into_iter().filter(|(is_set, _)| *is_set);
        let marks: Vec<String> = marks.map(|(_, mark)| book.words.part("book-approach", mark)).collect();
        let place = format!(
            "{} · {}",
            book.words.part("book-dimension", dimension_code(row.dimension)),
            book.say(&format!("assistance-{}", row.assistance)),
        );
        let entry = Entry::row(&row.id, book.say(&format!("approach-{}", row.id)), &row.source)
            .with(book.label("belongs"), Body::Text(place));
        let entry = entry.with_some(book.label("also"), (!marks.is_empty()).then(|| marks.join(" · ")));
        match book.catalogue.plan_facts().filter(|_| row.police) {
            Some(facts) => entry.with(book.label("not-alone"), book.condition(&facts.police_not_enough)),
            None => entry,
        }
    };
    vec![Group::of(book.rows(|file| &file.approaches).map(entry).collect())]
}

/// Criteria of the feasibility grid.
pub fn feasibility(book: &Book<'_>) -> Vec<Group> {
    let entry = |row: &FeasibilityCriterion| {
        let mark = if row.protects_cash {
            Some("protects-cash")
        } else if row.only_cash {
            Some("only-cash")
        } else {
            None
        };
        let mark = mark.map(|mark| book.words.part("book-feasibility-mark", mark));
        Entry::row(&row.id, book.say(&format!("feasibility-{}", row.id)), &row.source)
            .with_some(book.label("also"), mark)
    };
    let cash = book.rows(|file| &file.cash).map(|row| cash(book, row)).collect();
    vec![
        Group::of(book.rows(|file| &file.feasibility).map(entry).collect()),
        Group { title: Some(book.say("plan-cash")), ..Group::of(cash) },
    ]
}

/// What an answer about cash means.
fn cash(book: &Book<'_>, row: &CashRow) -> Entry {
    let word = |set: &str, code: &str| book.words.part(&format!("options-{set}"), code);
    let said = |said: &CashSaid| match said {
        CashSaid::Yes => word(YesNoUnclear::SET, YesNoUnclear::Yes.code()),
        CashSaid::No => word(YesNoUnclear::SET, YesNoUnclear::No.code()),
        CashSaid::Unclear => word(YesNoUnclear::SET, YesNoUnclear::Unclear.code()),
        CashSaid::NotAsked => book.say("plan-not-asked"),
    };
    let answers = row.said.iter().map(said).collect::<Vec<_>>().join(" / ");
    let question = row
        .question
        .map_or_else(|| book.say("plan-cash-preferred"), |question| word(CashQuestion::SET, question.code()));
    let forms: Vec<String> = row.forms.iter().map(|form| word(Form::SET, form.code())).collect();
    let effect = match row.standing {
        Some(standing) => format!("{}: {}", forms.join(" / "), word(Standing::SET, standing.code())),
        None => book.say("plan-cash-keep"),
    };
    Entry::row(&row.id, book.say(&format!("cash-{}", row.id)), &row.source)
        .with(book.label("when-plain"), Body::Text(format!("{question} {answers}")))
        .with(book.label("effects"), Body::Text(effect))
}

/// Vulnerability factors at four levels.
pub fn factors(book: &Book<'_>) -> Vec<Group> {
    let group = |level: FactorLevel| {
        let all = book.rows(|file| &file.factors).filter(|row| row.level == level);
        let entry = |row: &crate::domain::instrument::FactorGroup| {
            Entry::row(&row.id, book.say(&format!("factor-{}", row.id)), &row.source)
        };
        Group { title: Some(book.words.part("book-factor-level", level.code())), ..Group::of(all.map(entry).collect()) }
    };
    FactorLevel::ALL.into_iter().map(group).collect()
}

fn notes(book: &Book<'_>, prefix: &str, list: fn(&Instrument) -> &[Note]) -> Vec<Entry> {
    let entry = |row: &Note| {
        let key = format!("{prefix}-{}", row.id);
        let mut entry = Entry::row(&row.id, book.say(&key), &row.source);
        for part in ["goal", "signs", "help", "asking"] {
            let label = book.words.part("book-note-label", part);
            entry = entry.with_some(label, book.words.attr(&key, part));
        }
        if let Some(steps) = book.words.attr(&key, "steps") {
            let lines = steps.lines().map(str::to_owned).collect();
            entry = entry.with(book.words.part("book-note-label", "steps"), Body::Lines(lines));
        }
        if !row.check_first.is_empty() {
            let items = row.check_first.iter().map(|item| book.item(item)).collect();
            entry = entry.with(book.label("check-first"), Body::Lines(items));
        }
        entry
    };
    book.rows(list).map(entry).collect()
}

/// Starter risks of reintegration.
pub fn risks(book: &Book<'_>) -> Vec<Group> {
    let word = |set: &str, code: &str| book.words.part(&format!("options-{set}"), code);
    let cell = |row: &RiskCell| {
        let id = format!("{}-{}", row.likelihood.code(), row.impact.code());
        let title =
            format!("{} · {}", word(Likelihood::SET, row.likelihood.code()), word(Impact::SET, row.impact.code()));
        let handling = word(Handling::SET, row.handling.code());
        Entry::row(&id, title, &row.source).with(book.label("effects"), Body::Text(handling))
    };
    let grid = Group::of(book.rows(|file| &file.risk_grid).map(cell).collect());
    vec![
        Group::of(notes(book, "risk", |file| &file.starter_risks)),
        Group { title: Some(book.say("risks-grid")), ..grid },
    ]
}

/// Reasons for closing a plan.
pub fn closures(book: &Book<'_>) -> Vec<Group> {
    let entry = |row: &crate::domain::instrument::ClosureReason| {
        let counts = book.words.part(&format!("options-{}", Counting::SET), row.counts.code());
        Entry::row(&row.id, book.say(&format!("closure-{}", row.id)), &row.source)
            .with(book.label("also"), Body::Text(counts))
            .with_some(book.label("needs"), row.needs_safety_note.then(|| book.say("book-closure-note")))
    };
    let mut group = Group::of(book.rows(|file| &file.closures).map(entry).collect());
    let days = book.rows(|file| &file.follow_up_days).map(ToString::to_string);
    let days = book.words.names(days);
    let months = book.rows(|file| &file.follow_up_months).map(ToString::to_string);
    let months = book.words.names(months);
    group.lead.push(super::plain::Plain::line(
        book.say_with("book-follow-up", &[("days", Arg::Text(&days)), ("months", Arg::Text(&months))]),
    ));
    vec![group]
}

/// Reaction groups.
pub fn reactions(book: &Book<'_>) -> Vec<Group> {
    vec![Group::of(notes(book, "reaction", |file| &file.reactions))]
}

/// Phases of the shelter procedure.
pub fn phases(book: &Book<'_>) -> Vec<Group> {
    vec![Group::of(notes(book, "phase", |file| &file.phases))]
}

/// The principles of protection, and where each is shown.
pub fn principles(book: &Book<'_>) -> Vec<Group> {
    let entry = |row: &crate::domain::instrument::Principle| {
        let key = format!("principle-{}", row.id);
        let binds = book.catalogue.sections().filter(|section| section.principles.contains(&row.id));
        let binds: Vec<String> = binds.map(|section| book.say(&format!("section-{}", section.id))).collect();
        Entry::row(&row.id, book.say(&key), &row.source)
            .with_some(book.words.part("book-note-label", "text"), book.words.attr(&key, "text"))
            .with_some(book.label("shown-on"), (!binds.is_empty()).then(|| binds.join(" · ")))
    };
    vec![Group::of(book.rows(|file| &file.principles).map(entry).collect())]
}
