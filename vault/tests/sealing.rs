//! What is sealed opens again, and nothing else does.

use proptest::prelude::*;
use waymark_vault::header::{LARGEST_FILE, LESS_WORK, Lock, MOST_WORK, WORK, look};
use waymark_vault::keys::{self, Key};
use waymark_vault::{Fault, padding, seal};

const PASSPHRASE: &str = "bavin limon tavos ronal sebir dumak";
/// A secret that is none: it stands in the description of the format.
const SECRET: &str = "AGE-SECRET-KEY-1GFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPQ4EGAEX";
/// Enough for a test of what is around the passphrase.
const LITTLE: u8 = 1;

fn sealed() -> Vec<u8> {
    seal::with_passphrase("{\"format\": \"waymark-case\"}\n", PASSPHRASE, LITTLE).expect("sealed")
}

/// An office's key, and the file with its secret.
fn office() -> (Key, Vec<u8>) {
    keys::make(PASSPHRASE, LITTLE).expect("a pair")
}

#[test]
fn a_file_says_what_opens_it() {
    let (key, key_file) = office();
    let for_office = seal::for_keys("{}", &[key]).expect("sealed");
    assert_eq!(look(&sealed()).map(|outside| outside.lock), Ok(Lock::Passphrase));
    assert_eq!(look(&key_file).map(|outside| outside.lock), Ok(Lock::Passphrase));
    assert_eq!(look(&for_office).map(|outside| outside.lock), Ok(Lock::Key));
}

#[test]
fn what_is_sealed_for_several_offices_opens_for_each_and_for_no_other() {
    let offices = [office(), office(), office()];
    let keys: Vec<Key> = offices.iter().take(2).map(|(key, _)| key.clone()).collect();
    let file = seal::for_keys("{\"a\": 1}", &keys).expect("sealed");
    let opened = offices.iter().map(|(_, key_file)| seal::open_with_key_file(&file, key_file, PASSPHRASE));
    let expected = [Ok("{\"a\": 1}".to_owned()), Ok("{\"a\": 1}".to_owned()), Err(Fault::NotForThisKey)];
    assert_eq!(opened.collect::<Vec<_>>(), expected);
}

#[test]
fn whoever_sealed_for_an_office_cannot_open_it() {
    let file = seal::for_keys("{}", &[office().0]).expect("sealed");
    assert_eq!(seal::open_with_passphrase(&file, PASSPHRASE), Err(Fault::NoKey));
}

#[test]
fn each_fault_has_its_own_code() {
    let (key, key_file) = office();
    let file = seal::for_keys("{}", std::slice::from_ref(&key)).expect("sealed");
    let wrong = "bavin limon tavos ronal sebir dumat";
    assert_eq!(seal::open_with_passphrase(&sealed(), wrong), Err(Fault::WrongPassphrase));
    assert_eq!(seal::open_with_passphrase(&sealed(), " \n"), Err(Fault::NoPassphrase));
    assert_eq!(seal::with_passphrase("{}", "", LITTLE), Err(Fault::NoPassphrase));
    assert_eq!(seal::open_with_key_file(&file, &key_file, wrong), Err(Fault::WrongPassphrase));
    assert_eq!(seal::open_with_key_file(&file, &sealed(), PASSPHRASE), Err(Fault::NoKey));
    assert_eq!(seal::open_with_key_file(&file, &file, PASSPHRASE), Err(Fault::NoKey));
    assert_eq!(seal::open_with_key_file(&sealed(), &key_file, PASSPHRASE), Err(Fault::NotForThisKey));
    assert_eq!(seal::open_with_passphrase(&key_file, PASSPHRASE), Err(Fault::IsKey));
    assert_eq!(seal::for_keys("{}", &[]), Err(Fault::NoRecipient));
    assert_eq!(seal::for_keys(&" ".repeat(padding::LARGEST + 1), &[key]), Err(Fault::Oversized));
    assert_eq!(seal::open_with_passphrase(b"{\"format\":\"waymark-case\"}", PASSPHRASE), Err(Fault::Foreign));
    let codes: std::collections::BTreeSet<&str> = Fault::ALL.into_iter().map(Fault::code).collect();
    assert_eq!(codes.len(), Fault::ALL.len());
}

