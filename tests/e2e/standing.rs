//! Where an element may stand that is no plain place: out of sight, or within another element.

use anyhow::Result;

use crate::mounting::{MEETINGS, Mounting, NEXT};
use crate::trial::trials;

trials![
    out_of_sight_at_first,
    within_another_element,
    hidden_it_is_hidden,
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
