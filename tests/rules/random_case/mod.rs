//! Random cases with everything in them that a case can hold, each free text marked by what may
//! become of it.
//!
//! INVARIANT: a case made here could have been entered on the screen, so that a file of it is read
//! back as it was.

use std::path::Path;
use std::sync::OnceLock;

use proptest::prelude::*;
use waymark::domain::answer::{Answer, Basis, Code, DatedEvent, Entry, ItemId, NOTE_LIMIT, TakenOver, Value};
use waymark::domain::assess::{Care, Decision, condition_names};
use waymark::domain::case::{Action, Case, Chosen, ChosenState, MeetingStage, PlaceCheck, Wave, World};
use waymark::domain::catalogue::{Catalogue, Source};
use waymark::domain::date::{Date, DateText};
use waymark::domain::factor::{Direction, Factor, FactorAction};
use waymark::domain::instrument::{ClosureReason, Dimension, Item, Kind, MessageField, Office, Step};
use waymark::domain::plan::{
    AgreedHow, Agreement, Approval, Channel, Closure, FeasibilityCheck, FeasibilityEdit, LineEdit, LineId, Met,
    MoneyEdit, NewLine, PlanAction, PlanContext, PlanText, Programme, ReferralState, Reopening, Review, SafeToTalk,
    SafetyCheck, SafetyResult, SecurityNow, Wish, Written,
};
use waymark::domain::plan::{Decision as PlanDecision, ProgressEdit};
use waymark::domain::risk_grid::{Impact, Likelihood, RiskAction, RiskRow};
use waymark::domain::route::RouteRecord;
use waymark::domain::scale::{Leg, Level, Timing};

/// Free text that a worker ticked.
pub const TICKED: &str = "TICKED";
/// Free text that nobody ticked, or that has nothing to tick.
pub const SHUT: &str = "SHUT";
/// Free text that was ticked and is longer than outputs take.
pub const LONG: &str = "LONG";
/// What a worker states for the record: reasons of a decision, a role that was typed.
pub const STATED: &str = "STATED";

/// The shipped data, read from the folder.
pub fn catalogue() -> &'static Catalogue {
    static LOADED: OnceLock<Catalogue> = OnceLock::new();
    LOADED.get_or_init(|| {
        let (instruments, packs) = (files("instruments"), files("instruments/packs"));
        let sources = |files: &'static [(String, String)]| -> Vec<Source<'static>> {
            files.iter().map(|(file, text)| Source { file, text }).collect()
        };
        Catalogue::load(&sources(instruments.leak()), &sources(packs.leak())).unwrap_or_else(|fault| panic!("{fault}"))
    })
}

fn files(folder: &str) -> Vec<(String, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let mut paths: Vec<_> =
        std::fs::read_dir(root).expect("the folder").filter_map(|entry| Some(entry.ok()?.path())).collect();
    paths.retain(|path| path.extension().is_some_and(|ending| ending == "json"));
    paths.sort();
    let read = |path: &std::path::PathBuf| (path.display().to_string(), std::fs::read_to_string(path).expect("a file"));
    paths.iter().map(read).collect()
}

/// The day of all random cases.
pub fn today() -> Date {
    Date::new(2026, 11, 23).expect("a day")
}

/// One random choice: which item, which answer, which texts.
type Draw = (u16, u16, u8);

/// A random case.
pub fn case() -> impl Strategy<Value = Case> {
    let answers = proptest::collection::vec(any::<Draw>(), 0..60);
    let others = proptest::collection::vec(any::<Draw>(), 0..14);
    (answers, others, any::<u8>()).prop_map(|(answers, others, stage)| {
        let mut case = Case::default();
        case.code = "KEY-7".to_owned();
        case.training = stage % 2 == 0;
        case.stage = MeetingStage::ALL[usize::from(stage) % 3];
        let items: Vec<&Item> = catalogue().items().filter(|item| !is_elsewhere(item)).collect();
        for draw in answers {
            let item = items[usize::from(draw.0) % items.len()];
            case.answers.insert(item.id.clone(), entry(item, draw));
        }
        others.into_iter().for_each(|draw| add(&mut case, draw));
        case
    })
}

/// A random country-and-route record.
pub fn route() -> impl Strategy<Value = RouteRecord> {
    proptest::collection::vec(any::<Draw>(), 0..12).prop_map(|draws| {
        let mut record = RouteRecord {
            place: word(SHUT, 1),
            source: word(SHUT, 2),
            on: DateText("2026-11-01".to_owned()),
            ..RouteRecord::default()
        };
        fill(&mut record.answers, Step::Route, &draws);
        // What may go out is ticked in a case.
        record.answers.values_mut().for_each(|entry| entry.text_released = false);
        record.answers.retain(|_, entry| *entry != Entry::default());
        record
    })
}

