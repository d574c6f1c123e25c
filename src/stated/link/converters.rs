//! How the addresses of time converters say what they convert.

use chrono::{NaiveDate, NaiveTime};
use url::Url;

use super::address::{Address, clock};
use super::converted::Converted;
use super::timeanddate::timeanddate;
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
        "arewemeetingyet.com" => arewemeetingyet(&address),
        "savvytime.com" => savvytime(&address),
        "google.com" | "bing.com" | "duckduckgo.com" => asked(&address, "q"),
        "wolframalpha.com" => asked(&address, "i"),
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
        let clocks = address.slug(slug)?;
        // "pst-pdt-pacific-time" is better known as Los Angeles.
        let zone = match clocks.last() {
            Some(Clock::Wall(zone)) => (*zone).to_owned(),
            _ => slug.replace('-', " "),
        };
        return at_t(address, &zone, clocks);
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
    let (date, day) = address.value("d").unzip();
    let date = date.map(|date| date.parse());
    let zone = if clocks == [Clock::Utc] { "UTC" } else { zone }.to_owned();
    let is_dense = time.len() == 4 && time.bytes().all(|it| it.is_ascii_digit());
    Some(Converted {
        at,
        time: clock(&time)?,
        zone,
        clocks,
        date: date.transpose().ok()?,
        day: day.map(|at| (at, "%Y-%m-%d")),
        format: if is_dense { "%H%M" } else { "%H:%M" },
    })
}

/// `/1600_UTC`, `/0800_today_in_PT`, `/0830PM_in_New_York`, `/compare/1600_9_Dec_2026_in_UTC`
fn time_is(address: &Address<'_>) -> Option<Converted> {
    let form = pattern!(
        r"(?-u)^/(?:compare/)?(?P<time>\d{3,4}(?i:[ap]m)?)(?:_today|_(?P<date>\d{1,2}_[A-Z][a-z]+_\d{4}))?(?:_in)?_(?P<zone>[A-Za-z_]+)/?$"
    );
    let form = form.captures(address.path.as_bytes())?;
    let part = |name| std::str::from_utf8(form.name(name)?.as_bytes()).ok();
    let (written, zone) = (part("time")?, part("zone")?.replace('_', " "));
    let start = address.url.find(written)?;
    let date = part("date").map(|it| NaiveDate::parse_from_str(it, "%d_%b_%Y"));
    let date = date.transpose().ok()?;
    // Only those that compare places keep the day.
    if date.is_some() && !address.path.starts_with("/compare/") {
        return None;
    }
    let day = part("date").and_then(|it| Some((address.url.find(it)?, it.len())));
    Some(Converted {
        at: start..start + written.len(),
        time: clock(written)?,
        clocks: address.clocks(&zone)?,
        zone,
        date,
        day: day.map(|(start, len)| (start..start + len, "%-d_%b_%Y")),
        format: if written.len() > 4 { "%I%M%p" } else { "%H%M" },
    })
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
    let at = at.start..at.start + start.len();
    let (date, day) = address.value("date").unzip();
    let date = date.and_then(|date| NaiveDate::parse_from_str(&date, "%Y-%m-%d").ok());
    let converted = Converted::utc(at, time, date, "%-H");
    Some(match day {
        Some(day) => converted.on(day, "%Y-%-m-%-d"),
        None => converted,
    })
}

/// `/UTC/2026-12-02/16:00/w/Call`, `/Los%20Angeles/2026-12-02/08:00`: every week, two weeks or once.
fn arewemeetingyet(address: &Address<'_>) -> Option<Converted> {
    let form = pattern!(
        r"(?-u)^/(?P<zone>[^/]+)/(?P<date>\d{4}-\d{2}-\d{2})/(?P<time>\d{1,2}:\d{2})(?:/|$)"
    );
    let form = form.captures(address.path.as_bytes())?;
    let part = |name| std::str::from_utf8(form.name(name)?.as_bytes()).ok();
    let zone = percent_encoding::percent_decode_str(part("zone")?)
        .decode_utf8()
        .ok()?;
    let zone = zone.replace('_', " ");
    let (date, time) = (part("date")?, part("time")?);
    let day = address.url.find(date)?;
    let at = day + date.len() + 1;
    Some(Converted {
        at: at..at + time.len(),
        time: clock(time)?,
        clocks: address.clocks(&zone)?,
        zone,
        date: Some(date.parse().ok()?),
        day: Some((day..day + date.len(), "%Y-%m-%d")),
        format: "%H:%M",
    })
}

/// `/converter/utc-to-pst/4pm`
fn savvytime(address: &Address<'_>) -> Option<Converted> {
    let (zones, time) = address.path.strip_prefix("/converter/")?.split_once('/')?;
    let (zone, _) = zones.split_once("-to-")?;
    let start = address.url.rfind(time).filter(|_| !time.is_empty())?;
    Some(Converted {
        at: start..start + time.len(),
        time: clock(&time.replacen('-', ":", 1))?,
        zone: zone.to_uppercase(),
        clocks: address.slug(zone)?,
        date: None,
        day: None,
        format: "%-I-%M%P",
    })
}

/// `?q=16:00+UTC+to+local+time`: what a search engine is asked.
fn asked(address: &Address<'_>, key: &str) -> Option<Converted> {
    let (text, at) = address.value(key)?;
    let form = pattern!(
        r"(?i-u)^(?P<time>\d{1,2}:\d\d|\d{4}|\d{1,2}(?::\d\d)?\s?[ap]m)\s(?P<zone>[A-Z]{2,4})(?:\s(?:to|in)\b|$)"
    );
    let form = form.captures(text.as_bytes())?;
    let part = |name| std::str::from_utf8(form.name(name)?.as_bytes()).ok();
    let (time, zone) = (part("time")?, part("zone")?.to_uppercase());
    let end = address.url[at.clone()].to_ascii_uppercase().find(&zone)?;
    let written = address.url[at.start..at.start + end].trim_end_matches("%20");
    let written = written.trim_end_matches('+');
    Some(Converted {
        at: at.start..at.start + written.len(),
        time: clock(time)?,
        clocks: address.clocks(&zone)?,
        zone,
        date: None,
        day: None,
        format: "%H:%M",
    })
}
