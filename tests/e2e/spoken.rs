//! What a screen reader is given in the course of a visit, written down.
//!
//! It is the browser's accessibility tree: what each thing is, how it is called, what describes it, and
//! in which state it is. After the first step only the lines that are new.

use std::collections::BTreeMap;

use anyhow::{Context, Result};
use serde_json::Value;
use thirtyfour::Key;

use crate::host::Host;
use crate::page::Page;
use crate::panel::{self, keys};
use crate::trial::trials;
use crate::visit::Visit;

trials![a_visit, several_series];

/// What says no more than what is in it.
const SILENT: [&str; 4] = ["generic", "none", "paragraph", "InlineTextBox"];
/// What is said of a state.
const STATES: [&str; 6] = [
    "level", "expanded", "pressed", "selected", "hasPopup", "focused",
];

async fn a_visit() -> Result<()> {
    let site = Host::of_the_group().open().await?;
    let page = Visit::to(&site).at("2026-12-02T15:46:00Z").open().await?;
    let mut said = Said::default();
    insta::assert_snapshot!("1 the page is opened", said.of(&page).await?);
    panel::open(&page).await?;
    insta::assert_snapshot!("2 the zone panel is opened", said.of(&page).await?);
    keys(&page, "tok").await?;
    page.says("2 results").await?;
    keys(&page, Key::Down + "").await?;
    page.until("document.querySelector('[aria-selected=true]')")
        .await?;
    insta::assert_snapshot!("3 a zone is looked for", said.of(&page).await?);
    keys(&page, Key::Enter + "").await?;
    page.says("Times now in Tokyo time.").await?;
    insta::assert_snapshot!("4 a zone is chosen", said.of(&page).await?);
    page.run("document.querySelector('.add summary').focus()")
        .await?;
    keys(&page, Key::Enter + "").await?;
    page.until("document.querySelector('.offers').checkVisibility()")
        .await?;
    insta::assert_snapshot!(
        "5 the ways into a calendar are disclosed",
        said.of(&page).await?
    );
    page.run("document.querySelector('.join').focus()").await?;
    page.look_away(1).await?;
    page.look_away(14).await?;
    page.until("document.querySelector('.state').innerText.startsWith('Happening now')")
        .await?;
    insta::assert_snapshot!(
        "6 the meeting begins, and the focus is on Join",
        said.of(&page).await?
    );
    Ok(())
}

async fn several_series() -> Result<()> {
    let site = Host::filled_with("tests/fixtures/tag-demo.yaml")?
        .open()
        .await?;
    let page = Visit::to(&site).at("2026-11-24T12:00:00Z").open().await?;
    insta::assert_snapshot!("several series", Said::default().of(&page).await?);
    Ok(())
}

/// The lines that were said before.
#[derive(Default)]
struct Said(Vec<String>);

impl Said {
    /// The lines of the page that are new.
    async fn of(&mut self, page: &Page) -> Result<String> {
        let tree = page
            .browser()
            .cdp()
            .send_raw("Accessibility.getFullAXTree", ())
            .await?;
        let nodes = tree["nodes"].as_array().context("a tree")?;
        let by_id: BTreeMap<&str, &Value> = nodes
            .iter()
            .filter_map(|it| Some((it["nodeId"].as_str()?, it)))
            .collect();
        let mut lines = Vec::new();
        walk(nodes.first().context("a root")?, &by_id, 0, &mut lines);
        let new: Vec<_> = lines
            .iter()
            .filter(|it| !self.0.contains(it))
            .cloned()
            .collect();
        self.0 = lines;
        Ok(new.join("\n"))
    }
}

fn walk(node: &Value, all: &BTreeMap<&str, &Value>, depth: usize, lines: &mut Vec<String>) {
    let text = |key: &str| node[key]["value"].as_str().unwrap_or_default().trim();
    let (role, name) = (text("role"), text("name"));
    let silent = node["ignored"] == true
        || SILENT.contains(&role)
        || role == "StaticText" && name.is_empty();
    if !silent {
        lines.push(line(node, role, name, depth));
    }
    let inner = depth + usize::from(!silent);
    for child in node["childIds"].as_array().into_iter().flatten() {
        let Some(child) = child.as_str().and_then(|id| all.get(id)) else {
            continue;
        };
        // What is called by its own text is not said twice.
        let told = child["role"]["value"] == "StaticText"
            && matches!(
                role,
                "heading" | "link" | "button" | "option" | "DisclosureTriangle" | "combobox"
            );
        if !told && role != "StaticText" {
            walk(child, all, inner, lines);
        }
    }
}

fn line(node: &Value, role: &str, name: &str, depth: usize) -> String {
    let text = |key: &str| node[key]["value"].as_str().filter(|it| !it.is_empty());
    let mut line = "  ".repeat(depth);
    line += match role {
        "StaticText" => "",
        "RootWebArea" => "page",
        "DisclosureTriangle" => "disclosure",
        role => role,
    };
    if !name.is_empty() {
        line += &[if role == "StaticText" { "“" } else { " “" }, name, "”"].concat();
    }
    if let Some(value) = text("value") {
        line += &[", holds “", value, "”"].concat();
    }
    if let Some(described) = text("description") {
        line += &[", described by “", described, "”"].concat();
    }
    for state in STATES {
        let mut properties = node["properties"].as_array().into_iter().flatten();
        let Some(property) = properties.find(|it| it["name"] == state) else {
            continue;
        };
        let value = match &property["value"]["value"] {
            Value::String(text) => text.clone(),
            value => value.to_string(),
        };
        let words = match value.as_str() {
            "true" => [", ", state, "", ""],
            "false" => [", not ", state, "", ""],
            value => [", ", state, " ", value],
        };
        line += &words.concat();
    }
    line
}
