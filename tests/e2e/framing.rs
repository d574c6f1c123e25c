//! A page of another site that frames a group's `embed.html`.

use anyhow::Result;
use thirtyfour::By;

use crate::host::Host;
use crate::mounting::{Mounting, document};
use crate::page::Page;
use crate::site::Site;
use crate::visit::Visit;

/// What the frame shows once the element is ready.
pub(crate) const READY: &str =
    "document.querySelector('tag-page').shadowRoot?.querySelector('.page')?.checkVisibility()";

/// The script of the site around, which gives frames their height.
pub(crate) const SCRIPT: &str = "<script type='module' src='{group}/embed-height.js'></script>";

/// A page of another site, and the group's site beside it.
pub(crate) struct Framing {
    pub(crate) group: Site,
    pub(crate) around: Site,
}

impl Framing {
    /// A page with this in its body. `{group}` and `{around}` stand for the addresses of the two
    /// sites, without a slash at the end.
    pub(crate) async fn with(body: &str) -> Result<Self> {
        Self::of(Host::of_the_group(), body).await
    }

    /// The same, with another host of the group's site.
    pub(crate) async fn of(group: Host, body: &str) -> Result<Self> {
        // It keeps what it is told.
        let document = document(&format!(
            "<script>
                window.told = [];
                addEventListener('message', ({{ data, origin }}) => told.push([origin, data]));
            </script>
            <style>* {{ box-sizing: border-box }} body {{ margin: 20px }} iframe {{ width: 100% }}</style>
            {body}"
        ));
        let Mounting { group, around } = Mounting::between(group.with_headers(), &document).await?;
        Ok(Self { group, around })
    }

    /// Opens the page around. What is asked of it is asked of the outer document.
    pub(crate) async fn open(&self) -> Result<Page> {
        Visit::to(&self.around)
            .beside(&self.group)
            .open_prerendered()
            .await
    }
}

/// From here on it is the first frame that is asked, once its element is ready.
pub(crate) async fn enter_ready(page: &Page) -> Result<()> {
    enter(page).await?;
    page.until(READY).await
}

/// From here on it is the first frame that is asked.
pub(crate) async fn enter(page: &Page) -> Result<()> {
    let frame = page.browser().find(By::Css("iframe")).await?;
    frame.enter_frame().await?;
    Ok(())
}

/// From here on it is the page around that is asked.
pub(crate) async fn leave(page: &Page) -> Result<()> {
    page.browser().enter_default_frame().await?;
    Ok(())
}

/// When the next meeting is.
pub(crate) async fn first_time(page: &Page) -> Result<String> {
    page.ask(
        "return document.querySelector('tag-page').shadowRoot.querySelector('.when').innerText
            .replace(/\\s+/g, ' ').trim()",
    )
    .await
}
