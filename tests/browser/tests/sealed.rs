//! Saving sealed and opening again, in a real browser.

use anyhow::{Context, Result, ensure};
use serde_json::Value;
use thirtyfour::prelude::*;
use waymark_journeys::{Journey, Screen};

const SMALLEST: usize = 16 * 1024;

/// A case with something in it that must not be readable in any file.
async fn begin(journey: &Journey) -> Result<()> {
    journey.begin_case("In-depth conversation").await?;
    journey.choose("Is it safe and private", "Yes").await?;
    journey.go_on_to_question("agree to this assessment").await?;
    journey.choose("agree to this assessment", "Agrees").await?;
    journey.press("Back").await
}

/// What holds beyond the meeting is as it was, and what was true of that moment is asked anew.
async fn expect_gone_on(journey: &Journey) -> Result<()> {
    ensure!(!journey.is_chosen("Is it safe and private", "Yes").await?, "whether it is private was not asked anew");
    journey.go_on_to_question("agree to this assessment").await?;
    ensure!(journey.is_chosen("agree to this assessment", "Agrees").await?, "an answer is gone");
    journey.press("Back").await
}

/// From any page of the case to the dialog that saves.
async fn save_dialog(journey: &Journey) -> Result<()> {
    // On that page itself, the step of this name has it too.
    let there = "document.querySelector('h1').textContent === 'Save or print'";
    if !journey.asks(&format!("return {there}")).await? {
        journey.press("Save or print").await?;
    }
    journey.see("The case file, to go on another day").await?;
    journey.press("Save the case, sealed").await?;
    journey.see("How it is sealed").await
}

/// Seals the case with six words: the words and the file.
async fn save(journey: &Journey) -> Result<(String, Vec<u8>)> {
    save_dialog(journey).await?;
    let words = journey.six_words().await?;
    tick(journey, "They are written down").await?;
    journey.press("Save the sealed file").await?;
    let (name, file) = journey.download().await?;
    ensure!(name == "assessment.age", "{name}");
    journey.say_it_is_there().await?;
    Ok((words, file))
}

async fn tick(journey: &Journey, label: &str) -> Result<()> {
    let script =
        "[...document.querySelectorAll('label')].find((label) => label.innerText.includes(arguments[0])).click()";
    journey.script(script, vec![Value::from(label)]).await.map(drop)
}

async fn unlock(journey: &Journey, passphrase: &str) -> Result<()> {
    journey.type_into("Passphrase", passphrase).await?;
    journey.press("Open it").await
}

/// The case that is on the screen, by its code in the bar.
async fn case_on_screen(journey: &Journey) -> Result<String> {
    let codes = journey.browser().find_all(By::Css(".case-code")).await?;
    match codes.first() {
        Some(code) => Ok(code.text().await?),
        None => Ok(String::new()),
    }
}

fn contains(file: &[u8], word: &str) -> bool {
    file.windows(word.len()).any(|part| part == word.as_bytes())
}

