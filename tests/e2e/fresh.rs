//! A page that has been open for long learns what has changed meanwhile.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};

use crate::folder;
use crate::host::Host;
use crate::page::Page;
use crate::site::Site;
use crate::times::Times;
use crate::trial::trials;
use crate::visit::Visit;

trials![
    a_date_cancelled_meanwhile_is_said,
    the_site_is_asked_once_an_hour,
    a_site_that_does_not_answer_is_asked_again,
    a_clock_that_is_put_back_breaks_nothing,
    a_laptop_that_sleeps_over_a_meeting_wakes_to_the_next,
];

/// The group as it was, and what is written below its meeting later.
const GROUP: &str = "\
title: TAG Changing
meetings:
  - name: Meeting
    when: 1st and 3rd Wednesday of each month at 16:00 UTC
    duration: 60 minutes
";
const CANCELLED: &str = "    exceptions: [{ date: 2026-12-02, cancelled: KubeCon }]\n";

const AT: &str = "2026-11-24T12:00:00Z";

async fn a_date_cancelled_meanwhile_is_said() -> Result<()> {
    let folder = folder::copy_of_dist()?;
    let (_site, page) = open(&folder, AT).await?;
    assert_eq!(
        Times::on(&page).await?.date,
        "Wednesday 2 December, 17:00–18:00"
    );

    build(&format!("{GROUP}{CANCELLED}"), &folder)?;
    page.look_away(59).await?;
    page.says("").await?;
    page.look_away(1).await?;
    page.says("Wednesday 2 December is cancelled.").await?;
    assert_eq!(
        page.text("#next .changed").await?,
        "Cancelled: Wednesday 2 December, 17:00. KubeCon."
    );
    assert_eq!(
        Times::on(&page).await?.date,
        "Wednesday 16 December, 17:00–18:00"
    );
    assert!(page.text(".rows li").await?.starts_with("Cancelled"));
    page.assert_no_complaints().await
}

async fn the_site_is_asked_once_an_hour() -> Result<()> {
    let folder = folder::copy_of_dist()?;
    let (site, page) = open(&folder, AT).await?;
    let asked = async |times: usize| {
        let condition = format!(
            "performance.getEntriesByType('resource').filter(it => it.name.endsWith('.json')).length >= {times}"
        );
        page.until(&condition).await
    };
    page.look_away(59).await?;
    assert_eq!(site.answers(".json"), [0_u16; 0]);
    page.look_away(2).await?;
    asked(1).await?;
    page.look_away(30).await?;
    page.look_away(31).await?;
    asked(2).await?;
    // The second request is conditional: nothing has changed.
    assert_eq!(site.answers(".json"), [200, 304]);
    page.says("").await?;
    page.assert_no_complaints().await
}

async fn a_site_that_does_not_answer_is_asked_again() -> Result<()> {
    let folder = folder::copy_of_dist()?;
    build(GROUP, &folder)?;
    fs::remove_file(folder.join("changing.json"))?;
    let (site, page) = visit(&folder, AT).await?;
    page.look_away(61).await?;
    page.until("performance.getEntriesByType('resource').some(it => it.name.endsWith('.json'))")
        .await?;
    assert_eq!(site.answers(".json"), [404]);
    assert_eq!(
        Times::on(&page).await?.date,
        "Wednesday 2 December, 17:00–18:00"
    );
    build(&format!("{GROUP}{CANCELLED}"), &folder)?;
    page.look_away(61).await?;
    page.says("Wednesday 2 December is cancelled.").await
}

async fn a_clock_that_is_put_back_breaks_nothing() -> Result<()> {
    let folder = folder::copy_of_dist()?;
    let (_site, page) = open(&folder, "2026-12-02T16:30:00Z").await?;
    assert_eq!(Times::on(&page).await?.line, "Happening now · until 18:00");
    page.look_away(-60).await?;
    page.until("document.querySelector('.state').innerText === 'Today · in 30 minutes'")
        .await?;
    page.look_away(-24 * 60).await?;
    page.until("document.querySelector('.state').innerText === 'Tomorrow · in 24 hours'")
        .await?;
    page.says("").await?;
    page.assert_no_complaints().await
}

async fn a_laptop_that_sleeps_over_a_meeting_wakes_to_the_next() -> Result<()> {
    let folder = folder::copy_of_dist()?;
    let (_site, page) = open(&folder, "2026-12-02T15:50:00Z").await?;
    assert_eq!(Times::on(&page).await?.line, "Starts in 10 minutes");
    // Over the meeting, over midnight, and over the new year.
    for (days, line, date) in [
        (
            1,
            "Not this week · in 13 days",
            "Wednesday 16 December, 17:00–18:00",
        ),
        (
            31,
            "Next week · in 3 days",
            "Wednesday 6 January, 17:00–18:00",
        ),
    ] {
        page.look_away(days * 24 * 60).await?;
        page.until(&format!(
            "document.querySelector('.state').innerText === '{line}'"
        ))
        .await?;
        assert_eq!(Times::on(&page).await?.date, date);
        page.says("").await?;
    }
    page.assert_no_complaints().await
}

/// The group's page, open in Berlin.
async fn open(folder: &Path, at: &str) -> Result<(Site, Page)> {
    build(GROUP, folder)?;
    visit(folder, at).await
}

async fn visit(folder: &Path, at: &str) -> Result<(Site, Page)> {
    let site = Host::of(Ok(folder.to_owned())).open().await?;
    let page = Visit::to(&site).zone("Europe/Berlin").at(at).open().await?;
    Ok((site, page))
}

fn build(content: &str, folder: &Path) -> Result<()> {
    let path: PathBuf = folder::empty_folder()?.join("changing.yaml");
    fs::write(&path, content)?;
    let output = folder::build(&[path.to_str().context("UTF-8")?], folder)?;
    ensure!(output.status.success(), "{output:?}");
    Ok(())
}
