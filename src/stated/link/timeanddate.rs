//! Links to timeanddate.com, which knows places by numbers.

use chrono::{NaiveDate, NaiveTime};

use super::address::{Address, clock};
use super::converted::Converted;
use crate::stated::clock::Clock;

/// `/worldclock/fixedtime.html?iso=20260107T1600&p1=1440`, `?hour=16&min=0&p1=0`: in the place `p1`, or in
/// UTC. A converter's time is one in UTC, whatever places it compares.
pub(super) fn timeanddate(address: &Address<'_>) -> Option<Converted> {
    let place = address.value("p1").map(|(place, _)| place);
    let (zone, clock) = match (address.path, place.as_deref()) {
        ("/worldclock/converter.html" | "/worldclock/meetingdetails.html", _)
        | ("/worldclock/fixedtime.html", None | Some("0" | "1440")) => UTC,
        ("/worldclock/fixedtime.html", Some(place)) => {
            let known = PLACES.iter().find(|(number, _)| *number == place)?;
            (known.1, Clock::Wall(known.1))
        }
        _ => return None,
    };
    let utc = fixed(address)?;
    Some(Converted {
        zone: zone.to_owned(),
        clocks: vec![clock],
        ..utc
    })
}

const UTC: (&str, Clock) = ("UTC", Clock::Utc);

/// The numbers by which timeanddate.com knows places.
const PLACES: [(&str, &str); 11] = [
    ("37", "Europe/Berlin"),
    ("43", "America/New_York"),
    ("64", "America/Chicago"),
    ("136", "Europe/London"),
    ("137", "America/Los_Angeles"),
    ("179", "America/New_York"),
    ("195", "Europe/Paris"),
    ("224", "America/Los_Angeles"),
    ("240", "Australia/Sydney"),
    ("248", "Asia/Tokyo"),
    ("438", "Asia/Kolkata"),
];

/// The day and the time of `iso`, or of `hour`, `min`, `year`, `month` and `day`.
fn fixed(address: &Address<'_>) -> Option<Converted> {
    if let Some((iso, at)) = address.value("iso") {
        let form = pattern!(r"(?-u)^(?P<date>\d{8})T(?P<time>\d{2}(?:\d{2})?)(?:00)?$");
        let form = form.captures(iso.as_bytes())?;
        let (date, time) = (form.name("date")?.range(), form.name("time")?.range());
        let day = NaiveDate::parse_from_str(iso.get(date.clone())?, "%Y%m%d").ok()?;
        let dated = at.start + date.start..at.start + date.end;
        let start = clock(iso.get(time.clone())?)?;
        let format = if time.len() == 4 { "%H%M" } else { "%H" };
        let at = at.start + time.start..at.start + time.end;
        return Some(Converted::utc(at, start, Some(day), format).on(dated, "%Y%m%d"));
    }
    let (hour, at) = address.value("hour")?;
    let number = |key: &str| -> Option<u32> { address.value(key)?.0.parse().ok() };
    let time = NaiveTime::from_hms_opt(hour.parse().ok()?, number("min").unwrap_or(0), 0)?;
    let year = number("year").and_then(|year| i32::try_from(year).ok());
    let date = year.zip(number("month")).zip(number("day"));
    let date = date.and_then(|((year, month), day)| NaiveDate::from_ymd_opt(year, month, day));
    Some(Converted::utc(at, time, date, "%-H"))
}
