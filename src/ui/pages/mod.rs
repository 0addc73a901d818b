//! Pages that are not made of questions, one room each.

mod about;
mod decision;
mod factors;
pub mod joint;
mod knows;
mod measures;
pub mod messages;
mod open_points;
pub mod place;
mod plan;
mod readiness;
mod responses;
pub(super) mod result;
mod risks;
mod route;
pub mod rule_book;

use yew::prelude::*;

use super::page::Page;
use super::screen::Look;

pub use knows::{Found, KnowsPage, Trace};
pub use messages::reasons::reason as obstacle;
pub use messages::text::message_text;
pub use messages::{enter, letter};
pub use responses::AtTheEnd;

/// The content of a page.
pub fn view(page: Page, look: Look) -> Html {
    match page {
        Page::Result => html! { <result::ResultPage {look} /> },
        Page::Decision => html! { <decision::DecisionPage {look} /> },
        Page::Responses => html! { <responses::ResponsesPage {look} /> },
        Page::Readiness => html! { <readiness::ReadinessPage {look} /> },
        Page::OpenPoints => html! { <open_points::OpenPointsPage {look} /> },
        Page::Plan => html! { <plan::PlanPage {look} /> },
        Page::Messages => html! { <messages::MessagesPage {look} /> },
        Page::Factors => html! { <factors::FactorsPage {look} /> },
        Page::Risks => html! { <risks::RisksPage {look} /> },
        Page::Measures => html! { <measures::MeasuresPage {look} /> },
        Page::Route => html! { <route::RoutePage {look} /> },
        Page::Place => html! { <place::PlacePage {look} /> },
        Page::RuleBook(at) => html! { <rule_book::RuleBookPage {look} {at} /> },
        Page::About => html! { <about::AboutPage {look} /> },
        Page::Outputs => html! { <super::outputs::OutputsPage {look} /> },
        Page::Welcome
        | Page::Joint
        | Page::Questions(_)
        | Page::Emergency
        | Page::Leaflet
        | Page::OfficeKey
        | Page::Knows => Html::default(),
    }
}
