//! The element leaves its host as it was, whatever the host's styles are like.

use std::collections::BTreeMap;

use anyhow::{Context, Result};
use serde_json::Value;

use crate::element::next;
use crate::hugo;
use crate::page::Page;
use crate::trial::trials;
use crate::visit::Visit;

trials![the_host_stays_as_it_was];

/// What every element of the host looks like, but for what follows from the height of its content.
const STYLES: &str = "
    const follows = /^(height|block-size|perspective-origin|transform-origin)$/;
    const styles = {};
    [...document.querySelectorAll('html, body, body *')].forEach((element, at) => {
        if (element.matches('tag-page, tag-page *, tag-meetings, tag-meetings *')) return;
        for (const pseudo of [null, '::before', '::after']) {
            const style = getComputedStyle(element, pseudo);
            const name = `${at} ${element.localName}${pseudo ?? ''}`;
            styles[name] = [...style].sort().filter(it => !follows.test(it))
                .map(it => `${it}: ${style.getPropertyValue(it)}`);
        }
    });
    return styles";

/// What else an element could change around itself.
const DOCUMENT: &str = "return [
    document.title, location.href, history.length, document.baseURI, scrollY,
    document.adoptedStyleSheets.length, document.styleSheets.length,
    document.head.children.length, document.body.children.length]";

async fn the_host_stays_as_it_was() -> Result<()> {
    let (_tag, host) = hugo::sites().await?;
    for path in ["meetings/", "both/"] {
        let page = Visit::to(&host).page(path).script_off();
        let page = page.open_prerendered().await?;
        let before = styles(&page).await?;
        let document: Value = page.ask(DOCUMENT).await?;

        let page = Visit::to(&host).page(path).open_prerendered().await?;
        next(&page, "tag-meetings").await?;
        let after = styles(&page).await?;
        assert!(before.len() > 20, "{} boxes", before.len());
        for (element, style) in &after {
            let was = before
                .get(element)
                .with_context(|| format!("{element} is new"))?;
            let changes: Vec<_> = was
                .iter()
                .zip(style)
                .filter(|(was, is)| was != is)
                .collect();
            assert!(changes.is_empty(), "{path}: {element}: {changes:?}");
        }
        assert_eq!(before.len(), after.len());

        assert_eq!(page.ask::<Value>(DOCUMENT).await?, document);
    }
    Ok(())
}

async fn styles(page: &Page) -> Result<BTreeMap<String, Vec<String>>> {
    page.ask(STYLES).await
}
