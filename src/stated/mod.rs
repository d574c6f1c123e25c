//! What a text says of the meetings, held against their rule: "8am PT" beside 16:00 UTC is right in
//! winter only, and a converter link may convert another hour.
//!
//! The way of a text, a module each: `text` (Markdown → plain, byte for byte), `date`, `time` with its
//! `zone`, and `day` (what is written), `sentence` and `matter` (what it is written about), `statement`
//! (what belongs together), `year` and `judge` (what the rule says of it), `message`. Whatever might be
//! about something else is passed over: a false alarm is as bad as a miss. Only English is read.

macro_rules! pattern {
    ($text:expr) => {{
        static PATTERN: std::sync::LazyLock<regex::bytes::Regex> =
            std::sync::LazyLock::new(|| regex::bytes::Regex::new($text).expect("a pattern"));
        &*PATTERN
    }};
}

mod bare;
mod clock;
mod date;
mod day;
mod disagreement;
mod gap;
mod group;
mod judge;
mod link;
mod matter;
mod message;
mod origin;
mod rhythm;
mod rules;
mod sentence;
mod statement;
mod stretch;
mod text;
mod time;
mod year;
mod zone;

pub use self::disagreement::{Disagreement, Kind};
pub use self::judge::in_text;
pub use self::link::in_link;
pub use self::rules::Rules;

/// Where a text stands, and so what it may be about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// The name of a meeting: any weekday in it is the meeting's.
    Name,
    /// A text of the meeting itself, or a comment in the file.
    Beside,
    /// A text of the page, which may be about anything: only sentences that speak of a meeting count.
    Page,
}