#[tokio::test]
async fn a_sealed_case_comes_back_after_a_wipe() -> Result<()> {
    let journey = Journey::start(Screen::LAPTOP).await?;
    journey.open_framed().await?;
    begin(&journey).await?;
    save_dialog(&journey).await?;
    let first = journey.six_words().await?;
    journey.press("Make other words").await?;
    journey.wait("other words", || async { Ok(journey.six_words().await? != first) }).await?;
    journey.press("Save the sealed file").await?;
    journey.see("Write the six words down first").await?;
    journey.shoot("sealed-save").await?;
    journey.press("Do not save now").await?;
    let (words, file) = save(&journey).await?;
    journey.see("in the downloads folder").await?;
    ensure!(!journey.words().await?.contains(&words), "the words are still shown");
    ensure!(file.starts_with(b"age-encryption.org/v1\n-> scrypt "), "another format");
    ensure!(!contains(&file, "waymark") && !contains(&file, "K-27"), "it can be read");
    ensure!(file.len() > SMALLEST && file.len() < SMALLEST + 300, "{} bytes", file.len());
    journey.wipe().await?;
    journey.hand_over("Open a case file", "anything.bin", &file).await?;
    journey.see("This file is sealed").await?;
    ensure!(journey.expect_hardened().await? > 0, "there is no field for the passphrase");
    journey.shoot("sealed-open").await?;
    tick(&journey, "Keep the passphrase until").await?;
    unlock(&journey, &words.to_uppercase().replace(' ', "  ")).await?;
    journey.see("Go on with this assessment").await?;
    ensure!(!journey.words().await?.contains("is not sealed"), "it was taken for a plain file");
    journey.press("Go on with it").await?;
    journey.wait("the case", || async { Ok(case_on_screen(&journey).await? == "K-27") }).await?;
    expect_gone_on(&journey).await?;
    // The passphrase it was opened with serves for the next time.
    save_dialog(&journey).await?;
    journey.see("With the same passphrase as before").await?;
    journey.press("Save the sealed file").await?;
    let (_, again) = journey.download().await?;
    ensure!(again.len() == file.len() && again != file, "not sealed anew");
    journey.say_it_is_there().await?;
    journey.wipe().await?;
    journey.hand_over("Open a case file", "again.age", &again).await?;
    unlock(&journey, &words).await?;
    journey.see("Go on with this assessment").await?;
    journey.expect_quiet().await
}

async fn save_key(journey: &Journey) -> Result<()> {
    let keys = journey.browser().action_chain();
    Ok(keys.key_down(Key::Control).send_keys("s").key_up(Key::Control).perform().await?)
}

#[tokio::test]
async fn one_key_saves_again_and_what_is_not_saved_is_counted() -> Result<()> {
    let journey = Journey::start(Screen::LAPTOP).await?;
    journey.open_framed().await?;
    begin(&journey).await?;
    journey.see("2 answers not saved").await?;
    save_key(&journey).await?;
    journey.see("How it is sealed").await?;
    let words = journey.six_words().await?;
    tick(&journey, "They are written down").await?;
    journey.press("Save the sealed file").await?;
    journey.download().await?;
    journey.say_it_is_there().await?;
    let counted = "return Boolean(document.querySelector('.unsaved'))";
    journey.wait("nothing left to save", || async { Ok(!journey.asks(counted).await?) }).await?;
    journey.go_on_to_question("observation only").await?;
    journey.choose("observation only", "No, the person takes part").await?;
    journey.see("1 answer not saved").await?;
    save_key(&journey).await?;
    let (name, file) = journey.download().await?;
    ensure!(name.starts_with("assessment") && !journey.words().await?.contains("How it is sealed"), "{name}");
    journey.wait("nothing left to save", || async { Ok(!journey.asks(counted).await?) }).await?;
    // The file holds what was answered last, under the words of the first.
    journey.wipe().await?;
    journey.hand_over("Open a case file", "again.age", &file).await?;
    unlock(&journey, &words).await?;
    journey.press("Go on with it").await?;
    journey.wait("the case", || async { Ok(case_on_screen(&journey).await? == "K-27") }).await?;
    journey.go_on_to_question("observation only").await?;
    ensure!(journey.is_chosen("observation only", "No, the person takes part").await?, "an older answer was saved");
    // Nobody ticked that its passphrase may be kept.
    save_key(&journey).await?;
    journey.see("With six new words").await?;
    ensure!(!journey.words().await?.contains("With the same passphrase as before"), "it was kept");
    journey.expect_quiet().await
}

