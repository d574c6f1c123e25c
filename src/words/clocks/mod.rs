//! Clock changes, said before they hurt: the first meeting that moves on the reader's clock.
//!
//! Each meeting is compared with the one before it, the first that is shown with the last one
//! held. Only the reader's wall clock counts: where both sides change at once nothing moves, and
//! nothing is said.

mod cause;
mod change;

use chrono::{NaiveDate, NaiveTime, TimeDelta};

use self::cause::Cause;
pub(super) use self::change::Change;
use super::shift::whose;
use super::when::{days, sentence};
use crate::page::Dated;
use crate::schedule::{Instant, Occurrence};
use crate::zone::{Form, Reader, Zone, clock};

/// A move that is undone within this time is said once, as an exception.
const SOON_UNDONE: TimeDelta = TimeDelta::weeks(4);

/// What is said about a move, and the meeting it is said with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Notice {
    /// The first meeting at the new time.
    pub meeting: Occurrence,
    /// `From 4 November at 17:00 for you, not 18:00. Your clocks go back on 25 October; …`
    pub text: String,
}

/// The zone that a rule is pinned to, and what it is called.
#[derive(Clone, Copy)]
pub struct Group<'a> {
    /// The zone.
    pub zone: &'a dyn Zone,
    /// `Los Angeles`, or `UTC`.
    pub city: &'a str,
}

/// The notice of a group's meeting at `now`, if a change is near.
pub fn of(meeting: &Dated, now: Instant, reader: &dyn Reader) -> Option<Notice> {
    /// As many as a list shows, and what may come within four weeks after its last.
    const AHEAD: usize = 16;
    let city = meeting.city();
    let group = Group {
        zone: &**meeting.zone(),
        city: &city,
    };
    let known = now - SOON_UNDONE;
    let from = meeting.last_regular(known).map_or(known, |it| it.start);
    let (mut meetings, mut ahead) = (Vec::new(), 0);
    for it in meeting.regular(from) {
        ahead += usize::from(it.start > now);
        meetings.push(it);
        if ahead == AHEAD {
            break;
        }
    }
    notice(&meetings, now, group, reader)
}

impl Group<'_> {
    fn is_utc(self) -> bool {
        self.city == "UTC"
    }
}

/// Says which of `meetings`, in order, is the first after `now` that moves on the reader's clock.
/// They are those of one rule, without moved and extra ones, and begin at least four weeks and
/// one meeting before `now`, so that a move can be told from a return.
pub fn notice(
    meetings: &[Occurrence],
    now: Instant,
    group: Group,
    reader: &dyn Reader,
) -> Option<Notice> {
    let here = |it: Occurrence| reader.civil(it.start).time();
    let moved = (1..meetings.len())
        .filter(|at| meetings[*at].start > now)
        .find(|at| {
            here(meetings[*at]) != here(meetings[at - 1]) && !is_return(&meetings[..=*at], here)
        })?;
    let (before, meeting) = (meetings[moved - 1], meetings[moved]);
    let back = meetings[moved..]
        .iter()
        .position(|it| here(*it) == here(before))
        .filter(|count| meetings[moved + count].start - meeting.start <= SOON_UNDONE);
    let cause = Cause::between(before, meeting, group, reader);
    let (when, why) = if let Some(count) = back {
        let (last, next) = (meetings[moved + count - 1], meetings[moved + count]);
        let back = Cause::between(last, next, group, reader);
        (
            only(meeting, last, reader),
            cause.until(&back, now, group, reader),
        )
    } else {
        let when = if cause.is_past(now) {
            "Now".to_owned()
        } else {
            format!("From {}", reader.day(day(meeting, reader)))
        };
        (when, cause.text(meeting, now, group, reader))
    };
    let why = skipped(before, meeting, group).unwrap_or(why);
    let text = format!(
        "{when} at {} {}, not {}",
        reader.write(meeting.start, Form::Clock),
        whose(reader),
        reader.write(before.start, Form::Clock),
    );
    let text = format!("{} {why}", sentence(&text));
    Some(Notice { meeting, text })
}

/// Why a meeting moves for the group as well: its own clocks skip the time of the rule on that day.
fn skipped(before: Occurrence, meeting: Occurrence, group: Group) -> Option<String> {
    let [usual, then] = [before, meeting].map(|it| group.zone.civil(it.start));
    let (city, skip) = (group.city, clock(usual));
    (usual.time() != then.time()).then(|| format!("Clocks in {city} skip {skip} on that day."))
}

/// Whether the last of `meetings` only goes back to where the meeting was less than four weeks
/// before: that was said when it went away.
fn is_return(meetings: &[Occurrence], clock: impl Fn(Occurrence) -> NaiveTime) -> bool {
    let Some((last, before)) = meetings.split_last() else {
        return false;
    };
    let away = before
        .iter()
        .rev()
        .take_while(|it| clock(**it) != clock(*last));
    let known = away.clone().count() < before.len();
    away.last()
        .is_some_and(|first| known && last.start - first.start <= SOON_UNDONE)
}

/// `Only on 28 October`, `From 17 to 24 March`, `From 28 October to 4 November`
fn only(first: Occurrence, last: Occurrence, reader: &dyn Reader) -> String {
    let (from, to) = (day(first, reader), day(last, reader));
    let lead = if from == to { "Only on" } else { "From" };
    format!("{lead} {}", days(from, to, reader))
}

fn day(it: Occurrence, reader: &dyn Reader) -> NaiveDate {
    reader.civil(it.start).date()
}