/// A random check of a place.
pub fn place() -> impl Strategy<Value = PlaceCheck> {
    proptest::collection::vec(any::<Draw>(), 0..30).prop_map(|draws| {
        let mut check =
            PlaceCheck { code: "H-2".to_owned(), by_role: "safety_manager".to_owned(), ..PlaceCheck::default() };
        fill(&mut check.answers, Step::Place, &draws);
        check
    })
}

fn fill(answers: &mut std::collections::BTreeMap<ItemId, Entry>, step: Step, draws: &[Draw]) {
    let items: Vec<&Item> = catalogue().sections_of(step).flat_map(|section| &section.items).collect();
    for draw in draws {
        let item = items[usize::from(draw.0) % items.len()];
        answers.insert(item.id.clone(), entry(item, *draw));
    }
}

fn is_elsewhere(item: &Item) -> bool {
    let step = catalogue().section_of(&item.id).map(|section| section.step);
    matches!(step, Some(Step::Route | Step::Place))
}

/// What is written into a text field, by what may become of it.
fn word(mark: &str, number: u16) -> String {
    // Signs that mean something in JSON, in Fluent, in HTML and in a summary.
    let odd = ["", "\n- ", "{ $x }", "\"\\", "<b>&", "\u{202e}", "\t{", "ä ⟨⟩ 👣"][usize::from(number) % 8];
    let long = if mark == LONG { "x".repeat(NOTE_LIMIT) } else { String::new() };
    format!("{mark}{number}{odd}{long}")
}

/// The mark of free text with a tick, and the tick.
fn tick(bits: u8) -> (&'static str, bool) {
    match bits % 3 {
        0 => (SHUT, false),
        1 => (TICKED, true),
        _ => (LONG, true),
    }
}

fn entry(item: &Item, (_, which, bits): Draw) -> Entry {
    let (mark, text_released) = tick(bits);
    let answer = answer(item, which, mark);
    let note = if bits & 0b0100_0000 == 0 { String::new() } else { word(mark, which) };
    let on = (answer != Answer::Empty).then(|| today().plus_days(-i64::from(bits)));
    let from = (bits & 0b0010_0000 != 0).then(|| TakenOver { office: Office::Sending, on: today() });
    let ask_again_on = if bits & 0b0000_0001 == 0 { DateText::default() } else { date(which) };
    Entry { answer, on, note, flagged: true, ask_again_on, text_released, from }
}

fn answer(item: &Item, which: u16, mark: &str) -> Answer {
    let codes: Vec<Code> = catalogue().choices(item).iter().map(|choice| choice.code.clone()).collect();
    let code = || codes[usize::from(which / 16) % codes.len()].clone();
    match which % 16 {
        0 => Answer::Empty,
        1 => Answer::NotAsked,
        2 => Answer::NotKnown,
        3 => Answer::Declined,
        4 if item.not_applicable => Answer::NotApplicable(word(mark, which)),
        more => Answer::Given(match item.kind {
            Kind::Choice => {
                Value::Choice { code: code(), basis: (more > 9).then(|| Basis::ALL[usize::from(which) % 4]) }
            }
            Kind::Multi => Value::Multi(
                codes
                    .iter()
                    .enumerate()
                    .filter(|(at, _)| which >> (at % 16) & 1 == 1)
                    .map(|(_, code)| code.clone())
                    .collect(),
            ),
            Kind::Text => Value::Text(word(mark, which)),
            Kind::Date => Value::Date(date(which)),
            Kind::Events => Value::Events(vec![
                DatedEvent { what: code(), on: date(which) },
                DatedEvent { what: code(), on: date(which / 2) },
            ]),
            Kind::Number => Value::Number(if more < 8 { "12".to_owned() } else { word(SHUT, which) }),
        }),
    }
}

/// A day, or what somebody typed instead of one: nobody can tick it.
fn date(which: u16) -> DateText {
    DateText(match which % 3 {
        0 => word(SHUT, which),
        _ => today().plus_days(i64::from(which % 400) - 100).to_string(),
    })
}

fn role(which: u16) -> String {
    if which.is_multiple_of(2) { "coordinator".to_owned() } else { word(STATED, which) }
}

