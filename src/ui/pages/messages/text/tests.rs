use super::*;
use crate::domain::answer::{Answer, Basis, Code, Entry, ItemId, Value};
use crate::domain::case::{Action, Chosen, ChosenState};
use crate::domain::date::DateText;
use crate::domain::instrument::{MessageField, Office, Options};
use crate::domain::referral::ReferralAction;
use crate::ui::pages::result::fixture::{catalogue, today};

fn world() -> World<'static> {
    World { catalogue: catalogue(), today: today() }
}

/// A case whose sending office can write the first message.
fn ready() -> Case {
    let mut case = Case::default();
    case.code = "K-27".to_owned();
    let agrees = Answer::Given(Value::Choice { code: Code::from("agrees"), basis: Some(Basis::Person) });
    for (item, answer) in [
        ("CNC", agrees),
        ("PRE6", Answer::Given(Value::Choice { code: Code::from("adult"), basis: None })),
        ("AGE", Answer::Given(Value::Choice { code: Code::from("25_39"), basis: None })),
        ("REGION", Answer::Given(Value::Text("the north".to_owned()))),
    ] {
        let text_released = item == "REGION";
        case.answers.insert(ItemId::from(item), Entry { answer, text_released, ..Entry::default() });
    }
    for action in [
        ReferralAction::TakeSide(Office::Sending),
        ReferralAction::Choose(1, "urgency".to_owned(), Some(Code::from("within_1_day"))),
    ] {
        act(&mut case, action);
    }
    case
}

fn act(case: &mut Case, action: ReferralAction) {
    assert!(case.apply(Action::Referral(action), world()).changed);
}

fn text_of(case: &Case, step: u8) -> Option<String> {
    message_text(step, case, catalogue(), &Words::of("en"), today())
}

#[test]
fn a_message_goes_out_as_plain_lines() {
    let mut case = ready();
    act(&mut case, ReferralAction::Type(1, "asked".to_owned(), "A room,\n and  a worker.".to_owned()));
    let text = text_of(&case, 1).expect("a text");
    let lines: Vec<&str> = text.lines().collect();
    assert!(lines[0].starts_with("Message 1 of 6"), "{text}");
    assert!(lines[1].contains("Sending office") && lines[1].contains("Receiving office"), "{text}");
    for expected in [
        "Case code: K-27",
        "Age band: 25 to 39",
        "Region of return: the north",
        "What is asked of you: A room, and a worker.",
    ] {
        assert!(lines.contains(&expected), "{expected} in {text}");
    }
    assert!(text.contains("23 November 2026"));
    assert!(!text.contains(['[', '{']), "{text}");
    assert!(
        lines.contains(&"Level and timing, in words: not given"),
        "whoever reads it sees what is not in it: {text}"
    );
}

#[test]
fn there_is_no_text_while_something_stands_in_the_way() {
    let mut case = ready();
    assert!(text_of(&case, 1).is_some());
    assert_eq!(text_of(&case, 2), None, "the other office writes it");
    assert_eq!(text_of(&case, 3), None, "message 2 has not come");
    assert_eq!(text_of(&case, 7), None, "no such message");
    let withdrawn = Answer::Given(Value::Choice { code: Code::from("withdrawn"), basis: None });
    case.answers.insert(ItemId::from("CNC"), Entry { answer: withdrawn, on: Some(today()), ..Entry::default() });
    assert_eq!(text_of(&case, 1), None);
}

#[test]
fn a_practice_case_says_so_and_long_words_stay_out() {
    let mut case = ready();
    case.training = true;
    let words = Words::of("en");
    assert!(text_of(&case, 1).is_some_and(|text| text.starts_with(&words.say("training-watermark"))));
    act(&mut case, ReferralAction::Type(1, "asked".to_owned(), "x".repeat(NOTE_LIMIT)));
    assert!(text_of(&case, 1).is_some_and(|text| text.contains("xxx")));
    act(&mut case, ReferralAction::Type(1, "asked".to_owned(), "x".repeat(NOTE_LIMIT + 1)));
    assert!(text_of(&case, 1).is_some_and(|text| !text.contains("xxx")));
}

