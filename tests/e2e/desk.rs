//! How a host answers: what is held waits, what is refused fails, what is changed is another text.

use std::sync::{Arc, Mutex};

use anyhow::{Context, Result};
use axum::body::{Body, to_bytes};
use axum::extract::{Request, State};
use axum::http::{HeaderValue, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use tokio::sync::watch;

use crate::host::Manner;

/// Every answer so far: path and status.
pub(crate) type Log = Arc<Mutex<Vec<(String, StatusCode)>>>;

/// The script that all documents begin with, if there is one.
pub(crate) type First = Arc<Mutex<String>>;

/// Where that script is. A strict policy lets a page have it from its own site, and no other way.
const FIRST: &str = "/before-all-else";

/// Where requests are answered.
pub(crate) struct Desk {
    manner: Manner,
    released: watch::Receiver<bool>,
    log: Log,
    first: First,
}

impl Desk {
    pub(crate) fn new(
        manner: Manner,
        released: watch::Receiver<bool>,
        log: Log,
        first: First,
    ) -> Self {
        Self {
            manner,
            released,
            log,
            first,
        }
    }

    fn first(&self) -> String {
        self.first.lock().expect("no panic in here").clone()
    }
}

/// Answers a request.
pub(crate) async fn answer(
    State(desk): State<Arc<Desk>>,
    request: Request,
    next: Next,
) -> Response {
    let path = request.uri().path().to_owned();
    if path == FIRST {
        let script = format!("{}\ndocument.currentScript.remove()", desk.first());
        let headers = [
            (header::CONTENT_TYPE, "text/javascript"),
            (header::CACHE_CONTROL, "no-store"),
        ];
        return (headers, script).into_response();
    }
    let is = |ends: &[&str]| ends.iter().any(|end| path.ends_with(end));
    if is(&desk.manner.held) {
        let mut released = desk.released.clone();
        // The sender lives as long as the site.
        let _gone = released.wait_for(|held| !held).await;
    }
    let mut response = if is(&desk.manner.refused) {
        StatusCode::INTERNAL_SERVER_ERROR.into_response()
    } else if is(&desk.manner.missing) {
        StatusCode::NOT_FOUND.into_response()
    } else if is(&desk.manner.looped) {
        (StatusCode::FOUND, [(header::LOCATION, path.clone())]).into_response()
    } else {
        let mut response = next.run(request).await;
        if is(&desk.manner.mistyped) {
            let plain = HeaderValue::from_static("text/plain");
            response.headers_mut().insert(header::CONTENT_TYPE, plain);
        }
        let answer = if is(&desk.manner.cut) {
            cut(response).await
        } else {
            changed(&desk.manner, &path, response).await
        };
        let answer = match answer {
            Ok(response) if !desk.first().is_empty() => begun(response).await,
            other => other,
        };
        match answer {
            Ok(response) => response,
            Err(error) => (StatusCode::INTERNAL_SERVER_ERROR, error.to_string()).into_response(),
        }
    };
    let headers = response.headers_mut();
    // What a page asks for again may be kept, but not without asking.
    let keep = if is(&[".json"]) {
        "no-cache"
    } else {
        "no-store"
    };
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static(keep));
    if let Some((base, published)) = &desk.manner.headers {
        let of_the_site = format!("/{}", path.trim_start_matches(base));
        published
            .add(&of_the_site, headers)
            .expect("headers are ASCII");
    }
    if let Some(policy) = &desk.manner.policy {
        headers.insert(header::CONTENT_SECURITY_POLICY, policy.clone());
    }
    let mut log = desk.log.lock().expect("no panic in here");
    log.push((path, response.status()));
    response
}

/// The first half of it, as if that were all.
async fn cut(response: Response) -> Result<Response> {
    let (mut parts, body) = response.into_parts();
    let whole = to_bytes(body, usize::MAX).await?;
    parts.headers.remove(header::CONTENT_LENGTH);
    Ok(Response::from_parts(
        parts,
        Body::from(whole.slice(..whole.len() / 2)),
    ))
}

/// A document that begins with the script: before its policy, if it holds one.
async fn begun(response: Response) -> Result<Response> {
    let kind = response.headers().get(header::CONTENT_TYPE);
    if kind.is_none_or(|it| !it.as_bytes().starts_with(b"text/html")) {
        return Ok(response);
    }
    with_text(response, |text| {
        let begin = ["<head>", "<!doctype html>", "<!DOCTYPE html>"];
        let begin = begin.iter().find_map(|it| Some(text.find(it)? + it.len()));
        let (before, after) = text.split_at(begin.unwrap_or_default());
        format!("{before}<script src=\"{FIRST}\"></script>{after}")
    })
    .await
}

async fn changed(manner: &Manner, path: &str, response: Response) -> Result<Response> {
    let file = if path.ends_with('/') {
        "index.html"
    } else {
        ""
    };
    let path = format!("{path}{file}");
    let Some((_, change)) = manner
        .changed
        .as_ref()
        .filter(|(end, _)| path.ends_with(end))
    else {
        return Ok(response);
    };
    with_text(response, change).await
}

async fn with_text(response: Response, change: impl Fn(String) -> String) -> Result<Response> {
    let (mut parts, body) = response.into_parts();
    let text = String::from_utf8(to_bytes(body, usize::MAX).await?.to_vec()).context("no text")?;
    parts.headers.remove(header::CONTENT_LENGTH);
    Ok(Response::from_parts(parts, Body::from(change(text))))
}
