//! `<tag-page>` and `<tag-meetings>` in a page of another site: what they show, and what they tell.

use anyhow::Result;
use serde_json::json;

use crate::host::Host;
use crate::mounting::{MEETINGS, Mounting, NEXT, SCRIPT, document};
use crate::trial::trials;

trials![
    the_meetings_alone,
    the_whole_page,
    ready_is_told_once_and_again_for_another_group,
    it_moves_and_comes_back,
    a_script_that_changes_it_beforehand_is_heard,
    the_same_script_twice_does_no_harm,
    two_versions_do_no_harm,
    a_hashed_copy_is_loaded_with_its_integrity,
];

async fn the_meetings_alone() -> Result<()> {
    let mounting = Mounting::with(MEETINGS).await?;
    let page = mounting.open().await?;
    assert_eq!(page.inside(".when").await?, [NEXT]);
    assert_eq!(page.inside(".rows li").await?.len(), 6);
    assert_eq!(page.inside(".hero, #links, #leads").await?, [""; 0]);
    let fallback: bool = page
        .ask("return element().firstElementChild.checkVisibility()")
        .await?;
    assert!(!fallback, "it has something better");
    page.assert_nothing_thrown().await?;
    page.assert_no_complaints().await?;
    assert_eq!(mounting.group.failures(), [""; 0]);
    Ok(())
}

async fn the_whole_page() -> Result<()> {
    let mounting = Mounting::with(&MEETINGS.replace("tag-meetings", "tag-page")).await?;
    let page = mounting.open().await?;
    for part in [".hero", "#next", "#links", "#leads", ".rows"] {
        assert_ne!(page.inside(part).await?, [""; 0], "{part}");
    }
    page.assert_nothing_thrown().await?;
    page.assert_no_complaints().await
}

async fn ready_is_told_once_and_again_for_another_group() -> Result<()> {
    let demo = Host::filled_with("tests/fixtures/tag-demo.yaml")?
        .with_headers()
        .open()
        .await?;
    let mounting = Mounting::with(MEETINGS).await?;
    let page = mounting.open().await?;
    let own = mounting.group.address();
    let of_the_group = json!(["tag-ready", "", { "title": "CNCF TAG Security", "site": own }]);
    assert_eq!(json!(page.heard().await?), json!([of_the_group]));
    page.run("element().setAttribute('count', 3)").await?;
    page.until("texts('.rows li').length === 3").await?;
    assert_eq!(page.heard().await?.len(), 1, "it has been ready before");

    let other = demo.address();
    page.run(&format!(
        "element().src = element().setAttribute('src', '{other}tag-demo.json')"
    ))
    .await?;
    page.until("heard.length > 1").await?;
    let of_the_other = json!(["tag-ready", "", { "title": "TAG Demo", "site": other }]);
    assert_eq!(
        json!(page.heard().await?),
        json!([of_the_group, of_the_other])
    );
    page.assert_no_complaints().await
}

async fn it_moves_and_comes_back() -> Result<()> {
    let mounting = Mounting::with(&format!("{MEETINGS}<main></main>")).await?;
    let page = mounting.open().await?;
    page.run("document.querySelector('main').append(element())")
        .await?;
    page.until("isReady()").await?;
    page.run("window.kept = element(); kept.remove(); return settled()")
        .await?;
    let left: usize = page
        .ask("return kept.shadowRoot.querySelectorAll('.page').length")
        .await?;
    assert_eq!(left, 0, "what is in no document shows nothing");
    page.run("kept.setAttribute('tz', 'Asia/Tokyo'); document.body.prepend(kept)")
        .await?;
    page.until("isReady()").await?;
    assert_eq!(
        page.inside(".when").await?,
        ["Thursday 3 December, 01:00–02:00"]
    );
    // In and out before anything can be drawn.
    page.run("kept.remove(); document.body.append(kept); kept.remove(); return settled()")
        .await?;
    page.run("document.body.append(kept)").await?;
    page.until("isReady()").await?;
    page.assert_nothing_thrown().await?;
    page.assert_no_complaints().await
}

async fn a_script_that_changes_it_beforehand_is_heard() -> Result<()> {
    let body = "<script type='module'>
        const it = document.createElement('tag-meetings');
        it.setAttribute('src', '{group}/tag-security.json');
        it.setAttribute('tz', 'Asia/Tokyo');
        document.body.append(it);
        it.setAttribute('count', 2);
    </script>";
    let mounting = Mounting::with(body).await?;
    let page = mounting.visit().open_prerendered().await?;
    page.until("isReady()").await?;
    assert_eq!(
        page.inside(".when").await?,
        ["Thursday 3 December, 01:00–02:00"]
    );
    assert_eq!(page.inside(".rows li").await?.len(), 2);
    page.assert_no_complaints().await
}

async fn the_same_script_twice_does_no_harm() -> Result<()> {
    // A module is run once for each address.
    let again = SCRIPT.replace("embed.js", "embed.js?again");
    let mounting = Mounting::with(&format!("{MEETINGS}{SCRIPT}{again}")).await?;
    let page = mounting.open().await?;
    assert_eq!(page.inside(".when").await?, [NEXT]);
    page.run("return settled()").await?;
    assert_eq!(page.heard().await?.len(), 1);
    assert_eq!(mounting.group.answers(".wasm"), [200]);
    page.assert_nothing_thrown().await?;
    page.assert_no_complaints().await
}

async fn two_versions_do_no_harm() -> Result<()> {
    let other = Host::of_the_group()
        .changing("embed.js", |script| {
            script.replacen("\"format\":", "\"format\":1000", 1)
        })
        .with_headers()
        .open()
        .await?;
    let later = format!(
        "<script type='module' src='{}embed.js'></script>",
        other.address()
    );
    let mounting = Mounting::with(&format!("{MEETINGS}{SCRIPT}{later}")).await?;
    let page = mounting.open().await?;
    page.until("performance.getEntriesByType('resource').filter(it => it.name.endsWith('embed.js')).length === 2").await?;
    page.run("return settled()").await?;
    assert_eq!(page.inside(".when").await?, [NEXT]);
    assert_eq!(page.heard().await?.len(), 1);
    page.assert_nothing_thrown().await?;
    page.assert_no_complaints().await
}

async fn a_hashed_copy_is_loaded_with_its_integrity() -> Result<()> {
    let folder = crate::folder::group()?;
    let said: serde_json::Value =
        serde_json::from_str(&std::fs::read_to_string(folder.join("embed.json"))?)?;
    let [script, integrity] =
        ["script", "integrity"].map(|it| said[it].as_str().unwrap_or_default());
    for (integrity, fits) in [(integrity, true), ("sha384-AAAA", false)] {
        let script = format!(
            "<script type='module' crossorigin src='{{group}}/{script}' integrity='{integrity}'></script>"
        );
        let document = document(&format!("{MEETINGS}{script}"));
        let mounting = Mounting::between(Host::of_the_group().with_headers(), &document).await?;
        let page = mounting.visit().open_prerendered().await?;
        if fits {
            page.until("isReady()").await?;
            page.assert_no_complaints().await?;
        } else {
            page.run("return settled()").await?;
            let defined: bool = page
                .ask("return !!customElements.get('tag-meetings')")
                .await?;
            assert!(!defined, "the browser checks it");
        }
    }
    Ok(())
}
