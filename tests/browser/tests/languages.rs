//! Two languages at one table: either can be changed in the middle of a case, and nothing is lost.

use anyhow::{Result, ensure};
use waymark_journeys::{Journey, Screen, Sentences, Speaker, Tongue};

async fn look_at_every_page(journey: &Journey, language: &str) -> Result<usize> {
    let mut pages = 0;
    loop {
        journey.expect_fit().await?;
        pages += 1;
        if [1, 2, 9, 18, 19, 25, 40, 42, 43].contains(&pages) {
            journey.shoot(&format!("{language}-{pages:02}")).await?;
        }
        if !journey.has_next().await? {
            return Ok(pages);
        }
        journey.next().await?;
    }
}

#[tokio::test]
async fn two_languages_side_by_side_and_both_changed_in_the_middle() -> Result<()> {
    let journey = Journey::start(Screen::LAPTOP).await?;
    journey.open_framed().await?;
    journey.pick("Beside it, for the person", "Español").await?;
    journey.begin_case("In-depth conversation").await?;
    journey.see("¿Se puede hablar ahora mismo").await?;
    journey.choose("Is it safe and private", "Yes").await?;
    journey.shoot("beside-spanish").await?;

    journey.press("Languages: English").await?;
    journey.pick("Language", "Español").await?;
    journey.keys(waymark_journeys::Key::Escape).await?;
    journey.see("Is it safe and private").await?;
    ensure!(journey.is_chosen("¿Se puede hablar ahora mismo", "Sí").await?, "the answer is lost");

    journey.press("Idiomas: Español").await?;
    journey.pick("Al lado, para la persona", "العربية").await?;
    journey.keys(waymark_journeys::Key::Escape).await?;
    let right_to_left = "const words = document.querySelector('legend .beside');
        return getComputedStyle(words).direction === 'rtl' && words.lang === 'ar'
          && getComputedStyle(document.querySelector('h1')).direction === 'ltr'";
    ensure!(journey.asks(right_to_left).await?, "Arabic beside Spanish does not run from the right");
    ensure!(journey.is_chosen("¿Se puede hablar ahora mismo", "Sí").await?, "the answer is lost");
    journey.shoot("beside-arabic").await?;
    journey.expect_quiet().await
}

#[tokio::test]
async fn every_page_in_arabic_runs_from_the_right_and_fits_a_phone() -> Result<()> {
    let journey = Journey::start(Screen::PHONE).await?;
    journey.open_alone().await?;
    journey.begin_case("In-depth conversation").await?;
    journey.press("More").await?;
    journey.press("Languages: English").await?;
    journey.pick("Language", "العربية").await?;
    journey.keys(waymark_journeys::Key::Escape).await?;
    ensure!(
        journey.asks("return getComputedStyle(document.querySelector('h1')).direction === 'rtl'").await?,
        "not rtl"
    );
    let pages = look_at_every_page(&journey, "arabic").await?;
    ensure!(pages > 25, "only {pages} pages were seen");
    journey.expect_quiet().await
}

/// The longest words of all.
#[tokio::test]
async fn every_page_in_ukrainian_fits_a_phone() -> Result<()> {
    let journey = Journey::start(Screen::PHONE).await?;
    journey.open_alone().await?;
    journey.begin_case("In-depth conversation").await?;
    journey.press("More").await?;
    journey.press("Languages: English").await?;
    journey.pick("Language", "Українська").await?;
    journey.keys(waymark_journeys::Key::Escape).await?;
    let pages = look_at_every_page(&journey, "ukrainian").await?;
    ensure!(pages > 25, "only {pages} pages were seen");
    journey.expect_quiet().await
}

/// Nobody has chosen anything yet: the page around it has, and the first pages come in that language at once.
#[tokio::test]
async fn every_language_can_be_started_in() -> Result<()> {
    for code in ["en", "fr", "es", "ar", "ru", "uk"] {
        let host = format!(
            "<!doctype html><html lang={code}><title>Host</title><link rel=icon href='data:,'><script src=/witness.js></script>\
             <script src=/element.js></script><waymark-assessment></waymark-assessment>"
        );
        let journey = Journey::with_pages(Screen::LAPTOP, &[("/own.html", &host)]).await?;
        journey.open("/own.html").await?;
        journey.wait("the event waymark-ready", || journey.heard("waymark-ready")).await?;
        journey.enter_frame().await?;
        let speaks = format!("return document.querySelector('#app').lang === '{code}'");
        ensure!(journey.asks(&speaks).await?, "{code}: it does not start in it");
        journey.see(Sentences::of(code)?.say("case-code")?).await?;
        journey.expect_quiet().await?;
    }
    Ok(())
}

/// What is typed runs as its own language does, whichever the page is in; figures alone run as the page does.
#[tokio::test]
async fn what_is_typed_runs_as_its_language_does() -> Result<()> {
    for (code, figures) in [("en", "ltr"), ("ar", "rtl")] {
        let (journey, tongue) = (Journey::start(Screen::LAPTOP).await?, Sentences::of(code)?);
        journey.open_alone().await?;
        journey.speak(&tongue).await?;
        let label = tongue.say("case-code")?;
        for (text, runs) in [("كريم", "rtl"), ("K-27", "ltr"), ("27", figures)] {
            journey.type_into(label, text).await?;
            let direction = "return getComputedStyle(document.querySelector('main input[type=text]')).direction";
            journey.wait(text, || async { Ok(journey.script(direction, vec![]).await? == runs) }).await?;
        }
    }
    Ok(())
}

/// A host page in Arabic that asks for practice.
const HOST: (&str, &str) = (
    "/arabic.html",
    "<!doctype html><html lang=ar dir=rtl><title>Host</title><link rel=icon href='data:,'>\
     <script src=/element.js></script><waymark-assessment src=/waymark.html training></waymark-assessment>",
);

