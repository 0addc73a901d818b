//! The element in a page around it, as partners have one.

use anyhow::Result;
use serde_json::{Map, Value};

use crate::Journey;

/// A page around the element, before the element is in it: to be served as `/host.html`.
pub const HOST: &str = "<!doctype html><title>Host</title><link rel=icon href='data:,'>\
                        <script src=/element.js></script><main style='block-size: 700px'></main>";

impl Journey {
    /// Opens [`HOST`], puts the element into it with these attributes, and goes into the frame, or with `mode=inline` into
    /// the element: the page around has then loaded, whatever the document still waits for.
    ///
    /// # Errors
    ///
    /// When the frame does not start.
    pub async fn open_in_host(&self, source: &str, attributes: &[(&str, &str)]) -> Result<()> {
        self.open("/host.html").await?;
        let there = "return customElements.get('waymark-assessment') && document.querySelector('main') !== null";
        self.wait("the host page", || self.asks(there)).await?;
        let add = "const element = document.createElement('waymark-assessment');
                   element.setAttribute('src', arguments[0]);
                   Object.entries(arguments[1]).forEach(([name, value]) => element.setAttribute(name, value));
                   document.querySelector('main').append(element);";
        let is_inline = attributes.contains(&("mode", "inline"));
        let attributes: Map<String, Value> =
            attributes.iter().map(|(name, value)| ((*name).to_owned(), Value::from(*value))).collect();
        self.script(add, vec![source.into(), attributes.into()]).await?;
        self.wait("the event waymark-ready", || self.heard("waymark-ready")).await?;
        if is_inline {
            self.enter_inline(0);
            return Ok(());
        }
        self.enter_frame().await
    }
}
