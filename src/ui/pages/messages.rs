//! Stub.

use yew::prelude::*;

use crate::ui::screen::Look;

/// Properties of [`MessagesPage`].
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct Props {
    /// The case.
    pub look: Look,
}

/// Stub.
#[component]
pub fn MessagesPage(props: &Props) -> Html {
    let _ = props;
    html! {}
}
