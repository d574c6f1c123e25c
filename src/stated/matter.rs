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

/// Whether the clause is a negation, a memory or an example.
fn denied(before: &[u8]) -> bool {
    let word = pattern!(concat!(
        r"(?i-u)\b(?:no\s+(?:meetings?|calls?)|do(?:es)?(?:\s+not|n't)|never|except|excluding|unless|skip\w*|",
        r"cancel\w*|used\s+to|formerly|previously|for\s+(?:example|instance)|such\s+as|eg|examples?|",
        r"propos\w*|suggest\w*|consider\w*|could|might|instead\s+of|rather\s+than|no\s+longer|early|in\s+advance)\b"
    ));
    // "Skipped in August, else at" is over; "no meeting on Mondays" and "5 minutes early, at" are not.
    let near = pattern!(r"(?-u)^[^,()]*,?\s*(?:on|at)?\s*$");
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
        r"sen[dt]s?|posts?|posted|publish(?:es|ed\s+(?:on|at|every|each))?|upload\w*|released|",
        r"releases?\s+(?:on|at|day|every|is|are|come)|deploy\w*|nightly|cron|maintenance|downtime|",
        r"support\s+(?:is|hours)|on-call|opens?\s+(?:at|on)|opens|doors?|social|webinars?|workshops?|summits?|",
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
    let last = word.find_iter(before).last();
    last.is_some_and(|it| !back.is_match(&before[it.end()..]))
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
