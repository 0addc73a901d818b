//! The screen turned round: one question in the person's language, nothing else, and back to where it was.

use anyhow::{Result, ensure};
use serde_json::json;
use waymark_journeys::{Engine, Journey, Rules, Screen, Start};

/// All words that can be seen or heard on the page: what is hidden from both does not count.
const IN_SIGHT: &str = "
    const seen = [...document.querySelectorAll('*')].filter((element) => element.children.length === 0 && element.innerText
      && element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }));
    return seen.map((element) => element.innerText.trim()).filter(Boolean).join('\\n');
";

async fn in_sight(journey: &Journey) -> Result<String> {
    Ok(journey.script(IN_SIGHT, vec![]).await?.as_str().unwrap_or_default().to_owned())
}

/// Turns the screen round with one question, in Arabic.
async fn show_a_question(journey: &Journey) -> Result<()> {
    journey.open_alone().await?;
    journey.pick("Beside it, for the person", "العربية").await?;
    journey.begin_case("In-depth conversation").await?;
    journey.go_on_to_question("has anyone threatened the person?").await?;
    journey.press("Show to the person: a threat since leaving").await?;
    journey.see("هل هدّدكم أحد منذ خروجكم؟").await
}

#[tokio::test]
async fn the_person_sees_one_question_in_their_language_and_nothing_else() -> Result<()> {
    let journey = Journey::start(Screen::PHONE).await?;
    show_a_question(&journey).await?;
    journey
        .wait("the focus on the question", || journey.asks("return document.activeElement.matches('.person h1')"))
        .await?;
    let words = in_sight(&journey).await?;
    ensure!(!words.chars().any(|sign| sign.is_ascii_alphabetic()), "something is left in English: {words}");
    ensure!(words.lines().count() <= 12, "more than a question is in sight: {words}");
    for hidden in ["K-27", "الشخص"] {
        ensure!(!words.contains(hidden), "`{hidden}` is in sight: {words}");
    }
    let right_to_left = "return getComputedStyle(document.querySelector('.person h1')).direction === 'rtl'";
    ensure!(journey.asks(right_to_left).await?, "it does not run from the right");
    let found = journey.findings(Rules::All).await?;
    ensure!(found.is_empty(), "{found:#?}");
    journey.shoot("person-arabic").await?;

    // Their answer is the answer of the question; the next question of the page follows.
    journey.choose("هل هدّدكم أحد", "ربما").await?;
    journey.press("السؤال التالي").await?;
    journey.see("هل هدّد أحد أسرتكم").await?;
    journey.press("إعادة الشاشة").await?;
    let at_question = "return document.activeElement.matches('[data-item=\"T2\"]')";
    journey.wait("the focus on the same question", || journey.asks(at_question)).await?;
    ensure!(journey.is_chosen("has anyone threatened the person?", "Signs of it").await?, "the answer is not recorded");
    ensure!(!journey.asks("return Boolean(document.querySelector('.person'))").await?, "it is still turned round");
    journey.expect_quiet().await
}

#[tokio::test]
async fn without_a_second_language_it_is_the_first_and_some_questions_are_not_offered() -> Result<()> {
    let journey = Journey::start(Screen::LAPTOP).await?;
    journey.open_alone().await?;
    journey.begin_case("In-depth conversation").await?;
    let offered = "return [...document.querySelectorAll('button')].filter((button) => button.innerText === 'Show to the person').length";
    ensure!(journey.script(offered, vec![]).await? == json!(0), "what the worker settles is offered to the person");
    journey.go_on_to_question("How safe do you feel").await?;
    journey.press("Show to the person: how safe the person feels where they stay").await?;
    journey.see("You do not have to answer").await?;
    journey.shoot("person-english").await?;
    // What the list of keys is for is the worker's.
    journey.keys("?").await?;
    ensure!(!in_sight(&journey).await?.contains("Keys"), "a key opens the worker's list");
    journey.choose("How safe do you feel", "Rather unsafe").await?;
    journey.press("Give the screen back").await?;
    ensure!(journey.is_chosen("How safe do you feel", "Rather unsafe").await?, "the answer is not recorded");
    journey.go_on_to_question("What would a good life look like").await?;
    journey.press("Show to the person: the wish for the next six months").await?;
    journey.type_into("What would a good life look like", "A room of my own").await?;
    journey.shoot("person-typing").await?;
    journey.press("Give the screen back").await?;
    ensure!(
        journey.typed_in("What would a good life look like").await? == "A room of my own",
        "the words are not recorded"
    );
    journey.expect_quiet().await
}

