//! Which of the two offices we are, and when both agreed to begin.

use yew::prelude::*;

use super::changing;
use crate::domain::date::DateText;
use crate::domain::input::{Problem, date_problem};
use crate::domain::instrument::Office;
use crate::domain::referral::{Referral, ReferralAction};
use crate::ui::kit::{ChoiceOption, Choices, DateField};
use crate::ui::screen::{Look, Screen};
use crate::wording::{Arg, Words};

const OFFICES: [(Office, &str); 2] = [(Office::Sending, "sending"), (Office::Receiving, "receiving")];

/// Which office we are.
pub fn view(screen: &Screen, look: &Look) -> Html {
    let (words, referral) = (&screen.words, &look.case.referral);
    let on_date = changing(screen, |text: String| ReferralAction::SetAgreedOn(DateText(text)));
    let problem = date_problem(&referral.agreed_on, look.today).map(Problem::code);
    html! {
        <section class="card message-office">
            <h2>{ words.say("messages-office") }</h2>
            { side(screen, referral) }
            <DateField label={words.say("messages-agreed-on")} value={referral.agreed_on.0.clone()} on_type={on_date} {problem} />
            <p class="hint">{ words.say("messages-agreed-hint") }</p>
        </section>
    }
}

/// The name of an office.
pub fn name(words: &Words, office: Office) -> String {
    words.say(match office {
        Office::Sending => "messages-office-sending",
        Office::Receiving => "messages-office-receiving",
    })
}

fn side(screen: &Screen, referral: &Referral) -> Html {
    let words = &screen.words;
    let fixed = referral.steps.values().any(|record| record.done.is_some());
    if let Some(ours) = referral.ours.filter(|_| fixed) {
        let office = name(words, ours);
        return html! { <p>{ words.say_with("messages-side-fixed", &[("office", Arg::Text(&office))]) }</p> };
    }
    let option = |(office, code): (Office, &'static str)| ChoiceOption {
        code: AttrValue::from(code),
        label: AttrValue::from(format!("{}: {}", name(words, office), words.part("messages-side", code))),
        quiet: false,
    };
    let options: Vec<ChoiceOption> = OFFICES.into_iter().map(option).collect();
    let chosen =
        OFFICES.into_iter().find(|(office, _)| referral.ours == Some(*office)).map(|(_, code)| AttrValue::from(code));
    let on_choose = changing(screen, |code: AttrValue| {
        let found = OFFICES.into_iter().find(|(_, own)| *own == code.as_str());
        ReferralAction::TakeSide(found.map_or(Office::Sending, |(office, _)| office))
    });
    html! {
        <>
            <p class="field-label">{ words.say("messages-side") }</p>
            <Choices label={words.say("messages-side")} {options} {chosen} {on_choose} />
            <p class="hint">{ words.say("messages-side-hint") }</p>
        </>
    }
}
