//! A file that is not known to be written is not taken for saved, and whatever goes wrong on its way is said and loses
//! nothing.

use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};
use waymark_journeys::{Journey, Screen};

const PASSPHRASE: &str = "brisk walnut over seven hills";

/// In place of the browser's own window for choosing a place, which nobody could answer here: a disk of its own, on which
/// what is written stands under its name once all of it is there. `fails` says what comes in place of that, by its name.
const DISK: &str = "
  window.disk = { asked: [], files: {}, fails: {}, stray: 0 };
  const fail = (step) => { if (disk.fails[step]) throw new DOMException('made to fail', disk.fails[step]); };
  window.showSaveFilePicker = async ({ suggestedName }) => {
    disk.asked.push(suggestedName);
    fail('choose');
    const name = `${suggestedName} ${disk.asked.length}`;
    return {
      async createWritable() {
        fail('open');
        let beside = [];
        disk.stray += 1;
        return {
          async write(bytes) { fail('write'); beside = Array.from(bytes); },
          async close() { fail('close'); disk.files[name] = disk.fails.short ? beside.slice(1) : beside; disk.stray -= 1; },
          async abort() { disk.stray -= 1; },
        };
      },
      async getFile() { return { size: disk.files[name].length }; },
    };
  }";

/// The page alone, as from a file, on a computer with that disk.
async fn open_with_disk() -> Result<Journey> {
    let journey = Journey::start(Screen::LAPTOP).await?;
    journey.before_each_document(DISK).await?;
    journey.open_alone().await?;
    journey.begin_case("In-depth conversation").await?;
    journey.choose("Is it safe and private", "Yes").await?;
    Ok(journey)
}

async fn seal(journey: &Journey) -> Result<()> {
    if journey.title().await? != "Save or print" {
        journey.press("Save or print").await?;
    }
    journey.press("Save the case, sealed").await?;
    journey.choose("How it is sealed", "With your own passphrase").await?;
    journey.type_into("A passphrase of your own", PASSPHRASE).await?;
    journey.type_into("The same once more", PASSPHRASE).await?;
    journey.press("Save the sealed file").await
}

async fn on_disk(journey: &Journey) -> Result<Value> {
    journey.script("return disk", vec![]).await
}

async fn let_fail(journey: &Journey, step: &str, by: &str) -> Result<()> {
    journey
        .script("disk.fails = arguments[0] ? { [arguments[0]]: arguments[1] } : {}", vec![json!(step), json!(by)])
        .await
        .map(drop)
}

async fn is_unsaved(journey: &Journey) -> Result<bool> {
    let asks = "const event = new Event('beforeunload', { cancelable: true }); window.dispatchEvent(event); return event.defaultPrevented && Boolean(document.querySelector('.unsaved'))";
    journey.asks(asks).await
}

async fn wait_saved(journey: &Journey) -> Result<()> {
    journey.wait("a case that is saved", || async { Ok(!is_unsaved(journey).await?) }).await
}

/// Waits until a place was chosen so many times, and the case is saved there. One that was only opened is saved before.
async fn wait_written(journey: &Journey, places: usize) -> Result<()> {
    let written = || async {
        let disk = on_disk(journey).await?;
        Ok(disk["asked"].as_array().map(Vec::len) == Some(places)
            && file(&disk, &format!("assessment.age {places}")).is_ok())
    };
    journey.wait(&format!("the case at place {places}"), written).await?;
    wait_saved(journey).await
}

async fn answer_again(journey: &Journey, option: &str) -> Result<()> {
    journey.go_to_step("Before you start").await?;
    journey.choose("Is anyone present who came with the person", option).await?;
    journey.wait("what was entered since to count as not saved", || is_unsaved(journey)).await
}

