//! Links to time converters, in the forms that public pages use.

use tag_page::stated::in_link;

use super::{PACIFIC, UTC, at, rule};

/// Each address is what it says of the rule: what disagrees stands between « and ».
#[track_caller]
fn check(sentence: &str, links: &[&str]) {
    let rule = rule(sentence);
    for marked in links {
        let link = marked.replace(['«', '»'], "");
        let found = in_link(&link, &rule, at());
        let shown = found.as_ref().map_or(link.clone(), |it| {
            let (before, rest) = link.split_at(it.at.start);
            let (at, after) = rest.split_at(it.at.len());
            format!("{before}«{at}»{after}")
        });
        assert_eq!(shown, *marked, "{found:?}");
        if let Some(it) = found
            && let Some(instead) = it.help.split('`').nth(1)
        {
            let mut mended = link.clone();
            mended.replace_range(it.at, instead);
            assert_eq!(in_link(&mended, &rule, at()), None, "{mended}");
        }
    }
}

#[test]
fn of_a_rule_in_utc() {
    check(
        UTC,
        &[
            "https://dateful.com/convert/utc?t=16",
            "https://dateful.com/convert/utc?t=4pm",
            "https://www.dateful.com/convert/utc?t=1600",
            "https://dateful.com/convert/utc?t=16:00#top",
            "https://dateful.com/convert/coordinated-universal-time-utc?t=16",
            "https://dateful.com/convert/utc?t=«15»",
            "https://dateful.com/convert/utc?t=«5pm»",
            "https://dateful.com/convert/utc?t=«830pm»",
            "https://dateful.com/convert/pacific-time-pt?t=«8am»",
            "https://dateful.com/convert/eastern-time-et?t=«12pm»",
            "https://dateful.com/convert/pacific-standard-time-pst?t=8am",
            "https://dateful.com/time-zone-converter?t=16&tz=UTC",
            "https://dateful.com/time-zone-converter?t=«17»&tz2=Germany",
            "https://dateful.com/time-zone-converter?t=«8pm»&tz1=EST-EDT-Eastern-Time",
            "https://dateful.com/time-zone-converter?t=«16»&tz2=UTC%2B8",
            "https://dateful.com/time-zone-converter?t=0:00&tz2=UTC%2B8",
            "https://dateful.com/time-zone-converter?t=«9%3A00»&tz=PT%20%28Pacific%20Time%29",
            "http://www.thetimezoneconverter.com/?t=16:00&tz=UTC",
            "http://www.thetimezoneconverter.com/?t=4PM&tz=UTC",
            "http://www.thetimezoneconverter.com/?t=16:00&amp;tz=UTC",
            "https://www.thetimezoneconverter.com/?t=17:30&tz=UTC%20%28Universal%20Time%20Coordinated%29"
                .replace("17:30", "«17:30»")
                .leak(),
            "https://www.thetimezoneconverter.com/?t=«8:00%20am»&tz=PT%20%28Pacific%20Time%29",
            "https://www.thetimezoneconverter.com/?t=«14%3A30»&tz=GMT%2B8&",
            "https://time.is/1600_in_UTC",
            "https://time.is/1600_UTC",
            "https://time.is/«1500»_in_UTC",
            "https://time.is/«0400PM»_in_Brussels",
            "https://time.is/«0800»_today_in_PT?CNCF_Security_TAG_Supply_Chain_WG_Meeting",
            "https://www.timeanddate.com/worldclock/fixedtime.html?iso=20260107T1600&p1=1440",
            "https://www.timeanddate.com/worldclock/converter.html?iso=20260107T160000&p1=1440&p2=37&p3=136",
            "https://www.timeanddate.com/worldclock/fixedtime.html?iso=20260107T«1700»&p1=0",
            "https://www.timeanddate.com/worldclock/fixedtime.html?month=8&day=1&year=2026&hour=16&min=00&sec=0&p1=0",
            "https://www.timeanddate.com/worldclock/fixedtime.html?hour=«15»&min=0&p1=0",
            "https://www.worldtimebuddy.com/?qm=1&lid=100,5,2643743&h=100&date=2026-10-7&sln=16-17&hf=1",
            "https://www.worldtimebuddy.com/?qm=1&lid=100,5,2643743&h=100&date=2026-10-7&sln=«15.5»-16.5&hf=1",
        ],
    );
}

