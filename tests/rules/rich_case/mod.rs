//! The practice case that the walks of the journeys open: as much on every page as a case can hold. It is carried out
//! action by action, so that it is what the program itself would have saved.

mod plan;

use crate::engine;
use crate::reference::cases::calm_but;
use waymark::domain::answer::{Answer, Basis, Code, DatedEvent, Entry, ItemId, Value};
use waymark::domain::assess::{Care, Judged};
use waymark::domain::case::{Action, Case, Chosen, ChosenState, MeetingStage, RouteChange, Wave, World};
use waymark::domain::date::{Date, DateText};
use waymark::domain::exchange;
use waymark::domain::factor::{Direction, Evidence, Factor, FactorAction, FactorId};
use waymark::domain::instrument::{FactorLevel, Office};
use waymark::domain::plan::{LineEdit, LineId, PlanAction, PlanContext, Transition};
use waymark::domain::referral::{Letter, ReferralAction};
use waymark::domain::risk_grid::{Impact, Likelihood, RiskAction, RiskRow};
use waymark::domain::scale::Leg;

/// The day of the first assessment, and the one on which all of it is opened.
const BEFORE: &str = "2026-11-09";
const TODAY: &str = "2026-11-23";

struct Telling(Case);

impl Telling {
    /// What is done has to do something, or it stands in the list for nothing.
    fn does(&mut self, action: Action) {
        let what = format!("{action:?}");
        let (before, changed) = (self.0.clone(), self.0.apply(action, world(TODAY)).changed);
        assert!(changed, "nothing came of {what}; {:?}", in_the_way(&before));
    }

    fn plans(&mut self, action: PlanAction) {
        self.does(Action::Plan(action));
    }

    fn edits(&mut self, line: u32, edits: impl IntoIterator<Item = LineEdit>) {
        edits.into_iter().for_each(|edit| self.plans(PlanAction::EditLine(LineId(line), Box::new(edit))));
    }

    fn says(&mut self, item: &str, answer: Answer) {
        self.does(Action::Answer(ItemId::from(item), answer));
    }

    fn writes(&mut self, action: ReferralAction) {
        self.does(Action::Referral(action));
    }
}

/// What stands in the way of the plan being agreed on.
fn in_the_way(case: &Case) -> Vec<String> {
    let said = |context: &PlanContext<'_>| {
        case.plan.obstacles(Transition::Agree, context).iter().map(|found| format!("{found:?}")).collect()
    };
    case.with_plan_context(world(TODAY), |context| said(context))
}

fn world(day: &str) -> World<'static> {
    World { catalogue: engine::catalogue(), today: Date::parse(day).expect("a day") }
}

fn day(text: &str) -> DateText {
    DateText(text.to_owned())
}

fn choice(code: &str, basis: Option<Basis>) -> Answer {
    Answer::Given(Value::Choice { code: code.into(), basis })
}

fn several(codes: &[&str]) -> Answer {
    Answer::Given(Value::Multi(codes.iter().copied().map(Code::from).collect()))
}

fn text(words: &str) -> Answer {
    Answer::Given(Value::Text(words.to_owned()))
}

fn first_code(item: &str, at: usize) -> String {
    let found = engine::catalogue().item(&ItemId::from(item)).expect("an item");
    engine::catalogue().choices(found)[at].code.as_str().to_owned()
}

/// An earlier assessment that ended with a decision, closed; and everything answered again since.
fn assessed_twice() -> Telling {
    let mut facts = calm_but(&[]);
    facts.today -= 14;
    let mut case = engine::case(&facts, &[]);
    "PRACTICE-3".clone_into(&mut case.code);
    case.training = true;
    let judged = Judged {
        level: Some(case.outcome(engine::catalogue(), world(BEFORE).today).floor),
        reasons: vec!["Nothing was heard of them for months.".to_owned()],
        by_role: "case_manager".to_owned(),
        ..Judged::default()
    };
    case.apply(Action::Judge(judged), world(BEFORE));
    assert!(case.apply(Action::Decide, world(BEFORE)).changed, "the first decision is not recorded");
    let mut telling = Telling(case);
    telling.does(Action::Reassess);
    for (item, entry) in engine::case(&calm_but(&[]), &[]).answers {
        telling.0.apply(Action::Answer(item, entry.answer), world(TODAY));
    }
    telling.0.stage = MeetingStage::InDepth;
    for agreed in ["CNA", "CNB", "CNC", "CNO", "CND", "CNE", "PRE4"] {
        telling.says(agreed, choice("agrees", Some(Basis::Document)));
    }
    for (item, code) in [("PRE3", "yes"), ("E7", "no"), ("E8", "yes"), ("RI10", "support"), ("PL1", "no")] {
        telling.0.apply(Action::Answer(ItemId::from(item), choice(code, Some(Basis::Document))), world(TODAY));
    }
    telling
}

