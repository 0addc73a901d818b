//! The grid as a table: likelihood by row, impact by column, what to do in the cells.

use yew::prelude::*;

use crate::domain::instrument::RiskCell;
use crate::domain::risk_grid::{Handling, Impact, Likelihood, Placement, place};
use crate::wording::Words;

/// Something that has a place in the grid.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mark {
    /// Its row.
    pub likelihood: Likelihood,
    /// Its column.
    pub impact: Impact,
    /// What it is called there.
    pub label: String,
}

/// The grid with marks. The marked cells are framed and say what is in them.
pub fn view(words: &Words, grid: &[RiskCell], caption: &str, marks: &[Mark]) -> Html {
    let head: Html = Impact::ALL
        .iter()
        .map(|impact| html! { <th scope="col" key={impact.code()}>{ word(words, Impact::SET, impact.code()) }</th> })
        .collect();
    let row = |likelihood: &Likelihood| {
        let cells: Html = Impact::ALL
            .iter()
            .map(|impact| cell(words, place(grid, *likelihood, *impact), labels(marks, *likelihood, *impact), *impact))
            .collect();
        html! { <tr key={likelihood.code()}><th scope="row">{ word(words, Likelihood::SET, likelihood.code()) }</th>{ cells }</tr> }
    };
    html! {
        <div class="risk-grid-frame">
            <table class="risk-grid">
                <caption class="unseen">{ caption }</caption>
                <thead><tr><td class="risk-corner">{ words.say("risks-grid-corner") }</td>{ head }</tr></thead>
                <tbody>{ Likelihood::ALL.iter().map(row).collect::<Html>() }</tbody>
            </table>
        </div>
    }
}

fn cell(words: &Words, placement: Placement, here: Vec<String>, impact: Impact) -> Html {
    let is_marked = !here.is_empty();
    let class = classes!("risk-cell", is_marked.then_some("risk-cell-marked"));
    let said = is_marked.then(|| html! { <span class="risk-mark">{ words.names(here) }</span> });
    html! { <td {class} key={impact.code()}>{ handling(words, placement) }{ said }</td> }
}

fn labels(marks: &[Mark], likelihood: Likelihood, impact: Impact) -> Vec<String> {
    marks
        .iter()
        .filter(|mark| mark.likelihood == likelihood && mark.impact == impact)
        .map(|mark| mark.label.clone())
        .collect()
}

/// What to do, in words. Where the likelihood is not known, asking again belongs to it.
pub fn handling(words: &Words, placement: Placement) -> String {
    let said = word(words, Handling::SET, placement.handling.code());
    if placement.ask_again {
        words.say_with("risks-ask-again", &[("handling", crate::wording::Arg::Text(&said))])
    } else {
        said
    }
}

/// The word for a code of a list.
pub fn word(words: &Words, set: &str, code: &str) -> String {
    words.part(&format!("options-{set}"), code)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mark_stands_in_one_cell_only() {
        let mark = Mark { likelihood: Likelihood::NotKnown, impact: Impact::Severe, label: "1".to_owned() };
        let marks = [mark.clone(), Mark { label: "2".to_owned(), ..mark }];
        let cells =
            Likelihood::ALL.iter().flat_map(|row| Impact::ALL.iter().map(|column| labels(&marks, *row, *column)));
        let filled: Vec<_> = cells.filter(|labels| !labels.is_empty()).collect();
        assert_eq!(filled, [["1", "2"]]);
        assert_eq!(labels(&marks, Likelihood::NotKnown, Impact::Severe), ["1", "2"]);
    }

    #[test]
    fn every_cell_is_in_words_and_not_known_asks_again() {
        let words = Words::of("en");
        let grid = crate::ui::pages::result::fixture::catalogue().risk_grid();
        for likelihood in Likelihood::ALL {
            assert!(!word(&words, Likelihood::SET, likelihood.code()).starts_with('['));
            for impact in Impact::ALL {
                let placement = place(grid, *likelihood, *impact);
                let said = handling(&words, placement);
                assert!(!said.contains(['[', '{']) && !said.chars().any(char::is_numeric), "{said}");
                let plain = word(&words, Handling::SET, placement.handling.code());
                assert_eq!(said != plain, *likelihood == Likelihood::NotKnown, "{said}");
            }
        }
    }
}
