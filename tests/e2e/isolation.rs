//! Nothing of the page around gets into an element but its font, and nothing gets out.

use anyhow::Result;
use serde_json::{Map, Value};

use crate::host::Host;
use crate::mounting::{MEETINGS, Mounting, SCRIPT, document};
use crate::trial::trials;

trials![
    hostile_styles_do_not_get_in,
    nothing_gets_out,
    the_font_is_that_of_the_page_around,
    it_fits_wherever_it_stands,
];

/// Rules as sites have them, and worse.
const HOSTILE: &str = "<style>
    :root { --card: red; --text: red; --accent: red; --page: red; --second: red }
    @property --accent { syntax: '<color>'; inherits: false; initial-value: red }
    @property --text { syntax: '<color>'; inherits: false; initial-value: red }
    * { margin: 7px; box-sizing: content-box; --hairline: red }
    body { color: red; line-height: 3; letter-spacing: 4px; word-spacing: 9px; text-transform: uppercase;
        text-align: right; font-weight: 700; font-style: italic; text-indent: 2em; white-space: pre;
        text-shadow: 1px 1px red; list-style: square inside; cursor: wait; direction: rtl; hyphens: auto }
    a { font-weight: 700; color: red } section { padding: 2rem 0 } h2[id]::before { content: ''; display: block; height: 75px }
    .row, .card, .page, .rows, .button, .hidden, li, svg, button, time, p, h3 { border: 3px solid red; display: inline; float: left }
    html .row { margin: unset } ol, ul { list-style: square; padding: 3em } summary { display: none }
</style>";

/// Of all that is seen: every property but the font's, and those that follow from where it stands.
const STYLES: &str = "const except = /^(font-family|inline-size|block-size|width|height|perspective-origin|transform-origin)$/;
    return inside('.stage, .stage *').map(it => {
        const style = getComputedStyle(it);
        return [it.tagName + '.' + (it.getAttribute('class') ?? ''), [...style]
            .filter(name => !except.test(name) && !name.startsWith('--'))
            .map(name => name + ':' + style.getPropertyValue(name)).join(';')];
    })";

async fn hostile_styles_do_not_get_in() -> Result<()> {
    let mut seen = Vec::new();
    for styles in ["", HOSTILE] {
        // As wide in both.
        let element = MEETINGS.replace("src=", "style='margin: 0' src=");
        let body = format!("{styles}<div style='width: 700px'>{element}</div>");
        let page = Mounting::with(&body).await?.open().await?;
        seen.push(page.ask::<Vec<(String, String)>>(STYLES).await?);
    }
    let [plain, hostile] = &seen[..] else {
        unreachable!("two were opened")
    };
    assert!(plain.len() > 100, "{} elements are drawn", plain.len());
    assert_eq!(plain.len(), hostile.len());
    let differing = |(plain, hostile): (&(String, String), &(String, String))| -> Option<String> {
        let pairs = plain.1.split(';').zip(hostile.1.split(';'));
        let found: Vec<_> = pairs
            .filter(|(a, b)| a != b)
            .map(|(a, b)| format!("{a} / {b}"))
            .collect();
        (!found.is_empty()).then(|| format!("{}: {}", plain.0, found.join(", ")))
    };
    let found: Vec<_> = plain.iter().zip(hostile).filter_map(differing).collect();
    assert!(found.is_empty(), "{}", found.join("\n"));
    Ok(())
}

async fn nothing_gets_out() -> Result<()> {
    let around = "<h1 id='heading' class='page card row'>Around</h1><p tabindex='0'>Text <a href='#x'>link</a></p>\
        <div style='height: 3000px'></div>";
    let mounting = Mounting::of(
        Host::of_the_group().holding(".wasm"),
        &format!("{around}{MEETINGS}"),
    )
    .await?;
    let page = mounting.visit().open_prerendered().await?;
    page.until("element().shadowRoot").await?;
    page.run(
        "document.querySelector('p').focus({ preventScroll: true }); scrollTo(0, 40);
        getSelection().selectAllChildren(document.querySelector('h1'))",
    )
    .await?;
    let state = "return {
        globals: Object.keys(window).sort(), title: document.title, history: [history.length, location.href],
        scroll: scrollY, head: document.head.innerHTML, body: document.body.innerHTML,
        sheets: [document.styleSheets.length, document.adoptedStyleSheets.length],
        focus: document.activeElement.tagName, selection: getSelection().toString(), stored: localStorage.length,
        styles: [...document.querySelectorAll('html, body, h1, p, p a')].flatMap(it => {
            const style = getComputedStyle(it);
            // They become higher with what stands in them.
            return [...style].filter(name => !/size|height|origin/.test(name))
                .map(name => it.tagName + ' ' + name + ':' + style.getPropertyValue(name));
        }),
    }";
    let before: Map<String, Value> = page.ask(state).await?;
    mounting.group.release();
    page.until("isReady()").await?;
    page.run("return settled()").await?;
    let after: Map<String, Value> = page.ask(state).await?;
    for (name, value) in before {
        let [old, new] =
            [&value, &after[&name]].map(|it| it.as_array().cloned().unwrap_or(vec![it.clone()]));
        let differing: Vec<_> = old
            .iter()
            .zip(&new)
            .filter(|(old, new)| old != new)
            .collect();
        assert!(
            differing.is_empty() && old.len() == new.len(),
            "{name}: {differing:?}"
        );
    }
    Ok(())
}

async fn the_font_is_that_of_the_page_around() -> Result<()> {
    // Where a rem is 10 pixels, the element is as large as the text around all the same.
    let body = format!(
        "<style>html {{ font-size: 62.5% }} body {{ font: 20px/1 Georgia }}</style>{MEETINGS}"
    );
    let page = Mounting::with(&body).await?.open().await?;
    let sizes: Vec<String> = page
        .ask(
            "return ['.rule', '.heading', '.second', '.card'].map(it => {
            const { fontFamily, fontSize } = getComputedStyle(inside(it)[0]);
            return fontFamily + ' ' + fontSize;
        })",
        )
        .await?;
    assert_eq!(
        sizes,
        [
            "Georgia 20px",
            "Georgia 27.5px",
            "Georgia 18.75px",
            "Georgia 20px"
        ]
    );
    Ok(())
}

async fn it_fits_wherever_it_stands() -> Result<()> {
    for around in [
        "<div style='width: 280px'>{}</div>",
        "<div style='display: flex'><b>Beside</b>{}</div>",
        "<div style='display: grid; grid-template-columns: 1fr 1fr'>{}<b>Beside</b></div>",
        "<table><tr><td>{}</td></tr></table>",
        "<p dir='rtl'>{}</p>",
    ] {
        let body = around.replace("{}", MEETINGS);
        let mounting = Mounting::between(
            Host::of_the_group().with_headers(),
            // In quirks mode as well.
            &document(&format!("{body}{SCRIPT}")).replace("<!doctype html>", ""),
        )
        .await?;
        let page = mounting.open().await?;
        let (quirks, wide, inner): (bool, f64, f64) = page
            .ask(
                "return [document.compatMode === 'BackCompat', element().offsetWidth,
                // Firefox measures an SVG in an SVG by its own units.
                Math.max(...inside('.page, .page *').filter(it => !it.matches('svg svg'))
                    .map(it => it.getBoundingClientRect().width))]",
            )
            .await?;
        assert!(quirks);
        assert!(wide >= 250.0, "{around}: {wide}");
        assert!(inner <= wide + 1.0, "{around}: {inner} in {wide}");
    }
    Ok(())
}
