//! The canonical sentence of a rule: the page prints this, so page and rule cannot disagree.

use std::fmt::{self, Display, Formatter};

use chrono::Timelike;

use super::{Dates, Rule, weekdays};

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
            write!(f, " from {from}")?;
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
            Self::Weekly(days) => {
                f.write_str("every ")?;
                list(f, days.iter().map(weekdays::name))
            }
            Self::Monthly {
                ordinals,
                weekday,
                except,
            } => {
                list(f, ordinals.iter().map(super::Ordinal::as_str))?;
                write!(f, " {} of each month", weekdays::name(*weekday))?;
                if except.iter().next().is_some() {
                    f.write_str(" except ")?;
                    list(f, except.iter().map(|month| month.name()))?;
                }
                Ok(())
            }
        }
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
