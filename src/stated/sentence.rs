//! Sentences, and what is true of all that is said in one.

use std::ops::Range;

use super::bare::is_bare;
use super::date::Date;
use super::day::Days;
use super::text::Text;
use super::time::Time;

/// What is true of all that is said in a sentence.
#[derive(Debug)]
#[expect(clippy::struct_excessive_bools, reason = "each is a fact of its own")]
pub(super) struct Sentence {
    pub(super) at: Range<usize>,
    /// Whether it speaks of a meeting.
    pub(super) meets: bool,
    /// Whether it speaks of one day, or of a time to come.
    pub(super) one_day: bool,
    /// Whether it speaks of a part of the year: "15:00 UTC in summer".
    pub(super) season: bool,
    /// Whether it speaks of meetings that take turns.
    pub(super) turns: bool,
    /// Whether it says more of which days are meant: "every Wednesday of odd months".
    pub(super) qualified: bool,
    /// Whether it says that some meetings are left out, or others.
    pub(super) except: bool,
    /// Whether it says nothing but days and times.
    pub(super) bare: bool,
}

impl Sentence {
    pub(super) fn new(
        text: &Text<'_>,
        at: Range<usize>,
        dates: &[Date],
        days: &[Days],
        times: &[Time],
    ) -> Self {
        let words = &text.plain[at.clone()];
        let meets = pattern!(
            r"(?i-u)\b(?:meet(?:s|ings?|-?ups?)?|met|calls?|syncs?|stand-?ups?|gather(?:s|ings?)?|(?:gets?|comes?)\s?-?together|get-?togethers|we\s+talk|convenes?|join\s+us|sessions?)\b(?P<no>\s+(?:for|to|on)\s)?"
        );
        let day = pattern!(
            r"(?i-u)^\s*(?:every|each|the|(?:mon|tues|wednes|thurs|fri|satur|sun)day|1st|2nd|3rd|4th|first|second|third|fourth|last)"
        );
        let meets = meets.captures_iter(words).any(|it| {
            let start = it.get(0).map_or(0, |it| it.start());
            // "call for papers", "call on the board", "on-call", but "a call on Tuesdays"
            let call = words[start..]
                .get(..4)
                .is_some_and(|it| it.eq_ignore_ascii_case(b"call"));
            !(call
                && (it
                    .name("no")
                    .is_some_and(|no| !day.is_match(&words[no.end()..]))
                    || words[..start].ends_with(b"-")))
        });
        let first = dates.partition_point(|it| it.at.end <= at.start);
        let own = dates[first..].iter().take_while(|it| it.at.start < at.end);
        let one_off = pattern!(concat!(
            r"(?i-u)\b(?:today|tomorrow|tonight|one-off|(?:this|next|last)\s+(?:week|month|year|quarter|meeting|call|session|time)|",
            r"(?:this|next|coming|upcoming)\s+(?:mon|tues|wednes|thurs|fri|satur|sun)day|",
            // When something is open.
            r"(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\s{0,3}(?:-\s{0,3}|to\s|through\s|thru\s)\s{0,3}(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*)\b"
        ));
        let season = pattern!(
            r"(?i-u)\b(?:summer|winter|dst|daylight|standard\s+time|clocks?\s+change|spring|autumn|half\s+of\s+the\s+year)\b"
        );
        // "Pacific Standard Time" speaks of no part of the year.
        let in_zone = |place: usize| {
            let place = at.start + place;
            let time = times.partition_point(|it| it.at.end <= place);
            times.get(time).is_some_and(|it| it.at.contains(&place))
        };
        let qualified = pattern!(concat!(
            r"(?i-u)\b(?:other|except\w*|unless|months?|monthly|bi-?weekly|fortnight\w*|weeks|quarter\w*|most|",
            r"usually|1st|2nd|3rd|4th|5th|first|second|third|fourth|fifth|last)\b"
        ));
        let turns = pattern!(
            r"(?i-u)\b(?:alternat\w*|rotat\w*|takes?\s+turns|(?:odd|even)(?:-numbered)?\s+(?:iso\s+)?weeks?)\b"
        );
        let except =
            pattern!(r"(?i-u)\b(?:except\w*|unless|but|skip\w*|(?:odd|even)\s+(?:weeks|months))\b");
        let bare = is_bare(text, &at, days, times);
        let time = times.partition_point(|it| it.at.start < at.start);
        let has_time = times.get(time).is_some_and(|it| it.at.end <= at.end);
        Self {
            meets: meets || bare && has_time,
            except: except.is_match(words),
            bare,
            one_day: one_off.is_match(words) || own.into_iter().any(|it| !it.since),
            season: season.find_iter(words).any(|it| !in_zone(it.start())),
            turns: turns.is_match(words),
            qualified: qualified.is_match(words),
            at,
        }
    }
}

/// Where each sentence of a text ends, in order; the last is the text's end.
pub(super) fn ends(text: &Text<'_>) -> Vec<usize> {
    let stop = pattern!(r"(?-u)[.!?]['\x22)]*\s{1,3}[^a-z\d\s]|[.!?]?\s{0,3}[;\n]");
    let short = pattern!(
        r"(?-u)(?:\b[A-Z]|\b(?i:mon|tues?|weds?|thu(?:rs?)?|fri|sat|sun|approx|vs|st|eg|ie|etc|incl|jan|feb|mar|apr|aug|sept?|oct|nov|dec))$"
    );
    let mut ends: Vec<_> = stop
        .find_iter(&text.plain)
        .filter(|it| {
            let pointed = it.as_bytes().starts_with(b".") && !it.as_bytes().ends_with(b"\n");
            !(pointed && short.is_match(text.before(it.start(), 8, 0)))
        })
        .map(|it| it.start() + 1)
        .collect();
    ends.push(text.plain.len());
    ends
}