/// Whoever saves with one key goes on at once, and neither what is opened meanwhile nor the file is lost.
#[tokio::test]
async fn saving_with_one_key_goes_on_while_somebody_works() -> Result<()> {
    let journey = Journey::start(Screen::LAPTOP).await?;
    journey.open_framed().await?;
    begin(&journey).await?;
    save(&journey).await?;
    journey.go_to_step("Before you start").await?;
    journey.go_on_to_question("observation only").await?;
    journey.choose("observation only", "No, the person takes part").await?;
    save_key(&journey).await?;
    journey.press("Back").await?;
    journey.press("Settings").await?;
    journey.download().await?;
    journey.wait("nothing left to save", || journey.asks("return !document.querySelector('.unsaved')")).await?;
    journey.see("Set the PIN").await?;
    journey.expect_quiet().await
}

#[tokio::test]
async fn what_cannot_be_opened_leaves_the_running_case() -> Result<()> {
    let journey = Journey::start(Screen::PHONE).await?;
    journey.open_framed().await?;
    begin(&journey).await?;
    let (words, file) = save_on_phone(&journey).await?;
    journey.press("Close this note").await?;
    to_start(&journey).await?;
    journey.hand_over("Open a case file", "assessment.age", &file).await?;
    journey.see("This file is sealed").await?;
    unlock(&journey, "bavin limon tavos").await?;
    journey.see("This passphrase does not open the file").await?;
    ensure!(journey.typed_in("Passphrase").await? == "bavin limon tavos", "what was typed is gone");
    journey.shoot("sealed-wrong-passphrase").await?;
    journey.press("Do not open").await?;
    let changed = |at: usize| {
        let mut changed = file.clone();
        changed[at] ^= 1;
        changed
    };
    let mut dear = b"age-encryption.org/v1\n-> scrypt bBjlhJVYZeE4aqUdmtRHfw 30\n".to_vec();
    dear.extend_from_slice(&file);
    let at_once: [(&[u8], &str); 6] = [
        (&dear, "far more work and memory"),
        (b"age-encryption.org/v2\n-> scrypt x 17\n", "in a newer way"),
        (&file[..60], "The end of this file is missing"),
        (&vec![b'a'; 3_000_000], "larger than a case file can be"),
        (b"\x00\xff\xfe not text", "damaged or cut short"),
        (b"{\"format\": \"something-else\"}", "not a file from Waymark"),
    ];
    for (bytes, message) in at_once {
        journey.hand_over("Open a case file", "odd.age", bytes).await?;
        journey.see(message).await.with_context(|| message.to_owned())?;
        journey.press("Close").await?;
    }
    let after_the_passphrase: [(&[u8], &str); 2] = [
        (&changed(file.len() - 5), "changed or damaged after"),
        (&file[..file.len() - 400], "The end of this file is missing"),
    ];
    for (bytes, message) in after_the_passphrase {
        journey.hand_over("Open a case file", "odd.age", bytes).await?;
        unlock(&journey, &words).await?;
        journey.see(message).await.with_context(|| message.to_owned())?;
        journey.press("Do not open").await?;
    }
    ensure!(case_on_screen(&journey).await? == "K-27", "the case is gone");
    journey.press("Go on").await?;
    ensure!(journey.is_chosen("Is it safe and private", "Yes").await?, "an answer is gone");
    journey.expect_quiet().await
}

/// On a small screen the tools are behind one button.
async fn save_on_phone(journey: &Journey) -> Result<(String, Vec<u8>)> {
    journey.press("More").await?;
    save(journey).await
}

/// Back to the start page, by the way that is always there.
async fn to_start(journey: &Journey) -> Result<()> {
    for _ in 0..60 {
        if journey.words().await?.contains("An earlier case") {
            return Ok(());
        }
        journey.press("Back").await?;
    }
    anyhow::bail!("no way leads to the start page")
}