#[test]
fn the_largest_content_makes_the_largest_file() {
    let content = "x".repeat(padding::LARGEST);
    let file = seal::with_passphrase(&content, PASSPHRASE, LITTLE).expect("sealed");
    assert!(file.len() <= LARGEST_FILE);
    assert_eq!(seal::open_with_passphrase(&file, PASSPHRASE).as_ref(), Ok(&content));
    let larger = [file, vec![0; LARGEST_FILE]].concat();
    assert_eq!(seal::open_with_passphrase(&larger, PASSPHRASE), Err(Fault::Oversized));
}

#[test]
fn contents_of_one_size_give_files_of_one_length() {
    let length = |content: &str| seal::with_passphrase(content, PASSPHRASE, LITTLE).expect("sealed").len();
    let small = length("{}");
    assert_eq!(small, length(&"x".repeat(padding::SMALLEST)));
    assert_eq!(small + padding::SMALLEST, length(&"x".repeat(padding::SMALLEST + 1)));
}

/// The work that these ask for would be up to 2^63 rounds and more memory than there is: an attempt
/// at it would end this test.
#[test]
fn too_much_work_is_refused_before_any_memory_is_taken() {
    let file = sealed();
    let at = file.windows(3).position(|three| three == b" 1\n").expect("the work factor");
    for factor in MOST_WORK + 1..=255 {
        let mut dear = file.clone();
        dear.splice(at + 1..at + 2, factor.to_string().into_bytes());
        assert_eq!(seal::open_with_passphrase(&dear, PASSPHRASE), Err(Fault::TooCostly), "{factor}");
        assert_eq!(seal::open_with_key_file(&file, &dear, PASSPHRASE), Err(Fault::TooCostly), "{factor}");
    }
}

#[test]
fn what_is_sealed_here_asks_for_the_work_that_is_promised() {
    const { assert!(LESS_WORK < WORK && WORK <= MOST_WORK) };
    for work in [LESS_WORK, WORK] {
        let file = seal::with_passphrase("{}", PASSPHRASE, work).expect("sealed");
        let first = String::from_utf8_lossy(file.get(..200).expect("long enough")).into_owned();
        assert!(first.lines().nth(1).is_some_and(|line| line.ends_with(&format!(" {work}"))), "{first}");
        assert_eq!(seal::open_with_passphrase(&file, PASSPHRASE).as_deref(), Ok("{}"));
    }
}

/// Every length and every byte with a key; with a passphrase, which costs more, the first part whole
/// and then here and there.
fn places(header: usize, end: usize) -> impl Iterator<Item = usize> {
    (0..header + 40).chain((header + 40..end).step_by(211))
}

#[test]
fn a_file_cut_anywhere_is_never_opened() {
    let cut_short = |length: usize| if length == 0 { Fault::Foreign } else { Fault::Truncated };
    let file = seal::for_keys("{}", &[keys::public_of(SECRET).expect("a key")]).expect("sealed");
    for length in 0..file.len() {
        assert_eq!(seal::open_with_identity(&file[..length], SECRET), Err(cut_short(length)), "{length}");
    }
    let file = sealed();
    for length in places(look(&file).expect("a header").sealed_from, file.len()) {
        assert_eq!(seal::open_with_passphrase(&file[..length], PASSPHRASE), Err(cut_short(length)), "{length}");
    }
}

/// One bit of a byte, another one each time.
#[test]
fn a_file_changed_anywhere_is_never_opened() {
    let changed = |file: &[u8], at: usize| {
        let mut changed = file.to_vec();
        changed[at] ^= 1 << (at % 8);
        changed
    };
    let file = seal::for_keys("{}", &[keys::public_of(SECRET).expect("a key")]).expect("sealed");
    let header = look(&file).expect("a header").sealed_from;
    for at in 0..file.len() {
        let fault = seal::open_with_identity(&changed(&file, at), SECRET).expect_err("changed");
        assert!(at < header || fault == Fault::Damaged, "{at}: {fault:?}");
    }
    let file = sealed();
    let header = look(&file).expect("a header").sealed_from;
    for at in places(header, file.len()) {
        let fault = seal::open_with_passphrase(&changed(&file, at), PASSPHRASE).expect_err("changed");
        assert!(at < header || fault == Fault::Damaged, "{at}: {fault:?}");
    }
}

