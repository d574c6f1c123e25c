//! The zone panel, as somebody uses it.

use anyhow::{Result, bail};
use thirtyfour::Key;
use thirtyfour::common::keys::TypingData;

use crate::page::Page;
use crate::visit::Visit;

/// A page with the panel open, and the focus in its picker.
pub(crate) async fn opened(visit: Visit<'_>) -> Result<Page> {
    let page = visit.open().await?;
    open(&page).await?;
    Ok(page)
}

/// Opens the panel, which takes the focus into its picker.
pub(crate) async fn open(page: &Page) -> Result<()> {
    page.press("Change").await?;
    page.until("document.activeElement.id === 'zone-input'")
        .await
}

/// Chooses the first that is found.
pub(crate) async fn choose(page: &Page, query: &str) -> Result<()> {
    keys(page, query).await?;
    page.until("document.querySelector('[role=option]')")
        .await?;
    keys(page, Key::Enter).await
}

/// Types into whatever has the focus.
pub(crate) async fn keys(page: &Page, keys: impl Into<TypingData>) -> Result<()> {
    page.browser()
        .action_chain()
        .send_keys(keys)
        .perform()
        .await?;
    Ok(())
}

/// Presses Tab with Shift held down.
pub(crate) async fn tab_back(page: &Page) -> Result<()> {
    page.browser()
        .action_chain()
        .key_down(Key::Shift)
        .send_keys(Key::Tab)
        .key_up(Key::Shift)
        .perform()
        .await?;
    Ok(())
}

/// Presses Tab until this is true, so many times at most.
pub(crate) async fn tab_until(page: &Page, condition: &str, most: usize) -> Result<()> {
    for _ in 0..most {
        keys(page, Key::Tab).await?;
        if page.ask(&format!("return {condition}")).await? {
            return Ok(());
        }
    }
    bail!("not reached by {most} Tabs: {condition}")
}

/// The id of what has the focus.
pub(crate) async fn active(page: &Page) -> Result<String> {
    page.ask("return document.activeElement.id").await
}

/// What is listed.
pub(crate) async fn options(page: &Page) -> Result<Vec<String>> {
    page.texts("[role=option]").await
}

/// Waits until this is listed.
pub(crate) async fn until_options(page: &Page, options: &[&str]) -> Result<()> {
    page.until(&format!(
        "JSON.stringify([...document.querySelectorAll('[role=option]')].map(it => it.innerText))
            === JSON.stringify({options:?})"
    ))
    .await
}

/// What is stored.
pub(crate) async fn kept(page: &Page, key: &str) -> Result<Option<String>> {
    page.ask(&format!("return localStorage.getItem('{key}')"))
        .await
}
