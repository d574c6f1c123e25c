//! Whether a series has one room.

use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;
use url::Url;

use super::links::Link;
use super::texts::Text;
use super::zoom;
use crate::content::{Problems, raw};
use crate::report::Code;

pub(super) fn inspect(
    raw: &raw::Page,
    texts: &[Text<'_>],
    links: &[Link],
    problems: &Problems<'_>,
) {
    for link in links.iter().filter(|it| it.key == "url") {
        no_room(link, problems);
    }
    let said = Said::of(texts);
    let count = raw.meetings.iter().count();
    for index in 0..count {
        // What the page says beside its only series is said of that series.
        let is_of = |series: Option<usize>| series == Some(index) || count == 1 && series.is_none();
        let mut found: Vec<Found> = Vec::new();
        for link in links.iter().filter(|it| is_of(it.series)) {
            if let Some(room) = Room::of(&link.address) {
                let is_join = link.key == "url";
                let is_another = is_another(&link.label) || said.of_another(link);
                if is_join || !is_another {
                    found.push(Found {
                        room,
                        at: link.at.clone(),
                        is_join,
                    });
                }
            }
        }
        for text in texts.iter().filter(|it| it.is_prose && is_of(it.series)) {
            numbers(text, problems, &mut found);
        }
        // The room in which the group meets is that of `join`, wherever it stands.
        found.sort_by_key(|it| (!it.is_join, it.at.start));
        let Some((first, others)) = found.split_first() else {
            continue;
        };
        let other = others.iter().find(|it| first.room.is_other(&it.room));
        if let Some(other) = other {
            problems.add(
                Code::ZoomRooms,
                &other.at,
                format!(
                    "this leads to {}, and line {} to {}",
                    other.room.named(),
                    problems.line(&first.at),
                    first.room.id
                ),
                "keep the address of the room in which the group meets",
            );
        }
    }
}

/// Refuses the front door of a service in the place of a room.
fn no_room(link: &Link, problems: &Problems<'_>) {
    const HOSTS: [&str; 4] = [
        "meet.google.com",
        "meet.jit.si",
        "zoom.us",
        "teams.microsoft.com",
    ];
    let Ok(url) = Url::parse(&link.address) else {
        return;
    };
    if let Some(host) = url.host_str().filter(|it| HOSTS.contains(it))
        && url.path().trim_matches('/').is_empty()
        && url.query().is_none()
        && url.fragment().is_none()
    {
        problems.add(
            Code::Url,
            &link.at,
            format!("the address leads to {host}, and to no room there"),
            "copy the address of the room from the invitation",
        );
    }
}

/// A room that is named somewhere.
struct Found {
    room: Room,
    at: Range<usize>,
    is_join: bool,
}

/// A room of one of the services whose addresses name it.
struct Room {
    service: &'static str,
    id: String,
}

impl Room {
    fn of(address: &str) -> Option<Self> {
        if let Some(number) = zoom::number(address) {
            return Some(Self::in_zoom(number));
        }
        let url = Url::parse(address).ok()?;
        let (service, id) = match url.host_str()? {
            "meet.google.com" => ("Google Meet", url.path().trim_matches('/')),
            _ => return None,
        };
        // A code: `abc-defg-hij`.
        let is_code = id.split('-').map(str::len).eq([3, 4, 3]);
        let id = id.to_lowercase();
        is_code.then_some(Self { service, id })
    }

    fn in_zoom(number: &str) -> Self {
        Self {
            service: "Zoom",
            id: zoom::digits(number),
        }
    }

    /// Whether it is another one of the same service: who has two services has one to fall back on.
    fn is_other(&self, other: &Self) -> bool {
        self.service == other.service && self.id != other.id
    }

    /// `the Zoom meeting 7276783015`
    fn named(&self) -> String {
        format!("the {} meeting {}", self.service, self.id)
    }
}

/// The numbers of meetings that a text gives without a link: "Meeting ID: 987 654 3210".
fn numbers(text: &Text<'_>, problems: &Problems<'_>, found: &mut Vec<Found>) {
    static NUMBER: LazyLock<Regex> = LazyLock::new(|| {
        Regex::new(r"(?i)\b(?:meeting|zoom) (?:id|number):? ?(\d{3} ?\d{3,4} ?\d{3,4})\b")
            .expect("the pattern is fixed, and the tests use it")
    });
    if is_another(text.value) {
        return;
    }
    for it in NUMBER.captures_iter(text.value) {
        if let Some(number) = it.get(1) {
            found.push(Found {
                room: Room::in_zoom(number.as_str()),
                at: problems.at((text.at, text.value), number.range()),
                is_join: false,
            });
        }
    }
}

/// What texts say of the rooms in them, each asked once: a text may have thousands of links.
struct Said(Vec<(Range<usize>, bool)>);

impl Said {
    fn of(texts: &[Text<'_>]) -> Self {
        let prose = texts.iter().filter(|it| it.is_prose);
        let mut all: Vec<_> = prose
            .map(|it| (it.at.clone(), is_another(it.value)))
            .collect();
        all.sort_unstable_by_key(|(at, _)| at.start);
        Self(all)
    }

    /// Whether the text of a link says that its room is another one.
    fn of_another(&self, link: &Link) -> bool {
        let after = self.0.partition_point(|(at, _)| at.start <= link.at.start);
        let text = after.checked_sub(1).map(|it| &self.0[it]);
        text.is_some_and(|(at, is_another)| *is_another && at.contains(&link.at.start))
    }
}

/// Whether words say that a room is not the one of the meeting.
fn is_another(words: &str) -> bool {
    static ANOTHER: LazyLock<Regex> = LazyLock::new(|| {
        Regex::new(
            r"(?i)\b(another|other|different|separate|second|own|backup|fallback|breakout|office hours?|instead|mentoring|onboarding)\b",
        )
        .expect("the pattern is fixed, and the tests use it")
    });
    ANOTHER.is_match(words)
}
