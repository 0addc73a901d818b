//! How a file is to be sealed: six words, a passphrase of one's own, or the key of an office.

use std::rc::Rc;

use yew::prelude::*;

use super::job::{Lock, Secret};
use super::state::{Content, OfficeKey, Vault, VaultAsk};
use crate::ui::dom;
use crate::ui::kit::{Button, ButtonLook, ChoiceOption, Choices, TextField, Tick};
use crate::ui::screen::{Ask, Screen, use_screen};
use crate::wording::Words;

/// The shortest passphrase of one's own, in characters.
const SHORTEST: usize = 12;

/// Properties of [`Locks`].
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct Props {
    /// What is known about sealing.
    pub vault: Rc<Vault>,
    /// What is sealed for somebody. None for a key, which an office seals for itself.
    #[prop_or_default]
    pub content: Option<Content>,
    /// Why it may not be sealed for another office now, in words.
    #[prop_or_default]
    pub obstacles: Vec<AttrValue>,
    /// What the button says that seals.
    pub go: AttrValue,
    /// Called when it is decided.
    pub on: Callback<Lock>,
    /// What stands beside that button.
    #[prop_or_default]
    pub children: Html,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Way {
    /// The passphrase that the case has already.
    Kept,
    Words,
    Own,
    Office,
}

impl Way {
    const ALL: [(Self, &str); 4] =
        [(Self::Kept, "kept"), (Self::Words, "words"), (Self::Own, "own"), (Self::Office, "office")];
}

/// What is typed and ticked. Gone with the dialog.
#[derive(Debug, Clone, PartialEq)]
struct Draft {
    way: Way,
    written: bool,
    shown: bool,
    own: String,
    again: String,
    /// Whether the passphrase is kept for the next time; by itself only one that was made here, and opens nothing else.
    keep: Option<bool>,
    problem: Option<&'static str>,
}

impl Draft {
    fn keeps(&self) -> bool {
        self.keep.unwrap_or(matches!(self.way, Way::Words | Way::Kept))
    }
}

/// How a file is to be sealed.
#[component]
pub fn Locks(props: &Props) -> Html {
    let screen = use_screen();
    let words = &screen.words;
    let is_kept = props.content == Some(Content::Case) && props.vault.kept.is_some();
    let first = match props.content {
        Some(Content::Message(_)) => Way::Office,
        _ if is_kept => Way::Kept,
        Some(Content::Case) | None => Way::Words,
    };
    let draft = use_state_eq(|| Draft {
        way: first,
        written: false,
        shown: false,
        own: String::new(),
        again: String::new(),
        keep: None,
        problem: None,
    });
    use_words(&screen, props, draft.way);
    let offered = |way: Way| match way {
        Way::Kept => is_kept,
        Way::Office => props.content.is_some(),
        Way::Words | Way::Own => true,
    };
    let options = Way::ALL.into_iter().filter(|(way, _)| offered(*way)).map(|(_, code)| ChoiceOption {
        code: AttrValue::from(code),
        label: AttrValue::from(words.part("sealed-way", code)),
        quiet: false,
    });
    let options: Vec<ChoiceOption> = options.collect();
    let code = Way::ALL.into_iter().find(|(way, _)| *way == draft.way).map_or("", |(_, code)| code);
    let on_choose = {
        let draft = draft.clone();
        Callback::from(move |code: AttrValue| {
            if let Some((way, _)) = Way::ALL.into_iter().find(|(_, own)| *own == code.as_str()) {
                draft.set(Draft { way, problem: None, ..(*draft).clone() });
            }
        })
    };
    let go = {
        let (draft, vault, on) = (draft.clone(), Rc::clone(&props.vault), props.on.clone());
        let (ask, is_free) = (screen.ask.clone(), props.obstacles.is_empty());
        let is_case = props.content == Some(Content::Case);
        Callback::from(move |()| match decided(&draft, &vault, is_free) {
            Ok(lock) => {
                if is_case {
                    ask.emit(Ask::Vault(VaultAsk::Keep(draft.keeps())));
                }
                draft.set(Draft { problem: None, ..(*draft).clone() });
                on.emit(lock);
            }
            Err(problem) => draft.set(Draft { problem: Some(problem), ..(*draft).clone() }),
        })
    };
    let body = match draft.way {
        Way::Kept => html! { <p>{ words.say("sealed-kept-text") }</p> },
        Way::Words => six_words(&screen, props, &draft),
        Way::Own => own(&screen, &draft, &go),
        Way::Office => office(&screen, props, &draft),
    };
    let keep = (props.content == Some(Content::Case) && draft.way != Way::Office).then(|| {
        let draft = draft.clone();
        let ticked = draft.keeps();
        let on = Callback::from(move |keep| draft.set(Draft { keep: Some(keep), ..(*draft).clone() }));
        html! { <Tick key="keep" label={words.say("sealed-keep")} {ticked} {on} quiet=true /> }
    });
    // What a field can mend is said there.
    let problem = draft
        .problem
        .filter(|problem| !OF_FIELDS.contains(problem))
        .map(|problem| html! { <p key="problem" class="problem" role="alert">{ words.say(problem) }</p> });
    let fault = super::fault_text(words, &props.vault)
        .map(|fault| html! { <p key="fault" class="problem" role="alert">{ fault }</p> });
    // One element that stays, so that its words are read out when they come.
    let busy = props.vault.is_busy().then(|| words.say("sealed-busy"));
    // Keyed throughout: otherwise a line that comes or goes would take what was typed with it.
    html! {
        <div class="locks">
            <fieldset key="way" class="group">
                <legend class="field-label">{ words.say("sealed-way") }</legend>
                <Choices label={words.say("sealed-way")} inside=true {options} chosen={Some(AttrValue::from(code))} {on_choose} />
            </fieldset>
            <div key={code}>{ body }</div>
            { keep }
            { problem }
            { fault }
            <p key="busy" class="locks-busy" role="status">{ busy }</p>
            <div key="actions" class="dialog-actions">
                <Button label={props.go.clone()} look={ButtonLook::Go} on={go} />
                { props.children.clone() }
            </div>
        </div>
    }
}

/// Problems of a field or a tick, which say them themselves.
const OF_FIELDS: [&str; 4] = ["sealed-not-written", "sealed-too-short", "sealed-not-the-same", "sealed-no-office"];

/// What is wrong with the field that this problem belongs to.
fn refused(words: &Words, draft: &Draft, of: &str) -> Option<AttrValue> {
    draft.problem.filter(|problem| *problem == of).map(|problem| AttrValue::from(words.say(problem)))
}

/// Asks for six words as soon as they are to be shown.
#[hook]
fn use_words(screen: &Screen, props: &Props, way: Way) {
    let ask = screen.ask.clone();
    let wanted = way == Way::Words && props.vault.words.is_none() && props.vault.fault.is_none();
    use_effect_with(wanted, move |wanted| {
        if *wanted {
            ask.emit(Ask::Vault(VaultAsk::NewWords));
        }
    });
}

/// The lock that was decided on, or the message that says what is missing.
fn decided(draft: &Draft, vault: &Vault, is_free: bool) -> Result<Lock, &'static str> {
    match draft.way {
        Way::Office if !is_free => Err("sealed-not-agreed"),
        Way::Kept => vault.kept.clone().map(Lock::Passphrase).ok_or("sealed-no-words"),
        Way::Words if !draft.written => Err("sealed-not-written"),
        Way::Words => vault.words.clone().map(Lock::Passphrase).ok_or("sealed-no-words"),
        Way::Own if draft.own.trim().chars().count() < SHORTEST => Err("sealed-too-short"),
        Way::Own if draft.own != draft.again => Err("sealed-not-the-same"),
        Way::Own => Ok(Lock::Passphrase(Secret::from(draft.own.clone()))),
        Way::Office if vault.keys.is_empty() => Err("sealed-no-office"),
        Way::Office => Ok(Lock::Keys(vault.typed_keys.clone())),
    }
}

