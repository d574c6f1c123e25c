//! Failures of real pages, and what looks like one and is none.

use super::{file, said};

/// What is written, and all that is said of it, without the line.
fn assert_said(rows: &[(&str, &[&str])]) {
    let mut wrong = Vec::new();
    for (lines, expected) in rows {
        let said = said(&file(lines));
        let said: Vec<_> = said
            .iter()
            .map(|it| it.split_once(" | ").map_or("", |(_, it)| it))
            .collect();
        if said != *expected {
            wrong.push(format!("{lines}\n  said {said:?}\n  not  {expected:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn rules_that_have_no_next_meeting() {
    assert_said(&[
        ("when: every Wednesday at 16:00 UTC until 2026-11-25", &[]),
        (
            "when: every Wednesday at 16:00 UTC until 2026-11-24",
            &["series-over | until 2026-11-24"],
        ),
        // It says so.
        (
            "when: every Wednesday at 16:00 UTC until 2026-11-24\nstatus: ended",
            &[],
        ),
        (
            "when: every Wednesday at 16:00 UTC\nstatus: { ended: 2026-11-18 }",
            &[],
        ),
        (
            "when: every Wednesday at 16:00 UTC from 2027-06-02\nstatus: { paused: Sabbatical }",
            &[],
        ),
        // 60 days are 2027-01-24.
        ("when: every Wednesday at 10:00 UTC from 2027-01-20", &[]),
        (
            "when: every Wednesday at 16:00 UTC from 2027-01-27",
            &["meeting-far | every Wednesday at 16:00 UTC from 2027-01-27"],
        ),
        // Cancelled until February.
        (
            "when: last Wednesday of each month at 16:00 UTC\nexceptions:\n  - { date: 2026-11-25, cancelled: Travel }\n  - { date: 2026-12-30, cancelled: New Year }",
            &["meeting-far | last Wednesday of each month at 16:00 UTC"],
        ),
        (
            "when: last Wednesday of each month except November and December at 16:00 UTC",
            &[
                "meeting-seldom | last Wednesday of each month except November and December at 16:00 UTC",
            ],
        ),
        // An extra meeting is one.
        (
            "when: every Wednesday at 16:00 UTC from 2027-06-02\nexceptions: [{ extra: 2026-12-01 16:00 }]",
            &[],
        ),
    ]);
}

#[test]
fn two_series_at_one_instant() {
    let two = |one: &str, other: &str| {
        format!(
            "meetings:\n  - {{ name: One, when: {one}, duration: 1 hour }}\n  - {{ name: Two, when: {other}, duration: 1 hour }}"
        )
    };
    let berlin = "every Wednesday at 17:00 Europe/Berlin";
    assert_said(&[
        (
            &two(
                "every Wednesday at 16:00 UTC",
                "1st Wednesday of each month at 16:00 UTC",
            ),
            &["series-clash | 1st Wednesday of each month at 16:00 UTC"],
        ),
        // In winter only.
        (
            &two("every Wednesday at 16:00 UTC", berlin),
            &["series-clash | every Wednesday at 17:00 Europe/Berlin"],
        ),
        (&two("every Wednesday at 15:30 UTC", berlin), &[]),
        (
            &two(
                "odd ISO weeks on Wednesday at 12:00 UTC",
                "even ISO weeks on Wednesday at 12:00 UTC",
            ),
            &[],
        ),
        (
            &two("every Wednesday at 16:00 UTC until 2026-11-24", berlin),
            &["series-over | until 2026-11-24"],
        ),
    ]);
}

#[test]
fn another_group_is_named() {
    let link = |text: &str| format!("title: CNCF TAG Security\nlinks: [\"{text}\"]");
    assert_said(&[
        (
            &link("[Events](https://community.cncf.io/tag-app-delivery/)"),
            &["other-group | tag-app-delivery"],
        ),
        (
            &link("[Site](https://tag-app-delivery.cncf.io/)"),
            &["other-group | tag-app-delivery"],
        ),
        (
            &link("[Charter](https://github.com/cncf/toc/blob/main/tags/app-delivery.md)"),
            &["other-group | tags/app-delivery"],
        ),
        (
            &link("[List](https://lists.cncf.io/g/cncf-tag-runtime/topics)"),
            &["other-group | tag-runtime"],
        ),
        (
            &link("[Mail](mailto:cncf-tag-storage@lists.cncf.io)"),
            &["other-group | tag-storage"],
        ),
        (
            &link(
                "Slack channel: [#tag-app-delivery](https://cloud-native.slack.com/archives/CL3SL0CP5)",
            ),
            &["other-group | #tag-app-delivery"],
        ),
        (
            &link("Ask in #sig-storage, please"),
            &["other-group | #sig-storage"],
        ),
        // Its own, as it was called once, in parts, and beside others.
        (
            &link("[Charter](https://github.com/cncf/toc/blob/main/tags/security.md)"),
            &[],
        ),
        (
            &link("[List](https://lists.cncf.io/g/cncf-sig-security/topics)"),
            &[],
        ),
        (
            &link("[Repository](https://github.com/cncf/tag-security/tree/main/community)"),
            &[],
        ),
        (
            &link("[Papers](https://github.com/cncf/tag-security-resources)"),
            &[],
        ),
        // Who names the other group means it.
        (
            &link("[TAG App Delivery](https://community.cncf.io/tag-app-delivery/) is next door"),
            &[],
        ),
        (
            &link(
                "We share [events with App Delivery](https://community.cncf.io/tag-app-delivery/)",
            ),
            &[],
        ),
        // A document on the site of another group, and a list of groups.
        (
            &link("[White paper](https://tag-app-delivery.cncf.io/whitepapers/platforms/)"),
            &[],
        ),
        (&link("[Groups](https://example.org/sig-list.md)"), &[]),
        (
            &link("TAG Runtime is a neighbour; #tag-runtime is its channel"),
            &[],
        ),
        (
            &link("[Issues](https://github.com/cncf/toc/issues?q=label%3Atag-storage)"),
            &["other-group | tag-storage"],
        ),
        (
            "title: Kubernetes TAG Security\nlinks: [\"[Issues](https://github.com/kubernetes/kubernetes/labels/sig%2Fnode)\"]",
            &["other-group | sig%2Fnode"],
        ),
        // Working groups belong to groups.
        (
            &link("[Policy reports](https://github.com/kubernetes-sigs/wg-policy-prototypes)"),
            &[],
        ),
        // Numbers of documents are no names.
        (
            &link(
                "[Notes](https://docs.google.com/document/d/1Oyk-sig-dmDXilrupsX2nCSJUWwTc3I7AOs/edit)",
            ),
            &[],
        ),
    ]);
}

#[test]
fn another_group_is_named_in_a_text() {
    assert_said(&[
        (
            "title: CNCF TAG App Delivery",
            &["other-group | CNCF TAG App Delivery"],
        ),
        ("title: Security in the cloud", &[]),
        (
            "name: TAG App Delivery meeting",
            &["other-group | TAG App Delivery"],
        ),
        ("name: TAG Security meeting", &[]),
        ("name: Regular SIG Meeting", &[]),
        ("name: Joint meeting with TAG Runtime", &[]),
        (
            "agenda: \"[TAG Storage agenda](https://example.org/agenda)\"",
            &["other-group | TAG Storage"],
        ),
        (
            "note: Welcome to TAG Storage!",
            &["other-group | TAG Storage"],
        ),
        (
            "lead: TAG Storage looks after storage.",
            &["other-group | TAG Storage"],
        ),
        ("about: TAG Storage looks after storage.", &[]),
        (
            "icon: { src: images/tag-storage.svg, alt: TAG Storage logo }",
            &["other-group | tag-storage", "other-group | TAG Storage"],
        ),
        (
            "join: { name: TAG Runtime on Zoom, url: \"https://zoom.us/j/7276783015\" }",
            &["other-group | TAG Runtime"],
        ),
        (
            "leads: [{ name: The leads, role: Chair, github: tag-app-delivery-leads }]",
            &["other-group | tag-app-delivery-leads"],
        ),
        (
            "leads: [{ name: The leads, role: Chair, github: cncf-tag-security-leads }]",
            &[],
        ),
        (
            "edit: https://github.com/cncf/tag-runtime/edit/main/page.yaml",
            &["other-group | tag-runtime"],
        ),
    ]);
}

#[test]
fn passcodes_that_are_no_longer_on_request() {
    let join = |url: &str, text: &str| {
        format!("join: {{ url: \"{url}\", passcode: {{ on_request: 77777 }} }}\nnote: \"{text}\"")
    };
    let zoom = "https://zoom.us/j/7276783015";
    assert_said(&[
        (&join(zoom, "Open to everyone"), &[]),
        (&join(zoom, "Room 777770, or 077777"), &[]),
        (
            &join(zoom, "(Passcode: 77777)"),
            &["passcode-repeated | 77777"],
        ),
        (
            &join(zoom, "[Room](https://meet.example/?room=77777)"),
            &["passcode-repeated | 77777"],
        ),
        (
            &join("https://zoom.us/j/7276783015?pwd=c2VjcmV0", "Open"),
            &["url-password | https://zoom.us/j/7276783015?pwd=c2VjcmV0"],
        ),
        (
            "join: { url: \"https://zoom.us/j/7276783015\", passcode: 77777 }\nnote: It is 77777",
            &[],
        ),
    ]);
}

#[test]
fn addresses_that_look_right() {
    let join = |url: &str| format!("join: {{ url: \"{url}\" }}");
    assert_said(&[
        (&join("https://zoom.us/j/7276783015"), &[]),
        (&join("https://us02web.zoom.us/j/82345678901"), &[]),
        (&join("https://zoom.us/my/cncftag"), &[]),
        (&join("https://meet.google.com/abc-defg-hij"), &[]),
        (
            &join("https://zoom.us/j/727678301S"),
            &["zoom-number | https://zoom.us/j/727678301S"],
        ),
        (
            &join("https://zoom.us/j/727-678-3015"),
            &["zoom-number | https://zoom.us/j/727-678-3015"],
        ),
        (
            &join("https://zoom.us/j/tagsecurity"),
            &["zoom-number | https://zoom.us/j/tagsecurity"],
        ),
        (
            &join("https://zoom.us/j/72767"),
            &["zoom-digits | https://zoom.us/j/72767"],
        ),
        (
            &join("https://zoom.us/j/７２７６７８３０１５"),
            &["zoom-number | https://zoom.us/j/７２７６７８３０１５"],
        ),
        (
            &join("https://zoom.us/j/"),
            &["zoom-number | https://zoom.us/j/"],
        ),
        (
            &join("https://zoom.us/7276783015"),
            &["zoom-number | https://zoom.us/7276783015"],
        ),
        (
            &join("https://us02web.zoom.us/s/82345678901"),
            &["zoom-number | https://us02web.zoom.us/s/82345678901"],
        ),
        (
            &join("https://zooom.us/j/7276783015"),
            &["zoom-number | https://zooom.us/j/7276783015"],
        ),
        (&join("https://room.example/j/7276783015"), &[]),
        (
            &join("https://meet.example/room#pwd=aGVsbG8"),
            &["url-password | https://meet.example/room#pwd=aGVsbG8"],
        ),
        (
            &join("https://zoom.us/j/7276783015?pwd=aGVsbG8"),
            &["url-password | https://zoom.us/j/7276783015?pwd=aGVsbG8"],
        ),
        (
            &join("https://ada:secret@meet.example/room"),
            &["url-password | https://ada:secret@meet.example/room"],
        ),
        (&join("https://meet.example/room?pwd="), &[]),
        (
            &join("https://zoom.us/j/7276783015%E2%80%8B"),
            &["url-hidden | https://zoom.us/j/7276783015%E2%80%8B"],
        ),
        (&join("https://meet.example/a%20room"), &[]),
        (
            &join("http://zoom.us/j/7276783015"),
            &["url-scheme | \"http://zoom.us/j/7276783015\""],
        ),
        (
            "join: { url: \"https://zoom.us/j/7276783015\" }\nagenda: \"[Agenda](https://example.org/a)\"\nrecordings: \"[Recordings](https://example.org/a)\"",
            &["url-twice | https://example.org/a"],
        ),
        (
            "join: { url: \"https://zoom.us/j/7276783015\" }\ncalendars: \"Or [by phone](https://zoom.us/j/7276783015)\"",
            &[],
        ),
        (
            "join: { url: \"https://zoom.us/j/7276783015\" }\nnote: \"In spring [here too](https://us02web.zoom.us/j/82345678901)\"",
            &["zoom-rooms | https://us02web.zoom.us/j/82345678901"],
        ),
        // The room of `join` is the room, wherever the other one stands.
        (
            "note: \"In spring [here too](https://us02web.zoom.us/j/82345678901)\"\njoin: { url: \"https://zoom.us/j/7276783015\" }",
            &["zoom-rooms | https://us02web.zoom.us/j/82345678901"],
        ),
        (
            "join: { url: \"https://zoom.us/j/7276783015\" }\nnote: \"Office hours are in [another room](https://us02web.zoom.us/j/82345678901)\"",
            &[],
        ),
        (
            "join: { url: \"https://zoom.us/j/7276783015\" }\nnote: \"Meeting ID: 987 654 3210\"",
            &["zoom-rooms | 987 654 3210"],
        ),
        (
            "join: { url: \"https://meet.google.com/abc-defg-hij\" }\nnote: \"[Join](https://meet.google.com/xyz-defg-hij)\"",
            &["zoom-rooms | https://meet.google.com/xyz-defg-hij"],
        ),
        (
            "links:\n  - \"[List](https://lists.cncf.io/g/x)\"\n  - { text: \"[Slack](https://slack.cncf.io/)\", beneath: [\"[Archive](https://lists.cncf.io/g/x/)\"] }",
            &["url-twice | https://lists.cncf.io/g/x/"],
        ),
    ]);
}

#[test]
fn texts_and_people() {
    let lead = |role: &str, rest: &str| format!("leads: [{{ name: Ada, role: {role}{rest} }}]");
    assert_said(&[
        (
            "about: \"Read it [here](https://example.org/).\"",
            &["link-text | here"],
        ),
        (
            "about: \"[Click here!](https://example.org/)\"",
            &["link-text | Click here!"],
        ),
        ("about: \"[→](https://example.org/)\"", &["link-text | →"]),
        (
            "about: \"[https://example.org/a](https://example.org/b)\"",
            &["link-text | https://example.org/a"],
        ),
        (
            "about: \"[https://example.org](https://example.org/)\"",
            &[],
        ),
        ("about: <https://example.org/>", &[]),
        (
            "about: \"What is [here to stay](https://example.org/)\"",
            &[],
        ),
        (
            "about: \"*[More](https://example.org/)*\"",
            &["link-text | More"],
        ),
        (&lead("TL", ""), &["no-chair | [{ name: Ada, role: TL }]"]),
        ("leads: []", &[]),
        (&lead("Chair", ", term: 2026-11-25"), &[]),
        (
            &lead("Chair", ", term: 2026-11-24"),
            &["term-over | 2026-11-24"],
        ),
        (
            "leads: [{ name: A, role: Chair, github: Ada }, { name: B, role: TL, github: ada }]",
            &["handle-twice | ada"],
        ),
        ("reviewed: 2026-05-25", &[]),
        ("reviewed: 2026-05-24", &["review-due | 2026-05-24"]),
        (
            "icon: { src: images/icon.svg, alt: '' }",
            &["alt-missing | ''"],
        ),
    ]);
}

#[test]
fn texts_and_links_that_state_another_time() {
    const WHEN: &str = "when: 1st and 3rd Wednesday of each month at 16:00 UTC";
    assert_said(&[
        (
            &format!("{WHEN}\nnote: We start at 8am PT"),
            &[
                &format!("utc-origin | {}", &WHEN[6..]),
                "text-time | 8am PT",
            ],
        ),
        (
            &format!("{WHEN} # 08:00 PST"),
            &[&format!("utc-origin | {}", &WHEN[6..])],
        ),
        // Escapes in quotes are passed.
        (
            &format!("{WHEN}\nnote: 'It''s on Zoom: we meet on Tuesdays.'"),
            &["text-time | Tuesdays"],
        ),
        (
            &format!(
                "{WHEN}\nnote: \"Caf\\u00e9 \\\"talk\\\": we\\n\\\n      meet on \\x54uesdays.\""
            ),
            &["text-time | \\x54uesdays"],
        ),
        (
            &format!(
                "{WHEN}\nname: Call\nnote: \"[SIG Node](https://example.org) meets on Tuesdays.\""
            ),
            &[],
        ),
        (
            &format!("{WHEN}\nnote: No meeting on 2 December (KubeCon)."),
            &["text-time | 2 December"],
        ),
        (
            &format!(
                "{WHEN}\nnote: No meeting on 2 December (KubeCon).\nexceptions:\n  - {{ date: 2026-12-02, cancelled: KubeCon }}"
            ),
            &[],
        ),
        (
            &format!(
                "{WHEN}\nnote: \"Next meeting: 9 December 2026\"\nexceptions:\n  - {{ date: 2026-12-02, moved: 2026-12-09 }}"
            ),
            &[],
        ),
        (&format!("{WHEN} # 10 people at most"), &[]),
        (
            &format!("{WHEN}\nnote: At 16:00 UTC, open to everyone"),
            &[],
        ),
        (
            &format!("name: Tuesday call\n{WHEN}"),
            &["text-time | Tuesday"],
        ),
        (
            &format!("{WHEN}\nconverter: \"[convert](https://dateful.com/convert/utc?t=17)\""),
            &["converter-time | 17"],
        ),
        (
            &format!("{WHEN}\nconverter: \"[convert](https://dateful.com/convert/utc?t=16)\""),
            &[],
        ),
    ]);
}