#[tokio::test]
async fn a_host_in_arabic_starts_in_arabic_and_with_a_practice_case() -> Result<()> {
    let journey = Journey::with_pages(Screen::LAPTOP, &[HOST]).await?;
    journey.open("/arabic.html").await?;
    journey.wait("the event waymark-ready", || journey.heard("waymark-ready")).await?;
    journey.enter_frame().await?;
    ensure!(
        journey.asks("return getComputedStyle(document.querySelector('h1')).direction === 'rtl'").await?,
        "not rtl"
    );
    journey.see(Sentences::of("ar")?.say("training-watermark")?).await?;
    journey.shoot("arabic-host").await?;
    for _ in 0..17 {
        journey.next().await?;
    }
    journey.shoot("arabic-result").await?;
    Ok(())
}

/// Paper and messages go out in one language, in the other, or in both, each in its own direction.
#[tokio::test]
async fn paper_and_messages_in_either_language_or_both() -> Result<()> {
    let journey = Journey::start(Screen::LAPTOP).await?;
    journey.open_alone().await?;
    journey.pick("Beside it, for the person", "العربية").await?;
    journey.press("Practice case 1").await?;
    journey.go_on_to("Save or print").await?;
    journey.choose("In which language", "Both, one after the other").await?;
    journey.choose("How much", "The plan only").await?;
    journey.shoot("both-outputs").await?;
    let both = journey.print_file_with("Print", "both").await?.text()?;
    ensure!(both.contains("Confidential.") && arabic(&both).contains(&arabic("سري")), "not in both: {both}");
    journey.choose("In which language", "العربية").await?;
    journey.choose("How much", "Without free text").await?;
    let paper = journey.print_file_with("Print", "arabic").await?;
    paper.expect_runs_from_the_right("سجل التقييم")?;
    let alone = paper.text()?;
    let found = arabic(&alone);
    for words in ["سجل التقييم", "انتقام", "الخطة"] {
        ensure!(found.contains(&arabic(words)), "the paper lacks `{words}`: {alone}");
    }
    let english = ["Confidential", "Assessment", "At least", "decision"];
    ensure!(!english.iter().any(|word| alone.contains(word)), "something on the paper is left in English: {alone}");
    journey.press("Save as text").await?;
    let (_, text) = journey.download().await?;
    ensure!(String::from_utf8(text)?.contains("سجل"), "the text is not in Arabic");
    journey.expect_quiet().await
}

/// A message goes out as a text in the languages that were chosen; a sealed one has no wording in it.
#[tokio::test]
async fn a_message_in_either_language_or_both() -> Result<()> {
    let journey = Journey::start(Screen::LAPTOP).await?;
    journey.open_alone().await?;
    journey.press("Practice case 1").await?;
    journey.press("Languages: English").await?;
    journey.pick("Beside it, for the person", "العربية").await?;
    journey.keys(waymark_journeys::Key::Escape).await?;
    journey.go_on_to("Messages between the offices").await?;
    journey.choose("Which office are we?", "Sending office").await?;
    journey.pick("An answer is needed", "Within one day").await?;
    let (english, arabic_line) = ("Case code: ", "رمز الحالة: ");
    for (tongue, in_english, in_arabic) in
        [("English", true, false), ("العربية", false, true), ("Both, one after the other", true, true)]
    {
        journey.choose("In which language", tongue).await?;
        journey.press("Save message 1 as a text file").await?;
        let text = String::from_utf8(journey.download().await?.1)?;
        ensure!(text.contains(english) == in_english && text.contains(arabic_line) == in_arabic, "{tongue}: {text}");
    }
    journey.shoot("message-both").await?;
    let paper = journey.print_with("Print message 1").await?;
    ensure!(paper.contains(english), "the paper lacks English: {paper}");
    ensure!(arabic(&paper).contains(&arabic("رمز الحالة")), "the paper lacks Arabic: {paper}");
    journey.choose("In which language", "English").await?;
    let paper = journey.print_with("Print message 1").await?;
    ensure!(paper.contains(english) && arabic(&paper).is_empty(), "not in English alone: {paper}");
    journey.expect_quiet().await
}

/// The letters alone: what reads a print may give them in forms of their own, and leaves marks and spaces where they fall.
fn arabic(text: &str) -> String {
    text.chars().filter(|sign| ('\u{621}'..='\u{64a}').contains(sign)).collect()
}

/// The record in Arabic on paper: its words, and that they run from the right. In Chromium: the driver of WebKitGTK cannot
/// print, and in the PDF of Firefox each letter is a word of its own, in the shape that it has there.
#[tokio::test]
async fn paper_in_arabic_runs_from_the_right() -> Result<()> {
    let journey = Journey::start(Screen::LAPTOP).await?;
    journey.open_alone().await?;
    journey.press("Practice case 1").await?;
    journey.press("Languages: English").await?;
    journey.pick("Language", "العربية").await?;
    let mut at = Speaker::of_english(&journey);
    at.speak(Some(Tongue::of("ar")?));
    journey.press_in(".dialog", &at.words("Close").await?).await?;
    at.press("Save or print").await?;
    let paper = journey.print_file_with(&at.words("Print").await?, "arabic-record").await?;
    paper.expect_runs_from_the_right("سجل التقييم")?;
    ensure!(paper.expect_runs_from_the_right("التقييم سجل").is_err(), "it would see no other direction");
    let found = arabic(&paper.text()?);
    for words in ["سجل التقييم", "الخطة"] {
        ensure!(found.contains(&arabic(words)), "the paper lacks `{words}`");
    }
    Ok(())
}