/// Adds one more thing to the case.
fn add(case: &mut Case, draw: Draw) {
    match draw.0 % 12 {
        0 => add_route(case, draw),
        1 => add_decision(case, draw),
        2 | 3 => add_response(case, draw),
        4 => add_factor(case, draw),
        5 => add_risk(case, draw),
        6 => add_wave(case, draw),
        7 | 8 => add_line(case, draw),
        9 => add_to_plan(case, draw),
        10 => add_message(case, draw),
        _ => {
            case.apply(Action::Reassess, World { catalogue: catalogue(), today: today() });
        }
    }
    // What an action can be taken back to is not kept in files.
    *case = without_undo(case);
}

/// The same case as if it had just been opened.
fn without_undo(case: &Case) -> Case {
    let mut fresh = Case::default();
    fresh.code.clone_from(&case.code);
    (fresh.training, fresh.stage) = (case.training, case.stage);
    fresh.answers.clone_from(&case.answers);
    fresh.routes.clone_from(&case.routes);
    fresh.judged.clone_from(&case.judged);
    fresh.decision.clone_from(&case.decision);
    fresh.responses.clone_from(&case.responses);
    fresh.conditions.clone_from(&case.conditions);
    fresh.factors.clone_from(&case.factors);
    fresh.risks.clone_from(&case.risks);
    fresh.waves.clone_from(&case.waves);
    fresh.plan.clone_from(&case.plan);
    fresh.referral.clone_from(&case.referral);
    fresh.noted_reactions.clone_from(&case.noted_reactions);
    fresh.history.clone_from(&case.history);
    fresh.change.clone_from(&case.change);
    fresh.handed_over.clone_from(&case.handed_over);
    fresh
}

fn add_route(case: &mut Case, (_, which, bits): Draw) {
    let leg = Leg::ALL[usize::from(bits) % 3];
    let (mark, head_released) = tick(bits);
    let mut record = RouteRecord {
        place: word(mark, which),
        source: word(mark, which),
        on: date(which),
        by_role: role(which),
        head_released,
        ..RouteRecord::default()
    };
    fill(&mut record.answers, Step::Route, &[(which, which, bits), (which / 3, which / 2, bits / 2)]);
    case.routes.insert(leg, record);
}

fn add_decision(case: &mut Case, (_, which, bits): Draw) {
    let floor = Level::ALL[usize::from(bits / 2) % 4];
    let lowered = bits % 2 == 0 && floor > Level::Standing;
    case.decision = Some(Decision {
        judged: if lowered { floor.lowered() } else { Level::Critical },
        reasons: vec![word(STATED, which), word(STATED, which / 2)],
        by_role: role(which),
        second_by_role: if lowered { role(which / 2) } else { String::new() },
        on: today(),
        floor_then: floor,
    });
}

fn add_response(case: &mut Case, (_, which, bits): Draw) {
    let ids: Vec<&str> =
        catalogue().files().iter().flat_map(|file| &file.responses).map(|row| row.id.as_str()).collect();
    let (mark, text_released) = tick(bits);
    let chosen = Chosen {
        state: if bits & 0b1000 == 0 { ChosenState::Accepted } else { ChosenState::Rejected },
        text: if bits & 0b1_0000 == 0 { String::new() } else { word(mark, which) },
        owner_role: role(which),
        due: date(which),
        reason: word(SHUT, which),
        for_receiving: bits & 1 == 1,
        text_released,
    };
    case.responses.insert(ids[usize::from(which) % ids.len()].to_owned(), chosen);
    let names: Vec<String> = condition_names(catalogue()).collect();
    let care = Care { owner_role: role(which), by: date(which), reason: word(mark, which / 3), text_released };
    case.conditions.insert(names[usize::from(which) % names.len()].clone(), care);
}

fn add_factor(case: &mut Case, (_, which, bits): Draw) {
    let groups: Vec<_> = catalogue().files().iter().flat_map(|file| &file.factors).collect();
    let group = groups[usize::from(which) % groups.len()];
    case.factors.apply(FactorAction::Add(group.level, Code::from(group.id.as_str())));
    if let Some(factor) = case.factors.list.last().cloned() {
        let (mark, text_released) = tick(bits);
        let direction = (bits & 0b1000 == 0).then_some(Direction::Risk);
        let changed = Factor { direction, note: word(mark, which), ask_again_on: date(which), text_released, ..factor };
        case.factors.apply(FactorAction::Set(changed));
    }
}

