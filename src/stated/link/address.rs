//! An address taken apart: its query, and the zones and times that are named in it.

use std::ops::Range;

use chrono::NaiveTime;
use url::form_urlencoded;

use crate::stated::clock::Clock;
use crate::stated::text::Text;
use crate::stated::time::on_24_hours;
use crate::stated::zone::{Said, Zones};

/// The address of a converter.
pub(super) struct Address<'a> {
    pub(super) url: &'a str,
    pub(super) path: &'a str,
    pub(super) zones: &'a Zones,
}

impl Address<'_> {
    /// The value of a key of the query, and its bytes in the address.
    pub(super) fn value(&self, key: &str) -> Option<(String, Range<usize>)> {
        let start = self.url.find('?')? + 1;
        let query = self.url[start..].split('#').next()?;
        let mut at = start;
        for pair in query.split('&') {
            let value = at + pair.find('=').map_or(pair.len(), |sign| sign + 1);
            let end = at + pair.len();
            at = end + 1;
            // In Markdown an ampersand may be written `&amp;`.
            let pair = pair.strip_prefix("amp;").unwrap_or(pair);
            if pair.split('=').next() == Some(key) {
                let (_, text) = form_urlencoded::parse(pair.as_bytes()).next()?;
                return Some((text.into_owned(), value..end));
            }
        }
        None
    }

    /// The zone with that name: "PT (Pacific Time)", "GMT+8", "Denver".
    pub(super) fn clocks(&self, name: &str) -> Option<Vec<Clock>> {
        let text = format!(" in {name}");
        match self.zones.after(&Text::new(&text), 0) {
            Said::Known(clocks, end) if end == text.len() => Some(clocks),
            _ => None,
        }
    }

    /// The zone with a name such as `pacific-time-pt`, `EST-EDT-Eastern-Time`, `Seattle-Washington`.
    pub(super) fn slug(&self, slug: &str) -> Option<Vec<Clock>> {
        const MOST: usize = 6;
        let title = |word: &str| {
            let (first, rest) = word.split_at_checked(1).unwrap_or((word, ""));
            format!("{}{rest}", first.to_uppercase())
        };
        let words = slug.split(['-', '_']).filter(|it| !it.is_empty());
        let words: Vec<_> = words.map(title).take(MOST).collect();
        let timed = words.iter().any(|word| word.eq_ignore_ascii_case("time"));
        let short = words.last().filter(|_| timed || words.len() == 1);
        let mut names: Vec<_> = short.map(|it| it.to_uppercase()).into_iter().collect();
        names.push(words.join(" "));
        if timed {
            names.extend((1..words.len()).map(|start| words[start..].join(" ")));
        } else {
            names.extend((1..words.len()).rev().map(|end| words[..end].join(" ")));
        }
        names.iter().find_map(|name| self.clocks(name))
    }
}

/// "16", "8am", "830pm", "8:00 am", "0800"
pub(super) fn clock(text: &str) -> Option<NaiveTime> {
    let form = pattern!(
        r"(?i-u)^\s*(?P<hour>\d{1,2})(?::?(?P<minute>[0-5]\d))?\s?(?:(?P<half>[ap])m?)?\s*$"
    );
    let form = form.captures(text.as_bytes())?;
    let number = |name| -> Option<u32> {
        let digits = form.name(name)?.as_bytes();
        std::str::from_utf8(digits).ok()?.parse().ok()
    };
    let half = form
        .name("half")
        .map(|it| it.as_bytes().eq_ignore_ascii_case(b"p"));
    on_24_hours(number("hour")?, number("minute").unwrap_or(0), half)
}
