//! What the browser complained about: console messages, uncaught errors, failed requests.

use std::sync::Arc;

use anyhow::Result;
use serde::Deserialize;
use serde_json::{Value, json};
use thirtyfour::WebDriver;
use thirtyfour::common::command::{Command, ExtensionCommand};

/// A complaint of the browser.
#[derive(Debug, Clone, Deserialize)]
pub(crate) struct Complaint {
    level: String,
    source: String,
    message: String,
}

/// The complaints of level warning and above since the last call.
pub(crate) async fn complaints(browser: &WebDriver) -> Result<Vec<String>> {
    let answer = browser
        .handle()
        .cmd(Command::ExtensionCommand(Box::new(BrowserLog)))
        .await?;
    let all: Vec<Complaint> = answer.value()?;
    Ok(all
        .into_iter()
        .filter(|it| matches!(it.level.as_str(), "WARNING" | "SEVERE"))
        .map(|it| format!("{} {}: {}", it.level, it.source, it.message))
        .collect())
}

/// Chromedriver's log of the browser; reading it empties it.
#[derive(Debug)]
struct BrowserLog;

impl ExtensionCommand for BrowserLog {
    fn parameters_json(&self) -> Option<Value> {
        Some(json!({ "type": "browser" }))
    }

    fn method(&self) -> axum::http::Method {
        axum::http::Method::POST
    }

    fn endpoint(&self) -> Arc<str> {
        "/se/log".into()
    }
}
