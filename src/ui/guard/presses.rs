//! How many presses of Shift are missing until the page is left: said, and in sight.

use yew::prelude::*;

use crate::ui::screen::Screen;
use crate::wording::Arg;

/// How far the three presses are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Presses {
    /// Nothing to say.
    #[default]
    None,
    /// So many are missing.
    Left(usize),
    /// They came too slowly.
    TooSlow,
}

impl From<u8> for Presses {
    /// As `src/embed/keys.js` counts them.
    fn from(left: u8) -> Self {
        match left {
            0 => Self::None,
            3.. => Self::TooSlow,
            left => Self::Left(usize::from(left)),
        }
    }
}

/// The line that says it. It is there all the time, so that its words are read out when they come.
pub fn presses_line(screen: &Screen, presses: Presses) -> Html {
    let words = &screen.words;
    let said = match presses {
        Presses::None => String::new(),
        Presses::Left(count) => words.say_with("presses-left", &[("count", Arg::Count(count))]),
        Presses::TooSlow => words.say("presses-too-slow"),
    };
    html! { <p key="presses" class="presses screen-only" role="status">{ said }</p> }
}