fn six_words(screen: &Screen, props: &Props, draft: &UseStateHandle<Draft>) -> Html {
    let words = &screen.words;
    let six = props.vault.words.as_ref().map(Secret::text).unwrap_or_default();
    let six: Html = six.split_whitespace().enumerate().map(|(at, word)| html! { <li key={at}>{ word }</li> }).collect();
    let others = {
        let (ask, draft) = (screen.ask.clone(), draft.clone());
        Callback::from(move |()| {
            draft.set(Draft { written: false, ..(*draft).clone() });
            ask.emit(Ask::Vault(VaultAsk::NewWords));
        })
    };
    let on_written = {
        let draft = draft.clone();
        Callback::from(move |written| draft.set(Draft { written, problem: None, ..(*draft).clone() }))
    };
    html! { <>
        <p>{ words.say("sealed-words-text") }</p>
        <ol class="six-words" translate="no" aria-label={words.say("sealed-words")} aria-live="polite">{ six }</ol>
        <Button label={words.say("sealed-other-words")} look={ButtonLook::Quiet} on={others} />
        <p class="outputs-warning">{ words.say("sealed-lost") }</p>
        <Tick label={words.say("sealed-written")} refused={refused(words, draft, "sealed-not-written")} ticked={draft.written} on={on_written} />
    </> }
}

fn own(screen: &Screen, draft: &UseStateHandle<Draft>, go: &Callback<()>) -> Html {
    let words = &screen.words;
    let typed = |change: fn(&mut Draft, String)| {
        let draft = draft.clone();
        Callback::from(move |text: String| {
            let mut changed = Draft { problem: None, ..(*draft).clone() };
            change(&mut changed, text);
            draft.set(changed);
        })
    };
    let on_shown = {
        let draft = draft.clone();
        Callback::from(move |shown| draft.set(Draft { shown, ..(*draft).clone() }))
    };
    html! { <div onkeydown={dom::on_enter(go)}>
        <TextField label={words.say("sealed-own")} hint={AttrValue::from(words.say("sealed-own-hint"))} value={draft.own.clone()}
            masked={!draft.shown} refused={refused(words, draft, "sealed-too-short")} on_type={typed(|draft, text| draft.own = text)} />
        <TextField label={words.say("sealed-again")} value={draft.again.clone()} masked={!draft.shown} refused={refused(words, draft, "sealed-not-the-same")}
            on_type={typed(|draft, text| draft.again = text)} />
        <Tick label={words.say("sealed-show")} ticked={draft.shown} on={on_shown} quiet=true />
        <p class="outputs-warning">{ words.say("sealed-lost") }</p>
    </div> }
}

