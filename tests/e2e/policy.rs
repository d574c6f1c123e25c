//! The page works under a strict Content-Security-Policy.

use std::fs;

use anyhow::{Context, Result};
use base64::prelude::{BASE64_STANDARD, Engine};
use sha2::{Digest, Sha256};

use crate::folder::{self, inline};
use crate::host::Host;
use crate::panel::keys;
use crate::trial::trials;
use crate::visit::Visit;

trials![a_strict_policy_is_kept];

async fn a_strict_policy_is_kept() -> Result<()> {
    let folder = folder::group()?;
    let html = fs::read_to_string(folder.join("index.html"))?;
    let hash = |element| -> Result<String> {
        let text = inline(&html, element).with_context(|| format!("a <{element}>"))?;
        let digest = BASE64_STANDARD.encode(Sha256::digest(text));
        Ok(format!("'sha256-{digest}'"))
    };
    let policy = format!(
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval' {}; style-src {}; \
         img-src 'self'; connect-src 'self'",
        hash("script")?,
        hash("style")?
    );
    let site = Host::of(Ok(folder)).with_policy(&policy)?.open().await?;
    let page = Visit::to(&site).open().await?;
    page.run("document.querySelector('footer').scrollIntoView()")
        .await?;
    page.until("[...document.images].every(it => it.complete && it.naturalWidth)")
        .await?;
    page.press("Dark").await?;
    page.until("getComputedStyle(document.body).backgroundColor === 'rgb(14, 22, 32)'")
        .await?;
    page.press("Change").await?;
    page.until("document.activeElement.id === 'zone-input'")
        .await?;
    keys(&page, "bangalore").await?;
    page.until("document.querySelector('[role=option]')?.innerText.startsWith('Bangalore: ')")
        .await?;
    page.assert_no_complaints().await?;
    assert_eq!(site.failures(), [""; 0]);

    // The policy is in force: a script that it does not know is not run.
    page.run(
        "const script = document.createElement('script');
        script.textContent = 'window.foreign = true';
        document.body.append(script)",
    )
    .await?;
    let foreign: bool = page.ask("return window.foreign === true").await?;
    assert!(!foreign, "the policy is in force");
    Ok(())
}
