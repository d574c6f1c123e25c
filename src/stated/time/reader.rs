//! From what looks like times to times: ranges, alternatives and zones.

use std::ops::Range;

use super::Time;
use super::token::{Form, Token};
use crate::stated::text::Text;
use crate::stated::zone::{Said, Zones};

/// Reads the times of a text.
pub(super) struct Reader<'a> {
    pub(super) text: &'a Text<'a>,
    pub(super) zones: &'a Zones,
    /// Where the time before ends.
    pub(super) from: usize,
}

impl Reader<'_> {
    /// The times that begin with the first of `tokens`, and how many tokens belong to them.
    pub(super) fn read(&self, tokens: &[Token]) -> (usize, Vec<Time>) {
        let first = &tokens[0];
        if first.form == Form::Bare && !self.may_be_time(first) {
            return (1, vec![]);
        }
        let zone = self.zones.after(self.text, first.at.end);
        if let Some(range) = self.range(first, tokens.get(1), &zone) {
            return (2, range);
        }
        if zone == Said::Nothing
            && let Some(several) = self.several(tokens)
        {
            return several;
        }
        let end = match zone {
            Said::Known(_, end) => end,
            _ => first.at.end,
        };
        let time = self.finish(first, first.at.start..end, zone);
        (1, time.into_iter().collect())
    }

    /// "8-9am PT", "8am PT - 9am PT", "16:00 to 17:00 UTC": the time, if that is one.
    fn range(&self, first: &Token, last: Option<&Token>, zone: &Said) -> Option<Vec<Time>> {
        let last = last?;
        let end = match *zone {
            Said::Known(_, end) => end,
            _ => first.at.end,
        };
        let dash = pattern!(r"(?-u)^\s{0,3}(?:-[\s-]{0,4}|to\s|until\s|till\s)\s{0,3}$");
        if !dash.is_match(self.between(end, last)) {
            return None;
        }
        let later = self.zones.after(self.text, last.at.end);
        let (zone, end) = match (zone, later) {
            // "8am PT to 11am ET" are two times.
            (Said::Known(one, _), Said::Known(other, _)) if *one != other => return None,
            (_, later @ Said::Known(_, end)) => (later, end),
            (Said::Known(clocks, _), _) => (Said::Known(clocks.clone(), last.at.end), last.at.end),
            (_, later) => (later, last.at.end),
        };
        let first = first.like(last);
        let last = self.finish(&last.like(&first), last.at.start..end, zone.clone());
        let time = self.finish(&first, first.at.start..end, zone);
        let last = last.map(Box::new);
        let time = time.map(|it| Time { last, ..it });
        Some(time.into_iter().collect())
    }

    /// "15:00/16:00 UTC", "8 or 9am PT", "08:00 and 16:00 UTC": one zone for all of them.
    fn several(&self, tokens: &[Token]) -> Option<(usize, Vec<Time>)> {
        const MOST: usize = 4;
        let link =
            pattern!(r"(?-u)^\s{0,3}(?P<either>/|or\s)\s{0,2}$|^\s{0,3}(?:,|&|and\s)\s{0,2}$");
        let mut either = true;
        let mut used = 1;
        let (zone, end) = loop {
            let next = tokens.get(used).filter(|_| used < MOST)?;
            let link = link.captures(self.between(tokens[used - 1].at.end, next))?;
            either &= link.name("either").is_some();
            used += 1;
            match self.zones.after(self.text, next.at.end) {
                Said::Nothing => {}
                Said::Unknown => return None,
                Said::Known(clocks, end) => break (Said::Known(clocks, end), end),
            }
        };
        let last = &tokens[used - 1];
        // "rooms 3 and 4, 16:00 UTC"
        let bare = |token: &Token| token.form == Form::Bare && last.half.is_none();
        if tokens[..used].iter().any(bare) {
            return None;
        }
        let each = tokens[..used].iter().map(|token| {
            let end = if token.at == last.at {
                end
            } else {
                token.at.end
            };
            self.finish(&token.like(last), token.at.start..end, zone.clone())
        });
        let mut each: Vec<_> = each.collect::<Option<_>>()?;
        if either {
            let starts = each.iter().flat_map(|it| it.starts.clone()).collect();
            let at = each[0].at.start..end;
            each = vec![Time {
                at,
                starts,
                last: None,
                zone,
            }];
        }
        Some((used, each))
    }

    /// The time, if it is one with that zone, or with the one before it.
    fn finish(&self, token: &Token, mut at: Range<usize>, mut zone: Said) -> Option<Time> {
        if zone == Said::Nothing
            && let Some((clocks, start)) = self.zones.before(self.text, at.start, self.from)
        {
            zone = Said::Known(clocks, at.end);
            at.start = start;
        }
        let zoned = matches!(zone, Said::Known(..));
        let utc = || {
            let next = self.text.after(token.at.end, 12);
            pattern!(r"(?-u)^\s?(?:hrs\s|hours\s|\()?\s?(?:UTC|GMT|Z\b)").is_match(next)
        };
        let early = || self.text.plain[token.at.start] == b'0';
        let is_time = match token.form {
            Form::Clear => true,
            Form::Loose => zoned,
            Form::Four => zoned && (utc() || self.is_behind_at(token) || early()),
            Form::Bare => zoned && (self.is_behind_at(token) || self.is_o_clock(token)),
        };
        let starts = vec![token.time().filter(|_| is_time)?];
        Some(Time {
            at,
            starts,
            last: None,
            zone,
        })
    }

    fn is_behind_at(&self, token: &Token) -> bool {
        let lead = self.text.before(token.at.start, 8, 0);
        pattern!(r"(?i-u)(?:\bat|@)\s{0,2}$").is_match(lead)
    }

    /// Whether a bare number stands where a time may.
    fn may_be_time(&self, token: &Token) -> bool {
        let next = self.text.after(token.at.end, 10);
        let goes_on = pattern!(r"(?-u)^\s{0,3}(?:[-/,&]|(?:to|or|and|until|till)\s)");
        goes_on.is_match(next) || self.is_behind_at(token) || self.is_o_clock(token)
    }

    /// "10 o'clock"
    fn is_o_clock(&self, token: &Token) -> bool {
        pattern!(r"(?i-u)^\s{0,2}o'clock\b").is_match(self.text.after(token.at.end, 10))
    }

    /// What stands between `end` and a token, cut where it is long.
    fn between(&self, end: usize, next: &Token) -> &[u8] {
        const LONG: usize = 12;
        let between = self.text.plain.get(end..next.at.start).unwrap_or(b"x");
        &between[..between.len().min(LONG)]
    }
}
