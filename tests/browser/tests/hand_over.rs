//! One person, two offices: a case goes over sealed, is looked at beside the other office's own answers,
//! and the next message comes back sealed.

use anyhow::{Context, Result, ensure};
use serde_json::Value;
use thirtyfour::prelude::*;
use waymark_journeys::{Journey, Screen};

/// Private, no emergency, an adult who was told, agrees, and agrees to share.
const AGREED: [(&str, &str); 11] = [
    ("Is it safe and private", "Yes"),
    ("Is anyone present who came with the person", "No"),
    ("Is there an urgent concern", "No"),
    ("Is an interpreter needed", "No interpreter needed"),
    ("Is the person under 18, or could they be?", "Adult"),
    ("Who decides with the person or for them?", "The person alone"),
    ("Have these been explained", "Yes"),
    ("Does the person agree to this assessment?", "Agrees"),
    ("Does this record rest on observation only", "No, the person takes part"),
    ("A written record", "Agrees"),
    ("Sharing with named bodies", "Agrees"),
];

const THREAT: &str = "has anyone threatened the person?";
const REACH: &str = "Do they know, or could they easily find out";

/// The keys of an office: the passphrase, the key file and the public key.
struct Keys {
    words: String,
    file: Vec<u8>,
    public: Vec<u8>,
}

async fn tick(journey: &Journey, label: &str) -> Result<()> {
    let script =
        "[...document.querySelectorAll('label')].find((label) => label.innerText.includes(arguments[0])).click()";
    journey.script(script, vec![Value::from(label)]).await.map(drop)
}

/// The six words on the screen.
async fn six_words(journey: &Journey) -> Result<String> {
    let words = || async {
        let items = journey.browser().find_all(By::Css(".six-words li")).await?;
        let mut words = Vec::new();
        for item in &items {
            words.push(item.text().await?);
        }
        Ok((words.len() == 6).then(|| words.join(" ")))
    };
    journey.wait_for("six words", words).await
}

async fn make_keys(journey: &Journey) -> Result<Keys> {
    journey.press("Keys of an office").await?;
    let words = six_words(journey).await?;
    tick(journey, "They are written down").await?;
    journey.press("Make the keys and save the key file").await?;
    let (_, file) = journey.download().await?;
    journey.say_it_is_there().await?;
    journey.press("Save the public key").await?;
    let (_, public) = journey.download().await?;
    journey.press("Back to the start").await?;
    Ok(Keys { words, file, public })
}

/// Opens a file with an office's key, up to what it turns out to be.
async fn unlock(journey: &Journey, file: &[u8], keys: &Keys) -> Result<()> {
    journey.hand_over("Open a case file", "in.age", file).await?;
    journey.see("sealed for an office").await?;
    journey.hand_over("Choose the key file", "office-key.age", &keys.file).await?;
    journey.type_into("Passphrase of the key file", &keys.words).await?;
    journey.press("Open it").await
}

/// Seals what the open dialog is about for an office, and saves it.
async fn seal_for(journey: &Journey, keys: &Keys) -> Result<(String, Vec<u8>)> {
    journey.hand_over("Read it from a file", "office.txt", &keys.public).await?;
    journey.see("Numbers of this key").await?;
    journey.press("Save the sealed file").await?;
    journey.download().await
}

async fn send_first_message(journey: &Journey) -> Result<()> {
    journey.go_on_to("Messages between the offices").await?;
    journey.choose("Which office are we?", "Sending office").await?;
    journey.pick("An answer is needed", "Within one day").await?;
    journey.type_into("What is asked of you", "A room for two weeks.").await?;
    journey.pick("Sent by, as a role", "case manager").await?;
    journey.press("Record message 1 as sent").await?;
    journey.see("by the case manager").await
}

/// Whoever takes an agreement back is told at once what has left the office, although the pages are locked then.
#[tokio::test]
async fn taking_an_agreement_back_shows_what_was_shared() -> Result<()> {
    const LEFT: &str = "This was shared before the agreement was taken back";
    let journey = Journey::start(Screen::PHONE).await?;
    journey.open_alone().await?;
    journey.begin_case("In-depth conversation").await?;
    journey.answer(&AGREED).await?;
    send_first_message(&journey).await?;
    journey.press("Steps").await?;
    journey.go_to_step("Before you start").await?;
    journey.go_on_to_question("A written record").await?;
    ensure!(!journey.words().await?.contains(LEFT), "nothing was taken back yet");
    journey.choose("A written record", "Agreed before, now withdrawn").await?;
    journey.see("so no record is made").await?;
    journey.see("What was shared before stands at the top of this page.").await?;
    journey.see(LEFT).await?;
    journey.see("It carried:").await?;
    journey.shoot("taken-back").await?;
    journey.expect_fit().await?;
    // Another agreement alone, and the pages stay open.
    journey.choose("A written record", "Agrees").await?;
    journey.wait("the list to go", async || Ok(!journey.words().await?.contains(LEFT))).await?;
    journey.choose("Sharing with the office on the way", "Agreed before, now withdrawn").await?;
    journey.see(LEFT).await?;
    journey.expect_quiet().await
}

