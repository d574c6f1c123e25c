//! The `calcard` crate. It is made for servers that keep each event by itself: of a whole calendar
//! it would take a changed meeting for one of any event, and of one event only where SEQUENCE is
//! the same. So each event is handed to it by itself, without SEQUENCE.

use std::collections::BTreeSet;

use calcard::icalendar::{
    ICalendar, ICalendarComponent, ICalendarComponentType, ICalendarProperty, ICalendarStatus,
};
use calcard::{Entry, Parser, common::timezone::Tz};
use tag_page::schedule::Instant;

use super::{Calendar, Occurrence};

/// The days of ten years, and then some.
const MOST: usize = 4000;

pub(super) fn read(text: &str, from: Instant, to: Instant) -> Calendar {
    let calendar = match Parser::new(text).entry() {
        Entry::ICalendar(calendar) => calendar,
        other => panic!("{other:?}"),
    };
    let root = &calendar.components[0];
    let uids: BTreeSet<_> = calendar
        .components
        .iter()
        .filter_map(|it| it.uid())
        .collect();
    let within = from.timestamp()..to.timestamp();
    let occurrences = uids
        .into_iter()
        .flat_map(|uid| occurrences(&calendar, uid))
        .filter(|it| within.contains(&it.start));
    Calendar {
        name: property(root, &ICalendarProperty::Name),
        about: property(root, &ICalendarProperty::Description),
        occurrences: occurrences.collect(),
    }
}

fn occurrences(calendar: &ICalendar, uid: &str) -> Vec<Occurrence> {
    let is = |it: &&ICalendarComponent| {
        it.component_type == ICalendarComponentType::VEvent && it.uid() == Some(uid)
    };
    let mut components: Vec<_> = calendar.components.iter().filter(is).cloned().collect();
    for component in &mut components {
        let entries = &mut component.entries;
        entries.retain(|it| it.name != ICalendarProperty::Sequence);
    }
    let event = ICalendar { components };
    let expanded = event.expand_dates(Tz::UTC, MOST);
    assert_eq!(expanded.errors, [], "{uid}");
    let occurrence = |it: calcard::icalendar::dates::CalendarEvent<_, _>| {
        let component = &event.components[it.comp_id as usize];
        let (start, end) = it.timestamps();
        Occurrence {
            start,
            end,
            status: match component.status() {
                Some(ICalendarStatus::Cancelled) => "CANCELLED".to_owned(),
                _ => "CONFIRMED".to_owned(),
            },
            summary: property(component, &ICalendarProperty::Summary),
            description: property(component, &ICalendarProperty::Description),
            location: property(component, &ICalendarProperty::Location),
        }
    };
    expanded.events.into_iter().map(occurrence).collect()
}

fn property(component: &ICalendarComponent, name: &ICalendarProperty) -> String {
    let text = component
        .property(name)
        .and_then(|it| it.values.first()?.as_text());
    text.unwrap_or_default().to_owned()
}
