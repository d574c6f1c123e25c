//! Series, leads, links and whatever else a page has, in words.

use super::{COPIES, Row, between, check_updated, lines, page};
use crate::support::utc;
use tag_page::content;
use tag_page::difference::{Differences, differences};
use tag_page::page::Page;

/// Series on Wednesdays, Thursdays and Fridays, each with these keys of its own.
fn series(names_and_keys: &str) -> Page {
    if names_and_keys.is_empty() {
        return page("");
    }
    let series = names_and_keys.split(" | ");
    let series = series.map(|it| format!("- {{ duration: 60 minutes, {it} }}\n"));
    page(&format!("meetings:\n{}", series.collect::<String>()))
}

const WED: &str = "when: every Wednesday at 10:00 UTC";
const THU: &str = "when: every Thursday at 10:00 UTC";

#[test]
fn series_are_known_by_name_and_then_by_what_they_share() {
    let room = "join: { url: 'https://zoom.us/j/1' }, agenda: '[Notes](https://example.org/)'";
    let rows: [(String, String, &[&str]); 8] = [
        (
            format!("name: A, {WED}"),
            format!("name: B, {WED}"),
            &["A is now called B."],
        ),
        // The only one there is, in the same room at another time.
        (
            format!("name: A, {WED}, {room}"),
            format!("name: B, {THU}, {room}"),
            &[
                "A is now called B.",
                "From 26 November 2026, B is held every Thursday instead of every Wednesday, at 10:00 UTC as before, one day later: all of the next 53 dates move.",
                COPIES,
            ],
        ),
        // Nothing is the same but how long it lasts.
        (
            format!("name: A, {WED}"),
            format!("name: B, {THU}"),
            &[
                "B is new, every Thursday at 10:00 UTC: 52 dates in 12 months, the first on 26 November 2026.",
                "A is no longer on the page: its next 53 dates are gone, the first of them 25 November 2026.",
                COPIES,
            ],
        ),
        (
            format!("name: A, {WED} | name: B, {THU}"),
            format!("name: B, {THU} | name: a, {WED}"),
            &["A is now called a.", "The meetings stand in another order."],
        ),
        // Two of three share a rule with the one that is called otherwise: each has one other.
        (
            format!("name: A, {WED} | name: B, {THU}, {room}"),
            format!("name: C, {THU} | name: D, {THU}, {room} | name: A, {WED}"),
            &[
                "B is now called D.",
                "C is new, every Thursday at 10:00 UTC: 52 dates in 12 months, the first on 26 November 2026.",
                "The feed of D alone is tag-d.ics instead of tag-b.ics: whoever follows the old one has to subscribe anew.",
                "The meetings stand in another order.",
            ],
        ),
        (
            format!("name: A, {WED} | name: B, {THU}"),
            format!("name: A, {WED}"),
            &[
                "B is no longer on the page: its next 52 dates are gone, the first of them 26 November 2026.",
                COPIES,
                "The feed of A alone, tag-a.ics, is gone, and calendars that follow it are told nothing more; the group’s feed is tag.ics.",
                "The feed of B alone, tag-b.ics, is gone, and calendars that follow it are told nothing more; the group’s feed is tag.ics.",
            ],
        ),
        (
            String::new(),
            format!(
                "name: A, {WED}, status: {{ paused: Summer }} | name: B, {WED} until 2026-09-02"
            ),
            &[
                "A is new, every Wednesday at 10:00 UTC: paused (Summer).",
                "B is new, every Wednesday at 10:00 UTC: no date is ahead.",
            ],
        ),
        (
            format!("name: B, {WED} until 2026-09-02"),
            String::new(),
            &["B, which had no date ahead, is no longer on the page."],
        ),
    ];
    for (old, new, said) in rows {
        let difference = between(&series(&old), &series(&new));
        assert_eq!(lines(&difference), *said, "from {old}\nto {new}");
    }
}