/// The sending office fills in a case, notes its first message as sent, and saves the case twice: for
/// itself with six words, and for the receiving office.
async fn send(journey: &Journey, receiving: &Keys) -> Result<(String, Vec<u8>, Vec<u8>)> {
    journey.begin_case("In-depth conversation").await?;
    journey.answer(&AGREED).await?;
    journey.answer(&[(THREAT, "Yes"), (REACH, "Not known yet")]).await?;
    send_first_message(journey).await?;
    journey.press("Save or print").await?;
    journey.press("Save the case, sealed").await?;
    let words = six_words(journey).await?;
    tick(journey, "They are written down").await?;
    journey.press("Save the sealed file").await?;
    let (_, own) = journey.download().await?;
    journey.say_it_is_there().await?;
    journey.press("Save the case, sealed").await?;
    journey.choose("How it is sealed", "For another office").await?;
    journey.see("Free text and sensitive answers go along only where they are ticked").await?;
    journey.shoot("hand-over-seal").await?;
    let (name, file) = seal_for(journey, receiving).await?;
    ensure!(name == "assessment-for-office.age", "{name}");
    journey.go_to_step("Messages").await?;
    journey.see("The case itself, sealed for another office on").await?;
    journey.wipe().await?;
    Ok((words, own, file))
}

/// The receiving office opens it beside its own answers, sees where they differ, and takes one over.
async fn look_at_both(journey: &Journey, file: &[u8], receiving: &Keys) -> Result<()> {
    unlock(journey, file, receiving).await?;
    journey.see("Handed over by: Sending office").await?;
    journey.shoot("hand-over-opened").await?;
    journey.press("Open it beside our own answers").await?;
    journey.see("What both find together").await?;
    ensure!(journey.title().await? == "Answers of both offices", "{}", journey.title().await?);
    journey.see("Different answers: 0").await?;
    journey.go_to_step("Safety").await?;
    journey.go_on_to_question(THREAT).await?;
    journey.choose(THREAT, "No").await?;
    journey.choose("How do we know?", "The person says so").await?;
    journey.see("Sending office,").await?;
    journey.see("Theirs is the more dangerous of the two").await?;
    journey.choose(REACH, "Yes").await?;
    journey.see("Ours is the more dangerous of the two").await?;
    journey.shoot("hand-over-question").await?;
    journey.press("Answers of both offices").await?;
    journey.see("Different answers: 2").await?;
    // One office knows of the threat, the other that they can reach the person.
    journey.see("At least Critical").await?;
    journey.see("Our office: At least High").await?;
    journey.shoot("hand-over-both").await?;
    journey.press("Take over their answer: a threat since leaving").await?;
    journey.see("Taken over:").await?;
    journey.see("Different answers: 1").await?;
    Ok(())
}

/// The receiving office answers with the second message, sealed, and cannot open it again itself.
async fn answer(journey: &Journey, receiving: &Keys, sending: &Keys) -> Result<Vec<u8>> {
    journey.press("To the messages").await?;
    journey.see("In the file of the other office this message is there").await?;
    journey.press("Enter what message 1 says in their file").await?;
    journey.pick("From, as a role of the other office", "case manager").await?;
    journey.press("Record message 1 as received").await?;
    journey.see("recorded as received").await?;
    journey.press("2. Request for assistance").await?;
    journey.pick("The notice has come", "Yes, and it can be read").await?;
    journey.pick("Responsible, by role", "Coordinator").await?;
    journey.pick("There is room", "For a part of it").await?;
    journey.press("Seal message 2 for the other office").await?;
    journey.see("nothing else of the case").await?;
    journey.shoot("hand-over-seal-message").await?;
    let (name, message) = seal_for(journey, sending).await?;
    ensure!(name == "message.age", "{name}");
    journey.see("Look for the sealed message in the downloads folder").await?;
    journey.wipe().await?;
    ensure!(!journey.words().await?.contains("both offices"), "their file is still there");
    unlock(journey, &message, receiving).await?;
    journey.see("not sealed for this key").await?;
    journey.press("Do not open").await?;
    Ok(message)
}

#[tokio::test]
async fn a_case_goes_over_and_the_next_message_comes_back() -> Result<()> {
    let journey = Journey::start(Screen::LAPTOP).await?;
    journey.open_framed().await?;
    let receiving = make_keys(&journey).await?;
    // Another office, which has not made any yet.
    journey.open_framed().await?;
    let sending = make_keys(&journey).await?;
    let (words, own, file) = send(&journey, &receiving).await?;
    look_at_both(&journey, &file, &receiving).await?;
    let message = answer(&journey, &receiving, &sending).await?;
    // Back at the sending office.
    unlock(&journey, &message, &sending).await?;
    journey.see("To enter it, first open your own case K-27").await?;
    journey.press("Close").await?;
    journey.hand_over("Open a case file", "assessment.age", &own).await?;
    journey.type_into("Passphrase", &words).await?;
    journey.press("Open it").await?;
    journey.press("Go on with it").await?;
    to_start(&journey).await?;
    unlock(&journey, &message, &sending).await?;
    journey.see("Message 2 of 6").await?;
    journey.shoot("hand-over-letter").await?;
    journey.press("Enter it in our messages").await?;
    journey.see("It is entered.").await?;
    journey.pick("From, as a role of the other office", "coordinator").await?;
    journey.press("Record message 2 as received").await?;
    journey.see("recorded as received").await?;
    journey.see("For a part of it").await?;
    journey.expect_quiet().await
}

/// Back to the start page, by the way that is always there.
async fn to_start(journey: &Journey) -> Result<()> {
    journey.go_to_step("Start").await.context("no way to the start page")
}
