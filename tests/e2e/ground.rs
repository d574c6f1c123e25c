//! Whatever an element stands on, what it says can be read.

use anyhow::Result;

use crate::mounting::{MEETINGS, Mounting};
use crate::trial::trials;

trials![
    it_can_be_read_on_every_ground,
    a_theme_that_is_not_the_host_s_can_be_read,
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
        // As WCAG 2 counts it.
        let contrast: f64 = page
            .ask(
                "const light = (it) => {
                    const [red, green, blue] = it.match(/[\\d.]+/g).map((it) => {
                        const part = it / 255;
                        return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
                    });
                    return 0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05;
                };
                const { backgroundColor } = getComputedStyle(inside('.page')[0]);
                const { color } = getComputedStyle(inside('.rule')[0]);
                const [a, b] = [light(backgroundColor), light(color)];
                return Math.max(a, b) / Math.min(a, b);",
            )
            .await?;
        assert!(contrast > 7.0, "{theme} on {host}: {contrast}");
    }
    Ok(())
}
