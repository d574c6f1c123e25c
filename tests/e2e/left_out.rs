//! The tests that are left out in some engine, each with its reason. A run lists them as ignored.

use crate::engine::Engine::{self, Firefox, WebKit};

/// Where, why not, and which tests.
const LEFT_OUT: [(&[Engine], &str, &[&str]); 17] = [
    (
        &[Firefox, WebKit],
        "asks Chromium's tools for developers",
        &[
            "accessible::a_passcode_on_request",
            "accessible::elements_in_a_host",
            "accessible::frames_in_a_host",
            "accessible::pages_without_their_app",
            "accessible::several_series",
            "accessible::the_page_of_a_group",
            "accessible::the_zone_panel",
            "answers::what_failed_once_is_tried_again",
            "drills::without_a_connection_the_open_page_goes_on",
            "idle::eight_hours_leave_it_as_five_minutes_do",
            "leaks::a_hundred_that_come_and_go_leave_nothing",
            "media::forced_colours_show_no_more",
            "spoken::a_visit",
            "spoken::several_series",
            "twenty::twenty_are_ready_in_one_and_a_half_times_the_time_of_one",
            "year::it_is_an_image_with_a_name_and_a_sentence",
        ],
    ),
    (
        &[Firefox, WebKit],
        "what is said in the console alone is not told to the driver",
        &[
            "policy::only_the_page_for_frames_is_framed",
            "trust::nobody_is_told_who_is_not_named",
        ],
    ),
    (
        &[Firefox, WebKit],
        "cannot be told that no motion is wanted",
        &["media::nothing_moves_where_motion_is_not_wanted"],
    ),
    (
        &[Firefox, WebKit],
        "the button of a compact element counts as cut with wider letters; why is not known",
        &["spacing::elements_have_room"],
    ),
    (
        &[WebKit],
        "Tab passes links over, unless a setting says otherwise",
        &[
            "keyboard::tab_comes_to_everything_in_an_element",
            "keyboard::tab_comes_to_everything_in_order_and_is_seen",
        ],
    ),
    (
        &[WebKit],
        "lives through minutes more slowly than a driver waits",
        &[
            "idle::it_wakes_when_a_text_changes",
            "idle::nobody_wakes_it_while_it_is_hidden",
            "idle::what_is_done_in_between_changes_no_time",
        ],
    ),
    (
        &[WebKit],
        "takes brotli by HTTPS alone",
        &["hosting::the_page_comes_alive_on_nginx"],
    ),
    (
        &[Firefox],
        "takes no window that a driver's script holds for the source of a message",
        &["hostile::nothing_but_a_frame_s_own_word_changes_its_height"],
    ),
    (
        &[WebKit],
        "nobody can say that the page is on paper, or in forced colours",
        &[
            "media::forced_colours_leave_the_edges",
            "media::forced_colours_reach_the_filled_button",
            "media::paper_has_no_buttons_and_all_addresses",
            "media::paper_is_light_whatever_the_theme",
            "year::paper_shows_it_where_it_is_open",
        ],
    ),
    (
        &[WebKit],
        "has the system's CLDR, in Debian 12 one of 2022",
        &[
            "regions::every_region_reads_its_own_order_and_clock",
            "regions::script_and_app_write_alike",
        ],
    ),
    (
        &[WebKit],
        "writes 05:00 pm where twelve hours are asked for",
        &[
            "attributes::attributes_are_followed_while_they_change",
            "hours::hours_are_counted_as_chosen",
        ],
    ),
    (
        &[WebKit],
        "two lines without a letter are 1 px lower than two with words",
        &[
            "takeover::nothing_moves_in_apia",
            "takeover::nothing_moves_in_bangkok",
            "takeover::nothing_moves_in_berlin",
            "takeover::nothing_moves_in_shanghai",
            "takeover::nothing_moves_where_the_device_says_utc",
            "takeover::nothing_moves_with_a_clock_of_twelve_hours",
            "takeover::nothing_moves_with_a_link_s_zone",
            "takeover::nothing_moves_with_an_unknown_zone",
            "year::its_place_is_kept",
        ],
    ),
    (
        &[WebKit],
        "the window does not become as narrow as this frame",
        &[
            "compact::the_stated_height_is_enough_before_a_meeting",
            "compact::the_stated_height_is_enough_during_a_meeting",
            "compact::the_stated_height_is_enough_for_a_long_title",
            "compact::the_stated_height_is_enough_for_series_that_rest",
            "compact::the_stated_height_is_enough_for_what_is_not_as_usual",
            "compact::the_stated_height_is_enough_on_other_days_than_the_group_s",
        ],
    ),
    (
        &[WebKit],
        "measures text in an SVG in an SVG where it is not",
        &["year::its_labels_are_legible"],
    ),
    (
        &[WebKit],
        "what a driver opens keeps no file for later",
        &["fresh::the_site_is_asked_once_an_hour"],
    ),
    (
        &[WebKit],
        "the element does not come alive in a sandbox, which has no origin",
        &["frame::a_sandbox_is_enough"],
    ),
    (
        &[WebKit],
        "a forbidden WebAssembly is told with another reason",
        &["strict::without_webassembly_the_policy_is_named"],
    ),
];

/// Why this test is left out in the engine of this run, if it is.
pub(crate) fn reason(test: &str) -> Option<&'static str> {
    let engine = Engine::chosen();
    let (_, reason, _) = LEFT_OUT
        .iter()
        .find(|(engines, _, tests)| engines.contains(&engine) && tests.contains(&test))?;
    Some(reason)
}

/// The names in the table that no test has.
pub(crate) fn strangers(tests: &[&str]) -> Vec<&'static str> {
    let names = LEFT_OUT.iter().flat_map(|(_, _, names)| *names).copied();
    names.filter(|name| !tests.contains(name)).collect()
}
