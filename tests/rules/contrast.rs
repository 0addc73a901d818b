//! The colours, computed: every token that is read or that bounds something, on every ground, in both schemes.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// What text and marks stand on.
const GROUNDS: [&str; 3] = ["paper", "card", "soft"];
/// What is read.
const TEXT: [&str; 7] = ["ink", "muted", "accent", "level-a", "level-b", "level-c", "level-d"];

type Colours = BTreeMap<String, [u8; 3]>;

fn sheet(name: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("styles").join(name);
    fs::read_to_string(path).expect("a style sheet")
}

/// The colours of each block that sets a ground of its own, in the order of the sheet.
fn schemes(css: &str) -> Vec<Colours> {
    let blocks = css.split('}').filter(|block| block.contains("--paper:"));
    blocks.map(|block| block.lines().filter_map(token).collect()).collect()
}

/// Reads `--paper: #FBFAF7;`.
fn token(line: &str) -> Option<(String, [u8; 3])> {
    let (name, value) = line.trim().strip_prefix("--")?.split_once(": #")?;
    let channel = |at: usize| u8::from_str_radix(value.get(at..at + 2)?, 16).ok();
    Some((name.to_owned(), [channel(0)?, channel(2)?, channel(4)?]))
}

/// The contrast of two colours by WCAG 2.2: 1 to 21.
fn contrast(one: [u8; 3], other: [u8; 3]) -> f64 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

fn luminance(colour: [u8; 3]) -> f64 {
    let linear = colour.map(|channel| {
        let channel = f64::from(channel) / 255.0;
        if channel <= 0.04045 { channel / 12.92 } else { ((channel + 0.055) / 1.055).powf(2.4) }
    });
    0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
}

#[test]
fn every_pair_of_colours_can_be_told_apart() {
    let mut faults = Vec::new();
    let schemes = schemes(&sheet("tokens.css"));
    assert_eq!(schemes.len(), 3, "light, dark, and dark as the host page chooses it");
    for (scheme, own) in schemes.iter().enumerate() {
        // What a scheme does not set again stays as in the first.
        let colour = |name: &str| own.get(name).or_else(|| schemes[0].get(name)).copied();
        let mut hold = |front: &str, ground: &str, least: f64| match (colour(front), colour(ground)) {
            (Some(one), Some(other)) if contrast(one, other) >= least => {}
            (Some(one), Some(other)) => {
                faults
                    .push(format!("scheme {scheme}: {front} on {ground} is {:.2}, not {least}", contrast(one, other)));
            }
            _ => faults.push(format!("scheme {scheme}: {front} or {ground} is no colour")),
        };
        for ground in GROUNDS {
            for text in TEXT {
                hold(text, ground, 5.0);
            }
            hold("border", ground, if ground == "soft" { 3.0 } else { 4.0 });
        }
        // What stands on a button that goes on, and on the one that leaves.
        hold("card", "accent", 5.0);
        hold("paper", "ink", 5.0);
        // The ring is two lines: one of them stands out on any ground, and they stand out against each other.
        hold("ring", "ring-inside", 3.0);
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// Words over stripes: those of a level that could be reached, and the mark of practice.
#[test]
fn words_on_stripes_can_be_read_on_the_stripe_too() {
    let schemes = schemes(&sheet("tokens.css"));
    for own in &schemes {
        let colour = |name: &str| own.get(name).or_else(|| schemes[0].get(name)).copied().expect("a colour");
        for level in ["level-a", "level-b", "level-c", "level-d"] {
            for ground in ["paper", "card"] {
                let stripe = mixed(colour(level), colour(ground), 0.16);
                assert!(contrast(colour("ink"), stripe) >= 5.0, "ink on a stripe of {level} on {ground}");
            }
        }
        assert!(contrast(colour("level-c"), colour("soft")) >= 5.0, "the mark of practice");
    }
}

/// So much of one colour over another.
fn mixed(over: [u8; 3], ground: [u8; 3], share: f64) -> [u8; 3] {
    let channel = |at: usize| {
        let mixed = f64::from(over[at]) * share + f64::from(ground[at]) * (1.0 - share);
        // A mix of two channels is a channel.
        (0..=u8::MAX).min_by(|one, other| (f64::from(*one) - mixed).abs().total_cmp(&(f64::from(*other) - mixed).abs()))
    };
    [0, 1, 2].map(|at| channel(at).unwrap_or_default())
}

#[test]
fn both_ways_to_the_dark_are_the_same() {
    let schemes = schemes(&sheet("tokens.css"));
    assert_eq!(schemes[1], schemes[2]);
}

/// Paper has its own colours; everything else on a screen takes them from the tokens, so that the checks above hold for it.
#[test]
fn no_sheet_of_the_screen_has_a_colour_of_its_own() {
    let mut faults = Vec::new();
    for name in
        ["widget.css", "messages.css", "outputs.css", "plan.css", "result.css", "book.css", "guard.css", "joint.css"]
    {
        let text = sheet(name);
        // A sheet ends with what it says of paper, if it does.
        let screen = text.split("@media print").next().unwrap_or_default();
        let own = screen.lines().filter(|line| line.contains(": ") && (line.contains('#') || line.contains("rgb(")));
        faults.extend(own.map(|line| format!("{name}: {}", line.trim())));
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn the_contrast_is_that_of_the_formula() {
    assert!((contrast([0, 0, 0], [255, 255, 255]) - 21.0).abs() < 1e-9);
    assert!((contrast([118, 118, 118], [255, 255, 255]) - 4.54).abs() < 0.01);
}
