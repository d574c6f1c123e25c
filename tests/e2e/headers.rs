//! `_headers`, as Netlify reads it: a path a rule, with its headers indented below.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use axum::http::{HeaderMap, HeaderName, HeaderValue};

/// What a host sends with which files.
#[derive(Default)]
pub(crate) struct Headers(Vec<Rule>);

struct Rule {
    path: String,
    headers: Vec<(HeaderName, HeaderValue)>,
}

impl Headers {
    /// Those of the site in `folder`.
    pub(crate) fn published(folder: &Path) -> Result<Self> {
        let text = fs::read_to_string(folder.join("_headers")).context("there is no _headers")?;
        let mut rules: Vec<Rule> = Vec::new();
        for line in text.lines().map(str::trim_end) {
            if line.starts_with('/') {
                let (path, headers) = (line.to_owned(), Vec::new());
                rules.push(Rule { path, headers });
            } else if !line.is_empty() && !line.starts_with('#') {
                let (name, value) = line.split_once(':').context("a header has a colon")?;
                let rule = rules.last_mut().context("a header stands below a path")?;
                let header = (name.trim().parse()?, value.trim().parse()?);
                rule.headers.push(header);
            }
        }
        Ok(Self(rules))
    }

    /// Adds to an answer what belongs to the file at `path`. Values of one header are joined, but
    /// the host's own gives way.
    pub(crate) fn add(&self, path: &str, answer: &mut HeaderMap) -> Result<()> {
        let mut own = HeaderMap::new();
        let rules = self.0.iter().filter(|it| fits(&it.path, path));
        for (name, value) in rules.flat_map(|it| &it.headers) {
            let value = match own.get(name) {
                None => value.clone(),
                Some(other) => format!("{}, {}", other.to_str()?, value.to_str()?).parse()?,
            };
            own.insert(name, value);
        }
        answer.extend(own);
        Ok(())
    }
}

/// A star stands for anything, slashes included.
fn fits(pattern: &str, path: &str) -> bool {
    match pattern.split_once('*') {
        None => pattern == path,
        Some((start, rest)) => path.strip_prefix(start).is_some_and(|left| {
            let mut ends = left.char_indices().map(|(at, _)| &left[at..]);
            rest.is_empty() || ends.any(|end| fits(rest, end))
        }),
    }
}
