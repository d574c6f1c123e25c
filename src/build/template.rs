//! The document that Trunk built from `index.html`, with marked places to fill.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

use super::document::Document;

/// The document. Filled ones keep its marks, so that they can be filled again: a nightly rebuild
/// needs no compiler.
pub(super) struct Template(String);

const HEAD: Mark = Mark("<!--tag-page:head-->", "<!--/tag-page:head-->");
const BODY: Mark = Mark("<!--tag-page:body-->", "<!--/tag-page:body-->");
/// What loads the app; Trunk.toml says so.
const APP: Mark = Mark("<!--tag-page:app-->", "<!--/tag-page:app-->");
/// Where no app is to come to life, what loads it stands in an inert element.
const INERT: (&str, &str) = ("<template>", "</template>");

impl Template {
    /// Reads the document that Trunk built.
    pub(super) fn read(path: &Path) -> Result<Self> {
        let name = path.display();
        let text = fs::read_to_string(path).with_context(|| {
            format!("cannot read `{name}`, which Trunk makes: run `make dist` or `trunk build`")
        })?;
        for mark in [HEAD, BODY, APP] {
            mark.find(&text, 0).with_context(|| {
                format!(
                    "`{name}` lacks {}; make it anew: run `make dist` or `trunk build`",
                    mark.0
                )
            })?;
        }
        Ok(Self(text))
    }

    /// The page; its policy stands in it where it is `strict`.
    pub(super) fn fill(&self, document: &Document, strict: bool) -> String {
        let text = APP.each(&self.0, |loader| {
            let loader = loader.trim_start_matches(INERT.0).trim_end_matches(INERT.1);
            if document.alive {
                loader.to_owned()
            } else {
                format!("{}{loader}{}", INERT.0, INERT.1)
            }
        });
        let text = HEAD.each(&text, |_| String::new());
        let text = BODY.each(&text, |_| String::new());
        // Whatever is left is Trunk's, and leads to the site's files from its root.
        let text = text.replace("\"./", &format!("\"{}", document.base));
        let policy = strict.then(|| document.head.policy.element() + "\n");
        let head = policy.unwrap_or_default() + &document.head.text;
        let text = HEAD.each(&text, |_| format!("\n{head}\n"));
        BODY.each(&text, |_| format!("\n{}\n", document.body))
    }
}

/// Whether this is the page of a group in its folder, made by a build of the site that the folder
/// lies in: it has the marks, and loads the app from there.
pub(super) fn is_of_the_site(page: &Path) -> bool {
    let Ok(text) = fs::read_to_string(page) else {
        return false;
    };
    let loader = APP.find(&text, 0).map(|(start, end)| &text[start..end]);
    let marked = [HEAD, BODY].iter().all(|it| it.find(&text, 0).is_some());
    marked && loader.is_some_and(|it| it.contains("\"../"))
}

/// Two comments, and what stands between them.
struct Mark(&'static str, &'static str);

impl Mark {
    /// What stands between the first such marks at or after `from`.
    fn find(&self, text: &str, from: usize) -> Option<(usize, usize)> {
        let start = from + text[from..].find(self.0)? + self.0.len();
        Some((start, start + text[start..].find(self.1)?))
    }

    /// `text`, with whatever stands between such marks replaced.
    fn each(&self, text: &str, with: impl Fn(&str) -> String) -> String {
        let (mut filled, mut from) = (String::new(), 0);
        while let Some((start, end)) = self.find(text, from) {
            filled.push_str(&text[from..start]);
            filled.push_str(&with(&text[start..end]));
            from = end;
        }
        filled + &text[from..]
    }
}
