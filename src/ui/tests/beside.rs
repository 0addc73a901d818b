//! With a second language beside, every question and every option that is put to a person stands in both.

use super::*;
use crate::domain::answer::DatedEvent;
use crate::domain::case::World;
use crate::domain::date::DateText;
use crate::domain::instrument::Kind;
use crate::domain::plan::{PlanAction, Review};

/// Groups whose legend and options are said to a person.
const SAID: [&str; 3] = ["question", "basis", "plan-pick"];

/// How many legends and options were looked at, and which of them stand in one language only.
fn one_language_only(markup: &str) -> (usize, Vec<String>) {
    let (mut groups, mut seen, mut found) = (Vec::new(), 0, Vec::new());
    for (at, _) in markup.match_indices('<') {
        let rest = &markup[at + 1..];
        let tag = rest.split('>').next().unwrap_or_default();
        let is = |name: &str| tag.strip_prefix(name).is_some_and(|rest| rest.is_empty() || rest.starts_with(' '));
        if is("fieldset") {
            groups.push(SAID.iter().any(|class| tag.contains(&format!("class=\"{class}\""))));
        } else if is("/fieldset") {
            groups.pop();
        }
        let said = groups.last() == Some(&true);
        let ends = match () {
            () if is("legend") && said => "</legend>",
            () if is("label") && said && tag.contains("class=\"option") => "</label>",
            () if is("option") && said => "</option>",
            () => continue,
        };
        seen += 1;
        let part = rest.split(ends).next().unwrap_or_default();
        let marked = ["class=\"beside\"", "lang=\"ar\"", "dir=\"rtl\""].iter().all(|mark| part.contains(mark));
        // An entry of a list can hold no mark: there the second language is set apart by signs.
        if !marked && !part.contains('\u{2068}') {
            found.push(part.chars().take(200).collect());
        }
    }
    (seen, found)
}

/// A case with a dated event, a questionnaire that is begun, and a contact after arrival that is still empty.
fn with_everything() -> Case {
    let world = World { catalogue: catalogue(), today: today() };
    let mut case = practice_cases().remove(0);
    let items = catalogue().files().iter().flat_map(|file| &file.sections).flat_map(|section| &section.items);
    for item in items.filter(|item| item.kind == Kind::Events) {
        let what = catalogue().choices(item).first().expect("an event").code.clone();
        let event = DatedEvent { what, on: DateText("2026-12-01".to_owned()) };
        case.apply(Action::Answer(item.id.clone(), Answer::Given(Value::Events(vec![event]))), world);
    }
    for pack in catalogue().packs() {
        let (pack, version) = (pack.id.clone(), pack.version.clone());
        case.apply(
            Action::StartWave(Wave { pack, version, on: DateText::default(), answers: Default::default() }),
            world,
        );
    }
    case.apply(Action::Plan(PlanAction::AddReview(Review::default())), world);
    case
}

#[tokio::test]
async fn every_question_and_option_stands_in_both_languages() {
    let (mut found, mut all) = (Vec::new(), 0);
    let mut pages = Vec::new();
    for stage in stages(with_everything(), Language::of("en"), Some(Language::of("ar"))) {
        let (page, markup) = (format!("{:?}", stage.page), drawn(stage).await);
        found.extend(faults(&markup).into_iter().map(|fault| format!("{page}: {fault}")));
        let (seen, lacks) = one_language_only(&markup);
        found.extend(lacks.into_iter().map(|part| format!("{page}: in English only: {part}")));
        all += seen;
        pages.push((page, seen, markup));
    }
    report(found);
    assert!(all > 700, "only {all} legends and options were seen");
    let on = |page: &str| pages.iter().find(|(name, ..)| name == page).expect("the page");
    assert!(on("Measures").1 > 10, "no questionnaire was seen");
    assert!(on("Plan").2.contains("plan-pick"), "no contact was seen");
    assert!(pages.iter().any(|(_, _, markup)| markup.contains("class=\"event\"")), "no dated event was seen");
    // What names a group that has no legend is heard in both languages.
    let arabic = Words::of("ar").say("instead-of-answer");
    let named = pages.iter().filter(|(_, _, markup)| markup.contains(&format!("\u{2068}{arabic}\u{2069}"))).count();
    assert!(named > 3, "only {named} pages name it in both");
}

#[test]
fn one_language_alone_is_seen() {
    let legend = |inside: &str| format!("<fieldset class=\"question\"><legend>A{inside}</legend></fieldset>");
    let also = "<span class=\"beside\" lang=\"ar\" dir=\"rtl\">ب</span>";
    assert_eq!(one_language_only(&legend(also)), (1, Vec::new()));
    assert_eq!(one_language_only(&legend("")).1.len(), 1);
    let options = "<fieldset class=\"question\"><label class=\"option\"><input>A</label><select><option>A</option></select></fieldset>";
    assert_eq!(one_language_only(options).1.len(), 2);
    assert_eq!(one_language_only("<fieldset class=\"group\"><legend>A</legend></fieldset>"), (0, Vec::new()));
}
