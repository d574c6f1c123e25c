//! What the browser complained about: console messages, uncaught errors, failed requests.

use anyhow::Result;
use serde::Deserialize;
use serde_json::json;
use thirtyfour::WebDriver;

use crate::engine::Engine;
use crate::extension;

/// Keeps the complaints where the driver has no log: a script that runs before any of the page's.
pub(crate) const KEEPING: &str = include_str!("log.js");

/// A complaint of the browser.
#[derive(Debug, Clone, Deserialize)]
struct Complaint {
    level: String,
    source: String,
    message: String,
}

/// The complaints of level warning and above since the last call.
pub(crate) async fn complaints(browser: &WebDriver) -> Result<Vec<String>> {
    let all: Vec<Complaint> = if Engine::chosen() == Engine::Chromium {
        // Reading it empties it.
        extension::post(browser, "/se/log", json!({ "type": "browser" })).await?
    } else {
        let kept = "return globalThis.complaints?.splice(0) ?? []";
        let kept = browser.execute(kept, Vec::new()).await?;
        serde_json::from_value(kept.json().clone())?
    };
    Ok(all
        .into_iter()
        .filter(|it| matches!(it.level.as_str(), "WARNING" | "SEVERE"))
        .map(|it| format!("{} {}: {}", it.level, it.source, it.message))
        .collect())
}
