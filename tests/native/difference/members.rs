//! What members are told: one line to paste, right in every zone.

use super::{RULE, between, meeting, page};
use tag_page::page::Page;

fn told(old: &Page, new: &Page) -> Option<String> {
    between(old, new).announcement().map(str::to_owned)
}

#[test]
fn times_are_told_in_the_zone_of_the_rule_and_in_utc() {
    for (old, new, text) in [
        (
            RULE,
            "1st and 3rd Wednesday of each month at 17:00 UTC",
            "TAG: from Wednesday 2 December 2026, Meeting is at 17:00 UTC instead of 16:00 UTC, one hour later.",
        ),
        (
            RULE,
            "1st and 3rd Wednesday of each month at 08:00 America/Los_Angeles",
            "TAG: from Wednesday 17 March 2027, Meeting is at 08:00 in Los Angeles (15:00 UTC) instead of 16:00 UTC, one hour earlier from 17 March to 3 November 2027.",
        ),
        // The day is another one in UTC.
        (
            "every Thursday at 02:00 UTC",
            "every Wednesday at 18:00 America/Los_Angeles",
            "TAG: from Wednesday 17 March 2027, Meeting is held every Wednesday at 18:00 in Los Angeles instead of every Thursday at 02:00 UTC, one hour earlier from 17 March to 3 November 2027 (first on Wednesday 17 March 2027, 18:00 in Los Angeles (01:00 UTC on 18 March) instead of Thursday 18 March 2027, 02:00 UTC).",
        ),
        (
            "every Wednesday at 16:00 UTC",
            "1st Wednesday of each month at 16:00 UTC",
            "TAG: from Wednesday 25 November 2026, Meeting is held on the 1st Wednesday of each month instead of every Wednesday, at 16:00 UTC as before (not on Wednesday 25 November 2026, 16:00 UTC, next on Wednesday 2 December 2026, 16:00 UTC).",
        ),
        (
            "every 4 weeks on Tuesday at 06:00 UTC from 2026-12-01",
            "every 2 weeks on Tuesday at 06:00 UTC from 2026-12-01",
            "TAG: from Tuesday 15 December 2026, Meeting is held every 2 weeks on Tuesday instead of every 4 weeks on Tuesday, at 06:00 UTC as before (first on Tuesday 15 December 2026, 06:00 UTC).",
        ),
        (
            "every Wednesday at 16:00 UTC",
            "every Wednesday at 16:00 UTC until 2026-12-16",
            "TAG: Meeting ends, its last date is Wednesday 16 December 2026, 16:00 UTC.",
        ),
        (
            "every Wednesday at 16:00 UTC until 2026-12-16",
            "every Wednesday at 16:00 UTC until 2027-01-06",
            "TAG: Meeting goes on until 6 January 2027 instead of 16 December 2026 (next on Wednesday 23 December 2026, 16:00 UTC).",
        ),
        (
            "every Wednesday at 16:00 UTC",
            "every Wednesday at 16:00 UTC | status: { paused: Summer break }",
            "TAG: Meeting is paused (Summer break), the first date that is not held is Wednesday 25 November 2026, 16:00 UTC.",
        ),
        (
            "every Wednesday at 16:00 UTC | status: ended",
            "every Wednesday at 16:00 UTC",
            "TAG: Meeting is held again, first on Wednesday 25 November 2026, 16:00 UTC.",
        ),
        (
            "every Wednesday at 18:00 America/Los_Angeles",
            "every Wednesday at 18:00 America/Los_Angeles | exceptions: [{ date: 2026-12-02, moved: 2026-12-02 19:00 }, { date: 2026-12-09, cancelled: Rest }]",
            "TAG: Meeting on Wednesday 9 December 2026, 18:00 in Los Angeles (02:00 UTC on 10 December) is cancelled (Rest); Meeting on Wednesday 2 December 2026, 18:00 in Los Angeles (02:00 UTC on 3 December) moves to Wednesday 2 December 2026, 19:00 in Los Angeles (03:00 UTC on 3 December).",
        ),
        (
            "every Wednesday at 16:00 UTC",
            "every Wednesday at 16:00 UTC from 2026-12-09 | exceptions: [{ extra: 2026-12-04 15:00, reason: Vote }]",
            "TAG: 2 dates of Meeting are no longer held: Wednesday 25 November 2026, 16:00 UTC and Wednesday 2 December 2026, 16:00 UTC; there is an extra Meeting on Friday 4 December 2026, 15:00 UTC (Vote).",
        ),
    ] {
        assert_eq!(
            told(&meeting(old), &meeting(new)).as_deref(),
            Some(text),
            "from {old}\nto {new}"
        );
    }
}

#[test]
fn leads_are_told_and_where_to_see_ones_own_time() {
    let old = "leads: [{ name: Ada, role: TL }, { name: Bo, role: TL }]";
    let new = "leads: [{ name: Ada, role: Chair }, { name: Cy, role: TL }]\nsite: https://tag.example/?preview=1";
    assert_eq!(
        told(&page(old), &page(new)).as_deref(),
        Some(
            "TAG: new lead: Cy (TL); no longer a lead: Bo (TL); Ada is now Chair. Times in your own zone: https://tag.example/"
        )
    );
}

#[test]
fn a_long_list_is_cut() {
    let cancelled = |names: &str, exceptions: &str| {
        let series = names.chars().map(|name| {
            format!(
                "- {{ name: {name}, when: every Wednesday at 16:00 UTC, duration: 1 h, exceptions: [{exceptions}] }}\n"
            )
        });
        page(&format!("meetings:\n{}", series.collect::<String>()))
    };
    let told = told(
        &cancelled("ABCDEFG", ""),
        &cancelled("ABCDEFG", "{ date: 2026-12-02, cancelled: Rest }"),
    );
    let told = told.unwrap();
    assert_eq!(told.matches("is cancelled (Rest)").count(), 5);
    assert!(told.ends_with("; and 2 more changes."), "{told}");
}

#[test]
fn what_changes_no_date_and_no_lead_is_not_told() {
    for (old, new) in [
        (RULE, "first and third Wed of each month at 4 pm UTC"),
        (
            "every Wednesday at 10:00 Asia/Calcutta",
            "every Wednesday at 10:00 Asia/Kolkata",
        ),
        (
            RULE,
            "1st and 3rd Wednesday of each month at 16:00 UTC | agenda: '[N](https://n.example)'",
        ),
        (
            RULE,
            "1st and 3rd Wednesday of each month at 16:00 UTC | join: { url: 'https://z.example' }",
        ),
        (
            "every Wednesday at 16:00 UTC",
            "every Wednesday at 16:00 UTC until 2030-01-01",
        ),
    ] {
        assert_eq!(
            told(&meeting(old), &meeting(new)),
            None,
            "from {old}\nto {new}"
        );
    }
    assert_eq!(
        told(
            &page("lead: One"),
            &page("lead: Two\nlinks: ['[A](https://a.example/)']")
        ),
        None
    );
}
