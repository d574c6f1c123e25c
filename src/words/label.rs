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
/// Heading and name of the list.
pub const UPCOMING: &str = "Upcoming meetings";
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
/// Above the card, where the device hides its zone (Tor) or has none.
pub const DEVICE_SAYS_UTC: &str = "This device says UTC. Somewhere else? Pick your time zone.";
/// The button beside it.
pub const PICK_ZONE: &str = "Pick a time zone";
/// Name of the clock switch.
pub const CLOCK: &str = "Clock";
/// The device's clock.
pub const CLOCK_DEVICE: &str = "as on this device";
/// A clock from 00:00 to 23:59.
pub const CLOCK_24: &str = "24 hours";
/// A clock with a.m. and p.m.
pub const CLOCK_12: &str = "12 hours";
/// In the footer, while the reader's own zone is shown.
pub const FOLLOW_DEVICE: &str = "Times follow this device's clock and time zone.";
/// Link to the content file.
pub const EDIT: &str = "Edit this page";
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
/// The device's theme.
pub const DEVICE: &str = "Device";
/// The light theme.
pub const LIGHT: &str = "Light";
/// The dark theme.
pub const DARK: &str = "Dark";
/// Title of the list, where a site holds several groups.
pub const GROUPS: &str = "Groups";