fn add_risk(case: &mut Case, (_, which, bits): Draw) {
    let starters: Vec<&str> =
        catalogue().files().iter().flat_map(|file| &file.starter_risks).map(|note| note.id.as_str()).collect();
    let starter = (bits & 0b1000 == 0).then(|| Code::from(starters[usize::from(which) % starters.len()]));
    case.risks.apply(RiskAction::Add(starter));
    if let Some(row) = case.risks.rows.last().cloned() {
        let (mark, text_released) = tick(bits);
        let text = word(mark, which);
        case.risks.apply(RiskAction::Set(Box::new(RiskRow {
            risk: text.clone(),
            affects: text.clone(),
            why: text.clone(),
            measure: text.clone(),
            result: text,
            likelihood: Some(Likelihood::ALL[usize::from(which) % 4]),
            impact: (bits & 1 == 1).then_some(Impact::Severe),
            owner_role: Some(Code(role(which))),
            by_when: date(which),
            reviewed_on: date(which / 2),
            text_released,
            ..row
        })));
    }
}

fn add_wave(case: &mut Case, (_, which, bits): Draw) {
    let packs = catalogue().packs();
    let pack = &packs[usize::from(which) % packs.len()];
    let version = if bits & 1 == 0 { pack.version.clone() } else { "0".to_owned() };
    let mut wave = Wave { pack: pack.id.clone(), version, on: date(which), answers: std::collections::BTreeMap::new() };
    for (at, item) in pack.dimensions.iter().flat_map(|dimension| &dimension.items).enumerate() {
        let answer = match (item.options.get(usize::from(which) % 3), (at + usize::from(bits)) % 4) {
            (_, 0) => Answer::Declined,
            (Some(option), 1 | 2) => Answer::Given(Value::Choice { code: option.code.clone(), basis: None }),
            _ => continue,
        };
        wave.answers
            .insert(item.id.clone(), Entry { answer, on: Some(today()), note: word(SHUT, which), ..Entry::default() });
    }
    case.waves.push(wave);
}

/// Changes the plan, without judging the case for it: what the case says is not looked at here.
fn plan(case: &mut Case, action: PlanAction) {
    let context = PlanContext {
        today: today(),
        wishes: &[],
        urgent_needs: &[],
        undated_needs: &[],
        sharing_consent: true,
        child: false,
        best_interests_recorded: true,
        fit_to_work: true,
        police_not_enough: false,
        needs_safety_line: false,
        risk_before_delivery: false,
        blocked: &std::collections::BTreeMap::new(),
        approaches: &[],
        cash: &[],
        feasibility: &[],
        rules: &[],
        closures: closures(),
        security: Some(SecurityNow {
            on: today(),
            version: 1,
            level: Level::default(),
            timing: Timing::default(),
            brought_up: false,
            review_by: None,
            interval_days: None,
        }),
    };
    // What the plan refuses leaves it as it was.
    drop(case.plan.apply(action, &context));
}

fn add_line(case: &mut Case, (_, which, bits): Draw) {
    let approaches = catalogue().approaches();
    let approach = &approaches[usize::from(which) % approaches.len()];
    let approach = (bits & 0b1000 == 0).then(|| Code::from(approach.id.as_str()));
    let dimension =
        [Dimension::Economic, Dimension::Social, Dimension::Psychosocial, Dimension::Safety][usize::from(which) % 4];
    let need = catalogue().items().find(|item| item.need.is_some()).map(|item| item.id.clone());
    let types = catalogue().assistance().count();
    let assistance = catalogue().assistance().nth(usize::from(which) % types).map(|row| Code(row.id.clone()));
    // Nothing is added to a closed plan.
    let before = case.plan.content().lines.len();
    plan(
        case,
        PlanAction::AddLine(NewLine {
            dimension,
            wish: Some(Wish::Headline),
            need,
            assistance,
            approach,
            goal: String::new(),
            level: Default::default(),
        }),
    );
    let Some(id) = case.plan.content().lines.get(before).map(|line| line.id) else { return };
    let (mark, released) = tick(bits);
    let text = || word(mark, which);
    let criterion = Code(catalogue().files().iter().flat_map(|file| &file.feasibility).next().expect("one").id.clone());
    let check = FeasibilityCheck {
        criterion,
        result: Met::Unclear,
        basis: word(SHUT, which),
        on: DateText::default(),
        reason: word(SHUT, which),
        check_again_on: DateText::default(),
    };
    let edits = [
        LineEdit::ApproachOther(text()),
        LineEdit::Goal(text()),
        LineEdit::Step(text()),
        LineEdit::FirstStep(text()),
        LineEdit::Provider(text()),
        LineEdit::DateReason(word(SHUT, which)),
        LineEdit::Money(MoneyEdit::OverspendReason(word(SHUT, which))),
        LineEdit::Feasibility(FeasibilityEdit::Criterion(check)),
        LineEdit::EveryDays(word(SHUT, which)),
        LineEdit::OwnerRole(Some(Code(role(which)))),
        LineEdit::DueOn(date(which)),
        LineEdit::Safety(SafetyCheck {
            on: DateText(today().to_string()),
            by_role: None,
            result: Some(SafetyResult::Ok),
        }),
    ];
    edits.into_iter().for_each(|edit| plan(case, PlanAction::EditLine(id, Box::new(edit))));
    plan(case, PlanAction::Release(PlanText::Line(id), released));
    add_progress(case, id, which);
}

