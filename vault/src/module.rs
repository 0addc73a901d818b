//! What the app's script calls. Every fault crosses as its code.

use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use crate::header::{self, LESS_WORK, Lock, WORK};
use crate::{Fault, keys, seal, words};

/// All memory of the module is overwritten before it is given back, whoever took it.
#[global_allocator]
static MEMORY: waymark_wipe::Wiping<std::alloc::System> = waymark_wipe::Wiping::SYSTEM;

type Answer<T> = Result<T, JsValue>;

fn code(fault: Fault) -> JsValue {
    JsValue::from_str(fault.code())
}

/// How much work goes into a passphrase: less where memory is short.
fn work(less: bool) -> u8 {
    if less { LESS_WORK } else { WORK }
}

/// Six new words.
#[wasm_bindgen(js_name = newWords)]
pub fn new_words() -> Answer<String> {
    words::new().map_err(code)
}

/// Whether a passphrase opens a file (true) or a key does (false).
#[wasm_bindgen]
pub fn look(file: &[u8]) -> Answer<bool> {
    header::look(file).map(|outside| outside.lock == Lock::Passphrase).map_err(code)
}

/// Seals a content with a passphrase.
#[wasm_bindgen(js_name = sealWithPassphrase)]
pub fn seal_with_passphrase(content: &str, passphrase: &str, less: bool) -> Answer<Vec<u8>> {
    seal::with_passphrase(content, passphrase, work(less)).map_err(code)
}

/// Seals a content for the public keys in a text.
#[wasm_bindgen(js_name = sealForKeys)]
pub fn seal_for_keys(content: &str, text: &str) -> Answer<Vec<u8>> {
    keys::recipients(text).and_then(|keys| seal::for_keys(content, &keys)).map_err(code)
}

/// Opens a file with a passphrase.
#[wasm_bindgen(js_name = openWithPassphrase)]
pub fn open_with_passphrase(file: &[u8], passphrase: &str) -> Answer<String> {
    seal::open_with_passphrase(file, passphrase).map_err(code)
}

/// Opens a file with the key in a sealed key file.
#[wasm_bindgen(js_name = openWithKeyFile)]
pub fn open_with_key_file(file: &[u8], key_file: &[u8], passphrase: &str) -> Answer<String> {
    seal::open_with_key_file(file, key_file, passphrase).map_err(code)
}

/// Reads the public keys in a text: a line for each, the key and its fingerprint with a tab between.
#[wasm_bindgen(js_name = readKeys)]
pub fn read_keys(text: &str) -> Answer<String> {
    let keys = keys::recipients(text).map_err(code)?;
    let lines: Vec<String> = keys.iter().map(|key| format!("{}\t{}", key.text(), key.fingerprint())).collect();
    Ok(lines.join("\n"))
}

/// A new pair of keys.
#[wasm_bindgen]
pub struct Pair {
    public: String,
    file: Vec<u8>,
}

#[wasm_bindgen]
impl Pair {
    /// The public key and its fingerprint, with a tab between.
    #[wasm_bindgen(getter)]
    pub fn public(&self) -> String {
        self.public.clone()
    }

    /// The sealed file with the secret.
    #[wasm_bindgen(getter)]
    pub fn file(&self) -> Vec<u8> {
        self.file.clone()
    }
}

/// Makes a new pair of keys; the secret comes out sealed with the passphrase.
#[wasm_bindgen(js_name = makeKeys)]
pub fn make_keys(passphrase: &str, less: bool) -> Answer<Pair> {
    let (key, file) = keys::make(passphrase, work(less)).map_err(code)?;
    Ok(Pair { public: format!("{}\t{}", key.text(), key.fingerprint()), file })
}
