//! The site works below any path, on any port.

use std::fs;

use anyhow::Result;

use crate::folder;
use crate::host::Host;
use crate::trial::trials;
use crate::visit::Visit;

trials![it_comes_alive_below_any_path, no_path_begins_at_the_root];

async fn it_comes_alive_below_any_path() -> Result<()> {
    for base in ["/", "/a/b/"] {
        let site = Host::of(Ok(folder::dist()))
            .under(base)
            .with_headers()
            .open()
            .await?;
        let page = Visit::to(&site).open().await?;
        page.run("document.querySelector('footer').scrollIntoView()")
            .await?;
        page.until("[...document.images].every(it => it.complete && it.naturalWidth)")
            .await?;
        page.assert_no_complaints().await?;
        assert_eq!(site.failures(), [""; 0], "{base}");
        let strays: Vec<_> = site
            .answered()
            .into_iter()
            .filter(|path| !path.starts_with(base))
            .collect();
        assert_eq!(strays, [""; 0], "{base}");
    }
    Ok(())
}

async fn no_path_begins_at_the_root() -> Result<()> {
    let html = fs::read_to_string(folder::dist().join("index.html"))?;
    let absolute: Vec<_> = [
        "href=\"/",
        "src=\"/",
        "data-js=\"/",
        "data-wasm=\"/",
        "url(/",
    ]
    .into_iter()
    .filter(|start| html.contains(start))
    .collect();
    assert_eq!(absolute, [""; 0]);
    assert!(html.contains("src=\"./"), "paths are relative");
    Ok(())
}
