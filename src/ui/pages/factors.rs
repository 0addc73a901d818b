//! Stub.

use yew::prelude::*;

use crate::ui::screen::Look;

/// Properties of [`FactorsPage`].
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct Props {
    /// The case.
    pub look: Look,
}

/// Stub.
#[component]
pub fn FactorsPage(props: &Props) -> Html {
    let _ = props;
    html! {}
}
