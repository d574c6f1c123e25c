//! Times of one half of the year: "17:00 UTC in summer".

use super::{Fit, Judged};
use crate::stated::clock::Clock;
use crate::stated::text::Text;
use crate::stated::zone::Said;

impl Judged<'_> {
    /// How it fits the rule where it is said of a half of the year in which it is never right; "CET" is
    /// no summer time then.
    pub(super) fn in_other_half(&self, text: &Text<'_>) -> Option<Self> {
        let summer = self.is_of_summer(text)?;
        let year = self.fit.year;
        let clock = match &self.time.zone {
            Said::Known(clocks, _) => clocks
                .iter()
                .copied()
                .find(|it| matches!(it, Clock::Fixed { of: Some(_), .. }))
                .unwrap_or(self.fit.clock),
            _ => self.fit.clock,
        };
        let place = match clock {
            Clock::Wall(name) | Clock::Fixed { of: Some(name), .. } => Clock::Wall(name),
            _ => year.own(),
        };
        let (there, shown) = (place.zone(), year.on(clock));
        let ahead = year
            .starts
            .iter()
            .map(|it| there.civil(*it) - it.naive_utc());
        let ahead: Vec<_> = ahead.collect();
        let (least, most) = (ahead.iter().min()?, ahead.iter().max()?);
        let half = if summer { most } else { least };
        let mut meant = shown.civil.iter().zip(&ahead).filter(|it| it.1 == half);
        let right = meant.any(|it| self.starts().contains(&it.0.time()));
        (least < most && !right).then(|| Self {
            fit: Fit::new(year, clock, self.starts()),
            ..*self
        })
    }

    /// Whether it is said of summer, or of winter (`false`).
    fn is_of_summer(&self, text: &Text<'_>) -> Option<bool> {
        let at = &self.time.at;
        let behind = pattern!(
            r"(?i-u)^\s*\(?(?:in|during)\s+(?:the\s+)?(?P<half>summer|winter|daylight|standard)"
        );
        let ahead = pattern!(concat!(
            r"(?i-u)(?:^|[.;:(,\n]|\band)\s*(?:(?:in|during)\s+(?:the\s+)?)?(?P<half>summer|winter)(?:\s?time)?",
            r"[\s:,=-]*(?:(?:too|it\s+is|we\s+meet|the\s+(?:call|meeting)\s+is)[\s,]+)*(?:at\s+)?$"
        ));
        let said = behind
            .captures(text.after(at.end, 40))
            .or_else(|| ahead.captures(text.before(at.start, 60, 0)))?;
        let half = said.name("half")?.as_bytes().first()?.to_ascii_lowercase();
        let standard =
            said.name("half")?.len() == 8 && said.name("half")?.as_bytes().ends_with(b"d");
        Some(half != b'w' && !standard)
    }
}
