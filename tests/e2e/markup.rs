//! What the Nu checker says of the pages: as they are built, and of what the app makes of them.

use std::collections::BTreeMap;
use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, ensure};
use serde::Deserialize;

use crate::folder;
use crate::host::Host;
use crate::mounting::{MEETINGS, Mounting};
use crate::page::Page;
use crate::panel::{self, keys};
use crate::passcode;
use crate::trial::trials;
use crate::visit::Visit;

trials![the_nu_checker_finds_no_error, the_nu_checker_is_asked];

const DEMO: &str = "tests/fixtures/tag-demo.yaml";
const OPEN: &str = "document.querySelectorAll('details').forEach(it => { it.open = true })";

/// What the checker does not know of CSS: it is in the standards, and in all browsers.
const UNKNOWN: [&str; 3] = [
    // CSS Containment, level 3: an element is as wide as the site around it lets it be.
    "CSS: Unrecognized at-rule “@container”",
    "CSS: “container-type”: Property “container-type” doesn't exist.",
    // SVG 2: lines that are as thick in every chart, however wide it is.
    "CSS: “vector-effect”: Property “vector-effect” doesn't exist.",
];

#[derive(Debug, Deserialize)]
struct Report {
    messages: Vec<Complaint>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Complaint {
    #[serde(rename = "type")]
    kind: String,
    url: String,
    message: String,
    #[serde(default)]
    last_line: usize,
    #[serde(default)]
    extract: String,
}

async fn the_nu_checker_finds_no_error() -> Result<()> {
    let mut documents = built()?;
    drawn(&mut documents).await?;
    let said = checked(&documents)?;
    ensure!(said.is_empty(), "{}", said.join("\n"));
    Ok(())
}

async fn the_nu_checker_is_asked() -> Result<()> {
    let wrong = "<!doctype html><html lang=en><title>Wrong</title><style>a { containre: b }</style><p><div part=a></p>";
    let said = checked(&BTreeMap::from([("wrong".to_owned(), wrong.to_owned())]))?.join("\n");
    if installed() {
        for part in ["containre", "part", "No “p” element in scope"] {
            ensure!(said.contains(part), "{part} is not in {said}");
        }
    }
    Ok(())
}

/// The pages as they are built: a group's, one of several series, a list of groups and a group in it,
/// and the frames of both.
fn built() -> Result<BTreeMap<String, String>> {
    let groups = folder::copy_of_dist()?;
    ensure!(folder::build(&["content", DEMO], &groups)?.status.success());
    let mut documents = BTreeMap::new();
    for (what, folder, paths) in [
        (
            "alone",
            folder::group()?,
            ["index.html", "embed.html", "index.html"],
        ),
        (
            "among others",
            groups,
            ["index.html", "tag-demo/index.html", "tag-demo/embed.html"],
        ),
    ] {
        for path in paths {
            documents.insert(
                format!("{what}, {path}"),
                fs::read_to_string(folder.join(path))?,
            );
        }
    }
    Ok(documents)
}

/// The pages as the app has drawn them.
async fn drawn(documents: &mut BTreeMap<String, String>) -> Result<()> {
    let site = Host::of_the_group().open().await?;
    let page = panel::opened(Visit::to(&site).page("?tz=Asia/Tokyo")).await?;
    panel::choose(&page, "kathmandu").await?;
    page.press("Compare with another place").await?;
    panel::choose(&page, "utc").await?;
    keys(&page, "san").await?;
    page.until("document.querySelectorAll('[role=option]').length > 5")
        .await?;
    page.run(OPEN).await?;
    documents.insert("everything open".to_owned(), markup(&page).await?);

    let page = Visit::to(&site).at("2026-12-02T16:10:00Z").open().await?;
    documents.insert("happening now".to_owned(), markup(&page).await?);

    let demo = Host::filled_with(DEMO)?.open().await?;
    for (what, instant) in [
        ("cancelled", "2026-11-24T12:00:00Z"),
        ("moved", "2027-01-05T12:00:00Z"),
    ] {
        let page = Visit::to(&demo).at(instant).open().await?;
        page.run(OPEN).await?;
        documents.insert(what.to_owned(), markup(&page).await?);
    }

    let site = passcode::group()?.open().await?;
    let page = Visit::to(&site).open().await?;
    documents.insert("passcode hidden".to_owned(), markup(&page).await?);
    page.press("Show passcode").await?;
    page.says("Passcode: 77777").await?;
    documents.insert("passcode shown".to_owned(), markup(&page).await?);

    for what in ["", "compact", "lang='ar'"] {
        let element = MEETINGS.replace("src=", &format!("{what} src="));
        let page = Mounting::with(&element).await?.open().await?;
        // CSS Shadow Parts gives every element its `part`; the checker knows HTML's attributes alone.
        let inner: String = page
            .ask(
                "inside('details').forEach(it => { it.open = true });
                inside('[part]').forEach(it => it.removeAttribute('part'));
                return inside('.stage')[0].outerHTML",
            )
            .await?;
        let document = format!(
            "<!doctype html><html lang=\"en\"><title>Element</title><body>{inner}</body></html>"
        );
        documents.insert(format!("element {what}"), document);
    }
    Ok(())
}

async fn markup(page: &Page) -> Result<String> {
    page.ask("return '<!doctype html>' + document.documentElement.outerHTML")
        .await
}

/// The errors that the checker finds in documents, each with the name of its document.
fn checked(documents: &BTreeMap<String, String>) -> Result<Vec<String>> {
    if !installed() {
        return Ok(Vec::new());
    }
    let checkers = checkers();
    let folder = folder::empty_folder()?;
    let mut names = BTreeMap::new();
    for (nth, (name, html)) in documents.iter().enumerate() {
        let path = folder.join(format!("{nth}.html"));
        fs::write(&path, html)?;
        names.insert(format!("{nth}.html"), name);
    }
    let output = Command::new(checkers.join("java"))
        // It ends before a better compiler would pay; and its schemas are deep.
        .args([
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Xss8m",
            "-jar",
        ])
        .arg(checkers.join("node_modules/vnu-jar/build/dist/vnu.jar"))
        .args(["--format", "json", "--exit-zero-always"])
        .args(names.keys().map(|it| folder.join(it)))
        .output()
        .context("java does not start; scripts/setup-checkers finds one")?;
    let said = String::from_utf8_lossy(&output.stderr);
    let report: Report =
        serde_json::from_str(&said).with_context(|| format!("vnu says: {said}"))?;
    let errors = report.messages.into_iter().filter(|it| it.kind != "info");
    Ok(errors
        .filter(|it| !UNKNOWN.contains(&&*it.message))
        .map(|it| {
            let file = it.url.rsplit('/').next().unwrap_or_default();
            let name = names.get(file).map_or(file, |it| it.as_str());
            format!(
                "{name}, line {}: {}\n    {}",
                it.last_line, it.message, it.extract
            )
        })
        .collect())
}

/// Whether there is a Java; on a machine that tests for everyone there has to be.
fn installed() -> bool {
    let installed = checkers().join("java").exists();
    if !installed {
        assert!(env::var_os("CI").is_none(), "java is not installed");
        eprintln!("skipped: there is no java in .tools/checkers; scripts/setup-checkers says why");
    }
    installed
}

fn checkers() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(".tools/checkers")
}
