//! What a meeting is called in a calendar, and what is said of it there. Native: nothing here is
//! read on the page.

use super::label;
use super::shift::group_clock;
use crate::page::{Dated, Href, Page, Passcode};
use crate::schedule::{Instant, Kind};
use crate::zone::{Zone, weekday_and_date};

/// The name of a meeting among others of its reader's: with the group's, where the group has
/// several series and the name alone would say nothing.
pub fn summary(page: &Page, series: &Dated, kind: Kind) -> String {
    let mut summary = series.name.to_string();
    if page.meetings.len() > 1 && !summary.contains(&*page.title) {
        summary = format!("{}: {summary}", page.title);
    }
    if kind == Kind::Cancelled {
        // Some clients ignore STATUS, and none ignores this.
        summary = format!("Cancelled: {summary}");
    }
    summary
}

/// What is said of it, a line each: what is different this time and why, how to take part, where
/// its papers are.
pub fn description(page: &Page, series: &Dated, kind: Kind, reason: Option<&str>) -> String {
    let mut lines = Vec::new();
    lines.extend(match kind {
        Kind::Regular => None,
        Kind::Cancelled => Some("This meeting is cancelled.".to_owned()),
        Kind::Extra => Some("This is an extra meeting.".to_owned()),
        Kind::MovedFrom(at) => Some(moved("from", at, series)),
        Kind::MovedTo(at) => Some(moved("to", at, series)),
    });
    lines.extend(reason.map(str::to_owned));
    if let Some(join) = &series.join {
        lines.push(format!("{}: {}", join.name, join.url.as_str()));
        lines.extend(join.passcode.as_ref().map(|it| passcode(it, page)));
    }
    for papers in [&series.agenda, &series.recordings].into_iter().flatten() {
        lines.push(format!("{}: {}", papers.text, papers.href.as_str()));
    }
    lines.extend(series.note.as_ref().map(ToString::to_string));
    lines.extend(page.site.as_ref().map(|site| site.as_str().to_owned()));
    lines.join("\n")
}

/// The passcode, or where it is shown: calendars are read by anybody.
fn passcode(passcode: &Passcode, page: &Page) -> String {
    if !passcode.on_request {
        return label::passcode(&passcode.text());
    }
    let site = page.site.as_ref().map(Href::as_str);
    format!("Passcode: on {}", site.unwrap_or("the group's page"))
}

/// What a group's calendar is about; that of one series of several is about its rule.
pub fn about(page: &Page) -> String {
    page.lead.as_ref().map_or_else(
        || format!("Meetings of {}", page.title),
        ToString::to_string,
    )
}

/// `Moved from Wednesday 6 January 2027, 10:00 in Los Angeles.`
fn moved(way: &str, at: Instant, series: &Dated) -> String {
    let day = weekday_and_date(series.zone().civil(at).date());
    format!("Moved {way} {day}, {}.", group_clock(series, at))
}
