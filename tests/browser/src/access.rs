//! What somebody meets who hears the page, or sees it otherwise: the findings of axe-core, and what a screen reader is told.

use std::collections::BTreeMap;
use std::fs;

use anyhow::{Context, Result, anyhow};
use serde_json::{Value, json};
use xtask::setup;

use crate::Journey;

/// Runs the checker over the whole page and hands back what it found; see its own comment.
const RUN: &str = include_str!("axe.js");
/// Opens everything that is folded; see its own comment.
const UNFOLD: &str = include_str!("unfold.js");

/// What of a page is checked: every rule of WCAG 2.2 A and AA and good practice, or a part of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rules {
    /// Every rule.
    All,
    /// Those that depend on the colours.
    Colours,
    /// Those that do not, where the colours have been seen in another language.
    AllButColours,
}

/// The rules that depend on the colours.
const COLOURS: [&str; 2] = ["color-contrast", "link-in-text-block"];

/// One thing that the checker found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// `violation`, or `needs review` where the checker cannot decide.
    pub kind: String,
    /// The name of the rule.
    pub rule: String,
    /// Where.
    pub target: String,
    /// The beginning of the element.
    pub html: String,
    /// What the checker says about it.
    pub why: String,
}

impl Journey {
    /// Checks the page as it stands.
    ///
    /// # Errors
    ///
    /// When the checker is not there or fails.
    pub async fn findings(&self, rules: Rules) -> Result<Vec<Finding>> {
        if !self.asks("return typeof axe === 'object'").await? {
            let script = fs::read_to_string(setup::axe()?)?;
            self.driver.execute(script, vec![]).await.context("the checker does not start")?;
        }
        let which = match rules {
            Rules::All => "all",
            Rules::Colours => "colours",
            Rules::AllButColours => "all but colours",
        };
        let found = self
            .driver
            .execute_async(RUN, vec![json!(which), json!(COLOURS)])
            .await
            .context("the checker does not end")?;
        let found = found.json().as_array().cloned().ok_or_else(|| anyhow!("the checker says {}", found.json()))?;
        let text = |row: &Value, name: &str| row[name].as_str().unwrap_or_default().to_owned();
        let finding = |row: &Value| Finding {
            kind: text(row, "kind"),
            rule: text(row, "rule"),
            target: text(row, "target"),
            html: text(row, "html"),
            why: text(row, "why"),
        };
        Ok(found.iter().map(finding).collect())
    }

    /// Opens everything on the page that is folded: what tells more, and the rows of a plan, of the risks and the
    /// questionnaires.
    ///
    /// # Errors
    ///
    /// When the page is gone.
    pub async fn unfold(&self) -> Result<()> {
        self.script(UNFOLD, vec![]).await.map(drop)
    }
}

/// Roles that only hold other things together.
const SILENT: [&str; 12] = [
    "generic",
    "none",
    "InlineTextBox",
    "LabelText",
    "LineBreak",
    "ListMarker",
    "paragraph",
    "Legend",
    "strong",
    "RootWebArea",
    "emphasis",
    "Abbr",
];
/// Properties that a screen reader speaks of, or that change what it does.
const STATES: [&str; 10] =
    ["checked", "expanded", "pressed", "disabled", "invalid", "required", "level", "live", "modal", "selected"];

impl Journey {
    /// What a screen reader is told of the page, as indented lines: role, name, states. The browser makes its tree a while
    /// after it has drawn: what it says twice in a row, with a drawing in between, is the tree of what is drawn.
    ///
    /// # Errors
    ///
    /// When the browser does not say, or says something else each time.
    pub async fn tree(&self) -> Result<String> {
        const DRAWN: &str =
            "await new Promise((go) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(go))))";
        let twice = || async {
            self.script(DRAWN, vec![]).await?;
            let first = self.tree_now().await?;
            self.script(DRAWN, vec![]).await?;
            Ok(Some(self.tree_now().await?).filter(|second| *second == first))
        };
        self.wait_for("a tree that stays as it is", twice).await
    }

    async fn tree_now(&self) -> Result<String> {
        let answer = self.command("Accessibility.getFullAXTree", json!({})).await?;
        let nodes = answer["nodes"].as_array().context("the browser has no tree")?;
        let by_id: BTreeMap<&str, &Value> =
            nodes.iter().filter_map(|node| Some((node["nodeId"].as_str()?, node))).collect();
        let root = nodes.first().context("the tree is empty")?;
        let mut lines = String::new();
        draw(root, &by_id, 0, "", &mut lines);
        Ok(lines)
    }
}

fn draw(node: &Value, by_id: &BTreeMap<&str, &Value>, depth: usize, around: &str, lines: &mut String) {
    let text = |part: &str| node[part]["value"].as_str().unwrap_or_default();
    let (role, name) = (text("role"), tidy(text("name")));
    let said = match role {
        // Text is part of the name of what it stands in, or it is said by itself.
        "StaticText" => {
            let is_label = lines.trim_end().lines().next_back().is_some_and(|last| last.contains(&format!("“{name}”")));
            !name.is_empty() && !around.contains(&name) && !is_label
        }
        _ => !SILENT.contains(&role),
    };
    let is_said = node["ignored"] != true && said;
    if is_said {
        let role = if role == "StaticText" { "text" } else { role };
        let name = if name.is_empty() { String::new() } else { format!(" “{name}”") };
        let about = tidy(text("description"));
        let about = if about.is_empty() { about } else { format!(" about “{about}”") };
        lines.extend(["  ".repeat(depth), role.to_owned(), name, states(node), about, "\n".to_owned()]);
    }
    let inner = if is_said { format!("{around} {name}") } else { around.to_owned() };
    let children = node["childIds"].as_array().into_iter().flatten().filter_map(Value::as_str);
    for child in children.filter_map(|id| by_id.get(id)) {
        draw(child, by_id, depth + usize::from(is_said), &inner, lines);
    }
}

fn states(node: &Value) -> String {
    let mut said = String::new();
    for property in node["properties"].as_array().into_iter().flatten() {
        let (name, value) = (property["name"].as_str().unwrap_or_default(), &property["value"]["value"]);
        if STATES.contains(&name) && *value != false && *value != "false" {
            let value = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
            said.push(' ');
            said.push_str(name);
            if value != "true" {
                said.extend(["=", value.as_str()]);
            }
        }
    }
    said
}

fn tidy(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
