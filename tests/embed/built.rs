//! The hosts, built from the sites in `tests/embed/` against a tag-page site that is being served.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use anyhow::{Context, Result, ensure};

use crate::folder;
use crate::site::Site;

/// What stands in the sources for the address of the tag-page site.
const EXAMPLE: &str = "https://tag.example/";
const ROOT: &str = env!("CARGO_MANIFEST_DIR");

/// The Hugo site. Returns the folder to serve.
pub(crate) fn hugo(tag: &Site) -> Result<PathBuf> {
    let site = hugo_source(tag)?;
    let output = call_hugo(&site)?;
    ensure!(output.status.success(), "Hugo fails:\n{}", said(&output));
    Ok(site.join("public"))
}

/// What Hugo is given: the site, and the shortcodes as its theme.
pub(crate) fn hugo_source(tag: &Site) -> Result<PathBuf> {
    let site = source("hugo", tag)?;
    let theme = site.join("themes/tag-page");
    folder::copy(&root("integrations/hugo"), &theme)?;
    Ok(site)
}

/// Builds a site with Hugo into its `public`.
pub(crate) fn call_hugo(site: &Path) -> Result<Output> {
    Command::new(root(".tools/hosts/hugo/bin/hugo"))
        .current_dir(site)
        .arg("--cacheDir")
        .arg(site.join("cache"))
        .output()
        .context("Hugo does not start; scripts/setup-hosts fetches it")
}

/// The Docusaurus site. Returns the folder to serve.
pub(crate) fn docusaurus(tag: &Site) -> Result<PathBuf> {
    let site = source("docusaurus", tag)?;
    let components = site.join("src/components");
    folder::copy(&root("integrations/docusaurus"), &components)?;
    let modules = root(".tools/hosts/docusaurus/node_modules");
    let program = modules.join("@docusaurus/core/bin/docusaurus.mjs");
    std::os::unix::fs::symlink(modules, site.join("node_modules"))?;
    let output = Command::new("node")
        .current_dir(&site)
        .arg(program)
        .arg("build")
        .env("DO_NOT_TRACK", "1")
        .output()
        .context("node does not start")?;
    ensure!(
        output.status.success(),
        "Docusaurus fails; scripts/setup-hosts fetches it:\n{}",
        said(&output)
    );
    Ok(site.join("build"))
}

/// All that a program said.
pub(crate) fn said(output: &Output) -> String {
    let said = [&*output.stdout, &*output.stderr].map(String::from_utf8_lossy);
    said.concat()
}

/// A copy of a site's sources in which the tag-page site has its address.
fn source(name: &str, tag: &Site) -> Result<PathBuf> {
    let site = folder::empty_folder()?;
    folder::copy(&root("tests/embed").join(name), &site)?;
    address(&site, tag)?;
    Ok(site)
}

fn address(folder: &Path, tag: &Site) -> Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            address(&path, tag)?;
        } else {
            let text = fs::read_to_string(&path)?;
            fs::write(&path, text.replace(EXAMPLE, tag.address()))?;
        }
    }
    Ok(())
}

fn root(path: &str) -> PathBuf {
    Path::new(ROOT).join(path)
}
