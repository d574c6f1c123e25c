//! The recipe for nginx in docs/hosting.md, tried: it sends what `_headers` says.

use std::collections::BTreeSet;
use std::env;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use axum::http::{HeaderMap, HeaderName};

use crate::folder;
use crate::headers::Headers;
use crate::nginx;
use crate::request::{Answer, get};
use crate::site::Site;
use crate::trial::trials;
use crate::visit::Visit;

trials![
    nginx_sends_what_the_headers_say,
    nginx_sends_each_file_as_small_as_the_reader_takes,
    the_page_comes_alive_on_nginx,
];

/// What only the host can know, or says by itself.
const OWN: [&str; 2] = ["cache-control", "content-security-policy"];

async fn nginx_sends_what_the_headers_say() -> Result<()> {
    let Some(site) = opened().await? else {
        return Ok(());
    };
    let published = Headers::published(&folder::dist())?;
    let mut caching = BTreeSet::new();
    for path in files()? {
        let answer = get(&site, &path, "identity").await?;
        assert_eq!(answer.status, 200, "{path}");
        let mut wanted = HeaderMap::new();
        published.add(&path, &mut wanted)?;
        for name in wanted
            .keys()
            .map(HeaderName::as_str)
            .filter(|it| !OWN.contains(it))
        {
            let value = wanted[name].to_str()?;
            assert_eq!(answer.header(name)?, Some(value), "{name} of {path}");
        }
        let shared = "access-control-allow-origin";
        assert_eq!(
            answer.header(shared)?.is_some(),
            wanted.contains_key(shared),
            "{path}"
        );
        // What hosts that read `_headers` do of themselves, the recipe has to say.
        let cached = wanted
            .get("cache-control")
            .map_or(Ok("no-cache"), |it| it.to_str())?;
        assert_eq!(answer.header("cache-control")?, Some(cached), "{path}");
        caching.insert(cached.to_owned());
        assert_policy(&path, &answer, &wanted)?;
        assert_eq!(answer.header("content-type")?, kind(&path), "{path}");
    }
    assert_eq!(caching.len(), 3, "for ever, short, asked for: {caching:?}");

    let gone = get(&site, "/web-0123456789abcdef.js", "identity").await?;
    assert_eq!((gone.status, gone.header("cache-control")?), (404, None));
    assert_eq!(gone.header("x-content-type-options")?, Some("nosniff"));
    assert_eq!(get(&site, "/_headers", "identity").await?.status, 404);
    Ok(())
}

/// Who may frame it is said by the header, the rest by the page itself, in the same words.
fn assert_policy(path: &str, answer: &Answer, wanted: &HeaderMap) -> Result<()> {
    let said = answer.header("content-security-policy")?;
    let Some(policy) = wanted.get("content-security-policy") else {
        assert_eq!(said, None, "{path} is no page");
        return Ok(());
    };
    let policy = policy.to_str()?;
    let (own, ancestors) = match policy.split_once("; frame-ancestors") {
        Some((own, ancestors)) => (own, Some(format!("frame-ancestors{ancestors}"))),
        None => (policy, None),
    };
    assert_eq!(said, ancestors.as_deref(), "{path}");
    let html = String::from_utf8_lossy(&answer.body);
    assert!(
        html.contains(&format!("content=\"{own}\"")),
        "{path}: {own}"
    );
    Ok(())
}

async fn nginx_sends_each_file_as_small_as_the_reader_takes() -> Result<()> {
    let Some(site) = opened().await? else {
        return Ok(());
    };
    let mut small = 0;
    for path in files()? {
        let plain = get(&site, &path, "identity").await?;
        let name = match &*path {
            "/" => "index.html",
            path => path.trim_start_matches('/'),
        };
        assert_eq!(plain.body, fs::read(folder::dist().join(name))?, "{path}");
        for (accepted, encoding, end) in [
            ("gzip, deflate, br", "br", "br"),
            ("gzip, deflate", "gzip", "gz"),
        ] {
            let packed = fs::read(folder::dist().join(format!("{name}.{end}")));
            let answer = get(&site, &path, accepted).await?;
            let (said, vary) = (answer.header("content-encoding")?, answer.header("vary")?);
            let Ok(packed) = packed else {
                assert_eq!((said, &answer.body), (None, &plain.body), "{path}");
                continue;
            };
            assert_eq!(
                (said, vary),
                (Some(encoding), Some("Accept-Encoding")),
                "{path}"
            );
            assert_eq!(plain.header("vary")?, vary, "{path}");
            assert_eq!(answer.header("content-type")?, kind(&path), "{path}");
            assert_eq!(answer.body, packed, "{path}");
            small += 1;
        }
    }
    assert!(small > 20, "{small} compressed files were sent");
    Ok(())
}

async fn the_page_comes_alive_on_nginx() -> Result<()> {
    let Some(site) = opened().await? else {
        return Ok(());
    };
    let page = Visit::to(&site).open().await?;
    page.run("document.querySelector('footer').scrollIntoView()")
        .await?;
    page.until("[...document.images].every(it => it.complete && it.naturalWidth)")
        .await?;
    let wasm: u64 = page
        .ask(
            "return performance.getEntriesByType('resource')
                .find(it => it.name.endsWith('.wasm')).encodedBodySize",
        )
        .await?;
    let packed = files()?.into_iter().find(|it| it.ends_with("_bg.wasm"));
    let packed = folder::dist().join(format!("{}.br", &packed.context("the app")?[1..]));
    assert_eq!(wasm, fs::metadata(packed)?.len(), "it came compressed");
    page.assert_no_complaints().await
}

/// nginx, where `scripts/setup-nginx` could fetch it.
async fn opened() -> Result<Option<Site>> {
    if !nginx::tools().exists() {
        assert!(env::var_os("CI").is_none(), "nginx is not there");
        eprintln!("skipped: nginx is not in .tools; scripts/setup-nginx says why");
        return Ok(None);
    }
    nginx::open().await.map(Some)
}

/// What a visitor may ask for.
fn files() -> Result<BTreeSet<String>> {
    let mut files = BTreeSet::from(["/".to_owned()]);
    for folder in ["", "images/"] {
        for entry in fs::read_dir(folder::dist().join(folder))? {
            let entry = entry?;
            let name = entry.file_name().into_string().ok().context("in UTF-8")?;
            if entry.file_type()?.is_file() && name != "_headers" && !is(&name, &["br", "gz"]) {
                files.insert(format!("/{folder}{name}"));
            }
        }
    }
    Ok(files)
}

/// As the browser and calendars want it.
fn kind(path: &str) -> Option<&'static str> {
    let kinds = [
        (&["wasm"][..], "application/wasm"),
        (&["js"], "application/javascript; charset=utf-8"),
        (&["css"], "text/css; charset=utf-8"),
        (&["json"], "application/json; charset=utf-8"),
        (&["ics"], "text/calendar; charset=utf-8"),
        (&["txt"], "text/plain; charset=utf-8"),
        (&["svg"], "image/svg+xml"),
        (&["jpg", "jpeg"], "image/jpeg"),
        (&["png"], "image/png"),
        (&["webp"], "image/webp"),
    ];
    let found = kinds.into_iter().find(|(ends, _)| is(path, ends));
    found
        .map(|(_, kind)| kind)
        .or(Some("text/html; charset=utf-8"))
}

fn is(path: &str, ends: &[&str]) -> bool {
    let end = Path::new(path).extension();
    end.is_some_and(|end| ends.iter().any(|it| end == *it))
}
