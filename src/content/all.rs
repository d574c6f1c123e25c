//! Several content files at once, as a build or a check is given them.

use std::collections::BTreeMap;
use std::error::Error;
use std::fmt::{self, Display, Formatter};
use std::fs;
use std::path::{Path, PathBuf};

use super::load;
use super::problems::Whole;
use super::report::Report;
use crate::page::Page;

/// Reads content files, and all those that lie in folders, in the order of their names.
///
/// # Errors
/// [`Reports`] has everything that is wrong with any of them.
pub fn load_all(paths: &[PathBuf]) -> Result<Vec<Page>, Reports> {
    let (mut pages, mut reports, mut taken) = (Vec::new(), Vec::new(), BTreeMap::new());
    for path in paths {
        match files(path) {
            Err(report) => reports.push(report),
            Ok(files) => {
                for file in files {
                    match load(&file) {
                        Err(report) => reports.push(report),
                        Ok(page) => match taken.insert(page.slug.clone(), file.clone()) {
                            Some(first) => reports.push(same_name(&file, &first)),
                            None => pages.push(page),
                        },
                    }
                }
            }
        }
    }
    if reports.is_empty() {
        Ok(pages)
    } else {
        Err(Reports(reports))
    }
}

/// A folder's content files, or the one file that `path` is.
fn files(path: &Path) -> Result<Vec<PathBuf>, Report> {
    if !path.is_dir() {
        return Ok(vec![path.to_owned()]);
    }
    let name = path.display().to_string();
    let refuse = |message: String, help: &str| Report::of_file(&name, Whole::new(message, help));
    let entries = fs::read_dir(path).map_err(|error| {
        refuse(
            format!("the folder cannot be read: {error}"),
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
            "the folder holds no content file".to_owned(),
            "put one there that ends in .yaml",
        ));
    }
    files.sort();
    Ok(files)
}

fn same_name(file: &Path, first: &Path) -> Report {
    Report::of_file(
        &file.display().to_string(),
        Whole::new(
            format!(
                "its page would have the same name as that of {}",
                first.display()
            ),
            "give the files different names",
        ),
    )
}

/// What is wrong with several content files.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reports(pub Vec<Report>);

impl Display for Reports {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        for (index, report) in self.0.iter().enumerate() {
            let gap = if index == 0 { "" } else { "\n\n" };
            write!(f, "{gap}{report}")?;
        }
        Ok(())
    }
}

impl Error for Reports {}
