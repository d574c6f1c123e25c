//! What goes into one HTML document: head, page, data, and the script that runs before first paint.

use std::rc::Rc;
use std::slice;

use anyhow::{Context, Result};

use super::data;
use super::meta::{linked, meta};
use super::policy::Policy;
use super::prerender::prerender;
use super::script;
use crate::components::{Baked, Controls, Drawing, Layout, Site, Still, View, app, groups};
use crate::page::{Dated, Meeting, Page};
use crate::schedule::Instant;
use crate::styles;
use crate::words::{self, Row, label};
use crate::zone::regions::BORROWED;
use crate::zone::{English, Reader, Utc, database};

/// How many dates are listed for those who have no script.
const BAKED_ROWS: usize = 12;

/// An HTML document to be filled into the template.
pub(super) struct Document {
    /// Where it lies below the site's folder.
    pub(super) path: String,
    /// The way from there to the site's files.
    pub(super) base: &'static str,
    /// Its title, its styles, and what it may load and run.
    pub(super) head: Head,
    /// The page, its data and script.
    pub(super) body: String,
    /// Whether the app comes to life in it.
    pub(super) alive: bool,
}

/// The head of a page. Every page has the same script and style sheet in it.
pub(super) struct Head {
    pub(super) policy: Policy,
    pub(super) text: String,
}

impl Head {
    /// Title and styles.
    pub(super) fn of(title: &str) -> Result<Self> {
        let sheet = styles::sheet().context("the style sheet cannot be made")?;
        let title = escape(title);
        Ok(Self {
            policy: Policy::of_page(&script::first(), &sheet),
            text: format!("<title>{title}</title>\n<style>{sheet}</style>"),
        })
    }
}

/// The page of one group.
pub(super) fn group(
    page: &Rc<Page>,
    series: &[Dated],
    path: &str,
    base: &'static str,
    at: Instant,
) -> Result<Document> {
    let data = data::living(page, base)?;
    let view = View::Baked(baked(page, series, at));
    let site = Site::of(page, &base.into(), None);
    let still = Still::of(page, &site.base, Layout::PAGE);
    let drawing = Drawing {
        page: page.clone(),
        site,
        view,
        controls: Controls::default(),
        layout: Layout::PAGE,
    };
    let app = prerender(app(drawing, still))?;
    let mut head = Head::of(&page.title)?;
    head.text += &["\n", &meta(page, path, base)].concat();
    Ok(Document {
        path: path.to_owned(),
        base,
        head,
        body: format!(
            "<div id=\"app\"{}>{app}</div>\n<script>{}</script>\n\
             <script type=\"text/plain\" id=\"data\">{data}</script>\n{}",
            borrowed(),
            script::first(),
            // Nobody who waits for the page waits for it.
            linked(page, series, path, at),
        ),
        alive: true,
    })
}

/// The list of several groups.
pub(super) fn index(pages: &[Rc<Page>]) -> Result<Document> {
    let list = prerender(groups(pages))?;
    Ok(Document {
        path: "index.html".to_owned(),
        base: "./",
        head: Head::of(label::GROUPS)?,
        body: format!(
            "<div id=\"app\">{list}</div>\n<script>{}</script>",
            script::first()
        ),
        alive: false,
    })
}

/// The twelve dates that the page holds for ever, in the group's own zone; in UTC where its series
/// go by different ones.
fn baked(page: &Page, series: &[Dated], at: Instant) -> Baked {
    let common = series
        .first()
        .filter(|first| series.iter().all(|it| it.rule.zone == first.rule.zone));
    let group = English {
        zone: common.map_or_else(|| Rc::new(Utc) as _, |it| it.zone().clone()),
        city: common.map_or("UTC".into(), Dated::city).into(),
        own: false,
    };
    // Two for each sentence; the style sheet knows.
    let year = words::year::year(series, at, &group, &[]);
    let lines = year.map_or(0, |it| {
        it.lines.iter().map(|line| 2 + usize::from(line.long)).sum()
    });
    let (first, own) = own(series, at, &group);
    Baked {
        listed: words::listed(at, &group).into(),
        rows: words::rows(series, at, &group, BAKED_ROWS),
        first,
        own,
        script: script::first().into(),
        year: "\n".repeat(lines).into(),
        passcode: label::passcode_unshown(page.ask.as_deref()).into(),
    }
}

/// The first series that has dates, and as many of them as are listed.
fn own(series: &[Dated], at: Instant, group: &dyn Reader) -> (usize, Rc<[Row]>) {
    let dates = |it| {
        let rows = words::rows(slice::from_ref(it), at, group, BAKED_ROWS);
        rows.iter().filter(|row| row.held).cloned().collect()
    };
    let mut all = series.iter().map(dates).enumerate();
    all.find(|(_, own): &(_, Rc<[Row]>)| !own.is_empty())
        .unwrap_or_default()
}

/// Whose English the regions borrow, for script and app: ` data--b-r="GB"` is `dataset.BR`.
fn borrowed() -> String {
    let mut attributes = String::new();
    for (like, regions) in BORROWED {
        for region in regions {
            let name: String = region.chars().flat_map(|letter| ['-', letter]).collect();
            attributes += &[" data-", &name.to_lowercase(), "=\"", like, "\""].concat();
        }
    }
    attributes
}

/// The series of a page, with their zones.
pub(super) fn dated(page: &Page) -> Result<Vec<Dated>> {
    let dated = |meeting: &Rc<Meeting>| {
        Dated::new(meeting.clone(), database::named)
            .with_context(|| format!("no time zone is called {}", meeting.rule.zone.name()))
    };
    page.meetings.iter().map(dated).collect()
}

pub(super) fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;")
}
