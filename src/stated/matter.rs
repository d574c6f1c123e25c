//! What a statement is about, by the words around it: the agenda's deadline, the hour until last
//! year and an example are no times of the meeting.

use std::ops::Range;

use regex::bytes::Regex;

use super::text::Text;

/// Whether what stands at `at` is about something else than the meeting. Words count from `from` on
/// (the sentence's beginning, or the statement before) up to `to`.
pub(super) fn is_other(text: &Text<'_>, at: &Range<usize>, from: usize, to: usize) -> bool {
    const FAR: usize = 160;
    let before = text.before(at.start, FAR, from);
    let after = text.after(at.end, FAR.min(to.saturating_sub(at.end)));
    right_before().is_match(before)
        || right_after().is_match(after)
        || denied(before)
        || is_last(before, elsewhere(), ours())
        || is_last(before, subject(), meeting())
        || is_first(after)
        || is_span(before, after)
        || past().is_match(before)
}

/// "by Tuesday", "until 17:00 UTC", "was 8am PT"
fn right_before() -> &'static Regex {
    pattern!(concat!(
        r"(?i-u)\b(?:by|before|until|till?|after|prior\s+to|no\s+later\s+than|latest|since|past|except|",
        r"was|were|used\s+to\s+be|not|never|no\s+longer|instead\s+of|ends?|ended|ending|finish(?:es)?|",
        r"(?:mov|chang|shift|switch)\w+\s+from|next|this|eg|such\s+as|example|formerly|previously|",
        r"originally|old|former)",
        r"(?:[\s:(,]+(?:on|at|held|end\s+of|the|each|every|about|around))*[\s:(,]*$"
    ))
}

/// "Tuesdays is the deadline", "12:00 UTC the day before", "5th Wednesdays are free"
fn right_after() -> &'static Regex {
    pattern!(concat!(
        r"(?i-u)^[\s,)]*(?:instead\b|(?:is|are)\s+(?:free|off|skipped|cancell?ed|optional|reserved|no|not|for|an?)\b|",
        r"(?:(?:is|are)\s+)?(?:the\s+|our\s+|an?\s+)?(?:\w+\s+){0,2}",
        r"(?:deadline|cut-?off|freeze|day\s+before|days?\s+earlier|evening\s+before|at\s+the\s+latest|release)\b)"
    ))
}

/// "between 08:00 and 16:00 UTC", "from 15:30 UTC on": when somebody is there, unless meetings alternate
/// between the two.
fn is_span(before: &[u8], after: &[u8]) -> bool {
    let lead = pattern!(r"(?i-u)\b(?:(?P<between>between)|from)\s*$").captures(before);
    let alternate = pattern!(r"(?i-u)\b(?:alternat|rotat|switch|toggl)");
    let on = pattern!(r"(?i-u)^\s*on(?:wards?)?\b(?:\s*$|\W|\s[a-z])");
    lead.is_some_and(|it| match it.name("between") {
        Some(_) => !alternate.is_match(before),
        None => on.is_match(after),
    })
}

/// "In 2019 the group met", "before, the call took place", "also meet for drinks"
fn past() -> &'static Regex {
    pattern!(concat!(
        r"(?i-u)\b(?:(?:we|they|it|group|team|club|community|sig|wg|tag)\s+met|took\s+place|(?:was|were)\s+held|",
        r"also\s+(?:meet|gather|get|come|have|hold|run)s?|",
        r"(?:meets?|gathers?|together)\s+(?:informally|socially|(?:up\s+)?for\s+(?:an?\s+|some\s+)?",
        r"(?:drinks?|beers?|lunch|dinner|breakfast|coffee|tea|food|fun)))\b"
    ))
}

/// Whether the clause is a negation, a memory, a wish or an example.
fn denied(before: &[u8]) -> bool {
    let word = pattern!(concat!(
        r"(?i-u)\b(?:no\s+(?:meetings?|calls?)|do(?:es)?(?:\s+not|n't)|never|except|excluding|unless|skip\w*|",
        r"cancel\w*|used\s+to|formerly|previously|for\s+(?:example|instance)|such\s+as|eg|(?-i:examples?|Examples)|Example:|",
        r"propos\w*|suggest\w*|consider\w*|could|might|instead\s+of|rather\s+than|no\s+longer|early|in\s+advance|",
        r"think\w*\s+(?:of|about)|ask\w*\s+(?:for|whether|if|to)|wish\w*|would|prefer\w*|want\w*|hop(?:e|es|ing)|",
        r"discuss\w*|debat\w*|vot(?:e|es|ed|ing)\s+(?:on|for)|plan(?:s|ned|ning)?\s+to|will\s+(?:move|change|shift|switch)|",
        r"going\s+to\s+(?:move|change|shift|switch)|your\s+(?:next|other)|perhaps|maybe|possibly)\b"
    ));
    // "Skipped in August, else at" is over; "no meeting on Mondays" and "5 minutes early, at" are not.
    let near = pattern!(r"(?-u)^[^,():]*[,:]?\s*(?:on|at|every|each|the)?\s*$");
    let last = word.find_iter(before).last();
    last.is_some_and(|it| near.is_match(&before[it.end()..]))
}

