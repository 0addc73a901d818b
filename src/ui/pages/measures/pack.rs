//! One instrument: what it is, how far it can be trusted, its waves.

use yew::prelude::*;

use super::PackRef;
use super::wave::WaveCard;
use crate::domain::case::{Action, Wave};
use crate::domain::date::DateText;
use crate::domain::input::{Problem, date_problem};
use crate::domain::score::{Pack, Status};
use crate::ui::kit::{Button, DateField};
use crate::ui::pages::result::roles;
use crate::ui::pages::risks::rows::use_growth;
use crate::ui::screen::{Look, Screen, use_screen};
use crate::wording::{Arg, Words};

/// Properties of [`PackCard`].
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct Props {
    /// The pack.
    pub pack: PackRef,
    /// The case.
    pub look: Look,
    /// Why it is not for this person.
    pub closed: Option<&'static str>,
}

/// One instrument.
#[component]
pub fn PackCard(props: &Props) -> Html {
    let screen = use_screen();
    let heading = use_node_ref();
    let pack = props.pack.0;
    let waves = waves(&props.look.case.waves, pack);
    let grew = use_growth(waves.len(), &heading);
    let words = &screen.words;
    let count = waves.len();
    let draw = |(number, (at, _)): (usize, &(usize, &Wave))| {
        let before = number.checked_sub(1).and_then(|before| waves.get(before)).map(|(at, _)| *at);
        html! {
            <WaveCard key={*at} pack={props.pack} look={props.look.clone()} at={*at} {before} {number}
                fresh={grew && number + 1 == count} latest={number + 1 == count} closed={props.closed.is_some()} />
        }
    };
    let closed = props.closed.map(|id| html! { <p class="card page-note">{ words.say(id) }</p> });
    let start = (props.closed.is_none() && has_questions(pack))
        .then(|| html! { <Start pack={props.pack} look={props.look.clone()} number={count} /> });
    html! {
        <section class="card measure-pack">
            <h2 ref={heading} tabindex="-1">{ words.say(&pack.title_key) }</h2>
            <p>{ words.attr(&pack.title_key, "lead").unwrap_or_default() }</p>
            { standing(&screen, pack) }
            { closed }
            { waves.iter().enumerate().map(draw).collect::<Html>() }
            { start }
        </section>
    }
}

/// The waves of a pack with their places in the case, oldest first.
pub fn waves<'w>(all: &'w [Wave], pack: &Pack) -> Vec<(usize, &'w Wave)> {
    all.iter().enumerate().filter(|(_, wave)| wave.pack == pack.id).collect()
}

fn has_questions(pack: &Pack) -> bool {
    pack.dimensions.iter().any(|dimension| !dimension.items.is_empty())
}

/// How far the pack can be trusted, and what is loaded of it.
fn standing(screen: &Screen, pack: &Pack) -> Html {
    let words = &screen.words;
    let missing = (pack.status == Status::WeightsMissing).then(|| {
        let dimensions = words.values(pack.dimensions.iter().map(|part| dimension_name(words, pack, &part.id)));
        let none = || words.say_with("measures-no-questions", &[("dimensions", Arg::Text(&dimensions))]);
        let dimensions = (!has_questions(pack)).then(none);
        html! { <><p class="measure-missing"><b>{ words.say("measures-weights-missing") }</b></p><p>{ dimensions }</p></> }
    });
    let rows = [
        ("measures-version", Some(pack.version.clone())),
        ("measures-checksum", Some(pack.sha256.clone())),
        ("measures-edition", pack.edition.clone()),
        ("measures-source", Some(pack.source.clone())),
        ("measures-page", pack.page.clone()),
        ("measures-entered", pack.entered_by_role.as_ref().map(|role| roles::name(words, role))),
        (
            "measures-checked",
            Some(
                pack.checked_by_role
                    .as_ref()
                    .map_or_else(|| words.say("measures-nobody"), |role| roles::name(words, role)),
            ),
        ),
    ];
    let rows: Html = rows
        .into_iter()
        .filter_map(|(id, text)| Some((id, text?)))
        .map(|(id, text)| html! { <div key={id}><dt>{ words.say(id) }</dt><dd><bdi>{ text }</bdi></dd></div> })
        .collect();
    html! { <>{ missing }{ unverified(words, pack) }<dl class="measure-facts">{ rows }</dl></> }
}

