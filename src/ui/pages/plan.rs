//! The plan (RI 3, SA 8.3 to 8.5): the person's wishes and needs, line by line to who and by when.
//!
//! The plan belongs to the person, who may be sitting beside the worker: what is typed is never
//! refused, and what a step still needs is said before anyone presses.
//!
//! INVARIANT: the page refuses nothing by itself. What stands in the way comes from the rules alone.

mod assistance;
mod cash;
mod closing;
mod contact;
mod contacts;
mod desk;
mod editor;
mod feasible;
mod field;
mod forms;
mod go;
mod grid;
mod head;
mod history;
mod how;
mod line;
mod lines;
mod model;
mod needs;
mod offers;
mod picture;
mod programmes;
mod progress;
mod reading;
mod stand;
mod time;
mod what;
mod who;
mod words;

use std::collections::BTreeSet;

use yew::prelude::*;

use crate::domain::plan::LineId;
use crate::ui::dom;
use crate::ui::screen::{Look, use_screen};
use desk::{Desk, Refused};
use model::Model;

/// Properties of [`PlanPage`].
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct Props {
    /// The case.
    pub look: Look,
}

/// The plan.
#[component]
pub fn PlanPage(props: &Props) -> Html {
    let screen = use_screen();
    let root = use_node_ref();
    let open = use_state(BTreeSet::<LineId>::new);
    let awaited = use_mut_ref(|| None::<dom::Here>);
    let refused = use_state(Refused::default);
    let model = {
        let catalogue = screen.catalogue;
        let key = (props.look.clone(), (*open).clone());
        use_memo(key, move |(look, open)| Model::of(look, catalogue, open))
    };
    let desk = Desk { screen, look: props.look.clone(), model, root: root.clone(), open, awaited, refused };
    let ids: Vec<LineId> = desk.plan().content().lines.iter().map(|line| line.id).collect();
    use_effect_with(ids, {
        let desk = desk.clone();
        move |ids: &Vec<LineId>| open_new(&desk, ids)
    });
    html! {
        <div class="plan" ref={root}>
            { head::view(&desk) }
            <stand::Stand desk={desk.clone()} />
            { needs::view(&desk) }
            { lines::view(&desk) }
            { grid::view(&desk) }
            { picture::view(&desk) }
            { programmes::view(&desk) }
            { contacts::view(&desk) }
            { history::view(&desk) }
        </div>
    }
}

/// Opens the line that was asked for, and puts the focus on its first field.
fn open_new(desk: &Desk, ids: &[LineId]) {
    let Some(newest) = ids.iter().max().copied() else { return };
    let Some(from) = desk.awaited.take() else { return };
    let mut open = (*desk.open).clone();
    open.insert(newest);
    desk.open.set(open);
    from.reveal_part(&desk.root, &go::line_part(newest, "first"));
}