#[test]
fn a_file_with_something_behind_its_end_is_not_opened() {
    let file = [sealed(), b"more".to_vec()].concat();
    assert_eq!(seal::open_with_passphrase(&file, PASSPHRASE), Err(Fault::Truncated));
}

#[test]
fn keys_are_found_in_what_people_paste() {
    let (one, other) = (office().0, office().0);
    let found =
        |text: &str| -> Result<Vec<String>, Fault> { Ok(keys::recipients(text)?.iter().map(Key::text).collect()) };
    let (one, other) = (one.text(), other.text());
    assert_eq!(found(&one), Ok(vec![one.clone()]));
    assert_eq!(found(&format!("# Office\nOur key: {one} \n\n  {other}\n{one}")), Ok(vec![one.clone(), other]));
    assert_eq!(found(&one.to_uppercase()), Ok(vec![one.clone()]));
    let last = if one.ends_with('q') { 'p' } else { 'q' };
    let mistyped: String = one.chars().take(one.len() - 1).chain([last]).collect();
    for nothing in ["", "age", "age1", &mistyped, &format!("{one} {mistyped}"), &format!("# {one}"), "age1yubikey1qqq"]
    {
        assert_eq!(found(nothing), Err(Fault::NoRecipient), "{nothing}");
    }
    assert_eq!(found("AGE-SECRET-KEY-1QQQQ"), Err(Fault::IsSecret));
}

#[test]
fn a_fingerprint_is_short_constant_and_its_keys_own() {
    let key = "age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p";
    let known = &keys::recipients(key).expect("a key")[0];
    // printf %s age1… | sha256sum, its first 32 digits as a number, modulo 10^24
    assert_eq!(known.fingerprint(), "3974 3111 5486 8342 1183 4081");
    let other = office().0.fingerprint();
    assert_eq!(other.len(), 29);
    assert!(other.chars().all(|sign| sign.is_ascii_digit() || sign == ' '));
    assert_ne!(other, known.fingerprint());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_content_comes_back(content in "\\PC{0,200}", repeated in 1..400_usize, passphrase in "\\S\\PC{0,40}") {
        let content = content.repeat(repeated);
        let file = seal::with_passphrase(&content, &passphrase, LITTLE).expect("sealed");
        prop_assert_eq!(seal::open_with_passphrase(&file, &passphrase), Ok(content));
    }

    #[test]
    fn any_other_passphrase_is_refused(one in "[a-z]{1,20}", other in "[a-z]{1,20}") {
        prop_assume!(one != other);
        let file = seal::with_passphrase("{}", &one, LITTLE).expect("sealed");
        prop_assert_eq!(seal::open_with_passphrase(&file, &other), Err(Fault::WrongPassphrase));
    }

    #[test]
    fn any_bytes_are_refused_without_a_panic(bytes in proptest::collection::vec(any::<u8>(), 0..2000), whole in any::<bool>()) {
        let file = if whole { [b"age-encryption.org/v1\n".to_vec(), bytes].concat() } else { bytes };
        prop_assert!(seal::open_with_passphrase(&file, PASSPHRASE).is_err());
        prop_assert!(seal::open_with_identity(&file, "AGE-SECRET-KEY-1").is_err());
    }

    /// Lines that look like those of a real file, in any order and number.
    #[test]
    fn any_first_lines_are_refused_without_a_panic(lines in proptest::collection::vec(
        prop_oneof![
            Just("-> scrypt bBjlhJVYZeE4aqUdmtRHfw 1"), Just("-> scrypt bBjlhJVYZeE4aqUdmtRHfw 99"), Just("-> scrypt"),
            Just("-> X25519 TEiF0ypqr+bpvcqXNyCVJpL7OuwPdVwPL7KQEbFDOCc"), Just("-> X25519"), Just("-> "), Just(""),
            Just("EmECAEcKN+n/Vs9SbWiV+Hu0r+E8R77DdWYyd83nw7U"), Just("--- fgMiVLJHMlg9fW7CVG/hPS5EAU4Zeg19LyCP7SoH5nA"),
            Just("---"), Just("\u{0}"), Just("é"),
        ], 0..40)
    ) {
        let file = format!("age-encryption.org/v1\n{}", lines.join("\n"));
        prop_assert!(seal::open_with_passphrase(file.as_bytes(), PASSPHRASE).is_err());
        prop_assert!(seal::open_with_identity(file.as_bytes(), SECRET).is_err());
    }
}
