//! What an element's attributes ask for, at first and when they change.

use anyhow::Result;
use serde_json::json;

use crate::host::Host;
use crate::mounting::{MEETINGS, Mounting, NEXT};
use crate::page::Page;
use crate::trial::trials;

trials![
    attributes_are_followed_while_they_change,
    headings_begin_at_the_level_asked_for,
    parts_are_shown_by_their_words,
    series_are_found_by_name_and_number,
    what_is_written_wrong_is_said_once_and_left_out,
    a_zone_chosen_in_one_holds_in_the_others,
];

async fn attributes_are_followed_while_they_change() -> Result<()> {
    let mounting = Mounting::with(MEETINGS).await?;
    let page = mounting.open().await?;
    // Each of them: what is seen with it, and what without it.
    for (name, value, selector, with, without) in [
        (
            "tz",
            "Asia/Tokyo",
            ".when",
            "Thursday 3 December, 01:00–02:00",
            NEXT,
        ),
        (
            "hour-cycle",
            "h12",
            ".when",
            "Wednesday 2 December, 5:00 pm–6:00 pm",
            NEXT,
        ),
        (
            "lang",
            "de",
            ".when",
            "Mittwoch, 2. Dezember, 17:00–18:00",
            NEXT,
        ),
        ("compact", "", ".agenda", "", "Agenda and Notes"),
        (
            "compact",
            "false",
            ".agenda",
            "Agenda and Notes",
            "Agenda and Notes",
        ),
        ("heading-level", "none", ".heading", "Meetings", "Meetings"),
    ] {
        for (change, seen) in [
            (format!("setAttribute('{name}', '{value}')"), with),
            (format!("removeAttribute('{name}')"), without),
        ] {
            page.run(&format!("element().{change}")).await?;
            let seen = json!(seen);
            page.until(&format!("(texts('{selector}')[0] ?? '') === {seen}"))
                .await?;
        }
    }
    page.run("element().setAttribute('lang', 'de')").await?;
    page.until("inside('time').length && inside('time').every(it => it.lang === 'de')")
        .await?;
    page.run("element().removeAttribute('lang')").await?;
    page.until("inside('time').length && inside('time').every(it => !it.lang)")
        .await?;
    page.run("element().setAttribute('count', '24')").await?;
    page.until("texts('.rows li').length === 24").await?;
    page.assert_nothing_thrown().await?;
    page.assert_no_complaints().await
}

async fn headings_begin_at_the_level_asked_for() -> Result<()> {
    let mounting = Mounting::with(&MEETINGS.replace("tag-meetings", "tag-page")).await?;
    let page = mounting.open().await?;
    for (level, title, section, part) in [
        ("2", "H2", "H3", "H4"),
        ("1", "H1", "H2", "H3"),
        ("5", "H5", "H6", "H6"),
        ("none", "P", "P", "P"),
    ] {
        page.run(&format!(
            "element().setAttribute('heading-level', '{level}')"
        ))
        .await?;
        let names = json!([title, section, part]);
        page.until(&format!(
            "JSON.stringify(['.title', '.heading', '.part-heading'].map(it => inside(it)[0].tagName)) === '{names}'"
        ))
        .await?;
    }
    let headings: usize = page
        .ask("return inside('h1, h2, h3, h4, h5, h6').length")
        .await?;
    assert_eq!(headings, 0);
    // Without a title, sections have the highest headings.
    page.run(
        "element().setAttribute('heading-level', '3'); element().setAttribute('show', 'meetings')",
    )
    .await?;
    page.until(
        "inside('.heading')[0].tagName === 'H3' && inside('.part-heading')[0].tagName === 'H4'",
    )
    .await
}

async fn parts_are_shown_by_their_words() -> Result<()> {
    let mounting = Mounting::with(MEETINGS).await?;
    let page = mounting.open().await?;
    let all = [
        ".hero",
        ".card",
        ".rule",
        ".rows",
        "details.year",
        "#about",
        "#links",
        "#leads",
        ".picture",
    ];
    let words = [
        "hero", "next", "rule", "list", "year", "about", "links", "leads", "picture",
    ];
    for (show, shown) in words.into_iter().zip(all).chain([
        ("list hero", ".hero,.rows"),
        ("meetings", ".card,.rule,.rows,details.year"),
    ]) {
        page.run(&format!("element().setAttribute('show', '{show}')"))
            .await?;
        let (all, shown) = (json!(all), json!(shown));
        page.until(&format!(
            "{all}.filter(it => inside(it).length).join() === {shown}"
        ))
        .await?;
    }
    page.assert_no_complaints().await
}

