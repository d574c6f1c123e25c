//! Several content files at once, as a build or a check is given them.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use super::Read;
use crate::page::Page;
use crate::report::{Code, Report, Reports};

/// Reads content files, and all those that lie in folders, in the order of their names: the pages of
/// those without errors, and what is to be said of each file.
pub(crate) fn all(paths: &[PathBuf], read: impl Fn(&Path) -> Read) -> (Vec<Page>, Reports) {
    let (mut pages, mut reports, mut taken) = (Vec::new(), Vec::new(), BTreeMap::new());
    for path in paths {
        let files = match files(path) {
            Ok(files) => files,
            Err(report) => {
                reports.push(report);
                continue;
            }
        };
        for file in files {
            let Read { page, report } = read(&file);
            reports.push(report);
            if let Some(page) = page {
                match taken.insert(page.slug.clone(), file.clone()) {
                    Some(first) => reports.push(same_name(&file, &first)),
                    None => pages.push(page),
                }
            }
        }
    }
    (pages, Reports(reports))
}

/// A folder's content files, or the one file that `path` is.
fn files(path: &Path) -> Result<Vec<PathBuf>, Report> {
    if !path.is_dir() {
        return Ok(vec![path.to_owned()]);
    }
    let name = path.display().to_string();
    let refuse = |message: &str, help: &str| Report::of_file(&name, Code::File, message, help);
    let entries = fs::read_dir(path).map_err(|error| {
        refuse(
            &format!("the folder cannot be read: {error}"),
            "give yourself the right to read it",
        )
    })?;
    let mut files: Vec<_> = entries
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|file| {
            file.extension()
                .is_some_and(|it| it == "yaml" || it == "yml")
        })
        .collect();
    if files.is_empty() {
        return Err(refuse(
            "the folder holds no content file",
            "put one there that ends in .yaml",
        ));
    }
    files.sort();
    Ok(files)
}

fn same_name(file: &Path, first: &Path) -> Report {
    Report::of_file(
        &file.display().to_string(),
        Code::FileName,
        &format!(
            "its page would have the same name as that of {}",
            first.display()
        ),
        "give the files different names",
    )
}
