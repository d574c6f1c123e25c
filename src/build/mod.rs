//! Pages from content: fills the document that Trunk built, for one group or for several.

mod app;
mod data;
mod document;
mod embed;
mod former;
mod frame;
mod headers;
mod meta;
mod names;
mod order;
mod packed;
mod policy;
mod prerender;
mod script;
mod states;
mod template;

use std::fs;
use std::path::{Path, PathBuf};
use std::rc::Rc;

use anyhow::{Context, Result, ensure};

use self::document::{Document, dated, group, index};
use self::template::{Template, is_of_the_site};
use crate::calendar;
use crate::page::{Dated, Page};
use crate::schedule::Instant;

pub use self::app::shrink;
pub use self::embed::embed;
pub use self::order::ordered;
pub use self::packed::pack;

/// Writes the pages of these groups into `out`, a folder that Trunk built. One group's page is
/// `index.html`; several have a folder each, named by their slug, and `index.html` lists them. The
/// page for other sites' frames, `embed.html`, lies beside each.
///
/// Beside them lies the content of each as data, `<slug>.json`, and its calendar feed,
/// `<slug>.ics`; where a group has several series, each has a feed of its own as well. What a host
/// is to send with all these files stands in `_headers`.
///
/// Every file is made before the first is written. What a former build left there of groups that
/// are gone is removed at last, and returned.
///
/// With `states`, there is `states.html` as well: the card in every state.
///
/// # Errors
/// When `out` holds no document that Trunk built, or cannot be written.
pub fn build(pages: &[Page], out: &Path, at: Instant, states: bool) -> Result<Vec<PathBuf>> {
    let template = Template::read(&out.join("index.html"))?;
    let groups = pages.iter().map(|it| Group::of(it, at));
    let groups: Vec<_> = groups.collect::<Result<_>>()?;
    let mut documents = match &groups[..] {
        [alone] => vec![alone.document("index.html", "./", at)?],
        groups => {
            let pages: Vec<_> = groups.iter().map(|it| it.page.clone()).collect();
            let mut documents = vec![index(&pages)?];
            for it in groups {
                let slug = &it.page.slug;
                let path = format!("{slug}/index.html");
                let folder = out.join(&**slug);
                ensure!(
                    !folder.exists() || is_of_the_site(&out.join(&path)),
                    "`{}` is a folder of the site already; rename the content file `{slug}.yaml`",
                    folder.display(),
                );
                documents.push(it.document(&path, "../", at)?);
            }
            documents
        }
    };
    if states {
        documents.push(states::states()?);
    }
    let mut files: Vec<_> = documents
        .iter()
        // `trunk serve` puts a script of its own into the page, which the policy would forbid.
        .map(|it| (it.path.clone(), template.fill(it, !states)))
        .collect();
    let alone = groups.len() == 1;
    for Group { page, series, .. } in &groups {
        let folder = if alone {
            String::new()
        } else {
            format!("{}/", page.slug)
        };
        let way = format!("./{folder}");
        files.push((format!("{}.json", page.slug), data::json(page, &way)?));
        files.push(frame::frame(page, &folder));
        for (name, feed) in calendar::feeds(page, series) {
            ensure!(
                files.iter().all(|(other, _)| *other != name),
                "two feeds would be called `{name}`; rename a content file or a series"
            );
            files.push((name, feed));
        }
    }
    files.extend(groups.into_iter().flat_map(|it| it.once));
    for (path, text) in &files {
        write(&out.join(path), text.as_bytes())?;
    }
    let made: Vec<_> = files.iter().map(|(path, _)| out.join(path)).collect();
    let removed = former::remove(out, &made)?;
    let pages = documents.iter().map(|it| (&*it.path, &it.head.policy));
    let headers = headers::headers(out, &pages.collect::<Vec<_>>())?;
    // The last, since it names what lies there.
    write(&out.join("_headers"), headers.as_bytes())?;
    Ok(removed)
}

/// A group, as the site is made of it.
struct Group {
    /// Its page, with what it offers of its calendars.
    page: Rc<Page>,
    series: Vec<Dated>,
    /// The files of single meetings, by their names.
    once: Vec<(String, String)>,
}

impl Group {
    fn of(page: &Page, at: Instant) -> Result<Self> {
        let (page, once) = calendar::offer(page, &dated(page)?, at);
        Ok(Self {
            series: dated(&page)?,
            page: Rc::new(page),
            once,
        })
    }

    fn document(&self, path: &str, base: &'static str, at: Instant) -> Result<Document> {
        group(&self.page, &self.series, path, base, at)
    }
}

fn write(path: &Path, bytes: &[u8]) -> Result<()> {
    let failed = || format!("cannot write `{}`", path.display());
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).with_context(failed)?;
    }
    // Renamed into place, so that nobody is ever served half a file.
    let whole = path.with_extension("new");
    fs::write(&whole, bytes).with_context(failed)?;
    fs::rename(&whole, path).with_context(failed)
}
