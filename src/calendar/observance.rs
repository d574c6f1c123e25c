//! STANDARD and DAYLIGHT: the parts of a VTIMEZONE.

use chrono::{NaiveDateTime, TimeDelta};

use super::lines::Lines;
use super::when::local;
use super::yearly::Yearly;
use crate::zone::database::Change;

/// Changes from one offset to another, by one name.
pub(super) struct Observance {
    /// What it begins with.
    change: Change,
    /// Whether it is a DAYLIGHT one.
    daylight: bool,
    /// When it begins, by the wall clock that is in force until then.
    onsets: Vec<NaiveDateTime>,
}

pub(super) fn observances(changes: Vec<Change>) -> Vec<Observance> {
    // Where the clocks go back to what is called summer time (Dublin, Casablanca), calendars that
    // know no such thing expect the other half of the year by that name.
    let turned = changes.iter().any(|it| it.summer && it.ahead < it.before);
    let mut observances: Vec<Observance> = Vec::new();
    for change in changes {
        let onset = change.at.naive_utc() + TimeDelta::seconds(change.before.into());
        let same = |it: &&mut Observance| {
            let it = &it.change;
            (it.before, it.ahead, it.summer) == (change.before, change.ahead, change.summer)
                && it.name == change.name
        };
        match observances.iter_mut().find(same) {
            Some(observance) => observance.onsets.push(onset),
            None => observances.push(Observance {
                daylight: change.summer != turned,
                change,
                onsets: vec![onset],
            }),
        }
    }
    observances
}

impl Observance {
    /// Writes it; by an RRULE as far as that is true up to and including the `last` year.
    pub(super) fn write(&self, last: i32, lines: &mut Lines) {
        let yearly = Yearly::of(&self.onsets, last);
        let listed = self.onsets.len() - yearly.as_ref().map_or(0, |it| it.years);
        let (listed, recurring) = self.onsets.split_at(listed);
        self.component(listed, None, lines);
        if let Some(yearly) = yearly {
            self.component(&recurring[..1], Some(&yearly.rrule()), lines);
        }
    }

    fn component(&self, onsets: &[NaiveDateTime], rrule: Option<&str>, lines: &mut Lines) {
        let Some((first, others)) = onsets.split_first() else {
            return;
        };
        let name = if self.daylight {
            "DAYLIGHT"
        } else {
            "STANDARD"
        };
        lines.component(name, |lines| {
            lines.value("DTSTART", &local(*first));
            if let Some(rrule) = rrule {
                lines.value("RRULE", rrule);
            }
            for onset in others {
                lines.value("RDATE", &local(*onset));
            }
            lines.value("TZOFFSETFROM", &offset(self.change.before));
            lines.value("TZOFFSETTO", &offset(self.change.ahead));
            lines.text("TZNAME", &self.change.name);
        });
    }
}

/// `+0530`, with seconds where there are any
fn offset(ahead: i32) -> String {
    let sign = if ahead < 0 { '-' } else { '+' };
    let ahead = ahead.abs();
    let (hours, minutes, seconds) = (ahead / 3600, ahead / 60 % 60, ahead % 60);
    match seconds {
        0 => format!("{sign}{hours:02}{minutes:02}"),
        _ => format!("{sign}{hours:02}{minutes:02}{seconds:02}"),
    }
}
