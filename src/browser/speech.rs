//! Reading aloud, with a voice of this computer.
//!
//! INVARIANT: only a voice that says it works here is used. Any other would send the words away.

use web_sys::{SpeechSynthesis, SpeechSynthesisUtterance, SpeechSynthesisVoice};

/// Whether this computer has a voice of its own for a language. Browsers find their voices late, so
/// the answer can change from no to yes.
pub fn has_voice(language: &str) -> bool {
    voice(language).is_some()
}

/// Reads a text aloud, in place of whatever is being read. Without a voice of this computer, nothing is said.
pub fn speak(text: &str, language: &str) {
    let (Some((synthesis, voice)), Ok(words)) = (voice(language), SpeechSynthesisUtterance::new_with_text(text)) else {
        return;
    };
    words.set_lang(&voice.lang());
    words.set_voice(Some(&voice));
    synthesis.cancel();
    synthesis.speak(&words);
}

/// Stops reading.
pub fn hush() {
    if let Some(synthesis) = synthesis() {
        synthesis.cancel();
    }
}

fn synthesis() -> Option<SpeechSynthesis> {
    web_sys::window()?.speech_synthesis().ok()
}

fn voice(language: &str) -> Option<(SpeechSynthesis, SpeechSynthesisVoice)> {
    let synthesis = synthesis()?;
    let mut voices = synthesis.get_voices().into_iter().map(SpeechSynthesisVoice::from);
    let found = voices.find(|voice| {
        let lang = voice.lang();
        let base = lang.split(['-', '_']).next().unwrap_or_default();
        voice.local_service() && base.eq_ignore_ascii_case(language)
    })?;
    Some((synthesis, found))
}
