//! The text as it goes out, and what the worker should look at before it does.

use yew::prelude::*;

use super::step::Opened;
use super::text;
use crate::domain::referral::field_label;
use crate::ui::kit::{Button, ButtonLook};
use crate::ui::outputs::tongues;
use crate::ui::screen::{Ask, Dialog, Look, PrintJob, SaveJob, Screen};
use crate::ui::sealed::Content;
use crate::wording::{Arg, Words};

/// The text of our own message. A message of the other office has none here.
pub fn view(screen: &Screen, look: &Look, opened: &Opened) -> Html {
    let words = &screen.words;
    if !opened.is_ours() {
        return Html::default();
    }
    let step = opened.row.step;
    let said = |words: &Words| text::message_text(step, &look.case, screen.catalogue, words, look.today);
    let texts: Option<Vec<Html>> =
        screen.words_out().into_iter().map(|words| said(words).map(|text| in_language(words, &text))).collect();
    let body = match texts {
        Some(texts) => ready(screen, opened, texts),
        None => html! { <p class="hint">{ words.say("messages-preview-none") }</p> },
    };
    html! { <div class="message-preview"><h3>{ words.say("messages-preview") }</h3>{ body }</div> }
}

fn in_language(words: &Words, text: &str) -> Html {
    let language = words.language();
    html! { <pre key={language.code} class="message-text" lang={language.code} dir={language.dir}>{ text.trim_end() }</pre> }
}

fn ready(screen: &Screen, opened: &Opened, texts: Vec<Html>) -> Html {
    let words = &screen.words;
    let step = opened.row.step;
    let ask = |what: Ask| {
        let ask = screen.ask.clone();
        Callback::from(move |()| ask.emit(what.clone()))
    };
    let number = [("step", Arg::Count(usize::from(step)))];
    let anew = opened.done().map(|_| html! { <p class="hint">{ words.say("messages-preview-anew") }</p> });
    html! {
        <>
            { anew }
            { tongues::choice(screen) }
            { texts.into_iter().collect::<Html>() }
            { remarks(screen, opened) }
            <div class="actions">
                <Button label={words.say_with("seal-message", &number)} look={ButtonLook::Go}
                    on={ask(Ask::Dialog(Some(Dialog::SaveSealed(Content::Message(step)))))} />
                <Button label={words.say_with("messages-print", &number)} on={ask(Ask::Print(PrintJob::Message(step)))} />
                <Button label={words.say_with("messages-save", &number)} on={ask(Ask::Save(SaveJob::Message(step)))} />
            </div>
        </>
    }
}

/// What is not in the text, and what in it should be looked at again.
fn remarks(screen: &Screen, opened: &Opened) -> Html {
    let (words, draft) = (&screen.words, &opened.draft);
    let languages: Vec<&Words> = [words].into_iter().chain(screen.beside.as_ref()).collect();
    let telling = text::telling_words(&languages, draft);
    let line = |(key, word): &(String, String)| text::line(words, &text::label(words, key), word);
    let telling: Vec<String> = telling.iter().map(line).collect();
    let telling = (!telling.is_empty()).then(|| {
        html! { <li key="signs">{ words.say_with("messages-remark-signs", &[("found", Arg::Text(&words.values(telling)))]) }</li> }
    });
    let groups = [
        ("messages-remark-missing", &draft.missing),
        ("messages-remark-withheld", &draft.withheld),
        ("messages-remark-contact", &draft.looks_like_contact),
        ("messages-remark-long", &draft.too_long),
    ];
    let line = |(id, keys): (&'static str, &Vec<String>)| {
        let labels: Vec<String> = keys.iter().map(|key| text::label(words, key)).collect();
        (!labels.is_empty()).then(
            || html! { <li key={id}>{ words.say_with(id, &[("fields", Arg::Text(&words.values(labels)))]) }</li> },
        )
    };
    let rows: Vec<Html> = telling.into_iter().chain(groups.into_iter().filter_map(line)).collect();
    if rows.is_empty() {
        return Html::default();
    }
    html! { <ul class="message-remarks">{ rows.into_iter().collect::<Html>() }</ul> }
}

/// Labels of a step, for what was recorded of the other office's message.
pub fn blanks(words: &Words, look: &Look, opened: &Opened) -> Vec<String> {
    use crate::domain::instrument::MessageField;
    let record = look.case.referral.record(opened.row.step);
    let blank = |field: &&MessageField| match field {
        MessageField::Typed(name) => {
            record.is_none_or(|record| record.typed.get(name).is_none_or(|text| text.trim().is_empty()))
        }
        MessageField::Chosen(chosen) => record.is_none_or(|record| record.codes(chosen).is_empty()),
        MessageField::CaseCode
        | MessageField::Item(_)
        | MessageField::LevelAndTiming
        | MessageField::Needs
        | MessageField::PlanDraft
        | MessageField::SecurityRequirements
        | MessageField::ConsentScope => false,
    };
    opened.row.fields.iter().filter(blank).map(|field| text::label(words, &field_label(field))).collect()
}