fn office(screen: &Screen, props: &Props, draft: &Draft) -> Html {
    let (words, vault) = (&screen.words, &props.vault);
    if !props.obstacles.is_empty() {
        let rows = props.obstacles.iter().map(|said| html! { <li key={said.to_string()}>{ said }</li> });
        return html! { <>
            <ul class="locks-obstacles">{ rows.collect::<Html>() }</ul>
            <p>{ words.say("sealed-not-agreed") }</p>
        </> };
    }
    let along = (props.content == Some(Content::Case)).then(|| html! { <p>{ words.say("sealed-goes-along") }</p> });
    let asks = |ask: VaultAsk| {
        let to = screen.ask.clone();
        Callback::from(move |()| to.emit(Ask::Vault(ask.clone())))
    };
    let on_type = {
        let ask = screen.ask.clone();
        Callback::from(move |text: String| ask.emit(Ask::Vault(VaultAsk::Keys(text))))
    };
    let found = vault.keys.iter().map(|key| fingerprint(screen, key)).collect::<Html>();
    let compare = (!vault.keys.is_empty()).then(|| html! { <p>{ words.say("sealed-compare") }</p> });
    html! { <>
        { along }
        <TextField label={words.say("sealed-office-key")} hint={AttrValue::from(words.say("sealed-office-key-hint"))}
            value={vault.typed_keys.clone()} long=true refused={refused(words, draft, "sealed-no-office")} {on_type} />
        <Button label={words.say("sealed-pick-keys")} on={asks(VaultAsk::PickKeys)} />
        <div aria-live="polite">{ found }{ compare }</div>
        <p class="outputs-warning">{ words.say("sealed-one-way") }</p>
    </> }
}

/// The fingerprint of a key, large enough to read it out.
pub fn fingerprint(screen: &Screen, key: &OfficeKey) -> Html {
    html! {
        <dl class="fingerprint" key={key.text.clone()}>
            <dt>{ screen.words.say("sealed-fingerprint") }</dt>
            <dd translate="no">{ &key.fingerprint }</dd>
        </dl>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn draft(way: Way) -> Draft {
        Draft { way, written: false, shown: false, own: String::new(), again: String::new(), keep: None, problem: None }
    }

    #[test]
    fn only_a_passphrase_made_here_is_kept_by_itself() {
        assert_eq!([Way::Words, Way::Kept, Way::Own].map(|way| draft(way).keeps()), [true, true, false]);
        assert!(Draft { keep: Some(true), ..draft(Way::Own) }.keeps());
        assert!(!Draft { keep: Some(false), ..draft(Way::Words) }.keeps());
    }

    #[test]
    fn nothing_is_sealed_before_its_passphrase_is_kept_by_somebody() {
        let mut vault = Vault { words: Some(Secret::from("six".to_owned())), ..Vault::default() };
        let words = draft(Way::Words);
        assert_eq!(decided(&words, &vault, true), Err("sealed-not-written"));
        let written = Draft { written: true, ..words };
        assert!(matches!(decided(&written, &vault, true), Ok(Lock::Passphrase(words)) if words.text() == "six"));
        vault.words = None;
        assert_eq!(decided(&written, &vault, true), Err("sealed-no-words"));
    }

    #[test]
    fn an_own_passphrase_is_long_and_typed_twice() {
        let vault = Vault::default();
        let typed = |own: &str, again: &str| {
            decided(&Draft { own: own.to_owned(), again: again.to_owned(), ..draft(Way::Own) }, &vault, true)
        };
        assert_eq!(typed("short", "short"), Err("sealed-too-short"));
        assert_eq!(typed("           x", "           x"), Err("sealed-too-short"), "space does not count");
        assert_eq!(typed("long enough now", "long enough not"), Err("sealed-not-the-same"));
        assert!(typed("long enough now", "long enough now").is_ok());
    }

    #[test]
    fn an_office_needs_a_key() {
        assert_eq!(decided(&draft(Way::Office), &Vault::default(), true), Err("sealed-no-office"));
    }

    #[test]
    fn without_agreement_there_is_no_way_to_an_office_and_the_others_stay_open() {
        let key = OfficeKey { text: "age1x".to_owned(), fingerprint: "1234".to_owned() };
        let vault = Vault { keys: vec![key], kept: Some(Secret::from("six".to_owned())), ..Vault::default() };
        assert_eq!(decided(&draft(Way::Office), &vault, false), Err("sealed-not-agreed"));
        assert!(decided(&draft(Way::Office), &vault, true).is_ok());
        assert!(decided(&draft(Way::Kept), &vault, false).is_ok());
    }
}
