//! The canonical sentence of a rule: the page prints this, so page and rule cannot disagree.

use std::fmt::{self, Display, Formatter};
use std::num::NonZeroU8;

use chrono::{Datelike, Timelike};

use super::{Dates, IsoWeeks, Monthly, Ordinal, Rule, Weekdays, Weekly, weekdays};

impl Display for Rule {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let (hour, minute) = (self.time.hour(), self.time.minute());
        write!(
            f,
            "{} at {hour:02}:{minute:02} {}",
            self.dates,
            self.zone.name()
        )?;
        if let Some(from) = self.from {
            if matches!(self.dates, Dates::Monthly(_)) && from.day() == 1 {
                write!(f, " from {:04}-{:02}", from.year(), from.month())?;
            } else {
                write!(f, " from {from}")?;
            }
        }
        if let Some(until) = self.until {
            write!(f, " until {until}")?;
        }
        Ok(())
    }
}

impl Display for Dates {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::Weekly(it) => it.fmt(f),
            Self::Monthly(it) => it.fmt(f),
            Self::IsoWeeks(it) => it.fmt(f),
        }
    }
}

impl Display for Weekly {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self.every.get() {
            1 if self.days == Weekdays::ALL => return f.write_str("every day"),
            1 => f.write_str("every ")?,
            weeks => write!(f, "every {weeks} weeks on ")?,
        }
        self.days.fmt(f)
    }
}

impl Display for IsoWeeks {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, "{} ISO weeks on {}", self.parity.as_str(), self.days)
    }
}

impl Display for Monthly {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        if let Some(after) = self.after {
            write!(f, "{} after the ", weekdays::name(after))?;
        }
        list(f, self.ordinals.iter().map(Ordinal::as_str))?;
        write!(f, " {} of ", weekdays::name(self.weekday))?;
        match self.every.get() {
            1 => f.write_str("each month")?,
            _ => write!(f, "every {} month", Nth(self.every))?,
        }
        if self.except.iter().next().is_some() {
            f.write_str(" except ")?;
            list(f, self.except.iter().map(|month| month.name()))?;
        }
        Ok(())
    }
}

impl Display for Weekdays {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        list(f, self.iter().map(weekdays::name))
    }
}

/// "2nd", "3rd", "4th".
struct Nth(NonZeroU8);

impl Display for Nth {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let ending = match self.0.get() {
            2 => "nd",
            3 => "rd",
            _ => "th",
        };
        write!(f, "{}{ending}", self.0)
    }
}

/// "a", "a and b", "a, b and c".
fn list<'a>(f: &mut Formatter<'_>, items: impl Iterator<Item = &'a str>) -> fmt::Result {
    let items: Vec<_> = items.collect();
    match items.split_last() {
        Some((last, [])) => f.write_str(last),
        Some((last, rest)) => write!(f, "{} and {last}", rest.join(", ")),
        None => Ok(()),
    }
}