fn add_progress(case: &mut Case, id: LineId, which: u16) {
    let edit =
        LineEdit::Progress(ProgressEdit::Referral(ReferralState::ALL[usize::from(which) % ReferralState::ALL.len()]));
    plan(case, PlanAction::EditLine(id, Box::new(edit)));
}

fn add_to_plan(case: &mut Case, (_, which, bits): Draw) {
    let (mark, _) = tick(bits);
    let text = || word(mark, which);
    plan(case, PlanAction::SetHeadline(text()));
    plan(case, PlanAction::SetStart(date(which)));
    plan(case, PlanAction::ExplainNeed(catalogue().items().next().expect("one").id.clone(), text()));
    plan(case, PlanAction::AddProgramme);
    if let Some(id) = case.plan.content().programmes.last_key_value().map(|(id, _)| *id) {
        plan(case, PlanAction::SetProgramme(id, Programme { name: text(), ..Programme::default() }));
    }
    plan(
        case,
        PlanAction::AddReview(Review {
            on: date(which),
            channel: Some(Channel::Phone),
            safe_to_talk: Some(SafeToTalk::Unsure),
            by_role: Some(Code(role(which))),
            period: text(),
            person_says: text(),
            staff_says: text(),
            next_on: date(which / 2),
            ..Review::default()
        }),
    );
    plan(
        case,
        PlanAction::RecordApproval(Approval {
            on: today(),
            by_role: Code(role(which)),
            decision: PlanDecision::ALL[usize::from(bits) % 4],
            note: text(),
        }),
    );
    let how = AgreedHow::ALL[usize::from(bits) % 3];
    plan(case, PlanAction::Agree(Agreement { how, on: today(), risk_ref: None, interpreter: false }));
    if bits % 5 == 0 {
        plan(case, PlanAction::Close(closure(which, mark)));
    }
    if bits % 10 == 0 {
        plan(case, PlanAction::Reopen(Reopening { on: today(), reason: text() }));
    }
    let shut = |words: &[Written<'_>]| words.iter().any(|(_, text)| text.contains(SHUT));
    let ticks = case.plan.texts().into_iter().map(|(text, words)| (text, !shut(&words)));
    for (text, ticked) in ticks.collect::<Vec<_>>() {
        plan(case, PlanAction::Release(text, ticked));
    }
}

/// The reasons for an end, all from one file.
fn closures() -> &'static [ClosureReason] {
    let lists = catalogue().files().iter().map(|file| file.closures.as_slice());
    lists.max_by_key(|list| list.len()).unwrap_or_default()
}

fn closure(which: u16, mark: &str) -> Closure {
    let reasons = closures();
    Closure {
        on: today(),
        reason: Code(reasons[usize::from(which) % reasons.len()].id.clone()),
        planned: false,
        explored_with_person: true,
        follow_on_referral: word(mark, which),
        reopen_conditions: word(mark, which),
        safety_note: format!("{}safety", word(mark, which)),
        final_instrument: word(mark, which),
        records_until: DateText::default(),
        contact_later: false,
    }
}

fn add_message(case: &mut Case, (_, which, bits): Draw) {
    case.referral.ours = Some(Office::Sending);
    case.referral.agreed_on = date(which);
    let Some(step) = catalogue().messages().nth(usize::from(which) % 6) else { return };
    let record = case.referral.steps.entry(step.step).or_default();
    for field in &step.fields {
        if let MessageField::Typed(name) = field {
            record.typed.insert(name.clone(), word(SHUT, which));
        }
    }
    record.due_on = date(u16::from(bits));
}
