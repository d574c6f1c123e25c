//! Links that stand alone are large enough for a finger, and far enough from each other.

use anyhow::Result;

use crate::folder;
use crate::host::Host;
use crate::page::Page;
use crate::trial::trials;
use crate::visit::Visit;

trials![links_are_large_and_apart];

async fn links_are_large_and_apart() -> Result<()> {
    let site = Host::of_the_group().open().await?;
    let groups = folder::copy_of_dist()?;
    let contents = ["content", "tests/fixtures/tag-demo.yaml"];
    assert!(folder::build(&contents, &groups)?.status.success());
    let groups = Host::of(Ok(groups)).open().await?;
    for (page, targets) in [
        (Visit::to(&site).open().await?, 21),
        (Visit::to(&groups).open_prerendered().await?, 2),
    ] {
        for width in [320, 1280] {
            page.resize(width, 800).await?;
            assert_large_and_apart(&page, targets).await?;
        }
    }
    Ok(())
}

/// At least 24 px high, 8 px from the next one. Links in a sentence are as high as its lines.
async fn assert_large_and_apart(page: &Page, targets: usize) -> Result<()> {
    let (found, bad): (usize, Vec<String>) = page
        .ask(
            "const all = [...document.querySelectorAll('a, button')].filter(it =>
                it.checkVisibility({ visibilityProperty: true })
                && !it.closest('.skip, .rule, .hero, #about p, #meetings > p:not(.recordings)'));
            const box = (it) => it.getBoundingClientRect();
            const say = (it) => `${it.innerText}: ${box(it).height} px`;
            // Firefox counts in sixtieths of a pixel, in which there are no whole ones.
            const apart = (a, b) => Math.round(1000 * Math.max(b.left - a.right, a.left - b.right,
                b.top - a.bottom, a.top - b.bottom)) / 1000;
            const low = all.filter(it => box(it).height < 24).map(say);
            const near = all.flatMap((a, nth) => all.slice(nth + 1)
                .filter(b => apart(box(a), box(b)) < 8)
                .map(b => `${say(a)}, ${apart(box(a), box(b))} px from ${say(b)}`));
            return [all.length, [...low, ...near]]",
        )
        .await?;
    assert_eq!(found, targets);
    assert!(bad.is_empty(), "{}", bad.join("\n"));
    Ok(())
}
