//! The mark of a row that is a rule of the project.

use yew::prelude::*;

use crate::domain::instrument::Provenance;
use crate::wording::Words;

/// Says of a row that it rests on the project's own judgement; nothing of any other row.
pub fn project_mark(words: &Words, source: Option<&Provenance>) -> Html {
    let is_project = source.is_some_and(Provenance::is_project);
    let mark = || html! { <>{ " " }<small class="project-mark">{ words.say("project-mark") }</small></> };
    is_project.then(mark).unwrap_or_default()
}