#[test]
fn no_passcode_and_no_query_is_ever_said() {
    let secret = "url: 'https://ada:letmein@zoom.us/j/1?pwd=hidden#inside', passcode: '77777'";
    let other = "url: 'https://zoom.us/j/2?pwd=covert', passcode: '88888'";
    let rows: [Row<'_>; 10] = [
        (
            secret,
            other,
            &[
                "A: the join link changes, to https://zoom.us/j/2.",
                "A: the passcode changes.",
            ],
        ),
        (
            other,
            secret,
            &[
                "A: the join link changes, to https://zoom.us/j/1.",
                "A: the passcode changes.",
            ],
        ),
        (
            "",
            other,
            &["A: there is a join link now, to https://zoom.us/j/2, with a passcode."],
        ),
        (secret, "", &["A: there is no join link any more."]),
        (
            "url: 'https://zoom.us/j/1'",
            "url: 'https://zoom.us/j/1', passcode: '77777', name: Zoom",
            &[
                "A: joined by Zoom instead of Meeting.",
                "A: the passcode is new.",
            ],
        ),
        (
            "url: 'https://zoom.us/j/1', passcode: '77777'",
            "url: 'https://zoom.us/j/1?pwd=hidden'",
            &[
                "A: the join link changes, to https://zoom.us/j/1.",
                "A: the passcode is gone.",
            ],
        ),
        (
            "url: 'https://zoom.us/j/1', passcode: '77777'",
            "url: 'https://zoom.us/j/1', passcode: { on_request: '77777' }",
            &["A: the passcode is shown on request only."],
        ),
        (
            "url: 'https://zoom.us/j/1', passcode: { on_request: '77777' }",
            "url: 'https://zoom.us/j/1', passcode: '88888'",
            &[
                "A: the passcode changes.",
                "A: the passcode is shown to everybody.",
            ],
        ),
        (
            "",
            "url: 'https://meet.example/77777', passcode: { on_request: '77777' }",
            &["A: there is a join link now, with a passcode."],
        ),
        // A room that is called like its passcode.
        (
            "",
            "url: 'https://meet.example/77777', passcode: '77777'",
            &["A: there is a join link now, with a passcode."],
        ),
    ];
    check_updated(&rows, |join| match join {
        "" => series(&format!("name: A, {WED}")),
        join => series(&format!("name: A, {WED}, join: {{ {join} }}")),
    });
}

#[test]
fn what_belongs_to_a_series() {
    check_updated(
        &[
            ("duration: 60 minutes", "duration: 1 h", &[]),
            (
                "duration: 60 minutes",
                "duration: 90 minutes",
                &["A lasts 90 minutes instead of 60."],
            ),
            (
                "duration: 1 h, agenda: '[N](https://a.example)', note: Open to all",
                "duration: 1 h, agenda: '[N](https://b.example)', recordings: '[R](https://c.example)'",
                &[
                    "A: the agenda changes.",
                    "A: the recordings link is new.",
                    "A: the note is gone.",
                ],
            ),
            (
                "duration: 1 h, calendars: x, converter: '[c](https://c.example)', updated: 2026-10-01",
                "updated: 2026-11-20, duration: 1 h, calendars: y, since: 2026-01-07",
                &[
                    "A: the line about other calendars changes.",
                    "A: the time converter is gone.",
                ],
            ),
        ],
        |keys| page(&format!("meetings: [{{ name: A, {WED}, {keys} }}]")),
    );
}

#[test]
fn leads_are_known_by_handle_and_then_by_name() {
    check_updated(
        &[
            (
                "{ name: Ada, github: ada, role: Chair }",
                "{ role: Chair, github: ADA, name: Ada }",
                &[],
            ),
            (
                "{ name: Ada, github: ada, role: Chair }",
                "{ name: Ada Lovelace, github: ada, role: TL }",
                &[
                    "Ada is now called Ada Lovelace.",
                    "Ada Lovelace is TL instead of Chair.",
                ],
            ),
            (
                "{ name: Ada, role: Chair }",
                "{ name: Ada, github: ada, role: Chair }",
                &["The GitHub handle of Ada is new."],
            ),
            (
                "{ name: Ada, github: ada, role: Chair }, { name: Bo, role: TL }",
                "{ name: Cy, github: cy, role: Chair }, { name: Di, role: TL }, { name: Ada, github: ada, role: Chair }",
                &[
                    "2 leads added: Cy (Chair) and Di (TL).",
                    "1 lead left: Bo (TL).",
                ],
            ),
            (
                "{ name: A, role: TL }, { name: B, role: TL }, { name: C, role: TL }, { name: D, role: TL }, { name: E, role: TL }",
                "",
                &["5 leads left: A (TL), B (TL), C (TL) and 2 more."],
            ),
            (
                "{ name: Ada, role: Chair }, { name: Bo, role: TL }",
                "{ name: Bo, role: TL }, { name: Ada, role: Chair }",
                &["The leads stand in another order."],
            ),
            // Somebody else with the handle of the one, and the name of the other.
            (
                "{ name: Ada, github: ada, role: Chair }, { name: Bo, github: bo, role: TL }",
                "{ name: Bo, github: ada, role: Chair }",
                &["1 lead left: Bo (TL).", "Ada is now called Bo."],
            ),
        ],
        |leads| page(&format!("leads: [{leads}]")),
    );
}

