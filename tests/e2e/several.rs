//! One site with several groups, made by `tag-page build` from a folder that Trunk built.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};

use crate::folder;
use crate::host::Host;
use crate::times::Times;
use crate::trial::trials;
use crate::visit::Visit;

trials![
    every_group_comes_alive_in_a_folder_of_its_own,
    a_wrong_file_changes_nothing,
    ten_thousand_leads_are_a_page,
];

const GROUP: &str = "content/tag-security.yaml";

const OTHER: &str = "\
title: TAG Infrastructure
meetings:
  - name: TAG Infrastructure meeting
    when: last Wednesday of each month at 14:00 UTC
    duration: 60 minutes
leads:
  - { name: Ada Lovelace, role: Chair }
";

async fn every_group_comes_alive_in_a_folder_of_its_own() -> Result<()> {
    let folder = built(&[("tag-infrastructure.yaml", OTHER)])?;
    let site = Host::of(Ok(folder)).open().await?;

    let index = Visit::to(&site).open_prerendered().await?;
    let links: Vec<(String, String)> = index
        .ask("return [...document.links].map(it => [it.innerText, it.getAttribute('href')])")
        .await?;
    let expected = [
        ("TAG Infrastructure", "./tag-infrastructure/"),
        ("CNCF TAG Security", "./tag-security/"),
    ];
    for (title, href) in expected {
        let link = (title.to_owned(), href.to_owned());
        assert!(links.contains(&link), "{link:?} is not in {links:?}");
    }
    index.until("document.readyState === 'complete'").await?;
    index.assert_no_complaints().await?;

    for (slug, date) in [
        ("tag-infrastructure", "Wednesday 25 November, 15:00–16:00"),
        ("tag-security", "Wednesday 2 December, 17:00–18:00"),
    ] {
        let page = Visit::to(&site).page(&format!("{slug}/")).open().await?;
        assert_eq!(Times::on(&page).await?.date, date, "{slug}");
        page.assert_no_complaints().await?;
    }
    let wasm: BTreeSet<_> = site
        .answered()
        .into_iter()
        .filter(|path| path.ends_with("_bg.wasm"))
        .collect();
    assert_eq!(wasm.len(), 1, "one wasm for all: {wasm:?}");
    assert_eq!(site.failures(), [""; 0]);
    Ok(())
}

async fn a_wrong_file_changes_nothing() -> Result<()> {
    let folder = folder::copy_of_dist()?;
    let before = bytes(&folder)?;
    let wrong = OTHER.replace("at 14:00 UTC", "at 14:00 CET");
    let wrong = written("wrong.yaml", &wrong)?;
    let output = folder::build(&[GROUP, text(&wrong)?], &folder)?;
    let said = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(1), "{said}");
    assert!(said.contains("wrong.yaml"), "the file is named: {said}");
    let changed: Vec<_> = bytes(&folder)?
        .into_iter()
        .filter(|(path, bytes)| before.get(path) != Some(bytes))
        .map(|(path, _)| path)
        .collect();
    assert!(changed.is_empty(), "changed: {changed:?}");
    assert_eq!(bytes(&folder)?.len(), before.len(), "nothing is gone");
    Ok(())
}

async fn ten_thousand_leads_are_a_page() -> Result<()> {
    const MANY: usize = 10_000;
    let (without, _) = OTHER.split_once("leads:").context("leads")?;
    let mut content = format!("{without}leads:\n");
    for nth in 1..=MANY {
        writeln!(content, "  - {{ name: Lead Number{nth}, role: TL }}")?;
    }
    let folder = built(&[("many.yaml", &content)])?;
    let site = Host::of(Ok(folder)).open().await?;
    let page = Visit::to(&site).page("many/").open().await?;
    let leads = page.texts("#leads .line").await?;
    assert_eq!(leads.len(), MANY);
    assert_eq!(leads[MANY - 1], format!("Lead Number{MANY} (TL)"));
    page.assert_no_complaints().await
}

/// A copy of `dist/` with the group's page and these.
fn built(contents: &[(&str, &str)]) -> Result<PathBuf> {
    let folder = folder::copy_of_dist()?;
    let others: Vec<_> = contents
        .iter()
        .map(|(name, content)| written(name, content))
        .collect::<Result<_>>()?;
    let mut arguments = vec![GROUP];
    for path in &others {
        arguments.push(text(path)?);
    }
    let output = folder::build(&arguments, &folder)?;
    let said = String::from_utf8_lossy(&output.stderr);
    ensure!(output.status.success(), "tag-page build fails: {said}");
    Ok(folder)
}

fn written(name: &str, content: &str) -> Result<PathBuf> {
    let path = folder::empty_folder()?.join(name);
    fs::write(&path, content)?;
    Ok(path)
}

fn text(path: &Path) -> Result<&str> {
    path.to_str().context("a path in UTF-8")
}

/// All files of a folder.
fn bytes(folder: &Path) -> Result<BTreeMap<PathBuf, Vec<u8>>> {
    let mut all = BTreeMap::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            all.extend(bytes(&path)?);
        } else {
            all.insert(path.clone(), fs::read(path)?);
        }
    }
    Ok(all)
}
