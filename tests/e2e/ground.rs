//! Whatever an element stands on, what it says can be read.

use anyhow::Result;
use serde_json::json;

use crate::contrast::LIGHT;
use crate::mounting::{MEETINGS, Mounting};
use crate::trial::trials;

trials![
    it_can_be_read_on_every_ground,
    a_theme_that_is_not_the_host_s_can_be_read,
    it_can_be_read_where_nothing_tells_what_is_behind,
];

/// What a page around may be painted with, and whether that is dark.
const GROUNDS: [(&str, bool); 12] = [
    ("", false),
    ("background: rgb(250 250 250)", false),
    ("background: #123; color: #eee", true),
    ("background: hsl(210 50% 10%); color: white", true),
    ("background: oklch(0.98 0.01 250); color: black", false),
    ("background: oklch(0.2 0.02 250); color: white", true),
    ("background: oklab(0.2 0.01 -0.02); color: white", true),
    ("background: lab(95 0 0)", false),
    ("background: lch(10 5 250); color: white", true),
    (
        "background: color(display-p3 0.1 0.1 0.15); color: white",
        true,
    ),
    ("background: color-mix(in srgb, white 90%, black)", false),
    ("background: linear-gradient(#111, #222); color: #eee", true),
];

async fn it_can_be_read_on_every_ground() -> Result<()> {
    let mounting = Mounting::with(MEETINGS).await?;
    for device in [false, true] {
        let visit = mounting.visit();
        let visit = if device { visit.dark() } else { visit };
        let page = visit.open_prerendered().await?;
        page.until("isReady()").await?;
        for (style, dark) in GROUNDS {
            page.run(&format!(
                "document.body.style = '{style}'; return settled()"
            ))
            .await?;
            // On a ground of its own it has whatever theme it likes.
            let (own, theme): (bool, String) = page
                .ask(
                    "const ground = getComputedStyle(inside('.page')[0]).backgroundColor;
                    return [ground !== 'rgba(0, 0, 0, 0)', inside('.stage')[0].dataset.theme];",
                )
                .await?;
            let fits = theme == if dark { "dark" } else { "light" };
            assert!(
                own || fits,
                "{theme} on {style:?}, on a device that is dark: {device}"
            );
        }
    }
    Ok(())
}

/// What is around an element that stands for `@`, and the colour that is behind it in truth.
const AROUND: [(&str, &str); 9] = [
    (
        "<div style='color: #fff; background: linear-gradient(#123, #234)'>@</div>",
        "rgb(17, 34, 51)",
    ),
    (
        "<div style='color: #fff; position: relative'><div style='position: absolute; inset: 0; background: #123'></div>
        <div style='position: relative'>@</div></div>",
        "rgb(17, 34, 51)",
    ),
    (
        "<style>.cover { position: relative; z-index: 0; color: #fff }
        .cover::before { content: ''; position: absolute; z-index: -1; inset: 0; background: #123 }</style>
        <div class='cover'>@</div>",
        "rgb(17, 34, 51)",
    ),
    (
        "<x-panel>@</x-panel><script>customElements.define('x-panel', class extends HTMLElement {
            connectedCallback() {
                const panel = document.createElement('div');
                panel.style = 'background: #123; color: #fff';
                panel.append(document.createElement('slot'));
                this.attachShadow({ mode: 'open' }).append(panel);
            }
        })</script>",
        "rgb(17, 34, 51)",
    ),
    (
        "<div style='color: #fff; background: #0d6efd'>@</div>",
        "rgb(13, 110, 253)",
    ),
    (
        "<div style='background: #ffc107'>@</div>",
        "rgb(255, 193, 7)",
    ),
    ("<div style='background: #777'>@</div>", "rgb(119, 119, 119)"),
    (
        "<div style='color: #fff; background: rgba(0, 0, 0, .6)'>@</div>",
        "rgb(102, 102, 102)",
    ),
    (
        "<div style='color: #fff; background: rgba(0, 0, 0, .45)'>@</div>",
        "rgb(140, 140, 140)",
    ),
];

async fn it_can_be_read_where_nothing_tells_what_is_behind() -> Result<()> {
    for (around, behind) in AROUND {
        let body = format!(
            "<style>body {{ background: #fff; color: #222 }}</style>{}",
            around.replace('@', MEETINGS)
        );
        let page = Mounting::with(&body).await?.open().await?;
        let contrasts: Vec<(String, f64)> = page
            .ask_of(
                &format!(
                    "{LIGHT} const {{ backgroundColor }} = getComputedStyle(inside('.page')[0]);
                    const own = backgroundColor !== 'rgba(0, 0, 0, 0)';
                    const ground = own ? backgroundColor : arguments[0];
                    return ['.rule', '.more a', '#change', '.zone-line']
                        .map(it => [it, contrast(ground, getComputedStyle(inside(it)[0]).color)])"
                ),
                &[json!(behind)],
            )
            .await?;
        for (part, contrast) in contrasts {
            assert!(contrast >= 4.5, "{contrast} for {part} in {around}");
        }
    }
    Ok(())
}

async fn a_theme_that_is_not_the_host_s_can_be_read() -> Result<()> {
    let mounting = Mounting::with(MEETINGS).await?;
    let page = mounting.open().await?;
    for (host, theme) in [("#fff", "dark"), ("#111", "light")] {
        page.run(&format!(
            "document.body.style.background = '{host}';
            element().setAttribute('theme', '{theme}');
            return settled()"
        ))
        .await?;
        let contrast: f64 = page
            .ask(&format!(
                "{LIGHT} const {{ backgroundColor }} = getComputedStyle(inside('.page')[0]);
                const {{ color }} = getComputedStyle(inside('.rule')[0]);
                return contrast(backgroundColor, color)",
            ))
            .await?;
        assert!(contrast > 7.0, "{theme} on {host}: {contrast}");
    }
    Ok(())
}
