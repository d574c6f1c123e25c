//! Google's page that copies a series into the reader's own calendar.

use chrono::NaiveDateTime;
use url::form_urlencoded::Serializer;

use super::copy::rrule;
use super::when::{local, utc};
use crate::page::{Dated, Page};
use crate::schedule::{Instant, Kind, RuleZone};
use crate::words::calendar::{description, summary};
use crate::zone::Zone;

const PAGE: &str = "https://calendar.google.com/calendar/render?";

/// Google's page that copies the meetings from the next one at `at` on. It knows one rule and no
/// exceptions; where one rule does not say it, there is no such page.
pub(super) fn google(page: &Page, series: &Dated, at: Instant) -> Option<String> {
    let next = series.regular(at).next()?;
    let start = series.zone().civil(next.start);
    let rrule = rrule(series, start.date())?;
    let (dates, zone) = match &series.rule.zone {
        RuleZone::Utc => (format!("{}/{}", utc(next.start), utc(next.end)), None),
        RuleZone::Named(zone) => {
            let end: NaiveDateTime = start + series.duration();
            (format!("{}/{}", local(start), local(end)), Some(zone))
        }
    };
    let mut query = Serializer::for_suffix(PAGE.to_owned(), PAGE.len());
    query
        .append_pair("action", "TEMPLATE")
        .append_pair("text", &summary(page, series, Kind::Regular))
        .append_pair("dates", &dates)
        .append_pair("recur", &format!("RRULE:{rrule}"))
        .append_pair("details", &description(page, series, Kind::Regular, None));
    if let Some(zone) = zone {
        query.append_pair("ctz", zone);
    }
    if let Some(join) = &series.join {
        query.append_pair("location", join.url.as_str());
    }
    Some(query.finish())
}
