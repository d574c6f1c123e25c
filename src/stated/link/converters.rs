//! How the addresses of time converters say what they convert.

use chrono::{NaiveDate, NaiveTime};
use url::Url;

use super::address::{Address, clock};
use super::converted::Converted;
use crate::stated::clock::Clock;
use crate::stated::zone::Zones;

/// What the address of a converter says.
pub(super) fn read(url: &str, zones: &Zones) -> Option<Converted> {
    let parsed = Url::parse(url).ok()?;
    let host = parsed.host_str()?;
    let path = parsed.path();
    let address = Address { url, path, zones };
    match host.strip_prefix("www.").unwrap_or(host) {
        "dateful.com" => dateful(&address),
        "thetimezoneconverter.com" => converter(&address, "tz"),
        "time.is" => time_is(&address),
        "timeanddate.com" => timeanddate(&address),
        "worldtimebuddy.com" => worldtimebuddy(&address),
        _ => None,
    }
}

/// `/convert/utc?t=16`, `/time-zone-converter?t=8:00&tz=PT`. Without a `tz1` the time is one of `tz2`.
fn dateful(address: &Address<'_>) -> Option<Converted> {
    if let Some(slug) = address.path.strip_prefix("/convert/") {
        return at_t(address, &slug.replace('-', " "), address.slug(slug)?);
    }
    let zones = ["tz", "tz1", "tz2"].into_iter();
    let mut zones = zones.filter(|key| address.value(key).is_some());
    match (address.path, zones.next(), zones.next()) {
        ("/time-zone-converter", Some(key), None) => converter(address, key),
        _ => None,
    }
}

/// `?t=8:00%20am&tz=PT%20%28Pacific%20Time%29`
fn converter(address: &Address<'_>, key: &str) -> Option<Converted> {
    let (zone, _) = address.value(key)?;
    let clocks = address.clocks(&zone).or_else(|| address.slug(&zone))?;
    at_t(address, &zone, clocks)
}

/// The time of `t` in a zone, on the day of `d` if there is one.
fn at_t(address: &Address<'_>, zone: &str, clocks: Vec<Clock>) -> Option<Converted> {
    let (time, at) = address.value("t")?;
    let date = address.value("d").map(|(date, _)| date.parse());
    let zone = if clocks == [Clock::Utc] { "UTC" } else { zone }.to_owned();
    Some(Converted {
        at,
        time: clock(&time)?,
        zone,
        clocks,
        date: date.transpose().ok()?,
        format: "%H:%M",
    })
}

/// `/1600_UTC`, `/0800_today_in_PT`, `/0830PM_in_New_York`
fn time_is(address: &Address<'_>) -> Option<Converted> {
    let form =
        pattern!(r"(?-u)^/(?P<time>\d{3,4}(?i:[ap]m)?)(?:_today)?(?:_in)?_(?P<zone>[A-Za-z_]+)/?$");
    let form = form.captures(address.path.as_bytes())?;
    let part = |name| std::str::from_utf8(form.name(name)?.as_bytes()).ok();
    let (written, zone) = (part("time")?, part("zone")?.replace('_', " "));
    let start = address.url.find(written)?;
    Some(Converted {
        at: start..start + written.len(),
        time: clock(written)?,
        clocks: address.clocks(&zone)?,
        zone,
        date: None,
        format: if written.len() > 4 { "%I%M%p" } else { "%H%M" },
    })
}

/// `?iso=20260107T1600&p1=1440`, `?hour=16&min=0&p1=0`: only in UTC, which has these two numbers.
fn timeanddate(address: &Address<'_>) -> Option<Converted> {
    let utc = matches!(address.value("p1")?.0.as_str(), "0" | "1440");
    if !utc || !address.path.starts_with("/worldclock/") {
        return None;
    }
    if let Some((iso, at)) = address.value("iso") {
        let form = pattern!(r"(?-u)^(?P<date>\d{8})T(?P<time>\d{2}(?:\d{2})?)(?:00)?$");
        let form = form.captures(iso.as_bytes())?;
        let (date, time) = (form.name("date")?.range(), form.name("time")?.range());
        let day = NaiveDate::parse_from_str(iso.get(date)?, "%Y%m%d").ok()?;
        let start = clock(iso.get(time.clone())?)?;
        let format = if time.len() == 4 { "%H%M" } else { "%H" };
        let at = at.start + time.start..at.start + time.end;
        return Some(Converted::utc(at, start, Some(day), format));
    }
    let (hour, at) = address.value("hour")?;
    let number = |key: &str| -> Option<u32> { address.value(key)?.0.parse().ok() };
    let time = NaiveTime::from_hms_opt(hour.parse().ok()?, number("min").unwrap_or(0), 0)?;
    let year = number("year").and_then(|year| i32::try_from(year).ok());
    let date = year.zip(number("month")).zip(number("day"));
    let date = date.and_then(|((year, month), day)| NaiveDate::from_ymd_opt(year, month, day));
    Some(Converted::utc(at, time, date, "%-H"))
}

/// `?lid=100,5&h=100&date=2026-1-7&sln=16-17`: only in UTC, which is the place 100.
fn worldtimebuddy(address: &Address<'_>) -> Option<Converted> {
    if address.value("h")?.0 != "100" {
        return None;
    }
    let (hours, at) = address.value("sln")?;
    let (start, _) = hours.split_once('-')?;
    let (hour, part) = start.split_once('.').unwrap_or((start, "0"));
    let minute = match part {
        "0" => 0,
        "25" => 15,
        "5" => 30,
        "75" => 45,
        _ => return None,
    };
    let time = NaiveTime::from_hms_opt(hour.parse().ok()?, minute, 0)?;
    let date = address.value("date");
    let date = date.and_then(|(date, _)| NaiveDate::parse_from_str(&date, "%Y-%m-%d").ok());
    Some(Converted::utc(
        at.start..at.start + start.len(),
        time,
        date,
        "%-H",
    ))
}
