//! The commands that a driver has beyond `WebDriver`'s own.

use std::sync::Arc;

use anyhow::{Context, Result};
use axum::http::Method;
use serde::de::DeserializeOwned;
use serde_json::Value;
use thirtyfour::WebDriver;
use thirtyfour::common::command::{Command, ExtensionCommand};

/// What the driver answers to such a command, with these parameters.
pub(crate) async fn post<T: DeserializeOwned>(
    browser: &WebDriver,
    endpoint: &'static str,
    parameters: Value,
) -> Result<T> {
    let command = Extension {
        endpoint,
        parameters,
    };
    let command = Command::ExtensionCommand(Box::new(command));
    let answer = browser.handle().cmd(command).await;
    Ok(answer.with_context(|| endpoint)?.value()?)
}

#[derive(Debug)]
struct Extension {
    endpoint: &'static str,
    parameters: Value,
}

impl ExtensionCommand for Extension {
    fn parameters_json(&self) -> Option<Value> {
        Some(self.parameters.clone())
    }

    fn method(&self) -> Method {
        Method::POST
    }

    fn endpoint(&self) -> Arc<str> {
        self.endpoint.into()
    }
}
