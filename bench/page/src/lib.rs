//! # The synthetic form of the benchmark
//!
//! The form that `cargo xtask bench` measures beside other questionnaire engines: radio questions of four scored options
//! in sections of ten, of which each tenth is asked only while the one before it is at its last option, and one running
//! total.
//!
//! There is no path of its own for it. [`form`] writes it as data files of Waymark; they are loaded and checked like the
//! shipped ones, an answer is an action on a case, what is asked follows from the case, the total is a score, and each
//! question is drawn by the component that draws the questions of the assessment, with its note, its "come back to this"
//! and the three answers that are always there.
#![forbid(unsafe_code)]

pub mod form;
#[cfg(target_arch = "wasm32")]
mod page;

#[cfg(target_arch = "wasm32")]
pub use page::open;

#[cfg(test)]
mod tests {
    use waymark::domain::answer::{Answer, Code, ItemId, Value};
    use waymark::domain::case::{Action, Case, World};
    use waymark::domain::catalogue::{Catalogue, Source};
    use waymark::domain::date::Date;
    use waymark::domain::relevance;
    use waymark::domain::score::{Ratio, score};

    use crate::form::{Form, name};

    fn loaded(form: &Form) -> Catalogue {
        let source = |text| Source { file: "bench.json", text };
        Catalogue::load(&[source(&form.instrument)], &[source(&form.pack)]).unwrap()
    }

    fn asked(case: &Case, world: World<'_>) -> usize {
        case.with_inputs(world.today, |inputs| {
            let facts = case.facts(world.catalogue, inputs);
            world.catalogue.sections().map(|section| relevance::asked(case, &facts, section).len()).sum()
        })
    }

    #[test]
    fn the_last_option_asks_one_more_and_the_points_add_up() {
        let catalogue = loaded(&Form::of(25));
        let world = World { catalogue: &catalogue, today: Date::new(2026, 11, 23).unwrap() };
        let mut case = Case::default();
        assert_eq!((catalogue.len(), asked(&case, world)), (25, 23));
        for (at, code) in [(0, "o1"), (8, "o3")] {
            let answer = Answer::Given(Value::Choice { code: Code::from(code), basis: None });
            case.apply(Action::Answer(ItemId(name(at)), answer), world);
        }
        assert_eq!(asked(&case, world), 24);
        let first = score(&catalogue.packs()[0], &case.answers).profiles.remove(0);
        // One and three points, of four that each of ten questions could have in the scale of the data.
        assert_eq!(first.bounds.map(|(least, _)| least), Ratio::new(4, 40));
    }

    #[test]
    fn the_form_with_rules_loads_too() {
        assert_eq!(loaded(&Form::with_rules(30)).rules().count(), 33);
    }
}
