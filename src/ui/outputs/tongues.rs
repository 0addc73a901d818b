//! In which of the two languages prints and messages go out.

use yew::prelude::*;

use crate::ui::kit::{ChoiceOption, Choices};
use crate::ui::screen::{Ask, Screen, Tongues};

/// The choice, while a second language is shown. Each language is called what it calls itself.
pub fn choice(screen: &Screen) -> Html {
    let Some(beside) = &screen.beside else { return Html::default() };
    let words = &screen.words;
    let rows = [
        (Tongues::First, "first", words.language().name.to_owned()),
        (Tongues::Beside, "beside", beside.language().name.to_owned()),
        (Tongues::Both, "both", words.part("outputs-language", "both")),
    ];
    let chosen =
        rows.iter().find(|(tongues, ..)| *tongues == screen.tongues).map(|(_, code, _)| AttrValue::from(*code));
    let codes = rows.each_ref().map(|(tongues, code, _)| (*tongues, *code));
    let options: Vec<ChoiceOption> = rows
        .into_iter()
        .map(|(_, code, label)| ChoiceOption {
            code: AttrValue::from(code),
            label: AttrValue::from(label),
            quiet: false,
        })
        .collect();
    let ask = screen.ask.clone();
    let on_choose = Callback::from(move |code: AttrValue| {
        if let Some((tongues, _)) = codes.into_iter().find(|(_, own)| *own == code.as_str()) {
            ask.emit(Ask::Tongues(tongues));
        }
    });
    let label = words.say("outputs-language");
    html! {
        <fieldset class="group">
            <legend class="field-label">{ &label }</legend>
            <Choices {label} inside=true {options} {chosen} {on_choose} />
        </fieldset>
    }
}