#[tokio::test]
async fn what_the_browser_was_given_is_saved_when_somebody_has_seen_it() -> Result<()> {
    let journey = Journey::start(Screen::PHONE).await?;
    journey.open_framed().await?;
    journey.begin_case("In-depth conversation").await?;
    journey.choose("Is it safe and private", "Yes").await?;
    journey.press("More").await?;
    seal(&journey).await?;
    journey.download().await?;
    journey.see("Is the file there?").await?;
    journey.see("The browser was given").await?;
    journey.shoot("is-it-there").await?;
    journey.expect_fit().await?;
    ensure!(is_unsaved(&journey).await?, "a file that nobody has seen passes for saved");
    journey.press_in(".dialog", "No, it is not there").await?;
    journey.see("Nothing is lost").await?;
    journey.shoot("it-is-not-there").await?;
    journey.press("Close").await?;
    ensure!(is_unsaved(&journey).await?, "a file that is not there passes for saved");
    seal(&journey).await?;
    journey.download().await?;
    journey.say_it_is_there().await?;
    wait_saved(&journey).await?;
    // Its files arrive here, so from now on it is told where to look, and not asked.
    answer_on_phone(&journey).await?;
    journey.press("More").await?;
    seal(&journey).await?;
    journey.download().await?;
    wait_saved(&journey).await?;
    ensure!(!journey.words().await?.contains("Is the file there?"), "it was asked again");
    journey.expect_quiet().await
}

/// A secret key that is not there is nowhere: then the public key is not shown either.
#[tokio::test]
async fn keys_whose_file_is_not_there_are_not_given_out() -> Result<()> {
    let journey = Journey::start(Screen::LAPTOP).await?;
    journey.open_framed().await?;
    journey.press("Keys of an office").await?;
    journey.choose("How it is sealed", "With your own passphrase").await?;
    journey.type_into("A passphrase of your own", PASSPHRASE).await?;
    journey.type_into("The same once more", PASSPHRASE).await?;
    journey.press("Make the keys and save the key file").await?;
    journey.download().await?;
    journey.see("This is the public key").await?;
    journey.press_in(".dialog", "No, it is not there").await?;
    journey.see("the keys just made can open nothing").await?;
    journey.press("Close").await?;
    ensure!(!journey.words().await?.contains("This is the public key"), "a key that opens nothing is given out");
    journey.see("Make the keys and save the key file").await?;
    journey.expect_quiet().await
}

async fn answer_on_phone(journey: &Journey) -> Result<()> {
    journey.press("Steps").await?;
    answer_again(journey, "No").await
}

#[tokio::test]
async fn where_a_place_can_be_chosen_the_case_goes_there_again_and_no_other_case_does() -> Result<()> {
    let journey = open_with_disk().await?;
    seal(&journey).await?;
    journey.see("The file is written where you chose").await?;
    wait_saved(&journey).await?;
    let disk = on_disk(&journey).await?;
    ensure!(disk["asked"] == json!(["assessment.age"]), "{}", disk["asked"]);
    let first = file(&disk, "assessment.age 1")?;
    ensure!(first.starts_with(b"age-encryption.org/v1\n"), "another format");

    answer_again(&journey, "No").await?;
    seal(&journey).await?;
    wait_saved(&journey).await?;
    let disk = on_disk(&journey).await?;
    ensure!(disk["asked"] == json!(["assessment.age"]), "asked for a place again: {}", disk["asked"]);
    ensure!(file(&disk, "assessment.age 1")? != first, "the file is the old one");

    // Another case must not be written over it, however it comes.
    journey.wipe().await?;
    journey.begin_case("In-depth conversation").await?;
    seal(&journey).await?;
    wait_written(&journey, 2).await?;
    let kept = file(&on_disk(&journey).await?, "assessment.age 1")?;
    let plain = r#"{"format": "waymark-case", "version": 1, "case": {"code": "K-3", "stage": "in_depth"}}"#;
    journey.press("Start").await?;
    journey.hand_over("Open a case file", "assessment.json", plain.as_bytes()).await?;
    journey.press("Go on with it").await?;
    journey.wait("the other case", || async { Ok(journey.words().await?.contains("K-3")) }).await?;
    seal(&journey).await?;
    wait_written(&journey, 3).await?;
    let disk = on_disk(&journey).await?;
    ensure!(disk["asked"] == json!(["assessment.age", "assessment.age", "assessment.age"]), "{}", disk["asked"]);
    ensure!(file(&disk, "assessment.age 1")? == kept, "another case was written over the first");
    ensure!(journey.download_count()? == 0, "something went to the downloads as well");
    journey.expect_quiet().await
}

