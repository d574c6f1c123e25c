//! Words that do not depend on the time.

/// The first Tab stop.
pub const SKIP: &str = "Skip to the next meeting";
/// Heading of the meetings section.
pub const MEETINGS: &str = "Meetings";
/// Heading of the about section.
pub const ABOUT: &str = "About";
/// Heading of the links section.
pub const LINKS: &str = "Links";
/// Heading of the leads section.
pub const LEADS: &str = "Leads";
/// Heading of the card; it never changes.
pub const NEXT_MEETING: &str = "Next meeting";
/// Heading of a series' card, where there are several.
pub fn next_meeting_of(series: &str) -> String {
    format!("{NEXT_MEETING}: {series}")
}

/// The link into a meeting: `Join Zoom Meeting`.
pub fn join(name: &str) -> String {
    format!("Join {name}")
}

/// The passcode beside the copy button.
pub fn passcode(passcode: &str) -> String {
    format!("Passcode: {passcode}")
}

/// The same, where the browser refuses to copy it.
pub fn passcode_refused(passcode: &str) -> String {
    format!("Could not copy. Select the passcode: {passcode}")
}

/// Shows a passcode that is kept from bots.
pub const SHOW_PASSCODE: &str = "Show passcode";
/// In its place as long as there is no app that could; `ask` names a place for questions.
pub fn passcode_unshown(ask: Option<&str>) -> String {
    let ask = ask.map_or("ask the group".to_owned(), |place| {
        format!("ask in {place}")
    });
    format!("Passcode: {ask}, or turn JavaScript on.")
}

/// Discloses the ways into a calendar.
pub const ADD: &str = "Add to calendar";
/// The first group of them.
pub const KEEPS_UP: &str = "Keeps up with changes";
/// Copies the address of a calendar feed.
pub const COPY_FEED: &str = "Copy feed address";
/// The same, where the browser refuses.
pub const COPY_REFUSED: &str = "Could not copy.";
/// What that address is good for.
pub const ANY_OTHER_APP: &str = "For any other app.";
/// The second group.
pub const A_COPY: &str = "A copy, once";
/// What is bad about it.
pub const WILL_NOT_SHOW: &str = "Will not show cancelled or moved meetings.";
/// Where dates are that the page does not have.
pub const SEE_FEED: &str = "See the calendar feed for dates.";
/// In the footer: the feed itself.
pub const FEED: &str = "Calendar feed";
/// Heading and name of the list.
pub const UPCOMING: &str = "Upcoming meetings";
/// Opens and closes the chart of twelve months.
pub const YEAR: &str = "The year at a glance";
/// The bands of the chart from 0:00 to 7:00, 9:00 to 17:00 and 17:00 to 22:00.
pub const BANDS: [&str; 3] = ["night", "work", "evening"];
/// Marks the day it is in the chart.
pub const TODAY: &str = "today";
/// Behind a clock that shows an end after midnight.
pub const NEXT_DAY: &str = " (next day)";
/// Hidden behind the join link's text.
pub const NEW_TAB: &str = " (new tab)";
/// The copy button.
pub const COPY: &str = "Copy";
/// Its name.
pub const COPY_PASSCODE: &str = "Copy passcode";
/// The copy button for two seconds after it worked.
pub const COPIED: &str = "Copied";
/// Announced after the passcode was copied.
pub const PASSCODE_COPIED: &str = "Passcode copied.";
/// Back to the reader's own zone.
pub const USE_OWN_ZONE: &str = "Use my time zone";
/// Opens the zone panel.
pub const CHANGE: &str = "Change";
/// Name of the picker.
pub const TIME_ZONE: &str = "Time zone";
/// Name of its list.
pub const TIME_ZONES: &str = "Time zones";
/// What can be typed into it.
pub const ZONE_HINT: &str = "City, country or UTC+5:30";
/// Instead of the zone, where the device hides it (Tor) or has none.
pub const DEVICE_SAYS_UTC: &str = "This device says UTC. Somewhere else? Pick your time zone.";
/// Lets the picker add a place to those compared.
pub const COMPARE: &str = "Compare with another place";
/// Takes a place out of them.
pub const REMOVE: &str = "Remove";
/// Name of the clock switch.
pub const CLOCK: &str = "Clock";
/// The device's clock, 00:00 to 23:59, and a.m. and p.m.
pub const CLOCKS: [&str; 3] = ["as on this device", "24 hours", "12 hours"];
/// In the footer, while the reader's own zone is shown.
pub const FOLLOW_DEVICE: &str = "Times follow this device's clock and time zone.";
/// Link to the content file.
pub const EDIT: &str = "Edit this page";
/// Discloses the code for another site.
pub const ON_YOUR_SITE: &str = "Put these meetings on your site";
/// Copies it.
pub const COPY_CODE: &str = "Copy code";
/// Announced after it was copied.
pub const CODE_COPIED_STATUS: &str = "Code copied.";
/// The same, for two seconds after it worked.
pub const CODE_COPIED: &str = "Code copied";
/// Shares the page.
pub const SHARE: &str = "Share";
/// Beside Share, once the address is on the clipboard.
pub const LINK_COPIED: &str = "Link copied. Each reader sees their own time.";
/// Beside Share, where the browser refuses.
pub const LINK_REFUSED: &str = "Could not copy. The address is in the address bar.";
/// Announced after the address was copied.
pub const LINK_COPIED_STATUS: &str = "Link copied.";
/// Name of the theme switch.
pub const THEME: &str = "Theme";
/// The device's theme, the light and the dark one.
pub const THEMES: [&str; 3] = ["Device", "Light", "Dark"];
/// The last line of what stands in another page: `More about TAG Security`.
pub fn more(title: &str) -> String {
    format!("More about {title}")
}

/// Leads to the group's page where the element of another page has nothing better to show.
pub fn instead(title: &str) -> String {
    format!("{title}: meeting times and how to join")
}

/// Title of the page that shows the card in every state.
pub const STATES: &str = "The card in every state";
/// Title of the list, where a site holds several groups.
pub const GROUPS: &str = "Groups";
