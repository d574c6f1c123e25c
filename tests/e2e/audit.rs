//! What axe-core finds wrong with what is open, or cannot tell.

use std::fmt::Write;
use std::fs;
use std::path::Path;
use std::sync::LazyLock;

use anyhow::{Result, ensure};
use serde::Deserialize;
use serde_json::json;

use crate::framing::{enter, leave};
use crate::page::Page;

/// axe-core itself; the scripts of a driver are not bound by the policy of the page.
static AXE: LazyLock<Result<String, String>> = LazyLock::new(|| {
    let path = ".tools/checkers/node_modules/axe-core/axe.min.js";
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path))
        .map_err(|error| format!("{path}, which scripts/setup-checkers fetches: {error}"))
});

const AUDIT: &str = include_str!("audit.js");

/// What axe-core cannot tell: the rule, how the element is found, and why it cannot. What it would have
/// told is computed elsewhere.
const WAIVED: [(&str, &str, &str); 1] = [(
    "color-contrast",
    "#zone-option-",
    "an option that the list is not scrolled to lies, for axe-core, where it would be if the list were \
     not cut there, over or under something else; `contrast::least` computes all of them",
)];

/// The rules that depend on colours: in the second theme there is nothing else to ask.
const OF_COLOURS: &str = "['color-contrast', 'link-in-text-block']";

/// The widths, heights and device pixels of a window: a small phone, and a desk at 200 %.
const WINDOWS: [(u32, u32, u32); 2] = [(320, 640, 1), (640, 400, 2)];

#[derive(Debug, Deserialize)]
struct Finding {
    kind: String,
    rule: String,
    element: String,
    why: String,
}

/// Fails if axe-core finds anything wrong, or cannot tell, in one of the windows and themes.
pub(crate) async fn assert_accessible(page: &Page, what: &str) -> Result<()> {
    prepare(page).await?;
    let mut all = String::new();
    for (width, height, factor) in WINDOWS {
        let window = json!({
            "width": width, "height": height, "deviceScaleFactor": factor, "mobile": width < 600,
        });
        let cdp = page.browser().cdp();
        cdp.send_raw("Emulation.setDeviceMetricsOverride", window)
            .await?;
        for (theme, rules) in [("light", ""), ("dark", OF_COLOURS)] {
            wear(page, theme).await?;
            for Finding {
                kind,
                rule,
                element,
                why,
            } in findings(page, rules).await?
            {
                writeln!(
                    all,
                    "{width} px, {theme}: {rule} is {kind}: {element}: {why}"
                )?;
            }
        }
    }
    ensure!(all.is_empty(), "{what}:\n{all}");
    Ok(())
}

/// Puts axe-core into the document that is asked now.
pub(crate) async fn prepare(page: &Page) -> Result<()> {
    if page.ask("return !!window.audit").await? {
        return Ok(());
    }
    // Its timers are asked for as it is read.
    page.run(AUDIT).await?;
    let axe = AXE.as_ref().map_err(|error| anyhow::anyhow!("{error}"))?;
    page.run(axe).await?;
    // A document and what it frames may be of different origins.
    page.run("axe.configure({ allowedOrigins: ['<unsafe_all_origins>'] })")
        .await
}

/// Sets the device to a theme, and waits until everything wears it.
async fn wear(page: &Page, theme: &str) -> Result<()> {
    let media = json!({ "features": [{ "name": "prefers-color-scheme", "value": theme }] });
    page.browser()
        .cdp()
        .send_raw("Emulation.setEmulatedMedia", media)
        .await?;
    let worn = format!("wears('{theme}')");
    page.until(&worn).await?;
    if page
        .ask("return !!document.querySelector('iframe')")
        .await?
    {
        enter(page).await?;
        page.until(&worn).await?;
        leave(page).await?;
    }
    Ok(())
}

/// What is found by these rules, or by all.
async fn findings(page: &Page, rules: &str) -> Result<Vec<Finding>> {
    page.run(&format!("audit({rules})")).await?;
    page.until("window.audited").await?;
    let found: Vec<Finding> = page.ask("return window.audited").await?;
    let waived = |it: &Finding| {
        let mut waived = WAIVED.iter();
        waived.any(|(rule, element, _)| it.rule == *rule && it.element.contains(element))
    };
    let found = found
        .into_iter()
        .filter(|it| it.kind != "not known" || !waived(it));
    Ok(found.collect())
}