async fn series_are_found_by_name_and_number() -> Result<()> {
    let group = Host::filled_with("src/build/states.yaml")?;
    let element =
        "<tag-meetings src='{group}/states.json'><a href='{group}/'>Meetings</a></tag-meetings>";
    let mounting = Mounting::of(group, element).await?;
    let page = mounting.open().await?;
    let names: Vec<String> = page.inside(".card .part-heading").await?;
    assert!(names.len() > 2, "{names:?}");
    let name = |index: usize| names[index].trim_start_matches("Next meeting: ").to_owned();
    for (series, count) in [
        ("2".to_owned(), 1),
        (name(2), 1),
        (format!("{}, 1", name(1).to_uppercase()), 2),
        (format!("{}, Nobody", name(1)), 1),
    ] {
        page.run(&format!(
            "element().setAttribute('series', {})",
            json!(series)
        ))
        .await?;
        page.until(&format!("inside('.card').length === {count}"))
            .await?;
    }
    let said = page.said().await?;
    assert_eq!(said.len(), 1, "{said:?}");
    assert!(said[0].contains("Nobody"), "{said:?}");
    page.run("element().setAttribute('series', 'Choir')")
        .await?;
    page.until("fallsBack()").await?;
    let heard = page.heard().await?;
    assert_eq!(
        heard.last().map(|it| it.2["reason"].clone()),
        Some(json!("series"))
    );
    page.run("element().removeAttribute('series')").await?;
    page.until("isReady()").await?;
    page.assert_nothing_thrown().await
}

async fn what_is_written_wrong_is_said_once_and_left_out() -> Result<()> {
    let wrong = "data-x-y aria-label='x' v-on:click='x' x-data _ngcontent-abc-c1 @click='x' class='x' hour-cylce='h12' timezone='Asia/Tokyo' theme='drak' count='99' show='lsit' lang='!!' hour-cycle='h24' heading-level='9'";
    let element = MEETINGS.replace("src=", &format!("{wrong} src="));
    let mounting = Mounting::with(&element.repeat(2)).await?;
    let page = mounting.open().await?;
    assert_eq!(page.inside(".when").await?, [NEXT]);
    assert_eq!(page.inside(".rows li").await?.len(), 6);
    let said = page.said().await?;
    for name in [
        "timezone",
        "hour-cylce",
        "theme",
        "count",
        "show",
        "lang",
        "hour-cycle",
        "heading-level",
    ] {
        let of = format!("tag-meetings {name}");
        assert_eq!(
            said.iter().filter(|it| it.contains(&of)).count(),
            1,
            "{name}: {said:?}"
        );
    }
    assert_eq!(said.len(), 8, "{said:?}");
    page.assert_nothing_thrown().await
}

async fn a_zone_chosen_in_one_holds_in_the_others() -> Result<()> {
    let asked = MEETINGS.replace("src=", "id='asked' tz='UTC' src=");
    let mounting = Mounting::with(&format!(
        "{MEETINGS}{}{asked}",
        MEETINGS.replace("src=", "id='other' src=")
    ))
    .await?;
    let page = mounting.open().await?;
    let before: String = page.ask("return location.href").await?;
    page.run("window.typed = []; addEventListener('keydown', ({ key }) => typed.push(key))")
        .await?;
    page.run("inside('#change')[0].click()").await?;
    page.until("element().shadowRoot.activeElement?.id === 'zone-input'")
        .await?;
    choose(&page, "bangalore").await?;
    let kolkata = "Wednesday 2 December, 21:30–22:30";
    page.until(&format!(
        "texts('.when')[0] === '{kolkata}' && texts('.when', 'other')[0] === '{kolkata}'"
    ))
    .await?;
    let focused: String = page
        .ask("return element().shadowRoot.activeElement.id")
        .await?;
    assert_eq!(focused, "zone-input", "the focus stays");
    let typed: Vec<String> = page.ask("return typed").await?;
    assert_eq!(
        typed, [""; 0],
        "letters are no shortcuts of the page around"
    );
    page.until("texts('.when', 'asked')[0] === 'Wednesday 2 December, 16:00–17:00'")
        .await?;
    assert!(page.heard().await?.iter().any(|it| it.0 == "tag-zone"));
    let after: String = page.ask("return location.href").await?;
    assert_eq!(before, after, "the address is the page's");
    page.reload().await?;
    page.until("allReady()").await?;
    assert_eq!(page.inside(".when").await?, [kolkata]);
    page.assert_nothing_thrown().await
}

async fn choose(page: &Page, query: &str) -> Result<()> {
    crate::panel::keys(page, query).await?;
    page.until("inside('[role=option]').length").await?;
    crate::panel::keys(page, "\u{e007}").await
}
