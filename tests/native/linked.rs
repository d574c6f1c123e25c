//! Meetings as schema.org's Event, for programs that read pages.

use serde_json::{Value, json};
use tag_page::calendar::linked_data;
use tag_page::content;

use crate::support::{dated, utc};

/// The one series of a group that meets so, at a build on 24 November 2026.
fn event(meeting: &str) -> Value {
    let text = format!(
        "title: TAG
meetings: [{{ name: Meeting, duration: 90 minutes, since: 2026-01-07, {meeting} }}]"
    );
    let page = content::read("tag.yaml", "tag", &text).unwrap_or_else(|report| panic!("{report}"));
    let data = linked_data(
        &page,
        &dated(&page),
        Some("https://tag.example/"),
        utc("2026-11-24 12:00"),
    );
    assert_eq!(data["@context"], "https://schema.org");
    data["@graph"][0].clone()
}

#[test]
fn a_rule_is_a_schedule_where_schema_org_has_words_for_it() {
    for (when, frequency, days, extra) in [
        (
            "every Monday and Thursday at 10:00 Europe/Berlin",
            "P1W",
            json!(["MO", "TH"]),
            json!({}),
        ),
        (
            "every 2 weeks on Tuesday at 10:00 UTC from 2026-11-10",
            "P2W",
            json!(["TU"]),
            json!({ "startDate": "2026-11-10" }),
        ),
        // `since` is later than `from`, and Thursday 1 January in no week of the rule.
        (
            "every 2 weeks on Tuesday at 10:00 UTC from 2025-10-28",
            "P2W",
            json!(["TU"]),
            json!({ "startDate": "2026-01-20" }),
        ),
        (
            "1st and 3rd Wednesday of each month at 16:00 UTC",
            "P1M",
            json!(["1WE", "3WE"]),
            json!({ "startTime": "16:00:00" }),
        ),
        (
            "last Friday of each month at 10:00 UTC until 2027-12-31",
            "P1M",
            json!(["-1FR"]),
            json!({ "endDate": "2027-12-31" }),
        ),
        (
            "3rd Thursday of each month except December at 10:00 UTC",
            "P1M",
            json!(["3TH"]),
            json!({ "byMonth": [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11] }),
        ),
    ] {
        let schedule = &event(&format!("when: {when}"))["eventSchedule"];
        assert_eq!(schedule["repeatFrequency"], frequency, "{when}");
        assert_eq!(schedule["byDay"], days, "{when}");
        assert_eq!(schedule["duration"], "PT90M");
        for (key, value) in extra.as_object().unwrap() {
            assert_eq!(&schedule[key], value, "{when}");
        }
    }
    for when in [
        "odd ISO weeks on Wednesday at 12:00 UTC",
        "Wednesday after the 4th Tuesday of each month at 05:30 UTC",
    ] {
        let event = event(&format!("when: {when}"));
        assert!(event.get("eventSchedule").is_none(), "{when}");
        assert_eq!(event["subEvent"].as_array().unwrap().len(), 12, "{when}");
    }
}

#[test]
fn dates_say_what_became_of_them() {
    let event = event(
        "when: 1st and 3rd Wednesday of each month at 10:00 America/Los_Angeles,
  exceptions: [
    { date: 2026-12-02, cancelled: KubeCon },
    { date: 2027-01-06, moved: 2027-01-13, reason: New Year },
    { extra: 2027-01-27 16:00 } ]",
    );
    assert_eq!(
        event["eventSchedule"]["exceptDate"],
        json!(["2026-12-02", "2027-01-06"])
    );
    let dates = event["subEvent"].as_array().unwrap();
    let said: Vec<_> = dates
        .iter()
        .map(|it| json!([it["startDate"], it["eventStatus"], it["previousStartDate"]]))
        .collect();
    let status = |status: &str| format!("https://schema.org/Event{status}");
    // Clocks in Los Angeles are eight hours behind UTC in winter.
    assert_eq!(
        said[..4],
        [
            json!(["2026-12-02T18:00:00Z", status("Cancelled"), null]),
            json!(["2026-12-16T18:00:00Z", status("Scheduled"), null]),
            json!([
                "2027-01-13T18:00:00Z",
                status("Rescheduled"),
                "2027-01-06T18:00:00Z"
            ]),
            json!(["2027-01-20T18:00:00Z", status("Scheduled"), null]),
        ]
    );
    assert_eq!(
        said[4],
        json!(["2027-01-28T00:00:00Z", status("Scheduled"), null])
    );
    assert_eq!(dates[0]["endDate"], "2026-12-02T19:30:00Z");
    assert_eq!(dates[0]["description"], "KubeCon");
    assert_eq!(dates[0]["organizer"]["url"], "https://tag.example/");
}

#[test]
fn what_rests_has_no_dates() {
    let event = event("when: every Monday at 10:00 UTC, status: { paused: Summer }");
    assert!(event.get("eventSchedule").is_none() && event.get("subEvent").is_none());
}