#[tokio::test]
async fn a_question_is_read_aloud_only_when_chosen_and_only_by_a_voice_of_this_computer() -> Result<()> {
    let journey = Journey::start(Screen::LAPTOP).await?;
    journey.before_each_document(waymark_journeys::VOICES).await?;
    journey.open_alone().await?;
    journey.begin_case("In-depth conversation").await?;
    journey.go_on_to_question("How safe do you feel").await?;
    journey.press("Show to the person: how safe the person feels where they stay").await?;
    ensure!(!in_sight(&journey).await?.contains("Read aloud"), "it is on without having been chosen");
    journey.press("Give the screen back").await?;
    journey.press("Languages: English").await?;
    journey.press_tick("Questions for the person can be read aloud").await?;
    journey.keys(waymark_journeys::Key::Escape).await?;
    journey.press("Show to the person: how safe the person feels where they stay").await?;
    journey.press("Read aloud").await?;
    let spoken = "return window.spoken.filter((said) => said !== 'silence')";
    journey.wait("the words", || async { Ok(journey.script(spoken, vec![]).await? != json!([])) }).await?;
    let said = journey.script(spoken, vec![]).await?;
    ensure!(said[0][0] == "en-US" && said[0][1] == true, "a voice sends the words away: {said}");
    ensure!(
        said[0][2]
            .as_str()
            .is_some_and(|text| text.starts_with("How safe do you feel") && text.contains("Very unsafe")),
        "{said}"
    );
    journey.press("Give the screen back").await?;
    let silent = "return window.spoken.at(-1) === 'silence'";
    journey.wait("silence when the screen is given back", || journey.asks(silent)).await?;

    // French has only a voice that sends the words away, so nothing is offered.
    journey.press("Languages: English").await?;
    journey.pick("Beside it, for the person", "Français").await?;
    ensure!(!in_sight(&journey).await?.contains("read aloud"), "a voice that sends the words away is offered");
    journey.expect_quiet().await
}

/// What the person sees in the other engines.
async fn turned_round(engine: Engine) -> Result<()> {
    let journey = Journey::with(Start { engine, ..Start::default() }).await?;
    show_a_question(&journey).await?;
    let words = in_sight(&journey).await?;
    ensure!(!words.chars().any(|sign| sign.is_ascii_alphabetic()), "something is left in English: {words}");
    let large = "const { direction, fontSize } = getComputedStyle(document.querySelector('.person h1'));
        return direction === 'rtl' && parseFloat(fontSize) >= 24";
    ensure!(journey.asks(large).await?, "it is small, or does not run from the right");
    journey.expect_fit().await?;
    journey.choose("هل هدّدكم أحد", "ربما").await?;
    journey.press("إعادة الشاشة").await?;
    ensure!(journey.is_chosen("has anyone threatened the person?", "Signs of it").await?, "the answer is not recorded");
    journey.expect_quiet().await
}

#[tokio::test]
async fn the_screen_is_turned_round_in_firefox() -> Result<()> {
    turned_round(Engine::Firefox).await
}

#[tokio::test]
async fn the_screen_is_turned_round_in_webkit() -> Result<()> {
    turned_round(Engine::WebKit).await
}
