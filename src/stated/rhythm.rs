//! How often a text says that there are meetings: "weekly", "every other Wednesday", "once a month".

use std::ops::Range;

use super::text::Text;

/// How often there are meetings, as a text says.
#[derive(Debug)]
pub(super) struct Rhythm {
    pub(super) at: Range<usize>,
    pub(super) often: Often,
    /// Whether a meeting is called so: "monthly call".
    pub(super) called: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Often {
    Weekly,
    /// Every two weeks or twice a month.
    Fortnightly,
    /// "every other Wednesday"
    EveryOther,
    Monthly,
}

impl Often {
    pub(super) const ALL: [Self; 4] = [
        Self::Weekly,
        Self::Fortnightly,
        Self::EveryOther,
        Self::Monthly,
    ];

    /// Whether so many weeks of a year may have a meeting.
    pub(super) fn has(self, weeks: usize) -> bool {
        match self {
            // Three of a month's Wednesdays are said to be every one, with exceptions.
            Self::Weekly => weeks > 31,
            Self::Fortnightly | Self::EveryOther => (15..40).contains(&weeks),
            Self::Monthly => (6..19).contains(&weeks),
        }
    }
}

/// The rhythms of a text that are said of meetings, in order.
pub(super) fn rhythms(text: &Text<'_>, items: &[Range<usize>], name: bool) -> Vec<Rhythm> {
    let phrase = pattern!(concat!(
        r"(?i-u)\b(?:(?P<weekly>weekly|(?:every|each)\s+week|once\s+(?:a|per)\s+week)",
        r"|(?P<two>bi-?weekly|fortnightly|every\s+fortnight|every\s+(?:other|second|2nd|two|2)\s+weeks?|",
        r"twice[\s-](?:a\s+|per\s+)?month(?:ly)?)",
        r"|(?P<other>(?:every\s+other|alternate)\s+(?:mon|tues|wednes|thurs|fri|satur|sun)days?)",
        r"|(?P<monthly>monthly|once\s+(?:a|per)\s+month|(?:every|each)\s+month))\b"
    ));
    let found = phrase.captures_iter(&text.plain).filter_map(|it| {
        let at = it.get(0)?.range();
        let often = [
            ("weekly", Often::Weekly),
            ("two", Often::Fortnightly),
            ("other", Often::EveryOther),
            ("monthly", Often::Monthly),
        ];
        let often = often.iter().find(|(name, _)| it.name(name).is_some())?.1;
        let called = is_called(text, &at, name);
        let beside = often == Often::EveryOther || is_beside(text, &at, items);
        let said = called || beside || is_done(text, &at);
        // "twice weekly", "semi-monthly", "Wednesday every month"
        let other = pattern!(r"(?i-u)(?:-|\b(?:twice|times|thrice|not|nor|than|of|in|mon|tue|wed|thu|fri|sat|sun|\w+days?)\s+)$")
            .is_match(text.before(at.start, 16, 0));
        (said && !other).then_some(Rhythm { at, often, called })
    });
    found.collect()
}

/// "monthly call", and no "monthly call notes"
fn is_called(text: &Text<'_>, at: &Range<usize>, name: bool) -> bool {
    let called = pattern!(concat!(
        r"(?i-u)^\s+(?P<between>(?:[\w/&-]+\s+){0,3}?)(?:meetings?|calls?|syncs?|meet-?ups?|stand-?ups?|get-?togethers?)\b",
        r"(?P<next>\s*(?:notes?|agendas?|minutes|recordings?|summar|reports?|reminders?|invit|links?|docs?\b|document|of|for|with|by)?)"
    ));
    let common = pattern!(
        r"(?i-u)^(?:(?:public|open|online|virtual|video|zoom|regular|community|contributors?|developers?|team|group|project|status|general|main|sig|tag|wg)\s+)*$"
    );
    called.captures(text.after(at.end, 60)).is_some_and(|it| {
        let alone = it
            .name("next")
            .is_none_or(|it| it.as_bytes().trim_ascii().is_empty());
        let common = it
            .name("between")
            .is_none_or(|it| common.is_match(it.as_bytes()));
        alone && (name || common)
    })
}

/// "we meet monthly", "the calls take place every week"
fn is_done(text: &Text<'_>, at: &Range<usize>) -> bool {
    let done = pattern!(concat!(
        r"(?i-u)\b(?:we\s+talk|meets?|gathers?|(?:gets?|comes?)\s+together|convenes?|",
        r"(?:meetings?|calls?|syncs?)\s+(?:is|are|takes?\s+place|happens?|occurs?))",
        r"(?:\s+(?:held|scheduled|usually|online|virtually|remotely|regularly|publicly|(?:on|via|over)\s+zoom))*[\s,:(-]*$"
    ));
    done.is_match(text.before(at.start, 60, 0))
}

/// "Fortnightly on Wednesdays", "Every week at 9am Pacific"
fn is_beside(text: &Text<'_>, at: &Range<usize>, items: &[Range<usize>]) -> bool {
    let next = items.partition_point(|it| it.start < at.end);
    let gap = items
        .get(next)
        .map(|next| text.plain.get(at.end..next.start));
    let gap = gap.flatten().filter(|gap| gap.len() < 12);
    gap.is_some_and(|gap| pattern!(r"(?i-u)^[\s,:(@-]*(?:(?:on|at)\s+)?(?:the\s+)?$").is_match(gap))
}
