//! Every text of a content file, with its place.

use std::ops::Range;

use crate::content::raw::{self, Keyed, Paragraphs};
use crate::content::{Field, Given};

/// The texts of a file that people read, and its addresses.
pub(super) fn texts(raw: &raw::Page) -> Vec<Text<'_>> {
    let mut all = Texts(Vec::new());
    all.add("title", None, false, &raw.title);
    all.add("lead", None, true, &raw.lead);
    if let Some(Given { at, value }) = raw.about.as_given() {
        match value {
            Paragraphs::One(text) => all.push("about", None, true, at, text),
            Paragraphs::Several(texts) => {
                for it in texts {
                    all.add("about", None, true, it);
                }
            }
        }
    }
    for Given { at, value } in raw.links.iter() {
        match value {
            Keyed::Text(text) => all.push("links", None, true, at, text),
            Keyed::Keys(keys) => {
                all.add("links", None, true, &keys.text);
                for Given { at, value } in keys.beneath.iter() {
                    all.push("links", None, true, at, value);
                }
            }
        }
    }
    for (index, Given { value: meeting, .. }) in raw.meetings.iter().enumerate() {
        let series = Some(index);
        all.add("name", series, false, &meeting.name);
        for (key, field) in [
            ("agenda", &meeting.agenda),
            ("recordings", &meeting.recordings),
            ("calendars", &meeting.calendars),
            ("converter", &meeting.converter),
            ("note", &meeting.note),
        ] {
            all.add(key, series, true, field);
        }
        if let Some(join) = meeting.join.as_given() {
            all.add("join", series, false, &join.value.name);
            all.add("url", series, false, &join.value.url);
        }
    }
    all.add("site", None, false, &raw.site);
    all.add("edit", None, false, &raw.edit);
    all.0
}

struct Texts<'r>(Vec<Text<'r>>);

impl<'r> Texts<'r> {
    fn add(
        &mut self,
        key: &'static str,
        series: Option<usize>,
        is_prose: bool,
        field: &'r Field<String>,
    ) {
        if let Some(Given { at, value }) = field.as_given() {
            self.push(key, series, is_prose, at, value);
        }
    }

    fn push(
        &mut self,
        key: &'static str,
        series: Option<usize>,
        is_prose: bool,
        at: &'r Range<usize>,
        value: &'r str,
    ) {
        self.0.push(Text {
            key,
            series,
            is_prose,
            at,
            value,
        });
    }
}

/// A text of the file.
pub(super) struct Text<'r> {
    /// The key that it belongs to.
    pub(super) key: &'static str,
    /// The series that it belongs to, by its number from 0.
    pub(super) series: Option<usize>,
    /// Whether it may hold links.
    pub(super) is_prose: bool,
    /// Its bytes in the file.
    pub(super) at: &'r Range<usize>,
    pub(super) value: &'r str,
}