/// "Unverified weights", wherever a score of the pack can be seen.
pub fn unverified(words: &Words, pack: &Pack) -> Html {
    let marked = pack.unverified() && pack.status != Status::WeightsMissing;
    if marked {
        html! { <p class="measure-unverified"><b>{ words.say("measures-unverified") }</b></p> }
    } else {
        Html::default()
    }
}

/// The name of a dimension: the pack's own wording, or the three that many instruments share.
pub fn dimension_name(words: &Words, pack: &Pack, dimension: &str) -> String {
    let own = words.attr(&format!("{}-dimensions", pack.title_key), dimension);
    own.or_else(|| words.attr("measures-dimension", dimension)).unwrap_or_else(|| dimension.to_owned())
}

/// What a wave is called: the first is the baseline.
pub fn wave_name(words: &Words, number: usize) -> String {
    if number == 0 {
        words.say("measures-baseline")
    } else {
        words.say_with("measures-follow-up", &[("number", Arg::Count(number))])
    }
}

#[derive(Debug, Clone, PartialEq, Properties)]
struct StartProps {
    pack: PackRef,
    look: Look,
    /// How many waves there are.
    number: usize,
}

/// The way to begin a wave. Its day is settled here, since answers belong to a day.
#[component]
fn Start(props: &StartProps) -> Html {
    let screen = use_screen();
    let today = props.look.today;
    let on = use_state(|| DateText(today.to_string()));
    let words = &screen.words;
    let on_type = {
        let on = on.clone();
        Callback::from(move |text: String| on.set(DateText(text)))
    };
    let begin = {
        let (act, pack, on) = (screen.act.clone(), props.pack.0, on.clone());
        Callback::from(move |()| {
            let wave = Wave {
                pack: pack.id.clone(),
                version: pack.version.clone(),
                on: (*on).clone(),
                answers: std::collections::BTreeMap::default(),
            };
            act.emit(Action::StartWave(wave));
            on.set(DateText(today.to_string()));
        })
    };
    let name = wave_name(words, props.number);
    let label = words.say_with("measures-begin", &[("wave", Arg::Text(&name))]);
    let problem = date_problem(&on, today).map(Problem::code);
    html! {
        <div class="measure-begin">
            <DateField label={words.say_with("measures-begin-on", &[("wave", Arg::Text(&name))])} value={on.0.clone()} {on_type} {problem} />
            <Button {label} on={begin} />
        </div>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::pages::result::fixture::catalogue;

    fn wave(pack: &str) -> Wave {
        Wave {
            pack: pack.to_owned(),
            version: "1".to_owned(),
            on: DateText::default(),
            answers: std::collections::BTreeMap::default(),
        }
    }

    #[test]
    fn a_pack_has_its_own_waves_with_their_places() {
        let pack = &catalogue().packs()[0];
        let all = [wave(&pack.id), wave("another"), wave(&pack.id)];
        assert_eq!(waves(&all, pack).into_iter().map(|(at, _)| at).collect::<Vec<_>>(), [0, 2]);
    }

    #[test]
    fn every_shipped_pack_is_in_words() {
        let words = Words::of("en");
        for pack in catalogue().packs() {
            assert!(words.has(&pack.title_key) && words.attr(&pack.title_key, "lead").is_some());
            for dimension in &pack.dimensions {
                assert_ne!(dimension_name(&words, pack, &dimension.id), dimension.id);
                for item in &dimension.items {
                    let key = format!("packitem-{}-{}", pack.id, item.id.as_str());
                    assert!(words.has(&key), "{key}");
                    assert!(
                        item.options
                            .iter()
                            .all(|option| words.attr(&key, &format!("opt-{}", option.code.as_str())).is_some()),
                        "{key}"
                    );
                }
            }
        }
    }

    #[test]
    fn a_slot_without_weights_asks_nothing_and_is_not_called_unverified() {
        let slot = catalogue().packs().iter().find(|pack| pack.status == Status::WeightsMissing).expect("the slot");
        assert!(!has_questions(slot));
        assert_eq!(unverified(&Words::of("en"), slot), Html::default());
    }
}