#[test]
fn the_rest_of_a_page() {
    check_updated(
        &[
            (
                "lead: One # a comment\nedit: https://e.example/",
                "edit: https://e.example/\nlead: 'One'",
                &[],
            ),
            (
                "lead: One",
                "lead: Two\nabout: Why",
                &["The summary changes.", "The text about the group is new."],
            ),
            (
                "icon: { src: i.svg, alt: I }\npicture: { src: p.svg, alt: P }",
                "icon: { src: i.svg, alt: An icon }\nedit: https://e.example/",
                &[
                    "The icon changes.",
                    "The picture is gone.",
                    "The link to edit the page is new.",
                ],
            ),
            (
                "",
                "site: https://tag.example/",
                &["The page says its public address now."],
            ),
            (
                "site: https://a.example/",
                "site: https://b.example/",
                &[
                    "The public address of the page is https://b.example/ instead of https://a.example/: links to the old one, and calendars that follow a feed there, find nothing unless it leads on.",
                ],
            ),
            (
                "links: ['[Charter](https://a.example/)', 'Chat: [#tag](https://c.example/)', '[Old](https://o.example/)']",
                "links: ['[Charter](https://b.example/)', 'Chat: [#tag](https://c.example/)', '[New](https://n.example/)']",
                &[
                    "1 link added: “New”.",
                    "1 link removed: “Old”.",
                    "1 link leads elsewhere: “Charter”.",
                ],
            ),
            (
                "links: ['[A](https://a.example/)', '[B](https://b.example/)']",
                "links: [{ text: '[A](https://a.example/)', beneath: ['[B](https://b.example/)'] }]",
                &["The links are arranged in another way."],
            ),
        ],
        page,
    );
    // Who follows the feed at the old address is not reached either.
    let moved = |site: &str, hour: u8| {
        page(&format!(
            "site: {site}\nmeetings: [{{ name: A, when: every Friday at {hour}:00 UTC, duration: 1 h }}]"
        ))
    };
    let difference = between(
        &moved("https://a.example/", 10),
        &moved("https://b.example/", 11),
    );
    assert!(lines(&difference)[1].starts_with("Copies that were made once"));
    let mut renamed = page("");
    renamed.title = "TAG Safety".into();
    let difference = between(&page(""), &renamed);
    assert_eq!(lines(&difference), ["TAG is now called TAG Safety."]);
}

/// Pages by slug, each with one series on that weekday.
fn site(pages: &[(&str, &str)]) -> Vec<Page> {
    let read = |(slug, weekday): &(&str, &str)| {
        let text = format!(
            "title: Group of {weekday}
meetings: [{{ name: Call, when: every {weekday} at 10:00 UTC, duration: 1 h }}]"
        );
        content::read("x.yaml", slug, &text).unwrap_or_else(|report| panic!("{report}"))
    };
    pages.iter().map(read).collect()
}

fn of_sites(old: &[(&str, &str)], new: &[(&str, &str)]) -> Differences {
    differences(&site(old), &[], &site(new), utc(super::AT))
}

#[test]
fn pages_come_go_and_are_renamed() {
    let [a, b] = [("a", "Friday"), ("b", "Monday")];
    assert!(of_sites(&[a, b], &[b, a]).is_empty());
    let all = of_sites(&[a, b], &[("c", "Friday"), ("d", "Sunday")]);
    let pages = all.pages.iter().map(|it| (it.slug(), lines(it)));
    let found: Vec<_> = pages.collect();
    let [(c, renamed), (d, added), (gone, removed)] = &found[..] else {
        panic!("three pages: {found:?}");
    };
    assert_eq!([*c, *d, *gone], ["c", "d", "b"]);
    assert_eq!(
        renamed[..],
        [
            "The calendar feed is c.ics instead of a.ics, and the feeds of single series are called after it: whoever follows one has to subscribe anew.",
            "The page is now c instead of a: on a site of several groups its address changes with it, and links to the old one find nothing.",
        ]
    );
    assert_eq!(
        added[..],
        [
            "Call is new, every Sunday at 10:00 UTC: 52 dates in 12 months, the first on 29 November 2026.",
            "The page is new, with 1 series.",
        ]
    );
    assert_eq!(
        removed[..],
        [
            "Call is no longer on the page: its next 52 dates are gone, the first of them 30 November 2026.",
            "Copies that were made once (“A copy, once” on the page, of a date or of a series) are not reached, and whoever has one mends it by hand.",
            "The page is gone, and its calendar feeds with it: calendars that follow one are told nothing more.",
        ]
    );
}
