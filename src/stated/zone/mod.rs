//! The zone that is written beside a time.

mod dictionary;
mod name;
mod offset;

use std::cell::RefCell;
use std::collections::BTreeMap;

use self::name::{Named, Sure, named};
use self::offset::offset;
use super::clock::Clock;
use super::text::Text;
use crate::schedule::Instant;
use crate::zone::database;

/// What is written beside a time.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Said {
    /// No zone.
    Nothing,
    /// A zone that is not known, or nobody's: "local time".
    Unknown,
    /// A zone: the clocks that may be meant, and where its name ends.
    Known(Vec<Clock>, usize),
}

/// The zones that were met so far.
pub(super) struct Zones {
    at: Instant,
    met: RefCell<BTreeMap<String, Named>>,
}

impl Zones {
    pub(super) fn new(at: Instant) -> Self {
        let met = RefCell::default();
        Self { at, met }
    }

    /// What stands behind a time that ends at `time`: "PT (Pacific Time)", "CET/CEST", "(UTC)",
    /// "in San Francisco".
    pub(super) fn after(&self, text: &Text<'_>, time: usize) -> Said {
        // Between them there may be the target of a link, blanked out.
        let blanks = text.plain[time..].iter().take_while(|it| **it == b' ');
        let end = time + blanks.count();
        let rest = text.after(end, 80);
        if rest.starts_with(b"Z") && !rest.get(1).is_some_and(u8::is_ascii_alphanumeric) {
            return Said::Known(vec![Clock::Utc], end + 1);
        }
        let lead = pattern!(concat!(
            r"(?i-u)^\s{0,3}(?:hrs?\b\s?|hours\b\s?|o'clock\b\s?)?",
            r"(?:,?\s{0,3}(?P<tz>tz|time\s?zone)\s?[:=]\s{0,3}|(?P<open>\(\s?)|(?P<in>(?:local\s+time\s+)?in\s+(?:the\s+)?))?"
        ));
        let Some(lead) = lead.captures(rest) else {
            return Said::Nothing;
        };
        let start = end + lead[0].len();
        let open = lead.name("open").is_some();
        let explicit = open || lead.name("tz").or(lead.name("in")).is_some();
        let Some((clocks, last)) = self.read(text, start, explicit) else {
            return unknown(text, start);
        };
        // A bracket that holds more than the zone is left out.
        let last = closed(text, last, open).unwrap_or(time);
        let (clocks, last) = self.further(text, clocks, last);
        Said::Known(pair(clocks), last)
    }

    /// The clocks with those of further names that follow, and where these end: "CET/CEST", "PT
    /// (Pacific Time)", "UTC+3 Europe/Moscow".
    fn further(
        &self,
        text: &Text<'_>,
        mut clocks: Vec<Clock>,
        mut last: usize,
    ) -> (Vec<Clock>, usize) {
        let lead = pattern!(r"(?-u)^\s{0,3}(?P<open>\(\s?)|^\s?(?P<or>/)\s?|^\s{1,3}");
        while let Some(lead) = lead.captures(text.after(last, 8)) {
            let start = last + lead[0].len();
            let open = lead.name("open").is_some();
            let Some((others, end)) = self.read(text, start, open) else {
                break;
            };
            // "PT Eastern" is nothing that anybody writes.
            let path = text.plain[start..end].contains(&b'/');
            let joined = open || lead.name("or").is_some() || path;
            let Some(end) = closed(text, end, open).filter(|_| joined) else {
                break;
            };
            last = end;
            for clock in others {
                if !clocks.contains(&clock) {
                    clocks.push(clock);
                }
            }
        }
        (clocks, last)
    }

    /// What stands before a time that begins at `start`, and not before `from`: "UTC 16:00".
    pub(super) fn before(
        &self,
        text: &Text<'_>,
        start: usize,
        from: usize,
    ) -> Option<(Vec<Clock>, usize)> {
        let lead = text.before(start, 40, from);
        let found = pattern!(
            r"(?-u)(?:^|[\s(,:|])(?P<zone>(?:UTC|GMT)[+-]\d{1,2}(?::?\d\d)?|[A-Z]{2,4}|(?:[A-Z][a-z]+ ){1,3}[Tt]ime)\s?:?\s{0,2}$"
        )
        .captures(lead)?;
        let zone = found.name("zone")?;
        let at = start - lead.len() + zone.start();
        let (clocks, end) = self.read(text, at, false)?;
        (end == at + zone.len()).then_some((pair(clocks), at))
    }

