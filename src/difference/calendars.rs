//! Calendars that do not follow by themselves: copies that were made once, and those that follow a
//! feed whose address is another one now.

use super::Matter;
use super::found::Found;
use super::joining::shown;
use super::matched::Matched;
use super::own::Own;
use crate::page::Page;
use crate::words::label;

/// Says whose calendars are not reached.
pub(super) fn calendars(old: &Page, new: &Page, series: &Matched<'_, Own>, found: &mut Found) {
    copies(old.slug == new.slug && old.site == new.site, found);
    if old.slug == new.slug {
        own_feeds(new, series, found);
    } else {
        let [before, after] = [old, new].map(|it| &it.slug);
        let text = format!(
            "The calendar feed is {after}.ics instead of {before}.ics, and the feeds of single \
             series are called after it: whoever follows one has to subscribe anew."
        );
        found.line(Matter::Calendars, text);
    }
    let [before, after] = [old, new].map(|it| it.site.as_ref());
    if let (Some(before), Some(after)) = (before, after)
        && before != after
    {
        let [before, after] = [before, after].map(|it| shown(it).unwrap_or_default());
        let text = format!(
            "The public address of the page is {after} instead of {before}: links to the old one, \
             and calendars that follow a feed there, find nothing unless it leads on."
        );
        found.line(Matter::Calendars, text);
    }
}

/// Says that copies stay as they are, if they are wrong now; and that others do not, if those still
/// find their feed.
pub(super) fn copies(feed_is_there: bool, found: &mut Found) {
    if found.ends || found.dates.iter().any(|it| it.from.is_some()) {
        let begin = if feed_is_there {
            "Calendars that follow the feed change by themselves; copies"
        } else {
            "Copies"
        };
        let text = format!(
            "{begin} that were made once (“{}” on the page, of a date or of a series) are not \
             reached, and whoever has one mends it by hand.",
            label::A_COPY
        );
        found.line(Matter::Calendars, text);
    }
}

/// Says which series have no feed of their own any more, or one of another name.
fn own_feeds(new: &Page, series: &Matched<'_, Own>, found: &mut Found) {
    let kept = series.both.iter().map(|(old, new)| (*old, Some(*new)));
    let gone = series.gone.iter().map(|old| (*old, None));
    for (before, after) in kept.chain(gone) {
        let (name, after) = match after {
            Some(after) => (&after.series.name, after.feed.as_ref()),
            None => (&before.series.name, None),
        };
        let text = match (&before.feed, after) {
            (Some(old), Some(new)) if old != new => format!(
                "The feed of {name} alone is {new}.ics instead of {old}.ics: whoever follows the \
                 old one has to subscribe anew."
            ),
            (Some(old), None) => format!(
                "The feed of {name} alone, {old}.ics, is gone, and calendars that follow it are \
                 told nothing more; the group’s feed is {}.ics.",
                new.slug
            ),
            _ => continue,
        };
        found.line(Matter::Calendars, text);
    }
}
