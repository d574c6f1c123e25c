//! How to take part in a series, and where its papers are. What comes behind a link's question mark
//! may let anybody in, as a passcode does: neither is ever said.

use super::Matter;
use super::found::Found;
use crate::page::{Href, Join, Meeting, Passcode};

/// Says what is new about taking part in a series, and about its papers.
pub(super) fn joining(old: &Meeting, new: &Meeting, found: &mut Found) {
    let name = &new.name;
    let mut line = |text: String| found.line(Matter::Joining, format!("{name}: {text}."));
    match (&old.join, &new.join) {
        (None, None) => {}
        (None, Some(join)) => {
            let passcode = if join.passcode.is_some() {
                ", with a passcode"
            } else {
                ""
            };
            line(format!("there is a join link now{}{passcode}", to(join)));
        }
        (Some(_), None) => line("there is no join link any more".to_owned()),
        (Some(old), Some(new)) => {
            if old.url != new.url {
                line(format!("the join link changes{}", to(new)));
            }
            if old.name != new.name {
                line(format!("joined by {} instead of {}", new.name, old.name));
            }
            let [before, after] = [old, new].map(|it| it.passcode.as_ref());
            if let Some(what) = became(before.map(Passcode::text), after.map(Passcode::text)) {
                line(format!("the passcode {what}"));
            }
            if let Some((before, after)) = before.zip(after)
                && before.on_request != after.on_request
            {
                let now = if after.on_request {
                    "on request only"
                } else {
                    "to everybody"
                };
                line(format!("the passcode is shown {now}"));
            }
        }
    }
    let papers = [
        ("agenda", became(old.agenda.as_ref(), new.agenda.as_ref())),
        (
            "recordings link",
            became(old.recordings.as_ref(), new.recordings.as_ref()),
        ),
        (
            "line about other calendars",
            became(old.calendars.as_ref(), new.calendars.as_ref()),
        ),
        (
            "time converter",
            became(old.converter.as_ref(), new.converter.as_ref()),
        ),
        ("note", became(old.note.as_ref(), new.note.as_ref())),
    ];
    for (paper, became) in papers {
        if let Some(became) = became {
            line(format!("the {paper} {became}"));
        }
    }
}

/// What has become of something; nothing if it is as before.
pub(super) fn became<T: PartialEq>(old: Option<T>, new: Option<T>) -> Option<&'static str> {
    match (old, new) {
        (None, Some(_)) => Some("is new"),
        (Some(_), None) => Some("is gone"),
        (old, new) => (old != new).then_some("changes"),
    }
}

/// ` to https://zoom.us/j/7276783015`, if that shows no secret.
fn to(join: &Join) -> String {
    let Some(address) = shown(&join.url) else {
        return String::new();
    };
    let passcode = join.passcode.as_ref().map(Passcode::text);
    if passcode.is_some_and(|passcode| address.contains(&passcode)) {
        return String::new();
    }
    format!(", to {address}")
}

/// An address without what may be a secret: its query, its fragment, a user's name and password.
pub(super) fn shown(href: &Href) -> Option<String> {
    let mut url = url::Url::parse(href.as_str()).ok()?;
    url.set_query(None);
    url.set_fragment(None);
    if url.has_host() {
        url.set_username("").ok()?;
        url.set_password(None).ok()?;
    }
    Some(url.into())
}
