//! Where an element may stand that is no plain place: out of sight, or within another element.

use anyhow::Result;

use crate::mounting::{MEETINGS, Mounting, NEXT};
use crate::trial::trials;

trials![
    out_of_sight_at_first,
    within_another_element,
    with_a_root_of_somebody_elses,
    hidden_it_is_hidden,
    in_another_document,
    laid_out_in_other_ways,
    the_year_is_open_where_there_is_room,
];

async fn out_of_sight_at_first() -> Result<()> {
    let mounting = Mounting::with(&format!("<div style='display: none'>{MEETINGS}</div>")).await?;
    let page = mounting.visit().open_prerendered().await?;
    page.until("heard.length").await?;
    page.run("element().parentElement.style.display = ''")
        .await?;
    page.until("isReady()").await?;
    assert_eq!(page.inside(".when").await?, [NEXT]);
    let (wide, size): (f64, String) = page
        .ask("return [element().offsetWidth, getComputedStyle(inside('.rule')[0]).fontSize]")
        .await?;
    assert!(wide > 1000.0, "{wide}");
    assert_eq!(size, "16px");
    page.assert_no_complaints().await
}

async fn within_another_element() -> Result<()> {
    let body = "<x-card></x-card><script>
        customElements.define('x-card', class extends HTMLElement {
            connectedCallback() {
                const root = this.attachShadow({ mode: 'open' });
                const it = document.createElement('tag-meetings');
                it.setAttribute('src', '{group}/tag-security.json');
                root.append(it);
                window.element = () => it;
            }
        });
    </script>";
    let mounting = Mounting::with(body).await?;
    let page = mounting.visit().open_prerendered().await?;
    page.until("isReady()").await?;
    assert_eq!(page.inside(".when").await?, [NEXT]);
    let told: (String, String) = page.ask("return [heard[0][0], heard[0][2].title]").await?;
    assert_eq!(
        told,
        ("tag-ready".to_owned(), "CNCF TAG Security".to_owned())
    );
    page.run("document.querySelector('x-card').dataset.theme = 'dark'")
        .await?;
    page.until("inside('.stage')[0].dataset.theme === 'dark'")
        .await?;
    page.assert_nothing_thrown().await?;
    page.assert_no_complaints().await
}

async fn with_a_root_of_somebody_elses() -> Result<()> {
    // An open one of a template is the element's own, by the standard of HTML.
    for (mode, shown) in [("open", true), ("closed", false)] {
        let template = format!("<template shadowrootmode='{mode}'><slot></slot></template><a ");
        let mounting = Mounting::with(&MEETINGS.replacen("<a ", &template, 1)).await?;
        let page = mounting.visit().open_prerendered().await?;
        page.until("heard.length").await?;
        if shown {
            assert_eq!(page.inside(".when").await?, [NEXT]);
            page.assert_no_complaints().await?;
        } else {
            let heard: (String, String) =
                page.ask("return [heard[0][0], heard[0][2].reason]").await?;
            assert_eq!(heard, ("tag-error".to_owned(), "root".to_owned()));
            assert!(
                page.ask::<bool>("return element().firstElementChild.checkVisibility()")
                    .await?
            );
            page.run("element().setAttribute('count', '2'); document.body.append(element())")
                .await?;
            assert_eq!(page.said().await?.len(), 1);
        }
        page.assert_nothing_thrown().await?;
    }
    Ok(())
}

async fn hidden_it_is_hidden() -> Result<()> {
    let mounting = Mounting::with(MEETINGS).await?;
    let page = mounting.open().await?;
    for (how, back) in [
        ("element().hidden = true", "element().hidden = false"),
        (
            "document.body.style.visibility = 'hidden'",
            "document.body.style.visibility = ''",
        ),
    ] {
        let seen = "inside('.card')[0].checkVisibility({ visibilityProperty: true })";
        page.run(how).await?;
        page.until(&format!("!{seen}")).await?;
        page.run(back).await?;
        page.until(seen).await?;
    }
    Ok(())
}

async fn in_another_document() -> Result<()> {
    let mounting = Mounting::with(&format!("{MEETINGS}<iframe></iframe>")).await?;
    let page = mounting.open().await?;
    page.run("window.moved = element(); window.element = () => moved")
        .await?;
    page.run(
        "const never = document.createElement('tag-meetings');
        document.implementation.createHTMLDocument().body.append(never);
        never.remove();",
    )
    .await?;
    for (place, shown) in [
        (
            "document.querySelector('iframe').contentDocument.body",
            true,
        ),
        ("document.body", true),
        ("document.implementation.createHTMLDocument().body", false),
        ("document.body", true),
    ] {
        page.run(&format!("heard.length = 0; {place}.append(moved)"))
            .await?;
        let seen = if shown {
            "inside('.when')[0]"
        } else {
            "inside('slot')[0]"
        };
        page.until(seen).await?;
        if shown {
            assert_eq!(page.inside(".when").await?, [NEXT], "{place}");
            let edge: String = page
                .ask("return getComputedStyle(inside('.card')[0]).borderTopStyle")
                .await?;
            assert_eq!(edge, "solid", "{place}");
        }
        page.assert_nothing_thrown().await?;
    }
    Ok(())
}

async fn laid_out_in_other_ways() -> Result<()> {
    let mounting = Mounting::with(&format!("<style></style><div>{MEETINGS}</div>")).await?;
    let page = mounting.open().await?;
    for style in [
        "tag-meetings { display: flex }",
        "tag-meetings { display: inline-flex }",
        "tag-meetings { display: grid }",
        "tag-meetings { display: inline-block }",
        "tag-meetings { float: left }",
        "div { display: flex }",
        "div { display: grid; grid-template-columns: 1fr 1fr }",
        "div { columns: 2 }",
        "div { position: relative } tag-meetings { position: absolute }",
    ] {
        for width in [320, 1280] {
            page.resize(width, 800).await?;
            page.run(&format!(
                "document.querySelector('style').textContent = '{style}'; return settled()"
            ))
            .await?;
            let (wide, own): (u32, u32) = page
                .ask(
                    "return [document.documentElement.scrollWidth, inside('.card')[0].offsetWidth]",
                )
                .await?;
            assert_eq!(wide, width, "{style}");
            assert!(own > 140, "{own} px for a card: {style} at {width} px");
        }
    }
    Ok(())
}

async fn the_year_is_open_where_there_is_room() -> Result<()> {
    let narrow = "<style>tag-meetings { max-width: 700px }</style>";
    for (style, open) in [("", true), (narrow, false)] {
        let page = Mounting::with(&format!("{style}{MEETINGS}"))
            .await?
            .open()
            .await?;
        let is_open = "return inside('details.year')[0].open";
        assert_eq!(page.ask::<bool>(is_open).await?, open, "{style}");
        page.run("element().setAttribute('count', '3')").await?;
        page.until("inside('.rows li').length === 3").await?;
        assert_eq!(page.ask::<bool>(is_open).await?, open, "{style}");
    }
    Ok(())
}
