//! What the screen knows about sealing between two requests to the module.

use super::job::{File, Job, Lock, Opener, Secret, Value};
use crate::ui::screen::OpenJob;

/// How every sealed file begins.
const SEALED: &[u8] = b"age-encryption.org/";

/// How a public key begins, and a secret one.
const PUBLIC: &str = "age1";
const SECRET: &str = "AGE-SECRET-KEY";

/// The longest file of public keys that is looked at, in bytes: far more than twenty keys.
const LONGEST_KEYS: usize = 16 * 1024;

/// Whether a file that was picked is sealed. A file too short to say so is not.
pub fn is_sealed(file: &[u8]) -> bool {
    file.starts_with(SEALED)
}

/// What is sealed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Content {
    /// The case. For another office, what may go there of it.
    Case,
    /// One message, 1 to 6, and nothing else of the case.
    Message(u8),
}

/// A public key of an office.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OfficeKey {
    /// The key as it is written.
    pub text: String,
    /// The digits to compare by voice.
    pub fingerprint: String,
}

/// A sealed file that waits for what opens it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picked {
    /// What it is opened for.
    pub job: OpenJob,
    /// The file.
    pub file: File,
    /// Whether it was sealed for an office, so that the office's key file is needed.
    pub for_office: bool,
    /// The office's key file, once it has been picked.
    pub key_file: Option<File>,
}

/// What the screen is asked for by those who seal and open.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum VaultAsk {
    /// Offer six new words.
    NewWords,
    /// This stands in the field for public keys now.
    Keys(String),
    /// Let the worker pick a file with public keys.
    PickKeys,
    /// Let the passphrase that comes next be kept until the next wipe, or not.
    Keep(bool),
    /// Seal this and save it.
    Seal(Content, Lock),
    /// Let the worker pick the office's key file.
    PickKeyFile,
    /// Open the file that waits, with this passphrase.
    Unlock(Secret),
    /// Make the office's keys, the secret sealed with this passphrase.
    MakeKeys(Secret),
    /// Save the office's public key.
    SavePublicKey,
}

/// What has to be done next.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Step {
    /// Ask the module.
    Run(Job),
    /// Let the worker pick a file.
    Pick(OpenJob),
    /// Save a public file.
    Save(String),
}

/// What has come of a request.
#[derive(Debug, PartialEq, Eq)]
pub enum Heard {
    /// Nothing but what is shown already.
    Nothing,
    /// The picked file waits for what opens it.
    Waits,
    /// The picked file cannot be opened at all: a code.
    Refused(String),
    /// Something is sealed: the file, what is in it, and whether an office alone can open it.
    Sealed(Vec<u8>, Content, bool),
    /// A file is open.
    Opened(OpenJob, String),
    /// A pair of keys is made: the sealed file with the secret.
    Made(Vec<u8>),
}

/// What is running in the module.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Running {
    Words,
    Look,
    Keys,
    /// What, and the passphrase; none for an office.
    Seal(Content, Option<Secret>),
    /// The passphrase of the file; none if a key opens it.
    Open(Option<Secret>),
    Make,
}

/// What is known about sealing.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Vault {
    /// Six words that are offered.
    pub words: Option<Secret>,
    /// The passphrase that this case was opened or saved with last.
    pub kept: Option<Secret>,
    /// The passphrase that comes next is not kept.
    pub forgets: bool,
    /// What stands in the field for public keys.
    pub typed_keys: String,
    /// The public keys found in it.
    pub keys: Vec<OfficeKey>,
    /// The sealed file that waits.
    pub picked: Option<Picked>,
    /// The keys that this office has just made.
    pub made: Option<OfficeKey>,
    /// What went wrong last, as a code.
    pub fault: Option<String>,
    /// It is sealed again in passing, by one key: nothing that is opened or closed meanwhile stops it.
    pub in_passing: bool,
    /// The passphrase of a file that was opened and not taken yet.
    pub(super) candidate: Option<Secret>,
    pub(super) running: Option<Running>,
}

impl Vault {
    /// Whether something runs that takes its time.
    pub fn is_busy(&self) -> bool {
        matches!(self.running, Some(Running::Seal(..) | Running::Open(_) | Running::Make))
    }

    /// Forgets what a dialog or a page was about. True if the module has to be stopped: not when it seals in passing.
    pub fn close(&mut self) -> bool {
        !(self.in_passing && self.is_busy()) && self.stop()
    }

    /// Forgets what runs, whatever it is. True if the module has to be stopped.
    pub fn stop(&mut self) -> bool {
        let (kept, made, was_running) = (self.kept.take(), self.made.take(), self.running.is_some());
        *self = Self { kept, made, ..Self::default() };
        was_running
    }

    /// Another case is on the screen: the one just opened, or a new one.
    pub fn case_replaced(&mut self) {
        self.kept = self.candidate.take();
    }

