//! Stub.

use yew::prelude::*;

use crate::ui::screen::Look;

/// Properties of [`RisksPage`].
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct Props {
    /// The case.
    pub look: Look,
}

/// Stub.
#[component]
pub fn RisksPage(props: &Props) -> Html {
    let _ = props;
    html! {}
}
