//! The dates of a sentence or of a content file, for `tag-page dates`: what a rule means, for people
//! and for programs.

mod line;
mod list;
mod refusal;

use std::io::{self, Write};
use std::path::Path;
use std::rc::Rc;

use chrono::{Datelike, TimeDelta};
use clap::Args;
use clap::builder::RangedU64ValueParser;

use self::line::Line;
use self::list::List;
use crate::content;
use crate::page::Dated;
use crate::report::Report;
use crate::schedule::{self, Instant, Series};
use crate::words;
use crate::zone::{Utc, Zone, database};

pub use self::refusal::Refusal;

/// A meeting a day for more than two centuries.
const MOST: u64 = 100_000;

/// What the dates are of, and how they are written.
#[derive(Debug, Args)]
pub struct Request {
    /// The rule, for example "1st and 3rd Wednesday of each month at 16:00 UTC", or a content file
    /// (.yaml), whose exceptions are shown as well
    rule: String,
    /// List the starts at or after this instant, and not from now on: 2026-10-01T16:00Z (RFC 3339,
    /// with seconds or without), or 2026-10-01 for 00:00 UTC
    #[arg(long, value_name = "INSTANT", value_parser = instant)]
    from: Option<Instant>,
    /// How many starts are listed at most, up to 100000
    #[arg(long, default_value_t = 8, value_parser = RangedU64ValueParser::<usize>::new().range(..=MOST))]
    count: usize,
    /// Write each start in this zone as well, an IANA name such as Europe/Berlin
    #[arg(long, value_parser = zone)]
    zone: Option<String>,
    /// Write JSON: a list of objects with `start`, and with --zone `local`
    #[arg(long)]
    json: bool,
}

impl Request {
    /// Writes the starts, from `now` on unless the request says from when.
    ///
    /// # Errors
    /// [`Refusal`] if the sentence is no rule, [`Report`] if the content file is
    /// wrong; else when `out` cannot be written.
    pub fn write(&self, now: Instant, out: &mut impl Write) -> anyhow::Result<()> {
        let from = self.from.unwrap_or(now);
        let mut list = List::new(self.json, out);
        let file = Path::new(&self.rule);
        let written = match file.extension().and_then(|it| it.to_str()) {
            Some("yaml" | "yml") => self.write_file(file, from, &mut list)?,
            _ => self.write_sentence(from, &mut list)?,
        };
        match written.and_then(|()| list.end()) {
            // Whoever reads has read enough.
            Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
            written => Ok(written?),
        }
    }

    fn write_sentence(
        &self,
        from: Instant,
        list: &mut List<impl Write>,
    ) -> Result<io::Result<()>, Refusal> {
        let rule = schedule::parse(&self.rule).map_err(|error| Refusal::new(&self.rule, error))?;
        let zone = find(rule.zone.name());
        let series = Series {
            rule: &rule,
            duration: TimeDelta::zero(),
            zone: &*zone,
        };
        let local = self.local();
        let mut starts = series
            .starts(from)
            .take_while(|start| is_writable(*start, local.as_deref()))
            .take(self.count);
        Ok(starts.try_for_each(|start| list.add(&Line::new(start, local.as_deref()))))
    }

    /// Every entry is a line, held or not; `count` counts them all.
    fn write_file(
        &self,
        file: &Path,
        from: Instant,
        list: &mut List<impl Write>,
    ) -> Result<io::Result<()>, Report> {
        let page = content::load(file)?;
        let meetings = page.meetings.iter();
        let series: Vec<_> = meetings
            .filter_map(|meeting| Dated::new(meeting.clone(), database::named))
            .collect();
        let local = self.local();
        let mut entries = words::merged(&series, from)
            .filter(|(_, entry)| entry.meeting.start >= from)
            .take_while(|(_, entry)| is_writable(entry.meeting.start, local.as_deref()))
            .take(self.count);
        Ok(entries.try_for_each(|(index, entry)| {
            let name = (series.len() > 1).then(|| &*series[index].name);
            list.add(&Line::of(&entry, local.as_deref(), name))
        }))
    }

    fn local(&self) -> Option<Rc<dyn Zone>> {
        self.zone.as_deref().map(find)
    }
}

/// RFC 3339 has no year after 9999.
fn is_writable(start: Instant, zone: Option<&dyn Zone>) -> bool {
    let local = zone.map_or(start.naive_utc(), |zone| zone.civil(start));
    start.year().max(local.year()) < 10_000
}

/// The names in a rule and in a request have been looked up before.
fn find(zone: &str) -> Rc<dyn Zone> {
    database::named(zone).unwrap_or_else(|| Rc::new(Utc))
}

fn zone(name: &str) -> Result<String, String> {
    schedule::zone(name).map(|zone| zone.name().to_owned())
}

pub(crate) fn instant(text: &str) -> Result<Instant, String> {
    let whole = match text.split_at_checked("2026-10-01T16:00".len()) {
        // Who lists days need not write seconds.
        Some((minute, zone)) if !zone.starts_with(':') => format!("{minute}:00{zone}"),
        Some(_) => text.to_owned(),
        None => format!("{text}T00:00:00Z"),
    };
    chrono::DateTime::parse_from_rfc3339(&whole)
        .map(Into::into)
        .map_err(|_| "write an instant, such as 2026-10-01T16:00Z, or a date".to_owned())
}
