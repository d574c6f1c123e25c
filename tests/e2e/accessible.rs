//! axe-core finds nothing wrong in any state of the page, in both themes, on a small phone and at a desk
//! at 200 %, and there is nothing that it cannot tell but what `audit` names.

use anyhow::{Context, Result, ensure};

use crate::audit::{assert_accessible, prepare};
use crate::contrast;
use crate::folder;
use crate::framing::{Framing, enter, enter_ready, leave};
use crate::host::Host;
use crate::mounting::{MEETINGS, Mounting};
use crate::page::Page;
use crate::panel::{self, keys};
use crate::passcode;
use crate::trial::trials;
use crate::visit::Visit;

trials![
    the_page_of_a_group,
    the_zone_panel,
    several_series,
    a_passcode_on_request,
    pages_without_their_app,
    elements_in_a_host,
    frames_in_a_host,
];

/// Discloses whatever can be.
const OPEN: &str = "document.querySelectorAll('details').forEach(it => { it.open = true })";
const DEMO: &str = "tests/fixtures/tag-demo.yaml";

async fn the_page_of_a_group() -> Result<()> {
    let site = Host::of_the_group().open().await?;
    let menu = "document.querySelector('.add').open = true";
    for (what, query, instant, act) in [
        ("closed", "", "2026-11-23T09:00:00Z", ""),
        ("add to calendar", "", "2026-11-23T09:00:00Z", menu),
        ("all open", "", "2026-11-23T09:00:00Z", OPEN),
        ("in ten minutes", "", "2026-12-02T15:50:00Z", ""),
        ("happening now", "", "2026-12-02T16:10:00Z", menu),
        ("just ended", "", "2026-12-02T17:05:00Z", ""),
        (
            "in another zone",
            "?tz=Asia/Tokyo",
            "2026-11-23T09:00:00Z",
            "",
        ),
        ("in no zone", "?tz=Mars/Base", "2026-11-23T09:00:00Z", ""),
    ] {
        let page = Visit::to(&site).page(query).at(instant).open().await?;
        page.run(act).await?;
        assert_accessible(&page, what).await?;
    }
    Ok(())
}

async fn the_zone_panel() -> Result<()> {
    let site = Host::of_the_group().open().await?;
    let page = panel::opened(Visit::to(&site).page("?tz=Asia/Tokyo")).await?;
    keys(&page, "san").await?;
    page.until("document.querySelectorAll('[role=option]').length > 5")
        .await?;
    keys(&page, thirtyfour::Key::Down + "").await?;
    page.until("document.querySelector('[aria-selected=true]')")
        .await?;
    assert_accessible(&page, "results").await?;
    let least = contrast::least(&page, "[role=option]").await?;
    assert!(least >= 4.5, "an option has a contrast of {least}");

    keys(&page, "atlantis").await?;
    page.until("document.querySelector('.picker p')").await?;
    assert_accessible(&page, "no results").await?;

    for city in ["kathmandu", "utc"] {
        page.press("Compare with another place").await?;
        panel::choose(&page, city).await?;
        page.until("!document.querySelector('[role=option]')")
            .await?;
    }
    page.run(OPEN).await?;
    assert_accessible(&page, "places compared").await
}

async fn several_series() -> Result<()> {
    let site = Host::filled_with(DEMO)?.open().await?;
    for (what, instant) in [
        ("one cancelled, one paused", "2026-11-24T12:00:00Z"),
        ("one moved", "2027-01-05T12:00:00Z"),
        ("one more", "2027-01-26T12:00:00Z"),
    ] {
        let page = Visit::to(&site).at(instant).open().await?;
        page.run(OPEN).await?;
        assert_accessible(&page, what).await?;
    }
    Ok(())
}

async fn a_passcode_on_request() -> Result<()> {
    let site = passcode::group()?.open().await?;
    let page = Visit::to(&site).open().await?;
    assert_accessible(&page, "hidden").await?;
    page.press("Show passcode").await?;
    page.says("Passcode: 77777").await?;
    assert_accessible(&page, "shown").await
}

async fn pages_without_their_app() -> Result<()> {
    let damaged = |html: String| {
        let at = html.find("id=\"data\">").expect("the data") + "id=\"data\">".len();
        html[..at].to_owned() + "////" + &html[at..]
    };
    let groups = folder::copy_of_dist()?;
    ensure!(folder::build(&["content", DEMO], &groups)?.status.success());
    for (what, host, script) in [
        ("script off", Host::of_the_group(), false),
        (
            "script off, several series",
            Host::filled_with(DEMO)?,
            false,
        ),
        ("script off, passcode on request", passcode::group()?, false),
        ("no wasm", Host::of_the_group().missing(".wasm"), true),
        (
            "data damaged",
            Host::of_the_group().changing("index.html", damaged),
            true,
        ),
        ("the list of groups", Host::of(Ok(groups)), true),
    ] {
        let site = host.open().await?;
        let visit = Visit::to(&site);
        let visit = if script { visit } else { visit.script_off() };
        let page = visit.open_prerendered().await?;
        page.until("document.readyState === 'complete'").await?;
        page.run("if (document.querySelector('.add')) document.querySelector('.add').open = true")
            .await?;
        assert_accessible(&page, what).await?;
    }
    Ok(())
}

async fn elements_in_a_host() -> Result<()> {
    for (what, body) in [
        ("meetings", MEETINGS.to_owned()),
        ("the page", MEETINGS.replace("tag-meetings", "tag-page")),
        ("compact", MEETINGS.replace("src=", "compact src=")),
        (
            "Arabic dates",
            format!(
                "<div dir='rtl' lang='ar'>{}</div>",
                MEETINGS.replace("src=", "lang='ar' src=")
            ),
        ),
    ] {
        // Whatever is not painted is, for axe-core, white.
        let around = format!(
            "<style>html {{ color-scheme: light dark; background: Canvas }}</style><main><h1>Host</h1>{body}</main>"
        );
        let page = Mounting::with(&around).await?.open().await?;
        assert_accessible(&page, what).await?;
        page.run(
            "inside('details').forEach(it => { it.open = true }); inside('#change')[0].click()",
        )
        .await?;
        page.until("inside('.offers')[0].checkVisibility() || element().hasAttribute('compact')")
            .await?;
        assert_accessible(&page, &format!("{what}, all open")).await?;
    }
    Ok(())
}

async fn frames_in_a_host() -> Result<()> {
    for query in ["", "?compact", "?theme=dark&background=%230E1620"] {
        let framing = Framing::with(&format!(
            "<style>:root {{ color-scheme: light dark; background: Canvas }}</style>
            <main><h1>Host</h1><iframe title='Meetings' src='{{group}}/embed.html{query}'></iframe></main>"
        ))
        .await?;
        let page = framing.open().await?;
        enter_ready(&page).await?;
        prepare(&page).await?;
        // What the browser paints behind a document that paints nothing, said for axe-core.
        page.run("document.documentElement.style.backgroundColor ||= 'Canvas'")
            .await?;
        leave(&page).await?;
        assert_accessible(&page, query).await?;
        assert_has_been_seen(&page).await?;
    }
    Ok(())
}

/// Fails if axe-core has not looked into the frame.
async fn assert_has_been_seen(page: &Page) -> Result<()> {
    enter(page).await?;
    page.run("document.querySelector('tag-page').setAttribute('role', 'nonsense')")
        .await?;
    leave(page).await?;
    let error = assert_accessible(page, "a role that is none").await;
    let said = error.err().context("it is found")?.to_string();
    ensure!(said.contains("aria-roles"), "{said}");
    Ok(())
}
