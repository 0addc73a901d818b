//! The assessment in a part of a host's own page.

use std::sync::PoisonError;

use anyhow::Result;
use serde_json::Value;
use thirtyfour::WebElement;

use crate::Journey;

/// Stands for the document in scripts; see its own comment.
const DOCUMENT: &str = include_str!("inline.js");

impl Journey {
    /// From here on everything that is looked for is looked for in the shadow root of the page's element with this number,
    /// until [`Journey::enter_host`].
    pub fn enter_inline(&self, element: usize) {
        *self.inline.lock().unwrap_or_else(PoisonError::into_inner) = Some(element);
    }

    pub(crate) fn leave_inline(&self) {
        *self.inline.lock().unwrap_or_else(PoisonError::into_inner) = None;
    }

    /// A script as it has to be where the journey is.
    pub(crate) fn placed(&self, script: &str) -> String {
        let element = *self.inline.lock().unwrap_or_else(PoisonError::into_inner);
        let Some(element) = element else { return script.to_owned() };
        format!(
            "const placed = {DOCUMENT};
             const inside = placed(document.querySelectorAll('waymark-assessment')[{element}], document);
             return (function () {{ const document = inside; {script}\n }}).apply(this, arguments);"
        )
    }

    /// What a selector finds, wherever the journey is.
    pub(crate) async fn all(&self, selector: &str) -> Result<Vec<WebElement>> {
        let script = self.placed("return [...document.querySelectorAll(arguments[0])]");
        Ok(self.driver.execute(script, vec![Value::from(selector)]).await?.elements()?)
    }
}