/// All three parts of the way, each told otherwise.
fn routes(telling: &mut Telling) {
    for (leg, place) in
        [(Leg::Stay, "Country X"), (Leg::Transit, "By bus through Country Y"), (Leg::Return, "Country Z")]
    {
        let mut change = |change| telling.0.apply(Action::Route(leg, change), world(TODAY));
        change(RouteChange::Place(place.to_owned()));
        change(RouteChange::Source("Report of the practice office, November".to_owned()));
        change(RouteChange::On(day(if leg == Leg::Transit { "2025-06-01" } else { TODAY })));
        change(RouteChange::ByRole("case_manager".to_owned()));
    }
    let mut worse = |item: &str, code: &str| {
        telling.does(Action::Route(Leg::Transit, RouteChange::Answer(item.into(), choice(code, None))));
    };
    ["G1", "G2", "G4"].into_iter().for_each(|item| worse(item, "some"));
    worse("G3", "high");
    telling.does(Action::Route(Leg::Transit, RouteChange::Answer("G5".into(), Answer::NotKnown)));
    let note = "Two checkpoints, both at night.".to_owned();
    telling.does(Action::Route(Leg::Transit, RouteChange::Note("G3".into(), note)));
    telling.does(Action::Route(Leg::Transit, RouteChange::Flag("G5".into(), true)));
}

/// What the person needs and wishes, in every kind of answer.
fn needs(telling: &mut Telling) {
    telling.says("RI1", text("A room of my own, and to cook for others."));
    telling.says("RI5", choice("urgent", Some(Basis::Person)));
    telling.says("RI12", choice("some", Some(Basis::Person)));
    telling.says("RI8", Answer::NotKnown);
    telling.does(Action::AskAgain("RI8".into(), day("2026-12-07")));
    telling.says("RI6", Answer::Declined);
    telling.says("SK3", text("Sewing, and the till of a shop."));
    telling.says("SK7", several(&[&first_code("SK7", 0), &first_code("SK7", 1)]));
    telling.does(Action::Note("RI5".into(), "Toothache since the summer.".to_owned()));
    telling.does(Action::Flag("RI12".into(), true));
    telling.does(Action::Release("RI5".into(), true));
}

fn factors(telling: &mut Telling) {
    let rows = [
        (FactorLevel::Individual, "own_health", Some(Direction::Risk), Some(Evidence::SaidByPerson)),
        (FactorLevel::Individual, "own_beliefs", Some(Direction::Protective), Some(Evidence::Observed)),
        (FactorLevel::Household, "home_means", Some(Direction::Both), Some(Evidence::ThirdParty)),
        (FactorLevel::Community, "local_services", Some(Direction::Unclear), None),
    ];
    for (at, (level, group, direction, evidence)) in (1u32..).zip(rows) {
        telling.does(Action::Factors(FactorAction::Add(level, group.into())));
        let factor = Factor {
            id: FactorId(at),
            level,
            group: group.into(),
            direction,
            evidence,
            note: "Seen twice, and said so by herself.".to_owned(),
            ask_again_on: if direction == Some(Direction::Unclear) { day("2026-12-14") } else { DateText::default() },
            text_released: false,
        };
        telling.does(Action::Factors(FactorAction::Set(factor)));
    }
    telling.does(Action::Factors(FactorAction::NoneFound(FactorLevel::Structural)));
}

/// A risk that waits, one that is settled, one in own words of which little is known.
fn risks(telling: &mut Telling) {
    let mut row = |starter: Option<&str>, change: &dyn Fn(&mut RiskRow)| {
        telling.does(Action::Risks(RiskAction::Add(starter.map(Code::from))));
        let mut row = telling.0.risks.rows.last().expect("a row").clone();
        change(&mut row);
        telling.does(Action::Risks(RiskAction::Set(Box::new(row))));
    };
    row(Some("cash_visible"), &|row| {
        (row.likelihood, row.impact) = (Some(Likelihood::Likely), Some(Impact::Serious));
        "The person and her sister".clone_into(&mut row.affects);
        "Neighbours ask where the money comes from.".clone_into(&mut row.why);
        "Goods instead of cash, bought by the partner.".clone_into(&mut row.measure);
        row.owner_role = Some("case_manager".into());
        row.by_when = day("2026-12-10");
        row.reviewed_on = day(TODAY);
        "Agreed with the shop.".clone_into(&mut row.result);
    });
    row(Some("unproductive_debt"), &|row| {
        (row.likelihood, row.impact) = (Some(Likelihood::Possible), Some(Impact::Small));
    });
    row(None, &|row| {
        "The landlord wants three rents in advance.".clone_into(&mut row.risk);
        (row.likelihood, row.impact) = (Some(Likelihood::NotKnown), Some(Impact::Small));
        row.ask_again_on = day("2026-12-01");
    });
}

