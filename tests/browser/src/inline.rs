//! The assessment in a part of a host's own page.

use std::sync::PoisonError;

use anyhow::{Context, Result};
use serde_json::{Value, json};
use thirtyfour::WebElement;

use crate::Journey;

/// Stands for the document in scripts; see its own comment.
const DOCUMENT: &str = include_str!("inline.js");

/// The elements of a page; where it has none in the open, those in shadow roots of its own.
pub(crate) const ELEMENTS: &str = "((page) => {
  const found = [...page.querySelectorAll('waymark-assessment')];
  const deep = () => [...page.querySelectorAll('*')].flatMap(({ shadowRoot }) => [...(shadowRoot?.querySelectorAll('waymark-assessment') ?? [])]);
  return found.length > 0 ? found : deep();
})(document)";

/// What a page and all that was drawn in it hold on to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HeldByPage {
    /// Listeners, wherever they are.
    pub listeners: u64,
    /// Nodes, also those that are in no page any more.
    pub nodes: u64,
}

impl Journey {
    /// From here on everything that is looked for is looked for in the shadow root of the page's element with this number,
    /// until [`Journey::enter_host`].
    pub fn enter_inline(&self, element: usize) {
        *self.inline.lock().unwrap_or_else(PoisonError::into_inner) = Some(element);
    }

    pub(crate) fn is_inline(&self) -> bool {
        self.inline.lock().unwrap_or_else(PoisonError::into_inner).is_some()
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
             const inside = placed({ELEMENTS}[{element}], document);
             return (async function () {{ const document = inside; {script}
 }}).apply(this, arguments);"
        )
    }

    /// What a selector finds, wherever the journey is.
    pub(crate) async fn all(&self, selector: &str) -> Result<Vec<WebElement>> {
        let script = self.placed("return [...document.querySelectorAll(arguments[0])]");
        Ok(self.driver.execute(script, vec![Value::from(selector)]).await?.elements()?)
    }

    /// The listeners of the window and of the document, by their names.
    ///
    /// # Errors
    ///
    /// When the browser refuses.
    pub async fn listeners(&self) -> Result<Vec<String>> {
        let mut names = Vec::new();
        for target in ["window", "document"] {
            let object = self.command("Runtime.evaluate", json!({ "expression": target })).await?;
            let object = object.pointer("/result/objectId").cloned().context("no object")?;
            let found = self.command("DOMDebugger.getEventListeners", json!({ "objectId": object })).await?;
            let listeners = found["listeners"].as_array().context("no listeners")?;
            names.extend(listeners.iter().map(|listener| format!("{target} {}", listener["type"])));
        }
        names.sort();
        Ok(names)
    }

    /// What the page holds on to, after everything that nobody can reach any more was collected.
    ///
    /// # Errors
    ///
    /// When the browser refuses.
    pub async fn held_by_page(&self) -> Result<HeldByPage> {
        self.collect_garbage().await?;
        let counted = self.command("Memory.getDOMCounters", json!({})).await?;
        let number = |name: &str| counted[name].as_u64().with_context(|| format!("no {name} in {counted}"));
        Ok(HeldByPage { listeners: number("jsEventListeners")?, nodes: number("nodes")? })
    }
}