    /// What to do for somebody who asks. `content` gives what is to be sealed.
    pub fn ask(&mut self, ask: VaultAsk, content: impl FnOnce() -> Option<String>) -> Option<Step> {
        if self.is_busy() {
            return None;
        }
        self.fault = None;
        match ask {
            VaultAsk::NewWords => {
                self.words = None;
                self.run(Running::Words, Job::NewWords)
            }
            VaultAsk::Keys(text) => {
                (self.typed_keys, self.keys) = (text, Vec::new());
                let worth_reading = !self.typed_keys.trim().is_empty();
                let job = Job::ReadKeys(self.typed_keys.clone());
                worth_reading.then(|| self.run(Running::Keys, job)).flatten()
            }
            VaultAsk::Keep(keep) => {
                self.forgets = !keep;
                None
            }
            VaultAsk::PickKeys => Some(Step::Pick(OpenJob::Keys)),
            VaultAsk::PickKeyFile => Some(Step::Pick(OpenJob::KeyFile)),
            VaultAsk::Seal(what, lock) => {
                let passphrase = match &lock {
                    Lock::Passphrase(passphrase) => Some(passphrase.clone()),
                    Lock::Keys(_) => None,
                };
                let content = Secret::from(content()?);
                self.run(Running::Seal(what, passphrase), Job::Seal(content, lock))
            }
            VaultAsk::Unlock(passphrase) => self.unlock(passphrase),
            VaultAsk::MakeKeys(passphrase) => self.run(Running::Make, Job::MakeKeys(passphrase)),
            VaultAsk::SavePublicKey => {
                let made = self.made.as_ref()?;
                Some(Step::Save(format!("# {}\n{}\n", made.fingerprint, made.text)))
            }
        }
    }

    fn unlock(&mut self, passphrase: Secret) -> Option<Step> {
        let picked = self.picked.clone()?;
        match (picked.for_office, picked.key_file) {
            (false, _) => {
                let opener = Opener::Passphrase(passphrase.clone());
                self.run(Running::Open(Some(passphrase)), Job::Open(picked.file, opener))
            }
            (true, Some(key_file)) => {
                let opener = Opener::KeyFile(key_file, passphrase);
                self.run(Running::Open(None), Job::Open(picked.file, opener))
            }
            (true, None) => None,
        }
    }

    fn run(&mut self, running: Running, job: Job) -> Option<Step> {
        self.running = Some(running);
        Some(Step::Run(job))
    }

    /// A sealed file was picked to be opened.
    pub fn picked(&mut self, job: OpenJob, file: File) -> Option<Step> {
        self.close();
        self.picked = Some(Picked { job, file: file.clone(), for_office: false, key_file: None });
        self.run(Running::Look, Job::Look(file))
    }

    /// A file with public keys was picked. What else stands in it is left out: numbers in a comment are
    /// not the ones to compare, and a secret must not come onto the screen.
    pub fn keys_picked(&mut self, file: &[u8]) -> Option<Step> {
        let text = String::from_utf8_lossy(file.get(..LONGEST_KEYS).unwrap_or(file));
        if text.contains(SECRET) {
            self.fault = Some("is-secret".to_owned());
            return None;
        }
        let keys: Vec<&str> = text.lines().map(str::trim).filter(|line| line.starts_with(PUBLIC)).collect();
        if keys.is_empty() {
            self.fault = Some("no-recipient".to_owned());
            return None;
        }
        self.ask(VaultAsk::Keys(keys.join("\n")), || None)
    }

    /// The office's key file was picked.
    pub fn key_file_picked(&mut self, file: File) {
        self.fault = None;
        if let Some(picked) = &mut self.picked {
            picked.key_file = Some(file);
        }
    }

    /// The module has answered.
    pub fn heard(&mut self, answer: Result<Vec<Value>, String>) -> Heard {
        let Some(running) = self.running.take() else { return Heard::Nothing };
        let values = match answer {
            Ok(values) => values,
            Err(code) if running == Running::Look => {
                self.picked = None;
                return Heard::Refused(code);
            }
            Err(code) => {
                self.fault = Some(code);
                return Heard::Nothing;
            }
        };
        let mut values = values.into_iter();
        match (running, values.next(), values.next()) {
            (Running::Words, Some(Value::Text(words)), _) => self.words = Some(Secret::from(words)),
            (Running::Keys, Some(Value::Text(lines)), _) => self.keys = lines.lines().filter_map(office_key).collect(),
            (Running::Look, Some(Value::Yes(by_passphrase)), _) => {
                if let Some(picked) = &mut self.picked {
                    picked.for_office = !by_passphrase;
                }
                return Heard::Waits;
            }
            (Running::Seal(what, passphrase), Some(Value::Bytes(file)), _) => {
                let for_office = passphrase.is_none();
                // The passphrase of a message is not that of the case.
                let of_case = passphrase.filter(|_| what == Content::Case);
                let is_new = of_case.is_some();
                let before = self.kept.take();
                self.kept = of_case.filter(|_| !self.forgets).or(before.filter(|_| !is_new || !self.forgets));
                return Heard::Sealed(file, what, for_office);
            }
            (Running::Open(passphrase), Some(Value::Text(text)), _) => {
                self.candidate = passphrase.filter(|_| !self.forgets);
                let job = self.picked.take().map_or(OpenJob::Case, |picked| picked.job);
                return Heard::Opened(job, text);
            }
            (Running::Make, Some(Value::Text(line)), Some(Value::Bytes(file))) => {
                self.made = office_key(&line);
                return Heard::Made(file);
            }
            // The module and its script are of one build, so this does not come.
            (_, _, _) => self.fault = Some("stopped".to_owned()),
        }
        Heard::Nothing
    }
}

/// A key and its fingerprint, with a tab between.
fn office_key(line: &str) -> Option<OfficeKey> {
    let (text, fingerprint) = line.split_once('\t')?;
    Some(OfficeKey { text: text.to_owned(), fingerprint: fingerprint.to_owned() })
}
