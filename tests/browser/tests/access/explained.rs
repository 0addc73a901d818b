//! What the checker cannot decide, or takes for a fault, and why it is right.

use waymark_journeys::Finding;

/// One exception.
struct Explained {
    /// The rule.
    rule: &'static str,
    /// A part of the element, of its place or of what is said of it.
    part: &'static str,
    /// A part of the name of the places where it holds; empty for all of them.
    place: &'static str,
    /// Why it is right.
    _because: &'static str,
}

const fn explained(rule: &'static str, part: &'static str, place: &'static str, because: &'static str) -> Explained {
    Explained { rule, part, place, _because: because }
}

/// What the checker cannot decide.
const TO_REVIEW: [Explained; 12] = [
    explained(
        "color-contrast",
        "class=\"watermark\"",
        "",
        "its ground is striped; `tests/rules/contrast.rs` computes its colour on both stripes",
    ),
    explained(
        "color-contrast",
        ".rung-bar",
        "",
        "its ground is striped; `tests/rules/contrast.rs` computes its colour on the stripes",
    ),
    explained(
        "color-contrast",
        ".way-stretch",
        "",
        "the line of the path is drawn beside the words, not behind them; the words stand on the card",
    ),
    explained(
        "heading-order",
        "plan-line-sum",
        "",
        "the heading of a line stands in a summary, below that of its page",
    ),
    explained(
        "color-contrast",
        "found-state",
        "",
        "the mark before the words is drawn beside them; the words stand on the card",
    ),
    explained(
        "color-contrast",
        "th[scope=\"col\"]",
        "",
        "a wide table scrolls sideways on a phone, and its frame cuts the last heading",
    ),
    explained(
        "color-contrast",
        "svg > text",
        "",
        "the figures of a scale stand below its bar, on the card; the checker looks into no picture",
    ),
    explained(
        "color-contrast",
        ".way-station",
        "",
        "the line of the path is drawn beside the words, not behind them; the words stand on the card",
    ),
    explained(
        "color-contrast",
        "overlapped by another element",
        "slid in",
        "a menu lies over words of the page on purpose, and goes with the next key or touch",
    ),
    explained(
        "color-contrast",
        "Element has no value",
        "slid in",
        "an empty field lies partly behind the menu; elsewhere the checker takes the same field as it is",
    ),
    explained(
        "color-contrast",
        "plan-none",
        "320",
        "a figure in a table that scrolls sideways; the same figure is looked at in a wide window",
    ),
    explained(
        "color-contrast",
        "<select",
        "",
        "its arrow is drawn as a ground beside the words; the words stand on the card, `tests/rules/contrast.rs`",
    ),
];

/// What the checker takes for a fault.
const NO_FAULTS: [Explained; 2] = [
    explained(
        "landmark-one-main",
        "",
        "slid in",
        "while the steps or the support have slid in, the page is out of reach on purpose, and its main part with it",
    ),
    explained(
        "page-has-heading-one",
        "",
        "slid in",
        "the heading is that of the page, which is out of reach while something has slid in",
    ),
];

/// Whether a finding at a place is explained.
pub fn is_explained(finding: &Finding, place: &str) -> bool {
    let holds = |row: &Explained| {
        finding.rule == row.rule
            && place.contains(row.place)
            && [&finding.html, &finding.target, &finding.why].into_iter().any(|said| said.contains(row.part))
    };
    let table: &[Explained] = if finding.kind == "needs review" { &TO_REVIEW } else { &NO_FAULTS };
    table.iter().any(holds)
}