#[test]
fn of_more_converters() {
    check(
        UTC,
        &[
            "https://arewemeetingyet.com/UTC/2026-12-02/16:00/w/Call",
            "https://arewemeetingyet.com/UTC/2026-12-02/«17:00»/w/Call",
            "https://arewemeetingyet.com/Los%20Angeles/2026-12-02/08:00/w/Call",
            "https://savvytime.com/converter/utc-to-pst/4pm",
            "https://savvytime.com/converter/utc-to-pst/«5pm»",
            "https://www.google.com/search?q=1600+UTC",
            "https://www.google.com/search?q=«17:00»+UTC+to+local+time",
            "https://duckduckgo.com/?q=«17:00»%20UTC",
            "https://www.wolframalpha.com/input?i=«17:00»+UTC+in+local+time",
            "https://www.google.com/search?q=TAG+Security+17:00+UTC",
            "https://time.is/compare/1600_2_Dec_2026_in_UTC",
            "https://time.is/compare/«1700»_2_Dec_2026_in_UTC",
            // Converters are given UTC, whatever is compared; fixed times are those of a place.
            "https://www.timeanddate.com/worldclock/converter.html?iso=20261202T160000&p1=224&p2=179",
            "https://www.timeanddate.com/worldclock/fixedtime.html?iso=20261202T08&p1=224",
            "https://www.timeanddate.com/worldclock/fixedtime.html?iso=20261202T«1600»&p1=224",
            "https://www.timeanddate.com/worldclock/fixedtime.html?iso=20261202T16",
        ],
    );
}

#[test]
fn of_a_day_without_a_meeting() {
    check(
        UTC,
        &[
            "https://www.timeanddate.com/worldclock/fixedtime.html?iso=«20261203»T1600&p1=1440",
            "https://www.worldtimebuddy.com/?qm=1&lid=100,5&h=100&date=«2026-12-03»&sln=16-17",
            "https://arewemeetingyet.com/UTC/«2026-12-03»/16:00/w/Call",
            "https://dateful.com/convert/utc?t=16&d=«2026-12-09»",
            "https://time.is/compare/1600_«3_Dec_2026»_in_UTC",
            // Some day's link, which is over.
            "https://www.timeanddate.com/worldclock/fixedtime.html?iso=20260903T1600&p1=1440",
        ],
    );
    check(
        PACIFIC,
        &["https://www.timeanddate.com/worldclock/fixedtime.html?iso=20261202T1600&p1=1440"],
    );
}

#[test]
fn of_a_rule_on_a_wall_clock() {
    check(
        PACIFIC,
        &[
            "https://dateful.com/convert/pacific-time-pt?t=8am",
            "https://dateful.com/time-zone-converter?t=8am&tz2=Seattle-Washington",
            "https://www.thetimezoneconverter.com/?t=8:00%20am&tz=PT%20%28Pacific%20Time%29",
            "https://www.thetimezoneconverter.com/?t=8:00&tz=America/Los_Angeles",
            "https://time.is/0800_in_PT",
            "https://time.is/1100_in_New_York",
            // One of one day is right on that day.
            "https://www.timeanddate.com/worldclock/fixedtime.html?iso=20260107T1600&p1=1440",
            "https://dateful.com/convert/utc?t=3pm&d=2026-07-01",
            "https://www.thetimezoneconverter.com/?t=«9:00»&tz=PT%20%28Pacific%20Time%29",
            "https://www.thetimezoneconverter.com/?t=«8:00»&tz=Denver",
            "https://dateful.com/convert/utc?t=«16»",
            "https://dateful.com/convert/utc?t=«4pm»&d=2026-07-01",
            "https://time.is/«1600»_UTC",
        ],
    );
}

#[test]
fn what_is_not_known_is_not_judged() {
    check(
        UTC,
        &[
            "https://dateful.com/convert/utc",
            "https://dateful.com/convert/?t=15",
            "https://dateful.com/convert/narnia?t=15",
            "https://dateful.com/time-zone-converter?t=15",
            "https://dateful.com/time-zone-converter?t=15&tz1=UTC&tz2=London",
            "https://dateful.com/convert/utc?t=soon",
            "https://dateful.com/convert/utc?t=99",
            "https://dateful.com/convert/utc?t=15&d=tomorrow",
            "https://dateful.com/",
            "https://time.is/",
            "https://time.is/UTC",
            "https://time.is/London",
            "https://time.is/1500",
            "https://time.is/1500_15_March_2021_in_UTC",
            "https://time.is/1500_in_Narnia",
            "https://www.thetimezoneconverter.com/",
            "https://www.thetimezoneconverter.com/?t=15:00",
            "https://www.thetimezoneconverter.com/?t=15:00&tz=Narnia",
            "https://www.timeanddate.com/worldclock/fixedtime.html?iso=20260107T1500&p1=9999",
            "https://www.timeanddate.com/worldclock/fixedtime.html?iso=20260107T1500&p1=tz_pt&p2=tz_et",
            "https://www.timeanddate.com/date/dateadd.html?iso=20260107T1500&p1=1440",
            "https://everytimezone.com/s/a287d2e5",
            "https://www.worldtimebuddy.com/?qm=1&lid=14,12&h=14&date=2025-10-1&sln=8-9&hf=1",
            "https://example.org/convert/utc?t=15",
            "mailto:chairs@example.org?t=15",
            "no address at all",
            "",
        ],
    );
}
