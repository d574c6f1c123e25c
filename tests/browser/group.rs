//! A group to show, made by hand: the browser's half cannot read content files.

use std::num::NonZeroU8;
use std::rc::Rc;

use chrono::{NaiveTime, Weekday};
use tag_page::page::{
    Data, Href, Inline, Join, Lead, Meeting, Page, Passcode, Picture, Prose, Role,
};
use tag_page::schedule::{Dates, Rule, RuleZone, Weekdays, Weekly};

/// A page with something in every part that the tests look at.
pub(super) fn page(zone: RuleZone) -> Page {
    Page {
        slug: "test".into(),
        title: "Test Group".into(),
        lead: Some(prose("What it is for.")),
        icon: Some(Picture {
            src: "images/favicon.svg".into(),
            alt: "Icon".into(),
        }),
        about: [prose("About it.")].into(),
        links: [].into(),
        picture: None,
        meetings: [Rc::new(meeting(zone))].into(),
        leads: [Lead {
            name: "Ada Lovelace".into(),
            github: Some("ada".into()),
            role: Role::Chair,
        }]
        .into(),
        site: None,
        edit: None,
        ask: None,
    }
}

/// Every Wednesday at 16:00.
fn meeting(zone: RuleZone) -> Meeting {
    let weekly = Weekly {
        every: NonZeroU8::MIN,
        days: Weekdays::new([Weekday::Wed]).expect("one day"),
    };
    let time = NaiveTime::from_hms_opt(16, 0, 0).expect("a time");
    let rule = Rule::new(Dates::Weekly(weekly), time, zone, None, None).expect("a rule");
    Meeting {
        name: "Meeting".into(),
        sentence: rule.to_string().into(),
        rule,
        minutes: 60,
        join: Some(Join {
            name: "Zoom Meeting".into(),
            url: href("https://zoom.us/j/1"),
            passcode: Some(Passcode::new("077", false)),
        }),
        agenda: None,
        recordings: None,
        calendars: None,
        converter: None,
        note: None,
        status: tag_page::page::Status::Active,
        exceptions: [].into(),
        feed: None,
    }
}

/// The page as it travels: base64 of its bytes.
pub(super) fn data(zone: RuleZone) -> String {
    let data = Data {
        page: Rc::new(page(zone)),
        base: "./".into(),
    };
    let bytes = data.to_bytes().expect("a page can be written");
    let binary: String = bytes.into_iter().map(char::from).collect();
    let window = web_sys::window().expect("a browser");
    window.btoa(&binary).expect("one byte a character")
}

fn prose(text: &str) -> Prose {
    Prose(Rc::new([Inline::Text(text.into())]))
}

/// Addresses are checked natively; here one is read as it travels.
fn href(address: &str) -> Href {
    let bytes = postcard::to_allocvec(address).expect("a text can be written");
    postcard::from_bytes(&bytes).expect("an address travels as text")
}
