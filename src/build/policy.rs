//! What the pages may load and run: their `Content-Security-Policy` (CSP level 3), as an element for
//! hosts that send no headers, and as a header, which also says who may frame them.

use base64::prelude::{BASE64_STANDARD, Engine};
use sha2::{Digest, Sha256};

use super::meta::element;

/// Nothing but the site's own files, no markup made of texts, no address that is not written here.
const OWN: &str = "img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; \
     require-trusted-types-for 'script'";

/// A policy.
pub(super) struct Policy(String);

impl Policy {
    /// That of a page with this script and this style sheet in it.
    pub(super) fn of_page(script: &str, style: &str) -> Self {
        let [script, style] = [script, style].map(hash);
        Self::new(&script, &style)
    }

    /// That of the page for frames, which has neither in it.
    pub(super) fn of_frame() -> Self {
        Self::new("", " 'self'")
    }

    fn new(script: &str, style: &str) -> Self {
        Self(format!(
            "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'{script}; style-src{style}; {OWN}"
        ))
    }

    /// The element. It has to come before what it is about.
    pub(super) fn element(&self) -> String {
        let name = ("http-equiv", "Content-Security-Policy");
        element("meta", &[name, ("content", &self.0)])
    }

    /// The header, for a page that may be `framed` by other sites or by none.
    pub(super) fn header(&self, framed: bool) -> String {
        let ancestors = if framed {
            ""
        } else {
            "; frame-ancestors 'none'"
        };
        format!("  Content-Security-Policy: {}{ancestors}\n", self.0)
    }
}

/// A source that allows this text alone.
fn hash(text: &str) -> String {
    let digest = BASE64_STANDARD.encode(Sha256::digest(text));
    format!(" 'sha256-{digest}'")
}
