//! Sentences of nothing but days and times: "Wednesdays at 9am PT".

use std::ops::Range;

use super::day::Days;
use super::text::Text;
use super::time::Time;

/// Whether a sentence has nothing but days, times and what goes with them, so that on a page they can
/// only be those of its meetings.
pub(super) fn is_bare(
    text: &Text<'_>,
    sentence: &Range<usize>,
    days: &[Days],
    times: &[Time],
) -> bool {
    const LONG: usize = 240;
    if sentence.len() > LONG {
        return false;
    }
    let mut rest = text.plain[sentence.clone()].to_vec();
    let days = &days[days.partition_point(|it| it.at.start < sentence.start)..];
    let times = &times[times.partition_point(|it| it.at.start < sentence.start)..];
    let items = days
        .iter()
        .map(|it| &it.at)
        .take_while(|at| at.end <= sentence.end);
    let more = times
        .iter()
        .map(|it| &it.at)
        .take_while(|at| at.end <= sentence.end);
    for at in items.chain(more) {
        rest[at.start - sentence.start..at.end - sentence.start].fill(b' ');
    }
    let aside = pattern!(r"(?-u)\([A-Z][A-Za-z]+(?: [A-Z][A-Za-z]+)?\)");
    let rest = aside.replace_all(&rest, &b""[..]);
    let words = pattern!(concat!(
        r"(?i-u)^(?:[^\w]|\b(?:when|time|date|day|schedule|every|each|on|at|from|to|the|of|in|month|weeks?|and|or|until|",
        r"bi|weekly|fortnightly|monthly|other|alternate|two|via|zoom|google|jitsi|teams|microsoft|webex|online|",
        r"which|is|are|also|summer|winter|during|we|our|group|meet|meets|meetings?|calls?|held|takes?|place)\b)*$"
    ));
    words.is_match(&rest)
}
