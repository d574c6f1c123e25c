//! What changes in a feed when the content does, and what does not.

use tag_page::content;

use super::Group;

fn feed(keys: &str, leads: &str) -> String {
    let text = format!(
        "title: TAG
meetings:
- name: Meeting
  when: 1st and 3rd Wednesday of each month at 10:00 America/Los_Angeles
  duration: 60 minutes
  since: 2026-01-01
{keys}
leads:
- {{ name: {leads}, role: Chair }}"
    );
    let page = content::read("tag.yaml", "tag", &text).unwrap_or_else(|it| panic!("{it}"));
    Group::of(page).feeds().remove(0).1
}

fn events(feed: &str) -> Vec<&str> {
    feed.split("BEGIN:VEVENT\r\n").skip(1).collect()
}

fn value<'a>(event: &'a str, name: &str) -> &'a str {
    let line = event
        .split("\r\n")
        .find_map(|line| line.strip_prefix(name)?.strip_prefix(':'));
    line.unwrap_or_else(|| panic!("no {name} in {event}"))
}

fn sequence(event: &str) -> u32 {
    value(event, "SEQUENCE").parse().unwrap()
}

#[test]
fn another_lead_changes_no_byte() {
    assert_eq!(feed("", "Ada Lovelace"), feed("", "Grace Hopper"));
}

#[test]
fn what_is_not_as_usual_is_an_event_of_its_own_and_a_later_revision() {
    let before = feed("", "Ada");
    for (exception, later) in [
        ("{ date: 2026-12-02, moved: 2026-12-09 }", 1),
        ("{ date: 2026-12-02, cancelled: KubeCon }", 2),
    ] {
        let after = feed(&format!("  exceptions: [{exception}]"), "Ada");
        let added: Vec<_> = events(&after)
            .into_iter()
            .filter(|it| !before.contains(it))
            .collect();
        let [added] = added[..] else {
            panic!("one event: {added:?}");
        };
        assert_eq!(
            after.replacen(&format!("BEGIN:VEVENT\r\n{added}"), "", 1),
            before
        );
        let of = events(&before)
            .into_iter()
            .find(|it| value(it, "UID") == value(added, "UID"));
        assert_eq!(sequence(added), sequence(of.unwrap()) + later);
        assert_eq!(
            value(added, "RECURRENCE-ID;TZID=America/Los_Angeles"),
            "20261202T100000"
        );
    }
}

#[test]
fn a_later_day_of_change_is_a_later_revision_of_everything() {
    let exceptions = "  exceptions: [{ date: 2026-12-02, cancelled: KubeCon }]";
    let first = feed(exceptions, "Ada");
    let changed = |day: &str| feed(&format!("  updated: {day}\n{exceptions}"), "Ada");
    let (second, third) = (changed("2026-11-20"), changed("2026-11-21"));
    for ((first, second), third) in events(&first)
        .iter()
        .zip(events(&second))
        .zip(events(&third))
    {
        assert_eq!(value(first, "DTSTAMP"), "20260101T000000Z");
        assert_eq!(value(second, "DTSTAMP"), "20261120T000000Z");
        assert_eq!(value(third, "LAST-MODIFIED"), "20261121T000000Z");
        assert!(sequence(first) < sequence(second) && sequence(second) < sequence(third));
        assert_eq!(value(first, "UID"), value(third, "UID"));
    }
    // What was cancelled may be held again on the next day, and is newer then.
    let cancelled = events(&second).into_iter().map(sequence).max().unwrap();
    let held = events(&third).into_iter().map(sequence).min().unwrap();
    assert!(cancelled < held);
}
