//! The range a score could have, as a picture. The sentence beside it says the same.

use yew::prelude::*;

use crate::domain::score::Ratio;
use crate::wording::Words;

/// Width of the scale from 0 to 1, in the units of the picture.
const WIDTH: u128 = 200;
/// Room beside the scale, so that a mark at its end is whole.
const MARGIN: u128 = 6;

/// A scale from 0 to 1 with the range on it, and a line at the score if there is one.
pub fn view(words: &Words, worst: Ratio, best: Ratio, score: Option<Ratio>) -> Html {
    let (from, to) = (at(worst), at(best));
    // Never too narrow to be seen, and never beyond the scale.
    let wide = to.saturating_sub(from).max(2);
    let from = from.min((MARGIN + WIDTH).saturating_sub(wide));
    let ticks: Html = [0, 50, 100].into_iter().map(|part| tick(MARGIN + WIDTH * part / 100)).collect();
    let mark = score.map(|score| {
        let x = at(score).to_string();
        html! { <line class="range-score" x1={x.clone()} y1="4" x2={x} y2="24" /> }
    });
    html! {
        <svg class="range-bar" viewBox="0 0 212 44" preserveAspectRatio="xMinYMid meet" aria-hidden="true" focusable="false">
            <line class="range-scale" x1="6" y1="28" x2="206" y2="28" />
            { ticks }
            <rect class="range-span" x={from.to_string()} y="8" width={wide.to_string()} height="12" rx="2" />
            { mark }
            <text x="6" y="42" text-anchor="start">{ "0" }</text>
            <text x="106" y="42" text-anchor="middle">{ words.decimal("0.5") }</text>
            <text x="206" y="42" text-anchor="end">{ "1" }</text>
        </svg>
    }
}

fn tick(x: u128) -> Html {
    let x = x.to_string();
    html! { <line class="range-scale" key={x.clone()} x1={x.clone()} y1="24" x2={x} y2="31" /> }
}

/// Where a value stands on the scale. Values above 1 do not occur; they would be held at the end.
fn at(value: Ratio) -> u128 {
    MARGIN + value.hundredths().min(100) * WIDTH / 100
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_scale_runs_from_nothing_to_the_whole() {
        assert_eq!(at(Ratio::ZERO), 6);
        assert_eq!(at(Ratio::ONE), 206);
        assert_eq!(at(Ratio::new(1, 2).expect("a half")), 106);
    }
}
