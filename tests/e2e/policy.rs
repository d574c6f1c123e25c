//! The pages' own Content-Security-Policy: what it lets be done, and what not.

use anyhow::Result;

use crate::framing::{Framing, READY, enter, leave};
use crate::host::Host;
use crate::panel::{self, keys};
use crate::trial::trials;
use crate::visit::Visit;

trials![
    all_works_under_it_with_headers_and_without,
    only_the_page_for_frames_is_framed,
];

async fn all_works_under_it_with_headers_and_without() -> Result<()> {
    for host in [Host::of_the_group().with_headers(), Host::of_the_group()] {
        let site = host.open().await?;
        let page = Visit::to(&site).open().await?;
        page.run("document.querySelector('footer').scrollIntoView()")
            .await?;
        page.until("[...document.images].every(it => it.complete && it.naturalWidth)")
            .await?;
        page.press("Dark").await?;
        page.until("getComputedStyle(document.body).backgroundColor === 'rgb(14, 22, 32)'")
            .await?;
        panel::open(&page).await?;
        keys(&page, "bangalore").await?;
        page.until("document.querySelector('[role=option]')?.innerText.startsWith('Bangalore: ')")
            .await?;
        page.assert_no_complaints().await?;
        assert_eq!(site.failures(), [""; 0]);

        // It is in force: a script that it does not know is not run, and markup is made of no text.
        page.run(
            "const script = document.createElement('script');
            script.append('window.foreign = true');
            document.body.append(script)",
        )
        .await?;
        let foreign: bool = page.ask("return window.foreign === true").await?;
        assert!(!foreign, "a script that it does not know is not run");
        let refused: String = page
            .ask("try { document.body.innerHTML = 'x' } catch (it) { return it.name }")
            .await?;
        assert_eq!(refused, "TypeError");
    }
    Ok(())
}

async fn only_the_page_for_frames_is_framed() -> Result<()> {
    for (path, framed) in [("embed.html", true), ("", false), ("index.html", false)] {
        let framing = Framing::with(&format!("<iframe src='{{group}}/{path}'></iframe>")).await?;
        let page = framing.open().await?;
        enter(&page).await?;
        if framed {
            page.until(READY).await?;
        } else {
            let drawn: bool = page.ask("return !!document.querySelector('#app')").await?;
            assert!(!drawn, "{path}");
        }
        leave(&page).await?;
        let complaints = page.complaints().await?;
        let refused = |it: &String| it.contains("frame-ancestors");
        assert_eq!(complaints.iter().any(refused), !framed, "{complaints:?}");
    }
    Ok(())
}