/// The same questionnaire three times, the last one in part.
fn waves(telling: &mut Telling) {
    let pack = engine::catalogue().packs().iter().find(|pack| pack.id == "example").expect("the questionnaire");
    let items: Vec<_> = pack.dimensions.iter().flat_map(|dimension| &dimension.items).collect();
    for (at, on) in [BEFORE, "2026-11-16", TODAY].into_iter().enumerate() {
        let wave =
            Wave { pack: pack.id.clone(), version: pack.version.clone(), on: day(on), answers: Default::default() };
        telling.does(Action::StartWave(wave));
        let asked = if at == 2 { items.len() - 2 } else { items.len() };
        for (number, item) in items.iter().take(asked).enumerate() {
            let option = (at + number) % item.options.len();
            let answer = if (at, number) == (1, 4) {
                Answer::Declined
            } else {
                choice(item.options[option].code.as_str(), None)
            };
            telling.does(Action::AnswerWave(at, item.id.clone(), answer));
        }
    }
}

/// Two messages sent, two received, one begun.
fn messages(telling: &mut Telling) {
    let on = world(TODAY).today;
    let manager = || Code::from("case_manager");
    telling.writes(ReferralAction::TakeSide(Office::Sending));
    telling.writes(ReferralAction::SetAgreedOn(day("2026-11-20")));
    telling.writes(ReferralAction::Choose(1, "urgency".to_owned(), Some("within_1_day".into())));
    telling.writes(ReferralAction::Type(1, "asked".to_owned(), "A room for two weeks.".to_owned()));
    telling.writes(ReferralAction::MarkSent(1, on, manager()));
    telling.writes(ReferralAction::MarkCopied(1, on, manager()));
    for (field, code) in [("received", "yes"), ("focal_role", "coordinator"), ("capacity", "partly")] {
        telling.writes(ReferralAction::Choose(2, field.to_owned(), Some(code.into())));
    }
    telling.writes(ReferralAction::RecordReceived(2, on, "coordinator".into(), "PX-2".to_owned()));
    telling.writes(ReferralAction::Type(3, "dates".to_owned(), "Between 10 and 20 January.".to_owned()));
    telling.writes(ReferralAction::Tick(3, "special_needs".to_owned(), "interpreter".into(), true));
    telling.writes(ReferralAction::MarkSent(3, on, manager()));
    telling.writes(ReferralAction::Type(4, "can_give".to_owned(), "A room, and a visit on the first day.".to_owned()));
}

