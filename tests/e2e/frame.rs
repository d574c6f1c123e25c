//! `embed.html` in another site's frame: it comes alive, and its links lead out of it.

use anyhow::Result;
use thirtyfour::By;

use crate::folder;
use crate::framing::{Framing, enter, enter_ready, first_time, leave};
use crate::host::Host;
use crate::trial::trials;

trials![
    the_reader_s_time_is_shown,
    a_group_among_several_has_a_frame_of_its_own,
    links_leave_the_frame,
    a_strict_policy_is_kept,
    a_sandbox_is_enough,
];

async fn the_reader_s_time_is_shown() -> Result<()> {
    let framing = Framing::with("<iframe src='{group}/embed.html'></iframe>").await?;
    let page = framing.open().await?;
    enter_ready(&page).await?;
    assert_eq!(
        first_time(&page).await?,
        "Wednesday 2 December, 17:00–18:00"
    );
    page.assert_no_complaints().await?;
    assert_eq!(framing.group.failures(), [""; 0]);
    Ok(())
}

async fn a_group_among_several_has_a_frame_of_its_own() -> Result<()> {
    let folder = folder::copy_of_dist()?;
    let contents = ["content", "tests/fixtures/tag-demo.yaml"];
    assert!(folder::build(&contents, &folder)?.status.success());
    let group = Host::of(Ok(folder)).under("/a/b/");
    let frame = "<iframe src='{group}/tag-security/embed.html'></iframe>";
    let framing = Framing::of(group, frame).await?;
    let page = framing.open().await?;
    enter_ready(&page).await?;
    assert_eq!(
        first_time(&page).await?,
        "Wednesday 2 December, 17:00–18:00"
    );
    let link: String = page
        .ask("return document.querySelector('tag-page a').href")
        .await?;
    assert_eq!(link, format!("{}tag-security/", framing.group.address()));
    page.assert_no_complaints().await?;
    assert_eq!(framing.group.failures(), [""; 0]);
    Ok(())
}

async fn links_leave_the_frame() -> Result<()> {
    // Without the element it is the link that stands in for it.
    let group = Host::of_the_group().refusing("embed.js");
    let framing = Framing::of(group, "<iframe src='{group}/embed.html'></iframe>").await?;
    let page = framing.open().await?;
    enter(&page).await?;
    let link = "CNCF TAG Security: meeting times and how to join";
    assert_eq!(page.text("tag-page a").await?, link);
    // A real one: only a reader may lead the whole window elsewhere.
    page.browser()
        .find(By::Css("tag-page a"))
        .await?
        .click()
        .await?;
    leave(&page).await?;
    page.read(framing.group.address()).await?;

    // Within the element there are others; none of them names the frame.
    let framing =
        Framing::with("<iframe src='{group}/embed.html?show=meetings+links'></iframe>").await?;
    let page = framing.open().await?;
    enter_ready(&page).await?;
    let kept: Vec<String> = page
        .ask(
            "const { shadowRoot } = document.querySelector('tag-page');
            return [...shadowRoot.querySelectorAll('a')]
                .filter(it => !['', '_top', '_blank'].includes(it.target)
                    || it.getAttribute('href').startsWith('#'))
                .map(it => it.outerHTML)",
        )
        .await?;
    assert_eq!(kept, [""; 0]);
    Ok(())
}

async fn a_strict_policy_is_kept() -> Result<()> {
    let policy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; \
                  img-src 'self'; connect-src 'self'; base-uri 'none'; \
                  require-trusted-types-for 'script'";
    let group = Host::of_the_group().with_policy(policy)?;
    let frame = "<iframe src='{group}/embed.html?tz=Asia/Tokyo&accent=red&font=monospace&theme=dark\
                 &background=black&parent={around}'></iframe>";
    let framing = Framing::of(group, frame).await?;
    let page = framing.open().await?;
    enter_ready(&page).await?;
    assert_eq!(first_time(&page).await?, "Thursday 3 December, 01:00–02:00");
    let font: String = page
        .ask("return getComputedStyle(document.body).fontFamily")
        .await?;
    assert_eq!(font, "monospace");
    page.assert_no_complaints().await
}

async fn a_sandbox_is_enough() -> Result<()> {
    let frame = "<iframe sandbox='allow-scripts' src='{group}/embed.html?tz=Asia/Tokyo&hour-cycle=h23'></iframe>";
    let framing = Framing::with(frame).await?;
    let page = framing.open().await?;
    enter_ready(&page).await?;
    // It is a process of its own, where the clock is the machine's: only the hour is known.
    assert!(first_time(&page).await?.ends_with("01:00–02:00"));
    Ok(())
}