#[tokio::test]
async fn a_plain_file_from_before_opens_with_a_warning() -> Result<()> {
    let journey = Journey::start(Screen::LAPTOP).await?;
    journey.open_framed().await?;
    let plain = r#"{"format": "waymark-case", "version": 1, "case": {"code": "K-3", "stage": "in_depth"}}"#;
    journey.hand_over("Open a case file", "assessment.json", plain.as_bytes()).await?;
    journey.see("This file is not sealed").await?;
    journey.shoot("sealed-plain").await?;
    journey.press("Go on with it").await?;
    journey.wait("the case", || async { Ok(case_on_screen(&journey).await? == "K-3") }).await?;
    let practice = plain.replace("\"stage\"", "\"training\": true, \"stage\"");
    journey.wipe().await?;
    journey.hand_over("Open a case file", "practice.json", practice.as_bytes()).await?;
    journey.see("Go on with this assessment").await?;
    ensure!(!journey.words().await?.contains("is not sealed"), "practice needs no seal");
    journey.expect_quiet().await
}

#[tokio::test]
async fn an_office_receives_what_the_sender_cannot_reopen() -> Result<()> {
    let journey = Journey::start(Screen::PHONE).await?;
    journey.open_framed().await?;
    journey.press("Keys of an office").await?;
    let words = journey.six_words().await?;
    journey.shoot("office-keys").await?;
    tick(&journey, "They are written down").await?;
    journey.press("Make the keys and save the key file").await?;
    let (name, key_file) = journey.download().await?;
    ensure!(name == "office-key.age" && !contains(&key_file, "AGE-SECRET"), "{name}");
    journey.say_it_is_there().await?;
    journey.press("Save the public key").await?;
    let (name, public) = journey.download().await?;
    let public = String::from_utf8(public)?;
    ensure!(name == "office-public-key.txt" && public.contains("\nage1"), "{name}: {public}");
    let numbers = public.lines().next().context("a line")?.trim_start_matches("# ").to_owned();
    journey.see(&numbers).await?;
    journey.shoot("office-keys-made").await?;
    back_to_start(&journey).await?;
    begin(&journey).await?;
    journey.press("More").await?;
    save_dialog(&journey).await?;
    journey.choose("How it is sealed", "For another office").await?;
    journey.see("So the case cannot be sealed for another office now").await?;
    journey.shoot("sealed-not-agreed").await?;
    journey.press("Do not save now").await?;
    to_start(&journey).await?;
    journey.press("Go on").await?;
    journey.answer(&[("Is the person under 18", "Adult"), ("Sharing with named bodies", "Agrees")]).await?;
    journey.press("More").await?;
    save_dialog(&journey).await?;
    journey.choose("How it is sealed", "For another office").await?;
    journey.press("Save the sealed file").await?;
    journey.see("There is no key of an office yet").await?;
    journey.type_into("The key of the office", "AGE-SECRET-KEY-1QQQ").await?;
    journey.see("the secret part of a key").await?;
    journey.hand_over("Read it from a file", "office.txt", public.as_bytes()).await?;
    let typed = journey.typed_in("The key of the office").await?;
    ensure!(!typed.contains(&numbers), "numbers that somebody wrote stand beside those to compare");
    journey.see(&numbers).await?;
    journey.shoot("sealed-for-office").await?;
    journey.press("Save the sealed file").await?;
    let (name, file) = journey.download().await?;
    ensure!(name == "assessment-for-office.age" && !contains(&file, "K-27"), "{name}");
    journey.see("Your own copy is not saved by that").await?;
    ensure!(journey.words().await?.contains("not saved"), "the case passes for saved");
    journey.press("Close this note").await?;
    to_start(&journey).await?;
    journey.hand_over("Open a case file", "in.age", &file).await?;
    journey.see("sealed for an office").await?;
    journey.press("Open it").await?;
    journey.see("Choose the key file of your office first").await?;
    journey.hand_over("Choose the key file", "case.age", &file).await?;
    journey.type_into("Passphrase of the key file", &words).await?;
    journey.press("Open it").await?;
    journey.see("no office’s key in that file").await?;
    journey.hand_over("Choose the key file", "office-key.age", &key_file).await?;
    let typed = journey.typed_in("Passphrase of the key file").await?;
    ensure!(typed == words, "{typed} stands there instead of {words}");
    journey.shoot("sealed-open-for-office").await?;
    journey.press("Open it").await?;
    journey.see("The case on the screen now is replaced").await?;
    journey.press("Go on with it").await?;
    journey.see("private").await?;
    to_start(&journey).await?;
    journey.hand_over("Open a case file", "office-key.age", &key_file).await?;
    unlock(&journey, &words).await?;
    journey.see("it holds no case").await?;
    journey.expect_quiet().await
}