/// What came up last: the danger is greater than the plan knew, and a decision was recorded about it.
fn danger(telling: &mut Telling) {
    telling.says("V1", choice(&first_code("V1", 1), Some(Basis::Person)));
    telling.says("V2", several(&[&first_code("V2", 0), &first_code("V2", 1)]));
    telling.says("V5", text("That my brother is asked where I am."));
    telling.says("T1", choice("suspected", Some(Basis::Person)));
    telling.says("T9", choice("yes", Some(Basis::Impression)));
    telling.says("T13", choice("yes", Some(Basis::Person)));
    telling.says("T2", Answer::NotKnown);
    telling.says("T6", Answer::Declined);
    telling.does(Action::AskAgain("T2".into(), day("2026-11-30")));
    telling.does(Action::Note("T1".into(), "A call without a number, twice.".to_owned()));
    telling.does(Action::Flag("T9".into(), true));
    let hearing = |on: &str| DatedEvent { what: "hearing".into(), on: day(on) };
    telling.says("L5", Answer::Given(Value::Events(vec![hearing("2026-12-03"), hearing("2027-01-20")])));
    telling.does(Action::NoteReaction("RX2".to_owned(), true));
    let outcome = telling.0.outcome(engine::catalogue(), world(TODAY).today);
    assert!(outcome.known_floor <= outcome.floor && outcome.suggestions.len() > 3, "{outcome:?}");
    let chosen = [
        Chosen { due: day("2026-11-25"), ..Chosen::new(ChosenState::Accepted) },
        Chosen { text: "A second lock, today.".to_owned(), for_receiving: true, ..Chosen::new(ChosenState::Accepted) },
        Chosen { reason: "The person does not want it.".to_owned(), ..Chosen::new(ChosenState::Rejected) },
    ];
    for (suggestion, chosen) in outcome.suggestions.iter().zip(chosen) {
        telling.does(Action::Respond(suggestion.id.clone(), Some(chosen)));
    }
    let care = Care { owner_role: "case_manager".to_owned(), by: day("2026-12-01"), ..Care::default() };
    for condition in outcome.conditions.iter().take(2) {
        let reason = if condition.needs_reason { "The hearing cannot be moved." } else { "" };
        let care = Care { reason: reason.to_owned(), ..care.clone() };
        telling.does(Action::Care(condition.name.clone(), care));
    }
    let judged = Judged {
        level: Some(outcome.floor),
        reasons: vec!["Somebody calls at night.".to_owned(), "The debt is not settled.".to_owned()],
        by_role: "case_manager".to_owned(),
        second_by_role: "safety_manager".to_owned(),
    };
    telling.does(Action::Judge(judged));
    telling.does(Action::Decide);
}

fn rich() -> Case {
    let mut telling = assessed_twice();
    routes(&mut telling);
    needs(&mut telling);
    factors(&mut telling);
    risks(&mut telling);
    waves(&mut telling);
    plan::plan(&mut telling);
    messages(&mut telling);
    danger(&mut telling);
    telling.0
}

/// `WAYMARK_CASES=write` writes it anew.
#[test]
fn the_rich_case_of_the_journeys_holds_something_of_everything() {
    let case = rich();
    let catalogue = engine::catalogue();
    let kinds: std::collections::BTreeSet<String> =
        case.answers.values().map(|Entry { answer, .. }| format!("{answer:?}")).map(kind_of).collect();
    for kind in ["Choice", "Multi", "Text", "Events", "NotKnown", "Declined"] {
        assert!(kinds.contains(kind), "no answer is {kind}: {kinds:?}");
    }
    let fields = [
        (case.history.len(), 1),
        (case.routes.len(), 3),
        (case.factors.list.len(), 4),
        (case.risks.rows.len(), 3),
        (case.waves.len(), 3),
        (case.plan.content().lines.len(), 5),
        (case.plan.versions().len(), 1),
        (case.plan.reviews().len(), 2),
        (case.responses.len(), 3),
        (case.referral.steps.values().filter(|step| step.done.is_some()).count(), 3),
    ];
    fields.into_iter().enumerate().for_each(|(at, (found, wanted))| assert_eq!(found, wanted, "number {at}"));
    assert!(case.decision.is_some() && case.training);

    let text = exchange::write_case(&case, catalogue);
    holds("rich.json", &text);
    let again = exchange::read_case(&text, catalogue).expect("it can be opened");
    assert!(exchange::write_case(&again, catalogue) == text, "it comes back as another");
    holds("letter.json", &exchange::write_message(&answer_of_the_other_office(&case), catalogue));
}

/// The file of the journeys is this one.
fn holds(name: &str, text: &str) {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/browser/cases").join(name);
    if std::env::var("WAYMARK_CASES").as_deref() == Ok("write") {
        std::fs::write(&path, text).expect("the file");
    }
    assert_eq!(std::fs::read_to_string(&path).expect("the file"), text, "WAYMARK_CASES=write writes {name} anew");
}

/// The message that comes next, as the other office would send it.
fn answer_of_the_other_office(case: &Case) -> Letter {
    Letter {
        code: case.code.clone(),
        training: true,
        step: 4,
        from: Office::Receiving,
        on: world(TODAY).today,
        typed: [("can_give".to_owned(), "A room, and a visit on the first day.".to_owned())].into(),
        chosen: [("meets".to_owned(), "coordinator".into()), ("shelter".to_owned(), "available".into())].into(),
        ticked: Default::default(),
        text: "What we can give: a room, and a visit on the first day.".to_owned(),
    }
}

/// The name of the innermost kind: `Given(Choice { … })` is a `Choice`.
fn kind_of(said: String) -> String {
    let inner = said.strip_prefix("Given(").unwrap_or(&said);
    inner.chars().take_while(char::is_ascii_alphabetic).collect()
}
