//! The calendars of several series as one.

use crate::page::Dated;
use crate::schedule::{Entry, Instant};

/// The entries of all series that have not ended at `now`, nearest first, each with the place of
/// its series among them.
pub fn merged(series: &[Dated], now: Instant) -> impl Iterator<Item = (usize, Entry)> {
    let mut ahead: Vec<_> = series.iter().map(|it| it.entries(now).peekable()).collect();
    std::iter::from_fn(move || {
        let starts = ahead.iter_mut().enumerate().filter_map(|(index, entries)| {
            entries.peek().map(|entry| (entry.meeting.start, index))
        });
        let (_, index) = starts.min()?;
        Some((index, ahead[index].next()?))
    })
}