#[tokio::test]
async fn a_save_that_fails_is_said_and_loses_nothing() -> Result<()> {
    let journey = open_with_disk().await?;
    let faults = [
        ("choose", "AbortError", "No place was chosen"),
        ("open", "NotAllowedError", "may not be written there"),
        ("write", "QuotaExceededError", "There is no room left"),
        ("close", "QuotaExceededError", "There is no room left"),
        ("write", "NotFoundError", "The browser did not save the file"),
        ("short", "a part of it", "The browser did not save the file"),
    ];
    for (step, by, message) in faults {
        let_fail(&journey, step, by).await?;
        seal(&journey).await?;
        journey.see(message).await.with_context(|| format!("{step}: {by}"))?;
        if step == "write" && by == "QuotaExceededError" {
            journey.shoot("save-full").await?;
        }
        journey.press("Close").await?;
        ensure!(is_unsaved(&journey).await?, "{step}: {by}: it passes for saved");
        let disk = on_disk(&journey).await?;
        ensure!(disk["stray"] == json!(0), "{step}: {by}: half a file is left beside it");
    }
    let_fail(&journey, "", "").await?;
    seal(&journey).await?;
    wait_saved(&journey).await?;
    // Saved once, and then the stick is gone: nothing is taken for saved, and a place is asked for anew.
    answer_again(&journey, "No").await?;
    let_fail(&journey, "open", "NotFoundError").await?;
    seal(&journey).await?;
    journey.see("The browser did not save the file").await?;
    journey.press("Close").await?;
    ensure!(is_unsaved(&journey).await?, "the stick is gone, and it passes for saved");
    let_fail(&journey, "", "").await?;
    let before = on_disk(&journey).await?["asked"].as_array().map_or(0, Vec::len);
    seal(&journey).await?;
    wait_saved(&journey).await?;
    ensure!(on_disk(&journey).await?["asked"].as_array().map_or(0, Vec::len) == before + 1, "no place was asked for");
    // A browser that lets no place be chosen here, as when the press was too long ago.
    answer_again(&journey, "Not known yet").await?;
    journey.wipe().await?;
    journey.begin_case("In-depth conversation").await?;
    let_fail(&journey, "choose", "SecurityError").await?;
    seal(&journey).await?;
    journey.download().await?;
    journey.say_it_is_there().await?;
    wait_saved(&journey).await?;
    journey.expect_quiet().await
}

/// Chooses, in the window that waits; the next one has not opened yet.
const GO_ON: &str = "const go = window.goOn; window.goOn = null; go()";

#[tokio::test]
async fn what_is_wiped_while_a_place_is_chosen_is_not_written() -> Result<()> {
    let journey = open_with_disk().await?;
    let held = "
      const chosen = window.showSaveFilePicker;
      window.showSaveFilePicker = async (...words) => { await new Promise((go) => { window.goOn = go; }); return chosen(...words); }";
    journey.script(held, vec![]).await?;
    seal(&journey).await?;
    journey.wait("the window for choosing", || journey.asks("return Boolean(window.goOn)")).await?;
    journey.wait("the end of sealing", || journey.asks("return !document.querySelector('.dialog')")).await?;
    journey.wipe().await?;
    journey.script(GO_ON, vec![]).await?;
    journey.begin_case("In-depth conversation").await?;
    seal(&journey).await?;
    journey.wait("the window for choosing", || journey.asks("return Boolean(window.goOn)")).await?;
    journey.script(GO_ON, vec![]).await?;
    wait_saved(&journey).await?;
    let disk = on_disk(&journey).await?;
    let files = disk["files"].as_object().context("files")?;
    ensure!(files.len() == 1, "what was wiped was written: {:?}", files.keys());
    journey.expect_quiet().await
}

fn file(disk: &Value, name: &str) -> Result<Vec<u8>> {
    let bytes = disk["files"][name].as_array().with_context(|| format!("{name} is not written"))?;
    bytes.iter().map(|byte| byte.as_u64().and_then(|byte| u8::try_from(byte).ok()).context("a byte")).collect()
}
