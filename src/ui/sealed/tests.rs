//! What the screen does with what the sealing module says, without the module.

use super::*;
use crate::ui::screen::OpenJob;
use crate::wording::Words;

fn secret(text: &str) -> Secret {
    Secret::from(text.to_owned())
}

fn file(bytes: &[u8]) -> File {
    File::from(bytes.to_vec())
}

fn case() -> Option<String> {
    Some("the case".to_owned())
}

fn fails(code: &str) -> Result<Vec<Value>, String> {
    Err(code.to_owned())
}

fn text(text: &str) -> Result<Vec<Value>, String> {
    Ok(vec![Value::Text(text.to_owned())])
}

/// A file that waits for its passphrase.
fn waiting(by_passphrase: bool) -> Vault {
    let mut vault = Vault::default();
    assert!(matches!(vault.picked(OpenJob::Case, file(b"sealed")), Some(Step::Run(Job::Look(_)))));
    assert_eq!(vault.heard(Ok(vec![Value::Yes(by_passphrase)])), Heard::Waits);
    vault
}

#[test]
fn every_fault_has_its_words() {
    let words = Words::of("en");
    for (code, message) in FAULTS {
        assert!(words.has(message), "{code}");
        assert_eq!(fault_message(code), message);
    }
    assert_eq!(fault_message("something else"), "sealed-stopped");
}

/// The module and the screen are built apart: the names they share are written down once on each side.
#[test]
fn every_function_that_is_asked_for_is_there() {
    let module = include_str!("../../../vault/src/module.rs");
    let jobs = [
        Job::NewWords,
        Job::Look(file(b"")),
        Job::ReadKeys(String::new()),
        Job::Seal(secret(""), Lock::Passphrase(secret(""))),
        Job::Seal(secret(""), Lock::Keys(String::new())),
        Job::Open(file(b""), Opener::Passphrase(secret(""))),
        Job::Open(file(b""), Opener::KeyFile(file(b""), secret(""))),
        Job::MakeKeys(secret("")),
    ];
    for job in jobs {
        let (verb, _) = job.call();
        assert!(
            module.contains(&format!("js_name = {verb})")) || module.contains(&format!("pub fn {verb}(")),
            "{verb}"
        );
    }
    let faults = include_str!("../../../vault/src/fault.rs");
    let codes = faults.split("=> \"").skip(1).filter_map(|rest| rest.split('"').next());
    let known = |code: &&str| FAULTS.iter().any(|(known, _)| known == code);
    let unknown: Vec<&str> = codes.filter(|code| !known(code)).collect();
    assert!(unknown.is_empty(), "{unknown:?}");
}

#[test]
fn what_is_sealed_is_known_by_its_beginning() {
    assert!(is_sealed(b"age-encryption.org/v1\n") && is_sealed(b"age-encryption.org/v9"));
    assert!(!is_sealed(b"{}") && !is_sealed(b"age-encryption") && !is_sealed(b""));
}

#[test]
fn sealing_keeps_the_passphrase_for_the_next_time() {
    let mut vault = Vault::default();
    let lock = Lock::Passphrase(secret("six words"));
    let step = vault.ask(VaultAsk::Seal(Content::Case, lock.clone()), case);
    assert_eq!(step, Some(Step::Run(Job::Seal(secret("the case"), lock.clone()))));
    assert!(vault.is_busy());
    assert_eq!(vault.ask(VaultAsk::Seal(Content::Case, lock), case), None, "pressed twice");
    assert_eq!(vault.heard(Ok(vec![Value::Bytes(vec![1])])), Heard::Sealed(vec![1], Content::Case, false));
    vault.close();
    assert_eq!(vault.kept, Some(secret("six words")));
}

#[test]
fn sealing_for_an_office_keeps_nothing() {
    let mut vault = Vault::default();
    assert!(vault.ask(VaultAsk::Seal(Content::Case, Lock::Keys("age1".to_owned())), case).is_some());
    assert_eq!(vault.heard(Ok(vec![Value::Bytes(vec![1])])), Heard::Sealed(vec![1], Content::Case, true));
    assert_eq!(vault.kept, None);
}

#[test]
fn the_passphrase_of_a_message_is_not_that_of_the_case() {
    let mut vault = Vault { kept: Some(secret("of the case")), ..Vault::default() };
    let lock = Lock::Passphrase(secret("of the message"));
    assert!(vault.ask(VaultAsk::Seal(Content::Message(2), lock), case).is_some());
    assert_eq!(vault.heard(Ok(vec![Value::Bytes(vec![1])])), Heard::Sealed(vec![1], Content::Message(2), false));
    assert_eq!(vault.kept, Some(secret("of the case")));
}

#[test]
fn without_a_case_to_seal_nothing_runs() {
    let mut vault = Vault::default();
    assert_eq!(vault.ask(VaultAsk::Seal(Content::Case, Lock::Passphrase(secret("x"))), || None), None);
    assert!(!vault.is_busy());
}

#[test]
fn a_wrong_passphrase_leaves_the_file_waiting() {
    let mut vault = waiting(true);
    for attempt in ["wrong", "right"] {
        let step = vault.ask(VaultAsk::Unlock(secret(attempt)), case);
        assert_eq!(step, Some(Step::Run(Job::Open(file(b"sealed"), Opener::Passphrase(secret(attempt))))));
        if attempt == "wrong" {
            assert_eq!(vault.heard(fails("wrong-passphrase")), Heard::Nothing);
            assert_eq!(vault.fault.as_deref(), Some("wrong-passphrase"));
        }
    }
    assert_eq!(vault.fault, None);
    assert_eq!(vault.heard(text("{}")), Heard::Opened(OpenJob::Case, "{}".to_owned()));
}

