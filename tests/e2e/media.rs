//! Forced colours, no motion, and paper.

use anyhow::Result;
use serde_json::Value;

use crate::host::Host;
use crate::panel::{keys, opened};
use crate::picture::colours;
use crate::times::Times;
use crate::trial::trials;
use crate::visit::Visit;

trials![
    forced_colours_leave_the_edges,
    forced_colours_show_no_more,
    forced_colours_reach_the_filled_button,
    forced_colours_hide_no_state,
    nothing_moves_where_motion_is_not_wanted,
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

async fn forced_colours_show_no_more() -> Result<()> {
    let site = Host::of_the_group().open().await?;
    for (name, visit) in [
        ("usual", Visit::to(&site)),
        ("forced", Visit::to(&site).forced_colours()),
        (
            "ended",
            Visit::to(&site).forced_colours().at("2026-12-02T17:05:00Z"),
        ),
    ] {
        let page = visit.open().await?;
        let clip: Value = page
            .ask(
                "const comma = document.createRange();
                comma.selectNode(document.querySelector('.when .date').nextSibling);
                const { x, y, width, height } = comma.getBoundingClientRect();
                // Without the edges, which belong to the letters around it as well.
                const [left, top] = [Math.ceil(x) + 1, Math.ceil(y + height / 2)];
                return { x: left, y: top, width: Math.floor(x + width) - left,
                    height: Math.floor(y + height) - top, scale: 1 }",
            )
            .await?;
        assert!(clip["width"].as_f64() > Some(1.0), "it has a place: {clip}");
        assert_eq!(colours(&page, clip).await?, 1, "{name}: nothing is seen");
    }
    Ok(())
}

async fn forced_colours_reach_the_filled_button() -> Result<()> {
    let site = Host::of_the_group().open().await?;
    for instant in ["2026-12-02T15:50:00Z", "2026-12-02T16:10:00Z"] {
        let page = Visit::to(&site).forced_colours().at(instant).open().await?;
        let (ground, text): (bool, bool) = page
            .ask(
                "const system = (colour) => {
                    document.body.style.color = colour;
                    return getComputedStyle(document.body).color;
                }
                const style = getComputedStyle(document.querySelector('.join'));
                return [style.backgroundColor === system('LinkText'), style.color === system('Canvas')]",
            )
            .await?;
        assert!(ground && text, "at {instant}: {ground}, {text}");
    }
    Ok(())
}

async fn forced_colours_hide_no_state() -> Result<()> {
    let site = Host::of_the_group().open().await?;
    let page = opened(Visit::to(&site).forced_colours()).await?;
    page.press("Compare with another place").await?;
    keys(&page, "san").await?;
    page.until("document.querySelectorAll('[role=option]').length > 2")
        .await?;
    keys(&page, thirtyfour::Key::Down + "").await?;
    page.until("document.querySelector('[aria-selected=true]')")
        .await?;
    // What is pressed differs by its weight, the option that is on by its edge; all that is typed into or
    // pressed has an edge or a line below it.
    let wrong: Vec<String> = page
        .ask(
            "const wrong = (it) => {
                const { fontWeight, outlineStyle, borderTopStyle, borderTopWidth, textDecorationLine } = getComputedStyle(it);
                const edge = borderTopStyle === 'solid' && parseFloat(borderTopWidth) >= 1;
                const pressed = it.ariaPressed === 'true';
                return it.role === 'option' ? (outlineStyle === 'solid') !== (it.ariaSelected === 'true')
                    : pressed !== (fontWeight === '600') && it.hasAttribute('aria-pressed')
                        || !edge && !pressed && textDecorationLine !== 'underline';
            };
            return [...document.querySelectorAll('button, input, [role=option]')]
                .filter(it => it.checkVisibility({ visibilityProperty: true }) && wrong(it))
                .map(it => it.outerHTML)",
        )
        .await?;
    assert_eq!(wrong, [""; 0]);
    Ok(())
}

async fn nothing_moves_where_motion_is_not_wanted() -> Result<()> {
    let site = Host::of_the_group().open().await?;
    for (visit, still) in [
        (Visit::to(&site), false),
        (Visit::to(&site).reduced_motion(), true),
    ] {
        let page = visit.open().await?;
        let moving: usize = page
            .ask(
                "return [...document.querySelectorAll('*')].flatMap(it => [null, '::before', '::after']
                    .map(part => getComputedStyle(it, part)))
                    .filter(({ transitionDuration, animationDuration, scrollBehavior }) =>
                        `${transitionDuration}, ${animationDuration}`.split(', ').some(it => parseFloat(it))
                        || scrollBehavior === 'smooth').length",
            )
            .await?;
        assert_eq!(moving == 0, still, "{moving} would move");
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
                    // Firefox says what is asked for, and not what stands there.
                    .map(it => [it.href, getComputedStyle(it, '::after').content
                        .replace('attr(href)', it.getAttribute('href'))])",
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
