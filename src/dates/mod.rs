//! The dates of a sentence, for `tag-page dates`: what a rule means, for people and for programs.

mod line;
mod refusal;

use std::io::{self, Write};
use std::rc::Rc;

use chrono::TimeDelta;
use clap::Args;

use self::line::Line;
use crate::schedule::{self, Instant, Series};
use crate::zone::{Utc, Zone, database};

pub use self::refusal::Refusal;

/// What the dates are of, and how they are written.
#[derive(Debug, Args)]
pub struct Request {
    /// The rule, for example "1st and 3rd Wednesday of each month at 16:00 UTC"
    sentence: String,
    /// List the starts at or after this instant (RFC 3339), and not from now on
    #[arg(long, value_name = "INSTANT", value_parser = instant)]
    from: Option<Instant>,
    /// How many starts are listed at most
    #[arg(long, default_value_t = 8)]
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
    /// [`Refusal`] if the sentence is no rule; else when `out` cannot be written.
    pub fn write(&self, now: Instant, out: &mut impl Write) -> anyhow::Result<()> {
        let rule =
            schedule::parse(&self.sentence).map_err(|error| Refusal::new(&self.sentence, error))?;
        let zone = find(rule.zone.name());
        let series = Series {
            rule: &rule,
            duration: TimeDelta::zero(),
            zone: &*zone,
        };
        let local = self.zone.as_deref().map(find);
        let starts = series.starts(self.from.unwrap_or(now)).take(self.count);
        let lines = starts.map(|start| Line::new(start, local.as_deref()));
        let written = if self.json {
            json(lines, out)
        } else {
            text(lines, out)
        };
        match written {
            // Whoever reads has read enough.
            Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
            written => Ok(written?),
        }
    }
}

fn text(lines: impl Iterator<Item = Line>, out: &mut impl Write) -> io::Result<()> {
    for line in lines {
        writeln!(out, "{line}")?;
    }
    out.flush()
}

fn json(lines: impl Iterator<Item = Line>, out: &mut impl Write) -> io::Result<()> {
    write!(out, "[")?;
    for (index, line) in lines.enumerate() {
        let comma = if index == 0 { "" } else { "," };
        write!(out, "{comma}\n  {}", line.json())?;
    }
    writeln!(out, "\n]")?;
    out.flush()
}

/// The names in a rule and in a request have been looked up before.
fn find(zone: &str) -> Rc<dyn Zone> {
    database::named(zone).unwrap_or_else(|| Rc::new(Utc))
}

fn zone(name: &str) -> Result<String, String> {
    schedule::zone(name).map(|zone| zone.name().to_owned())
}

fn instant(text: &str) -> Result<Instant, String> {
    chrono::DateTime::parse_from_rfc3339(text)
        .map(Into::into)
        .map_err(|_| "write an instant of RFC 3339, for example 2026-10-01T00:00:00Z".to_owned())
}