#[test]
fn the_passphrase_of_a_file_belongs_to_its_case_only_once_it_is_taken() {
    let open = || {
        let mut vault = waiting(true);
        vault.kept = Some(secret("of the case before"));
        vault.ask(VaultAsk::Unlock(secret("of the file")), case);
        vault.heard(text("{}"));
        vault
    };
    let mut taken = open();
    taken.case_replaced();
    taken.close();
    assert_eq!(taken.kept, Some(secret("of the file")));
    let mut left = open();
    left.close();
    assert_eq!(left.kept, Some(secret("of the case before")));
    left.case_replaced();
    assert_eq!(left.kept, None, "a plain file has none");
}

#[test]
fn what_was_sealed_for_an_office_needs_its_key_file() {
    let mut vault = waiting(false);
    assert_eq!(vault.ask(VaultAsk::Unlock(secret("x")), case), None);
    assert_eq!(vault.ask(VaultAsk::PickKeyFile, case), Some(Step::Pick(OpenJob::KeyFile)));
    vault.key_file_picked(file(b"key"));
    let opener = Opener::KeyFile(file(b"key"), secret("x"));
    assert_eq!(vault.ask(VaultAsk::Unlock(secret("x")), case), Some(Step::Run(Job::Open(file(b"sealed"), opener))));
}

#[test]
fn a_file_that_is_not_worth_a_passphrase_is_refused_at_once() {
    let mut vault = Vault::default();
    vault.picked(OpenJob::Case, file(b"sealed"));
    assert_eq!(vault.heard(fails("too-costly")), Heard::Refused("too-costly".to_owned()));
    assert_eq!(vault.picked, None);
}

#[test]
fn keys_are_read_as_they_are_typed() {
    let mut vault = Vault::default();
    assert!(matches!(vault.ask(VaultAsk::Keys("age1x".to_owned()), case), Some(Step::Run(Job::ReadKeys(_)))));
    vault.heard(text("age1x\t1234 5678"));
    assert_eq!(vault.keys, [OfficeKey { text: "age1x".to_owned(), fingerprint: "1234 5678".to_owned() }]);
    assert_eq!(vault.ask(VaultAsk::Keys(String::new()), case), None);
    assert!(vault.keys.is_empty());
}

#[test]
fn from_a_file_only_the_keys_are_taken() {
    let mut vault = Vault::default();
    let step = vault.keys_picked(b"# 1111 2222\nage1x\r\nnot a key\n age1y\n");
    assert_eq!(step, Some(Step::Run(Job::ReadKeys("age1x\nage1y".to_owned()))));
    for (bytes, code) in
        [(&b"# age1x"[..], "no-recipient"), (b"", "no-recipient"), (b"age1x\nAGE-SECRET-KEY-1Q", "is-secret")]
    {
        let mut vault = Vault::default();
        assert_eq!(vault.keys_picked(bytes), None);
        assert_eq!((vault.fault.as_deref(), vault.typed_keys.as_str()), (Some(code), ""));
    }
    assert_eq!(Vault::default().keys_picked(&vec![b'x'; 3_000_000]), None);
}

#[test]
fn the_public_key_is_saved_as_the_standard_tool_reads_it() {
    let mut vault = Vault::default();
    assert_eq!(vault.ask(VaultAsk::SavePublicKey, case), None);
    vault.ask(VaultAsk::MakeKeys(secret("x")), case);
    let answer = vec![Value::Text("age1x\t1234 5678".to_owned()), Value::Bytes(vec![2])];
    assert_eq!(vault.heard(Ok(answer)), Heard::Made(vec![2]));
    let text = "# 1234 5678\nage1x\n".to_owned();
    assert_eq!(vault.ask(VaultAsk::SavePublicKey, case), Some(Step::Save(text)));
}

#[test]
fn an_answer_that_nobody_waits_for_changes_nothing() {
    let mut vault = waiting(true);
    vault.ask(VaultAsk::Unlock(secret("x")), case);
    assert!(vault.close(), "what runs has to be stopped");
    assert_eq!(vault.heard(text("{}")), Heard::Nothing);
    assert_eq!(vault, Vault::default());
    assert!(!vault.close());
}

#[test]
fn no_secret_shows() {
    let said = format!("{:?}", (secret("hush"), file(b"hush"), Value::Text("hush".to_owned()), waiting(true)));
    assert!(!said.contains("hush") && !said.contains("sealed\""), "{said}");
}

#[test]
fn what_is_sealed_in_passing_is_stopped_by_a_wipe_alone() {
    let seal = || VaultAsk::Seal(Content::Case, Lock::Passphrase(secret("six words")));
    let mut vault = Vault::default();
    assert!(vault.ask(seal(), || Some("case".to_owned())).is_some());
    vault.in_passing = true;
    assert!(!vault.close(), "turning a page stops it");
    assert!(vault.is_busy());
    assert!(vault.stop(), "a wipe does not stop it");
    assert!(!vault.is_busy() && !vault.in_passing);
    // In its dialog it ends with the dialog.
    assert!(vault.ask(seal(), || Some("case".to_owned())).is_some());
    assert!(vault.close());
}