#[test]
fn needs_are_told_by_type_and_plans_by_line() {
    let words = Words::of("en");
    let need = |item: &str, types: &[&str], urgency: &str| NeedLine {
        item: ItemId::from(item),
        types: types.iter().map(|letter| (*letter).to_owned()).collect(),
        urgency: urgency.to_owned(),
    };
    let needs = [
        need("RI6", &["C"], "options-need.some"),
        need("RI7", &["C"], "options-need.urgent"),
        need("RI18", &["C"], "options-need.some"),
        need("RS1", &["A"], "item-RS1.opt-yes"),
    ];
    let said = said_needs(&words, &needs);
    assert_eq!(
        said,
        ["Counselling and support: Some need; Urgent need", "A place to stay, and protection: Urgent need"]
    );
    let plan = LineSummary {
        line: crate::domain::plan::LineId(1),
        assistance: Some("D".to_owned()),
        approach: Some(Code::from("legal_aid")),
        kind: crate::domain::plan::LineKind::Service,
        dimension: crate::domain::instrument::Dimension::Social,
        need: Some(ItemId::from("RI8")),
        mode: crate::domain::plan::Mode::Discreetly,
        owner_role: Some(Code::from("lawyer")),
        due_on: Some(today()),
        released: None,
    };
    assert_eq!(said_plan_line(&words, &plan), "Legal help; Legal aid; lawyer; by 23 November 2026");
}

#[test]
fn a_requirement_of_the_receiving_office_is_in_the_third_message() {
    let mut case = ready();
    let chosen = Chosen {
        state: ChosenState::Accepted,
        text: String::new(),
        owner_role: String::new(),
        due: DateText::default(),
        reason: String::new(),
        for_receiving: true,
        text_released: false,
    };
    case.apply(Action::Respond("relocate".to_owned(), Some(chosen)), world());
    let choose = |step: u8, field: &str, code: &str| ReferralAction::Choose(step, field.to_owned(), Some(code.into()));
    act(&mut case, ReferralAction::Type(1, "asked".to_owned(), "A room.".to_owned()));
    act(&mut case, ReferralAction::MarkSent(1, today(), Code::from("case_manager")));
    for (field, code) in [("received", "yes"), ("focal_role", "coordinator"), ("capacity", "yes")] {
        act(&mut case, choose(2, field, code));
    }
    act(&mut case, ReferralAction::RecordReceived(2, today(), Code::from("coordinator"), String::new()));
    let text = text_of(&case, 3).expect("a text");
    assert!(text.contains(&Words::of("en").say("in-message-response-relocate")), "{text}");
    assert!(!text.to_lowercase().contains("traffick"), "{text}");
}

#[test]
fn words_that_point_to_what_must_not_be_there_are_noticed_in_every_language() {
    let found = |code: &str, text: &str| {
        let mut case = ready();
        act(&mut case, ReferralAction::Type(1, "asked".to_owned(), text.to_owned()));
        let draft = case.with_referral_context(world(), |context| case.referral.compose(1, context)).expect("a draft");
        telling_words(&[&Words::of(code)], &draft).into_iter().map(|(_, word)| word).collect::<Vec<_>>()
    };
    for (code, text, expected) in [
        ("en", "A room for a Victim; the police know.", vec!["Victim", "police"]),
        ("fr", "Une chambre. Elle a vu le juge, victime de traite.", vec!["juge", "victime", "traite"]),
        ("es", "Una víctima de explotación.", vec!["víctima", "explotación"]),
        ("ar", "غرفة لضحية الاتجار", vec!["لضحية", "الاتجار"]),
        ("ru", "Комната. Полиция знает, жертва.", vec!["Полиция", "жертва"]),
        ("uk", "Кімната. Поліція знає, жертва.", vec!["Поліція", "жертва"]),
        ("en", "A therapeutic course in an industrial kitchen, near the courtyard.", vec![]),
        ("fr", "Un traitement chez le médecin.", vec![]),
    ] {
        assert_eq!(found(code, text), expected, "{code}: {text}");
    }
}