/// What only "we" or "our" leads back from: other groups, and parts of a meeting.
fn elsewhere() -> &'static Regex {
    pattern!(concat!(
        r"(?i-u)\b(?:unlike|see\s+also|confused\s+with|clash\w*|collid\w*|conflict\w*|avoid\w*|in\s+contrast\s+to|",
        r"as\s+opposed\s+to|other\s+than|follows?|right\s+after|sister|neighbou?r\w*|",
        r"(?:first|second|last)\s+(?:half|part|hour|slot))\b"
    ))
}

fn ours() -> &'static Regex {
    pattern!(r"(?i-u)\b(?:we|our|us)\b")
}

/// What is something else than the meeting, until a meeting is spoken of.
fn subject() -> &'static Regex {
    pattern!(concat!(
        r"(?i-u)\b(?:deadlines?|due\s+(?:on|at|by|every|each)|clos(?:e|es|ed|ing)|freez(?:e|es|ing)|frozen|cut-?off|",
        r"submit\w*|submissions?|rsvp|regist(?:er|ers|ration)|remind\w*|announce\w*|newsletters?|digests?|",
        r"sen[dt]s?|posts?|posted|publish(?:es|ed\s+(?:\w+ly\s+)?(?:on|at|every|each))?|(?:is|are|gets?)\s+published|upload\w*|released|",
        r"releases?\s+(?:on|at|day|every|is|are|come)|deploy\w*|nightly|cron|maintenance|downtime|",
        r"support\s+(?:is|hours)|on-call|opens?\s+(?:at|on)|opens|doors?|social|webinars?|workshops?|summits?|",
        r"recordings?|replays?|re-?broadcasts?|premieres?|live\s?streams?|streams?|streamed|busy|busiest|quiet|quietest|",
        r"kubecon|hackathons?|elections?|votes?|voting|polls?|ends?|ending|finish\w*|weekends?|holidays?|",
        r"(?:office|business|working|happy)\s+hours?|hours\s+of|",
        // Meetings of some, or of another kind.
        r"(?:triage|planning|chairs?|leads?|leadership|organi[sz]ers?|sub-?groups?|sub-?projects?|",
        r"retro(?:spective)?s?|backlog|grooming|onboarding|newcomers?|mentoring|coffee|reading\s+group|",
        r"(?:book|journal|paper)\s+club|study\s+group)(?:'s?)?(?:\s+(?:meets?|meetings?|calls?|syncs?|sessions?))?)\b"
    ))
}

fn meeting() -> &'static Regex {
    pattern!(r"(?i-u)\b(?:meet|meets|meetings?|calls?|syncs?|gathers?|join|convenes?)\b")
}

/// Whether a match of `word` comes after the last one of `back`.
fn is_last(before: &[u8], word: &Regex, back: &Regex) -> bool {
    // "the recording of the meeting" is no meeting.
    let of = pattern!(r"(?i-u)\b(?:of|from)\s+(?:(?:the|our|each|every|a|last)\s+)?(?:\w+\s+)?$");
    let last = word.find_iter(before).last();
    last.is_some_and(|it| {
        let rest = &before[it.end()..];
        !back
            .find_iter(rest)
            .any(|back| !of.is_match(&rest[..back.start()]))
    })
}

/// "on Mondays we publish the notes", "every Friday: release"
fn is_first(after: &[u8]) -> bool {
    let clause = pattern!(r"(?-u)[,;()|\n]|\s(?i:and|to)\s")
        .split(after)
        .next();
    let clause = clause.unwrap_or_default();
    let other = pattern!(concat!(
        r"(?i-u)\b(?:deadline|due|clos(?:es?|ed)|freezes?|submit|remind\w*|newsletter|sends?|sent|posts?|posted|",
        r"publish\w*|upload\w*|releases?|released|deploy\w*|nightly|office\s+hours?|webinars?|workshops?|hackathons?|",
        r"opens\s+at|no\s+meetings?)\b"
    ));
    let first = other.find(clause);
    first.is_some_and(|other| !meeting().is_match(&clause[..other.start()]))
}
