//! The rest of the page: its title, its texts and pictures, its address.

use super::Matter;
use super::found::Found;
use super::joining::became;
use crate::page::Page;

/// Says what is new about whatever else the page shows.
pub(super) fn rest(old: &Page, new: &Page, found: &mut Found) {
    let mut line = |text: String| found.line(Matter::Page, text);
    if old.title != new.title {
        line(format!("{} is now called {}.", old.title, new.title));
    }
    if old.slug != new.slug {
        let (before, after) = (&old.slug, &new.slug);
        line(format!(
            "The page is now {after} instead of {before}: on a site of several groups its address \
             changes with it, and links to the old one find nothing."
        ));
    }
    let about = |page: &Page| (!page.about.is_empty()).then(|| page.about.clone());
    for (what, became) in [
        ("The summary", became(old.lead.as_ref(), new.lead.as_ref())),
        ("The text about the group", became(about(old), about(new))),
        ("The icon", became(old.icon.as_ref(), new.icon.as_ref())),
        (
            "The picture",
            became(old.picture.as_ref(), new.picture.as_ref()),
        ),
        (
            "The link to edit the page",
            became(old.edit.as_ref(), new.edit.as_ref()),
        ),
    ] {
        if let Some(became) = became {
            line(format!("{what} {became}."));
        }
    }
    match (&old.site, &new.site) {
        (None, Some(_)) => line("The page says its public address now.".to_owned()),
        (Some(_), None) => line("The page says no public address any more.".to_owned()),
        _ => {}
    }
}