    /// The zone whose name begins at `start`; `explicit` where nothing else can stand there.
    fn read(&self, text: &Text<'_>, start: usize, explicit: bool) -> Option<(Vec<Clock>, usize)> {
        let rest = text.after(start, 80);
        if let Some(offset) = offset(rest) {
            return Some((vec![offset.0], start + offset.1));
        }
        let path = pattern!(r"(?-u)^[A-Z][A-Za-z]+(?:/[A-Z][A-Za-z_-]*[A-Za-z]){1,2}");
        if let Some(path) = path.find(rest)
            && let Some(zone) = std::str::from_utf8(path.as_bytes())
                .ok()
                .and_then(database::spelling)
        {
            let utc = zone.ends_with("/UTC");
            let clock = if utc { Clock::Utc } else { Clock::Wall(zone) };
            return Some((vec![clock], start + path.end()));
        }
        // From one to five words, the longest name that is one.
        let word = pattern!(r"(?-u)^\s{0,3}(?:&\s)?[A-Za-z][A-Za-z.'-]*(?:\d[A-Z]{3})?");
        let mut ends = Vec::new();
        let mut last = 0;
        while ends.len() < 5
            && let Some(word) = word.find(&rest[last..])
        {
            last += word.end();
            ends.push(last);
        }
        ends.iter().rev().find_map(|end| {
            let written = text
                .written
                .get(start..start + end)?
                .trim_end_matches(['.', '-']);
            let named = self.named(written)?;
            let end = start + written.len();
            let alone = explicit || ends_there(text.after(end, 24));
            (named.sure == Sure::Yes || alone).then_some((named.clocks, end))
        })
    }

    fn named(&self, name: &str) -> Option<Named> {
        if let Some(known) = self.met.borrow().get(name) {
            return Some(known.clone());
        }
        let found = named(name, self.at)?;
        self.met.borrow_mut().insert(name.to_owned(), found.clone());
        Some(found)
    }
}

/// Whether what stands at `start` is a zone that is not known.
fn unknown(text: &Text<'_>, start: usize) -> Said {
    let strange = pattern!(
        r"(?-u)^(?:(?i:your|their|my|our|each|local|everyone)\b|(?:[A-Za-z.'-]+\s+){0,3}[Tt]ime\b|[A-Z]{2,5}\b|AoE\b|[+-]\d|[A-Z][a-z]+/[A-Z])"
    );
    let words: [&[u8]; 8] = [b"AND", b"OR", b"ON", b"AT", b"IN", b"FOR", b"VIA", b"TO"];
    match strange.find(text.after(start, 60)) {
        Some(it) if !words.contains(&it.as_bytes()) => Said::Unknown,
        _ => Said::Nothing,
    }
}

/// Where a name ends with the bracket that was opened before it; none if the bracket holds more.
fn closed(text: &Text<'_>, end: usize, open: bool) -> Option<usize> {
    if !open {
        return Some(end);
    }
    let bracket = pattern!(r"(?-u)^\s{0,3}\)").find(text.after(end, 4))?;
    Some(end + bracket.end())
}

/// Whether no further word goes with the name before: "Pacific" is a zone, "Pacific Northwest" is none.
fn ends_there(rest: &[u8]) -> bool {
    pattern!(r"(?-u)^(?:\s{0,3}(?:$|[^A-Za-z\s])|\s{1,3}(?:and|or|on|via|every|each|in|for|at|to|with|US|until)\b)").is_match(rest)
}

/// "CET/CEST" names both halves of the year, and so the wall clock.
fn pair(mut clocks: Vec<Clock>) -> Vec<Clock> {
    let fixed = |clock: &Clock| match *clock {
        Clock::Fixed {
            ahead,
            of: Some(of),
        } => Some((of, ahead)),
        _ => None,
    };
    let both: Vec<_> = clocks.iter().filter_map(fixed).collect();
    let twice = |of| both.iter().filter(|it| it.0 == of).count() > 1;
    clocks.retain(|clock| fixed(clock).is_none_or(|(of, _)| !twice(of)));
    clocks
}
