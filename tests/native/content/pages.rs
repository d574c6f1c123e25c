//! Files that are a page, and what the page then says.

use std::fs;
use std::path::Path;

use tag_page::content;
use tag_page::page::{Page, Passcode, Role};

use super::page;

fn tag_security() -> Page {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("content/tag-security.yaml");
    content::load(&path).unwrap_or_else(|report| panic!("{report}"))
}

fn meeting(key: &str) -> Page {
    page(&format!(
        "title: TAG\nmeetings:\n  - name: Weekly\n    when: every Wednesday at 16:00 UTC\n    {key}\n"
    ))
}

#[test]
fn the_page_of_tag_security() {
    let page = tag_security();
    assert_eq!(&*page.slug, "tag-security");
    assert_eq!(&*page.title, "CNCF TAG Security");
    assert!(
        page.lead
            .unwrap()
            .to_string()
            .ends_with("the cloud native ecosystem.")
    );
    assert_eq!(page.about.len(), 1);
    assert_eq!(
        &*page.icon.unwrap().src,
        "images/sig-security-icon-color.svg"
    );
    assert_eq!(&*page.picture.unwrap().alt, "Man working on computer");

    let links: Vec<_> = page
        .links
        .iter()
        .map(|link| link.text.to_string())
        .collect();
    let expected = [
        "TAG Charter",
        "Community events",
        "Slack channel: #tag-security",
        "Mailing list",
    ];
    assert_eq!(links, expected);
    let beneath = page.links[2].beneath[0].to_string();
    assert_eq!(beneath, "Invite yourself to the CNCF Slack");

    let meeting = page.meetings[0].clone();
    let rule = meeting.rule.to_string();
    assert_eq!(rule, "1st and 3rd Wednesday of each month at 16:00 UTC");
    assert_eq!(meeting.minutes, 60);
    let join = meeting.join.as_ref().unwrap();
    assert_eq!(join.url.as_str(), "https://zoom.us/j/7276783015");
    assert_eq!(join.passcode, Some(Passcode::new("77777", false)));
    let agenda = meeting.agenda.as_ref().unwrap();
    assert_eq!(agenda.text.to_string(), "Agenda and Notes");
    assert!(agenda.href.as_str().ends_with("/edit#"));
    assert!(meeting.recordings.is_some() && meeting.converter.is_some());
    assert!(
        meeting
            .calendars
            .as_ref()
            .unwrap()
            .to_string()
            .contains("main CNCF calendar")
    );
}

#[test]
fn the_leads_of_tag_security() {
    let leads = tag_security().leads;
    let leads: Vec<_> = leads
        .iter()
        .map(|lead| (&*lead.name, lead.github.as_deref().unwrap(), lead.role))
        .collect();
    let expected = [
        ("Alois Reitbauer", "AloisReitbauer", Role::Chair),
        ("Jennifer Strejevitch", "jenniferstrej", Role::Chair),
        ("Hongchao Deng", "hongchaodeng", Role::Chair),
        ("Alex Jones", "alexsjones", Role::TechLead),
        ("Thomas Schuetz", "thschue", Role::TechLead),
        ("Josh Gavant", "joshgav", Role::TechLead),
    ];
    assert_eq!(leads, expected);
}

#[test]
fn a_title_is_enough() {
    let page = page("title: TAG");
    assert!(page.meetings.is_empty() && page.leads.is_empty() && page.links.is_empty());
    assert!(page.lead.is_none() && page.site.is_none() && page.edit.is_none());
}

#[test]
fn every_key_of_a_page_and_a_meeting() {
    let page = page(
        r#"
--- # one document
"title": '  TAG  '
about: [One., "Two, *too*."]
site: https://tag.cncf.io/
edit: https://github.com/cncf/tag
meetings:
  - name: Weekly
    when: every Wednesday at 16:00 UTC
    duration: 1 hour
    note: Open to **everyone**
    join: { name: Jitsi, url: https://meet.jit.si/tag }
leads:
  - { name: Ada, role: Chair }
"#,
    );
    assert_eq!(&*page.title, "TAG");
    let about: Vec<_> = page.about.iter().map(ToString::to_string).collect();
    assert_eq!(about, ["One.", "Two, too."]);
    assert_eq!(page.site.unwrap().as_str(), "https://tag.cncf.io/");
    assert_eq!(page.edit.unwrap().as_str(), "https://github.com/cncf/tag");
    assert_eq!(page.leads[0].github, None);
    let meeting = page.meetings[0].clone();
    assert_eq!(
        meeting.note.as_ref().unwrap().to_string(),
        "Open to everyone"
    );
    let join = meeting.join.as_ref().unwrap();
    assert_eq!((&*join.name, &join.passcode), ("Jitsi", &None));
}

#[test]
fn what_is_joined_is_a_meeting_unless_named() {
    let page = meeting("duration: 1 h\n    join: { url: https://zoom.us/j/1 }");
    let meeting = page.meetings[0].clone();
    assert_eq!(&*meeting.join.as_ref().unwrap().name, "Meeting");
}

#[test]
fn a_passcode_is_kept_digit_for_digit() {
    for passcode in [
        "077", "77777", "yes", "no", "1e5", "0x10", "1_000", "12:30:45", "3.0", "-0", "true",
    ] {
        for (on_request, written) in [
            (false, passcode.to_owned()),
            (true, format!("{{ on_request: {passcode} }}")),
        ] {
            let page = meeting(&format!(
                "duration: 1 h\n    join: {{ url: https://zoom.us/j/1, passcode: {written} }}"
            ));
            let meeting = page.meetings[0].clone();
            let read = meeting.join.as_ref().unwrap().passcode.as_ref().unwrap();
            assert_eq!(
                (read.text(), read.on_request),
                (passcode.into(), on_request)
            );
        }
    }
}

#[test]
fn durations() {
    for (text, minutes) in [
        ("60 minutes", 60),
        ("1 minute", 1),
        ("90 min", 90),
        ("1 hour", 60),
        ("2 Hours", 120),
        ("1 h 30 min", 90),
        ("1h30m", 90),
        ("1 hour and 15 minutes", 75),
        ("24 hours", 1440),
    ] {
        let page = meeting(&format!("duration: {text}"));
        assert_eq!(page.meetings[0].clone().minutes, minutes, "{text}");
    }
}

#[test]
fn a_byte_order_mark_and_the_lines_of_windows_change_nothing() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("content/tag-security.yaml");
    let text = fs::read_to_string(path).unwrap();
    let windows = format!("\u{feff}{}", text.replace('\n', "\r\n"));
    let read = content::read("tag-security.yaml", "tag-security", &windows);
    assert_eq!(read.unwrap(), tag_security());
}

#[test]
fn a_sentence_may_take_several_lines() {
    for style in ["|", ">-", "|+"] {
        let yaml = format!(
            "title: TAG\nmeetings:\n  - name: Weekly\n    duration: 1 h\n    when: {style}\n      every Wednesday\n      at 16:00 UTC\n\n"
        );
        let rule = page(&yaml).meetings[0].clone().rule.to_string();
        assert_eq!(rule, "every Wednesday at 16:00 UTC", "{style}");
    }
}
