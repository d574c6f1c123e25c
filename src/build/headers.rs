//! `_headers`: what a host is to send with the site's files, in the form that Netlify, Cloudflare
//! Pages and others read.
//!
//! Where two rules fit a file, hosts join their values with a comma, and `*, *` is an origin that no
//! browser knows. So at most one rule gives a file a header.

use std::path::Path;

use anyhow::Result;

use super::former::entries;
use super::policy::Policy;

/// How many digits of a file's content stand in its name.
const DIGITS: usize = 16;
/// Any site may read it: there is nothing in it that is not public.
const SHARED: &str = "  Access-Control-Allow-Origin: *\n";
/// Its name changes with its content.
const FOR_EVER: &str = "  Cache-Control: public, max-age=31536000, immutable\n";
/// Long enough for a visit, and short enough that a script never names files of a site that has
/// been published anew: served stale, it would.
const SHORT: &str = "  Cache-Control: public, max-age=300\n";

/// What other sites read or run, by names that stay. A frame in a sandbox is another site as well.
const STABLE: [&str; 7] = [
    "/embed.js",
    "/embed-height.js",
    "/embed-frame.js",
    "/embed-frame.css",
    "/places.txt",
    "/*.json",
    "/*.ics",
];

/// What is sent with everything: of what a page could ask for, these pages ask for nothing.
const ALWAYS: &str = "/*
  X-Content-Type-Options: nosniff
  Strict-Transport-Security: max-age=31536000
  Referrer-Policy: strict-origin-when-cross-origin
  Cross-Origin-Opener-Policy: same-origin
  Permissions-Policy: accelerometer=(), autoplay=(), camera=(), display-capture=(), encrypted-media=(), fullscreen=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), publickey-credentials-get=(), screen-wake-lock=(), usb=(), xr-spatial-tracking=()
";

/// The headers of the site that lies in `out`, whose `pages` have these paths and policies. Only the
/// pages for frames may be framed.
pub(super) fn headers(out: &Path, pages: &[(&str, &Policy)]) -> Result<String> {
    let mut rules = vec![ALWAYS.to_owned()];
    for (path, policy) in pages {
        let folder = path.strip_suffix("index.html");
        let frame = folder.map(|it| format!("{it}embed.html"));
        let frame = frame.filter(|it| out.join(it).exists());
        let frame = frame.map(|it| (it, Policy::of_frame().header(true)));
        let page = folder.into_iter().chain([*path]);
        let page = page.map(|it| (it.to_owned(), policy.header(false)));
        rules.extend(
            page.chain(frame)
                .map(|(path, policy)| format!("/{path}\n{policy}")),
        );
    }
    rules.extend(STABLE.map(|path| format!("{path}\n{SHARED}{SHORT}")));
    rules.push(format!("/images/*\n{SHARED}"));
    for path in entries(out)? {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        if is_hashed(&name) {
            let shared = if name.starts_with("embed-") {
                SHARED
            } else {
                ""
            };
            rules.push(format!("/{name}\n{shared}{FOR_EVER}"));
        }
    }
    Ok(rules.join("\n"))
}

/// Whether a name is like `embed-0123456789abcdef.js` or `web-0123456789abcdef_bg.wasm`.
fn is_hashed(name: &str) -> bool {
    let Some((stem, "js" | "wasm" | "css")) = name.rsplit_once('.') else {
        return false;
    };
    let stem = stem.strip_suffix("_bg").unwrap_or(stem);
    stem.rsplit_once('-').is_some_and(|(_, hash)| {
        hash.len() == DIGITS && hash.bytes().all(|it| it.is_ascii_hexdigit())
    })
}
