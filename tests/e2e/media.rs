//! Forced colours, and paper.

use anyhow::Result;

use crate::host::Host;
use crate::times::Times;
use crate::trial::trials;
use crate::visit::Visit;

trials![
    forced_colours_leave_the_edges,
    paper_has_no_buttons_and_all_addresses,
    paper_is_light_whatever_the_theme,
];

async fn forced_colours_leave_the_edges() -> Result<()> {
    let site = Host::of_the_group().open().await?;
    let page = Visit::to(&site).forced_colours().open().await?;
    let edges: Vec<(String, String, bool)> = page
        .ask(
            "const ground = getComputedStyle(document.body).backgroundColor;
            return ['#next', '.join', '.passcode button'].flatMap(selector => {
                const style = getComputedStyle(document.querySelector(selector));
                return ['Top', 'Right', 'Bottom', 'Left'].map(side => [
                    `${selector} ${side}`,
                    `${style[`border${side}Style`]} ${parseFloat(style[`border${side}Width`]) >= 1}`,
                    ![ground, 'rgba(0, 0, 0, 0)'].includes(style[`border${side}Color`]),
                ]);
            })",
        )
        .await?;
    assert_eq!(edges.len(), 12);
    for (edge, form, visible) in edges {
        assert_eq!((form.as_str(), visible), ("solid true", true), "{edge}");
    }
    Ok(())
}

async fn paper_has_no_buttons_and_all_addresses() -> Result<()> {
    let site = Host::of_the_group().open().await?;
    let alive = Visit::to(&site).zone("Pacific/Apia").print().open().await?;
    let times = Times::on(&alive).await?;
    assert_eq!(times.date, "Thursday 3 December, 05:00–06:00");
    assert_eq!(times.rows.len(), 6);
    let first = ("Thu 3 December · 05:00", "Wed 2 December, 16:00 UTC");
    assert_eq!((&*times.rows[0].0, &*times.rows[0].1), first);

    let off = Visit::to(&site)
        .script_off()
        .print()
        .open_prerendered()
        .await?;
    assert_eq!(off.texts(".rows li").await?.len(), 12);
    for page in [alive, off] {
        assert_eq!(page.texts("button").await?, [""; 0]);
        let links: Vec<(String, String)> = page
            .ask(
                "return [...document.querySelectorAll('a[href^=http]')]
                    .filter(it => it.checkVisibility())
                    .map(it => [it.href, getComputedStyle(it, '::after').content])",
            )
            .await?;
        assert_eq!(links.len(), 17, "all links of the page");
        for (address, after) in links {
            assert!(after.contains(&address), "{address} is not in {after}");
        }
    }
    Ok(())
}

async fn paper_is_light_whatever_the_theme() -> Result<()> {
    const INK: &str = "rgb(20, 32, 46)";
    const CARD: &str = "rgb(255, 255, 255)";
    let site = Host::of_the_group().open().await?;
    let chosen = "localStorage.tagTheme = 'dark'";
    for visit in [Visit::to(&site).dark(), Visit::to(&site).first(chosen)] {
        let page = visit.print().open().await?;
        let colours: (String, String) = page
            .ask(
                "return [getComputedStyle(document.body).color,
                    getComputedStyle(document.querySelector('#next')).backgroundColor]",
            )
            .await?;
        assert_eq!((&*colours.0, &*colours.1), (INK, CARD));
    }
    Ok(())
}