/// Everything the data can put into a message by itself.
fn everything_that_can_be_said(words: &Words) -> Vec<String> {
    let catalogue = catalogue();
    let files = catalogue.files();
    let mut said: Vec<String> = files
        .iter()
        .flat_map(|file| &file.responses)
        .map(|row| format!("response-{}", row.id))
        .map(|key| super::said(words, &key))
        .collect();
    said.extend(catalogue.approaches().iter().map(|row| super::said(words, &format!("approach-{}", row.id))));
    said.extend(catalogue.assistance().map(|row| super::said(words, &format!("assistance-{}", row.id))));
    for row in catalogue.messages() {
        said.extend([words.say(&format!("message-{}", row.step))]);
        for field in &row.fields {
            said.push(label(words, &crate::domain::referral::field_label(field)));
            match field {
                MessageField::Chosen(chosen) => {
                    said.extend(
                        chosen
                            .codes
                            .iter()
                            .map(|code| words.part(&format!("field-{}", chosen.name), &format!("opt-{code}"))),
                    );
                }
                MessageField::Item(item) => said.extend(options(words, item)),
                _ => {}
            }
        }
    }
    let needs = catalogue.items().filter(|item| item.need.is_some());
    said.extend(needs.flat_map(|item| options(words, &item.id)));
    let consents = catalogue.plan_facts().expect("plan facts").consents.iter();
    said.extend(consents.map(|item| super::said(words, &format!("item-{}.short", item.as_str()))));
    said
}

fn options(words: &Words, item: &ItemId) -> Vec<String> {
    let item = catalogue().item(item).expect("an item");
    let key = |code: &str| match &item.options {
        Options::Set(set) => format!("options-{set}.{code}"),
        Options::Own(_) => format!("item-{}.opt-{code}", item.id.as_str()),
    };
    catalogue().choices(item).iter().map(|choice| super::said(words, &key(choice.code.as_str()))).collect()
}

/// Beginnings of words that give away what it is about, by language.
const POINTS: [(&str, &[&str]); 6] = [
    (
        "en",
        &[
            "traffick",
            "exploit",
            "victim",
            "police",
            "court",
            "prosecut",
            "statement",
            "witness",
            "suspect",
            "investigat",
            "proceeding",
            "authorit",
            "threat",
            "evidence",
            "hearing",
            "reprisal",
            "officials",
            "defence",
            "testimony",
            "compensation",
            "oath",
            "they say is owed",
        ],
    ),
    (
        "fr",
        &[
            "traite des",
            "trafiqu",
            "exploit",
            "victime",
            "police",
            "tribunal",
            "procureur",
            "témoi",
            "suspect",
            "enquêt",
            "autorités",
            "menac",
            "preuve",
            "audience",
            "représaille",
            "indemnis",
            "serment",
        ],
    ),
    (
        "es",
        &[
            "trata de",
            "tratante",
            "explota",
            "víctima",
            "policía",
            "tribunal",
            "fiscal",
            "testig",
            "testimonio",
            "sospech",
            "investigaci",
            "autoridad",
            "amenaz",
            "audiencia",
            "represalia",
            "indemniz",
            "juramento",
        ],
    ),
    (
        "ar",
        &[
            "اتجار",
            "متاجر",
            "استغلال",
            "ضحية",
            "شرطة",
            "محكمة",
            "نيابة",
            "شاهد",
            "مشتبه",
            "تحقيق",
            "سلطات",
            "تهديد",
            "انتقام",
            "تعويض",
        ],
    ),
    (
        "ru",
        &[
            "торговл",
            "торговц",
            "эксплуат",
            "жертв",
            "полици",
            "прокур",
            "свидетел",
            "подозрева",
            "следств",
            "расследован",
            "власт",
            "угроз",
            "возмезд",
            "компенсаци",
            "клятв",
        ],
    ),
    (
        "uk",
        &[
            "торгівл",
            "торгівц",
            "експлуат",
            "жертв",
            "поліці",
            "прокур",
            "свідк",
            "підозрюв",
            "слідств",
            "розслідуван",
            "влад",
            "погроз",
            "помст",
            "компенсац",
            "клятв",
        ],
    ),
];

/// SA 7.3 and SA 4.6: no word in a message points to trafficking or to help for the authorities.
#[test]
fn nothing_in_a_message_points_to_trafficking_or_to_the_authorities() {
    let mut revealing = Vec::new();
    for (language, points) in POINTS {
        let words = Words::of(language);
        let said = everything_that_can_be_said(&words);
        assert!(said.len() > 150, "{language}: {}", said.len());
        let points_there = |said: &&String| points.iter().any(|point| said.to_lowercase().contains(point));
        revealing.extend(said.iter().filter(points_there).map(|said| format!("{language}: {said}")));
        assert!(said.iter().all(|said| !said.contains(['[', '{'])), "{language}: wording is missing");
    }
    assert!(revealing.is_empty(), "{revealing:#?}");
}
