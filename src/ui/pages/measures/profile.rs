//! The profile of a wave: for each dimension the score or why there is none, how much was answered,
//! what the score could be, and what changed (RI 9.1).

use yew::prelude::*;

use super::bar;
use super::pack::{dimension_name, unverified};
use crate::domain::case::Wave;
use crate::domain::score::{Band, Pack, Points, Profile, Ratio, Score, Status, paired, score};
use crate::wording::{Arg, Words};

/// The profile of a wave.
pub fn view(words: &Words, pack: &Pack, wave: &Wave, before: Option<&Wave>) -> Html {
    let scored = score(pack, &wave.answers);
    let same = before.filter(|before| before.version == wave.version);
    let (earlier, pairs) = match same {
        Some(before) => (score(pack, &before.answers).profiles, paired(pack, &before.answers, &wave.answers)),
        None => (Vec::new(), Vec::new()),
    };
    let draw = |(at, profile): (usize, &Profile)| {
        let lines = lines(words, pack, profile, earlier.get(at), pairs.get(at).copied().flatten());
        card(words, pack, profile, &lines)
    };
    let broken = (before.is_some() && same.is_none())
        .then(|| html! { <p class="card page-note measure-break">{ words.say("measures-no-compare") }</p> });
    let composite = scored.composite.as_ref().map(|composite| {
        html! { <p class="measure-composite"><b>{ words.say_with("measures-composite", &[("score", Arg::Text(&composite_in_words(words, composite)))]) }</b></p> }
    });
    html! {
        <div class="measure-profile">
            <h4>{ words.say("measures-profile") }</h4>
            { unverified(words, pack) }
            { broken }
            <div class="measure-cards">{ scored.profiles.iter().enumerate().map(draw).collect::<Html>() }</div>
            { composite }
            <p class="hint">{ words.say("measures-reading") }</p>
            <p class="hint"><b>{ words.say("measures-never") }</b></p>
        </div>
    }
}

fn card(words: &Words, pack: &Pack, profile: &Profile, lines: &[String]) -> Html {
    let value = match &profile.score {
        Score::Computed(value) => Some(*value),
        Score::TooLittleAnswered | Score::Incomplete | Score::NothingApplies | Score::WeightsMissing => None,
    };
    let picture = profile.bounds.map(|(worst, best)| bar::view(words, worst, best, value));
    let lines: Html = lines.iter().map(|line| html! { <li key={line.clone()}>{ line }</li> }).collect();
    html! {
        <div class="measure-card" key={profile.dimension.clone()}>
            <h5>{ dimension_name(words, pack, &profile.dimension) }</h5>
            <p class="measure-score">{ score_in_words(words, &profile.score) }</p>
            { picture }
            <ul>{ lines }</ul>
        </div>
    }
}

/// A score with two decimals, or why there is none.
pub fn score_in_words(words: &Words, score: &Score) -> String {
    match score {
        Score::Computed(value) => {
            words.say_with("measures-score", &[("score", Arg::Text(&words.decimal(&value.display())))])
        }
        Score::TooLittleAnswered => words.part("measures-not-computed", "too-little"),
        Score::Incomplete => words.part("measures-not-computed", "incomplete"),
        Score::NothingApplies => words.part("measures-not-computed", "nothing-applies"),
        Score::WeightsMissing => words.say("measures-weights-missing"),
    }
}

fn composite_in_words(words: &Words, score: &Score) -> String {
    match score {
        Score::Computed(value) => words.decimal(&value.display()),
        Score::Incomplete => words.part("measures-not-computed", "composite"),
        other => score_in_words(words, other),
    }
}

/// Everything beside the score, one sentence a line.
pub fn lines(
    words: &Words,
    pack: &Pack,
    profile: &Profile,
    before: Option<&Profile>,
    pair: Option<(Ratio, Ratio)>,
) -> Vec<String> {
    let counts = [("answered", Arg::Count(profile.answered)), ("applicable", Arg::Count(profile.applicable))];
    let answered = words.say_with("measures-coverage", &counts);
    let declined = words.say_with("measures-declined", &[("count", Arg::Count(profile.declined))]);
    let previous = before.map(|before| {
        words.say_with("measures-previous", &[("score", Arg::Text(&score_in_words(words, &before.score)))])
    });
    let paired = match (before, pair) {
        (None, _) => None,
        // Without weights there is nothing to compare, and no need to say so twice.
        (Some(_), _) if pack.status == Status::WeightsMissing => None,
        (Some(_), None) => Some(words.say("measures-no-pair")),
        (Some(_), Some((then, now))) => Some(pair_text(words, pack, then, now)),
    };
    let rest = [bounds_text(words, profile), band_text(words, pack, profile), previous, paired];
    [answered, declined].into_iter().chain(rest.into_iter().flatten()).collect()
}

fn bounds_text(words: &Words, profile: &Profile) -> Option<String> {
    let (worst, best) = profile.bounds?;
    let (low, high) = (words.decimal(&worst.display()), words.decimal(&best.display()));
    let args = [("worst", Arg::Text(low.as_str())), ("best", Arg::Text(high.as_str()))];
    Some(if worst == best {
        words.say_with("measures-bounds-one", &args)
    } else {
        words.say_with("measures-bounds", &args)
    })
}

/// The band, only where the pack has bands, and always with whose band it is.
fn band_text(words: &Words, pack: &Pack, profile: &Profile) -> Option<String> {
    let Score::Computed(value) = profile.score else { return None };
    let bands = &pack.dimensions.iter().find(|dimension| dimension.id == profile.dimension)?.bands;
    let band = band(bands, value)?;
    Some(words.say_with(
        "measures-band",
        &[("band", Arg::Text(&words.say(&band.title_key))), ("source", Arg::Text(&pack.source))],
    ))
}

/// The highest band the exact value reaches.
fn band(bands: &[Band], value: Ratio) -> Option<&Band> {
    let reached = |band: &&Band| {
        Ratio::new(u128::from(band.at_least), u128::from(Points::ONE)).is_some_and(|least| value >= least)
    };
    bands.iter().filter(reached).max_by_key(|band| band.at_least)
}

/// Then and now, on the questions answered both times. A change is called one only where the pack
/// says how great it must be.
fn pair_text(words: &Words, pack: &Pack, then: Ratio, now: Ratio) -> String {
    let (earlier, later) = (words.decimal(&then.display()), words.decimal(&now.display()));
    let said = words.say_with("measures-pair", &[("then", Arg::Text(&earlier)), ("now", Arg::Text(&later))]);
    let judged = match pack.minimum_change {
        None => "measures-pair-open",
        Some(least) if exceeds(then, now, least) => "measures-pair-change",
        Some(_) => "measures-pair-small",
    };
    format!("{said} {}", words.say(judged))
}

/// Whether two values differ by more than this many millionths.
fn exceeds(then: Ratio, now: Ratio, least: u64) -> bool {
    let Some(least) = Ratio::new(u128::from(least), u128::from(Points::ONE)) else { return false };
    let (low, high) = if then < now { (then, now) } else { (now, then) };
    low.plus(least).is_some_and(|bar| high > bar)
}

#[cfg(test)]
mod tests;