async fn back_to_start(journey: &Journey) -> Result<()> {
    journey.press("Back to the start").await?;
    journey.see("An earlier case").await
}

/// The longest time between two frames while something is sealed, in milliseconds.
/// Counts the frames that are painted while it is said that something is being sealed.
const COUNT_FRAMES: &str = "
  window.frames_while_sealing = 0;
  const look = () => {
    if (document.querySelector('.locks-busy')?.textContent) window.frames_while_sealing += 1;
    window.requestAnimationFrame(look);
  };
  window.requestAnimationFrame(look);
";

#[tokio::test]
async fn the_page_goes_on_while_a_file_is_sealed() -> Result<()> {
    let journey = Journey::start(Screen::LAPTOP).await?;
    journey.open_framed().await?;
    begin(&journey).await?;
    save_dialog(&journey).await?;
    let _words = journey.six_words().await?;
    tick(&journey, "They are written down").await?;
    journey.script(COUNT_FRAMES, vec![]).await?;
    journey.press("Save the sealed file").await?;
    journey.download().await?;
    let frames = journey.script("return window.frames_while_sealing", vec![]).await?.as_u64().context("a count")?;
    // In a page that stands still there are one or two: before it begins and after it ends.
    ensure!(frames > 3, "only {frames} frames were painted while the file was sealed");
    journey.expect_quiet().await
}

#[tokio::test]
async fn where_no_worker_can_start_it_is_sealed_in_the_page() -> Result<()> {
    let journey = Journey::start(Screen::LAPTOP).await?;
    journey.before_each_document("delete window.Worker").await?;
    journey.open_framed().await?;
    begin(&journey).await?;
    let (words, file) = save(&journey).await?;
    journey.wipe().await?;
    journey.hand_over("Open a case file", "assessment.age", &file).await?;
    unlock(&journey, "wrong").await?;
    journey.see("This passphrase does not open the file").await?;
    unlock(&journey, &words).await?;
    journey.see("Go on with this assessment").await?;
    journey.expect_quiet().await
}

#[tokio::test]
async fn from_a_folder_without_a_server_it_is_sealed_too() -> Result<()> {
    let journey = Journey::start(Screen::LAPTOP).await?;
    journey.go(&journey.file("waymark.html")).await?;
    journey.wait("the assessment", || journey.asks("return !document.getElementById('notice')")).await?;
    begin(&journey).await?;
    let (_, file) = save(&journey).await?;
    ensure!(file.starts_with(b"age-encryption.org/v1\n"), "another format");
    journey.expect_quiet().await
}

#[tokio::test]
async fn sealing_is_stopped_by_closing_its_dialog() -> Result<()> {
    let journey = Journey::start(Screen::LAPTOP).await?;
    journey.open_framed().await?;
    begin(&journey).await?;
    save_dialog(&journey).await?;
    let _words = journey.six_words().await?;
    tick(&journey, "They are written down").await?;
    journey.press("Save the sealed file").await?;
    journey.keys(Key::Escape).await?;
    journey.press("Save the case, sealed").await?;
    journey.see("How it is sealed").await?;
    tokio::time::sleep(std::time::Duration::from_secs(3)).await;
    ensure!(journey.download_count()? == 0, "it was saved all the same");
    journey.expect_quiet().await
}
