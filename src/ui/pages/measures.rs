//! Questionnaires with points: waves of answers and a profile by dimension (RI 1.6 to 1.8, RI 9.1).
//!
//! INVARIANT: no gauge, no verdict, no colour that means something; a value that was not computed is
//! never shown as a number.
//! INVARIANT: a score changes nothing outside this page.

mod answers;
mod bar;
mod pack;
mod profile;
mod wave;

use yew::prelude::*;

use crate::domain::case::World;
use crate::domain::score::{Audience, Pack};
use crate::ui::screen::{Look, use_screen};
use pack::PackCard;

/// Properties of [`MeasuresPage`].
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct Props {
    /// The case.
    pub look: Look,
}

/// Questionnaires with points.
#[component]
pub fn MeasuresPage(props: &Props) -> Html {
    let screen = use_screen();
    let look = &props.look;
    let world = World { catalogue: screen.catalogue, today: look.today };
    let child = look.case.with_plan_context(world, |context| context.child);
    let draw = |pack: &'static Pack| {
        html! { <PackCard key={pack.id.clone()} pack={PackRef(pack)} look={look.clone()} closed={closed_to(pack.audience, child)} /> }
    };
    // What was once answered stays in sight, whatever is offered now.
    let answered = |pack: &Pack| look.case.waves.iter().any(|wave| wave.pack == pack.id);
    let packs = screen.catalogue.packs().iter().filter(|pack| screen.offers(&pack.id) || answered(pack));
    html! {
        <div class="measures">
            { packs.map(draw).collect::<Html>() }
        </div>
    }
}

/// A pack of the data, compared by its place and not by its content.
#[derive(Debug, Clone, Copy)]
pub struct PackRef(pub &'static Pack);

impl PartialEq for PackRef {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self.0, other.0)
    }
}

/// Why a pack is not for this person: a message. Nobody whose age is not settled counts as an adult.
fn closed_to(audience: Audience, child: bool) -> Option<&'static str> {
    match (audience, child) {
        (Audience::Adult, true) => Some("measures-adults-only"),
        (Audience::Child, false) => Some("measures-children-only"),
        (Audience::Adult, false) | (Audience::Child, true) | (Audience::Any, _) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pack_for_adults_is_closed_to_a_child() {
        assert!(closed_to(Audience::Adult, true).is_some());
        assert!(closed_to(Audience::Child, false).is_some());
        for (audience, child) in
            [(Audience::Adult, false), (Audience::Child, true), (Audience::Any, true), (Audience::Any, false)]
        {
            assert_eq!(closed_to(audience, child), None);
        }
    }
}
