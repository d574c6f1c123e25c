//! Content files.

use super::Shape;

macro_rules! series {
    ($when:literal, $more:literal) => {
        concat!(
            "title: TAG A\nmeetings:\n  - name: A\n    when: ",
            $when,
            "\n    duration: 1 hour\n",
            $more
        )
    };
}

/// All files.
pub(crate) fn files() -> Vec<Shape> {
    let signs = YAML.iter().map(|piece| Shape::new("", piece, ""));
    let prose = PROSE.iter().flat_map(|piece| {
        let several = series!(
            "every Wednesday at 16:00 UTC",
            "  - name: B\n    when: every day at 08:00 America/Los_Angeles\n    duration: 1 hour\nabout:\n"
        );
        [
            Shape::new(
                series!("every Wednesday at 16:00 UTC", "    note: |\n      "),
                piece,
                "\n",
            ),
            Shape::new(several, piece, "").each("\n  - |-\n    "),
        ]
    });
    signs.chain(prose).chain(FILES.iter().copied()).collect()
}

/// Signs of YAML.
const YAML: &[&str] = &[
    "[",
    "[a, ",
    "{",
    "{a: ",
    "- ",
    "? ",
    "a: ",
    "\"",
    "'",
    "a",
    "a ",
    "a\n",
    "a: b\n",
    "a{n}: b\n",
    "- a\n",
    "- &a a\n",
    "- &a{n} a\n",
    "- *a\n",
    "&a ",
    "*a ",
    "! ",
    "!!str a: ",
    "%",
    "#",
    "# a\n",
    "\n",
    "\r\n",
    "\r",
    " ",
    "\t",
    "é",
    "|\n",
    ">\n  a\n\n",
    "\\",
    "[],",
    "[]: a\n",
    "---\n",
    "...\n",
    "\u{200b}",
    "\u{202e}",
    "\u{feff}",
    "\u{85}",
    "\u{1b}",
    "🎉",
    ", ",
    ": ",
    "<<: *a\n",
    "- - a\n",
];

/// Pieces of prose.
const PROSE: &[&str] = &[
    "a",
    "*a ",
    "**a* ",
    "_a",
    "[a](",
    "![",
    "[[a](https://x.org) ",
    "[a](https://x.org) ",
    "[a](https://x.org/{n}) ",
    "[here](https://x.org/{n}) ",
    "[a](https://zoom.us/j/8122345678O) ",
    "[a](https://zoom.us/j/81223456{n}) ",
    "[a](https://zoom.us/j/81223456789?pwd=a) ",
    "[a](http://x.org) ",
    "[a](https://x.org/%E2%80%8B) ",
    "[#tag-b](https://github.com/cncf/tag-c) ",
    "[](https://x.org) ",
    "[a](https://dateful.com/convert/utc?t=15) ",
    "<a ",
    "<b>",
    "<https://x.org> ",
    "https://x.org ",
    "https://x.org/tag-b/",
    "`",
    "``` ",
    "~~",
    "&",
    "&amp; ",
    "\\",
    "*_",
    "| a ",
    "8am PT ",
    "9am PT ",
    "We meet at 9am PT. ",
    "We meet at {n}:00 UTC. ",
    "Tuesdays ",
    "We meet on Tuesdays at 9am PT. ",
    "We meet on Wednesdays at 16:00 UTC. ",
    "2 December ",
    "#tag-b ",
    "#tag-b",
    "TAG B ",
    "\u{200b}",
    "\u{ad}",
    "\u{202e}",
    "é",
    "日本",
    "🎉",
    "a@b.c ",
    "\u{a0}",
    "![a](b) ",
    "> ",
    "(",
    ")",
    "PT/",
    "every ",
    "12:00-",
    "1st and ",
    "[a]: b ",
];

/// Other files.
const FILES: &[Shape] = &[
    // Texts in quotes, in several lines, and beside comments.
    Shape::new("title: TAG\nlead: \"", "\\u200b", "\"\n"),
    Shape::new("title: TAG\nlead: \"", "\\e", "\"\n"),
    Shape::new("title: TAG\nlead: \"", "a\n\n", "\"\n"),
    Shape::new("title: TAG\nlead: |\n", "    \n", "  a\n"),
    Shape::new("title: TAG\nlead:", "\n    ", "a\n"),
    Shape::new("title: TAG # ", "a # ", ""),
    Shape::new("title: TAG\nlead: [", "[a], ", "]"),
    Shape::new("title: TAG\nlinks: [", "a #b\n, ", "]"),
    Shape::new("a: &a b\n", "k{n}: *a\n", ""),
    // Keys.
    Shape::new("title: TAG\n", "titl{n}: a\n", ""),
    Shape::new("title: TAG\n", "title: a\n", ""),
    Shape::new("title: TAG\n? ", "title", " : a\n"),
    Shape::new("title: TAG\n", "[a]: b\n", ""),
    Shape::new("title: TAG\nleads: [", "{nom: é}, ", "]"),
    Shape::new("title: TAG\nleads: [", "{name: \u{200b}}, ", "]"),
    Shape::new("title: TAG\nleads: [", "{name: \"\\u001b\"}, ", "]"),
    Shape::new("title: TAG\nicon: {src: \"", "/a", "\", alt: A}\n"),
    // Lists of anything.
    Shape::new("title: TAG\nabout: [", "a,", "]"),
    Shape::new("title: TAG\nabout: [", "{},", "]"),
    Shape::new("title: TAG\nabout: [", "[],", "]"),
    Shape::new("title: TAG\nabout: [", "~,", "]"),
    Shape::new("title: TAG\nlinks: [", "a,", "]"),
    Shape::new("title: TAG\nlinks: [", "{},", "]"),
    Shape::new("title: TAG\nlinks: [", "[],", "]"),
    Shape::new("title: TAG\nlinks: [", "~,", "]"),
    Shape::new("title: TAG\nmeetings: [", "a,", "]"),
    Shape::new("title: TAG\nmeetings: [", "{},", "]"),
    Shape::new("title: TAG\nmeetings: [", "[],", "]"),
    Shape::new("title: TAG\nmeetings: [", "~,", "]"),
    Shape::new("title: TAG\nleads: [", "a,", "]"),
    Shape::new("title: TAG\nleads: [", "{},", "]"),
    Shape::new("title: TAG\nleads: [", "[],", "]"),
    Shape::new("title: TAG\nleads: [", "~,", "]"),
    Shape::new("title: TAG\nwaivers: [", "a,", "]"),
    Shape::new("title: TAG\nwaivers: [", "{},", "]"),
    Shape::new("title: TAG\nwaivers: [", "[],", "]"),
    Shape::new("title: TAG\nwaivers: [", "~,", "]"),
    Shape::new(
        series!("every Wednesday at 16:00 UTC", "    exceptions: ["),
        "{},",
        "]",
    ),
    Shape::new(
        series!("every Wednesday at 16:00 UTC", "    exceptions: ["),
        "a,",
        "]",
    ),
    Shape::new("title: TAG A\nmeetings:\n  - exceptions: [", "{},", "]"),
    Shape::new("title: TAG\nlinks: [{text: a, beneath: [", "a,", "]}]\n"),
    Shape::new("title: TAG\nlinks: [", "{text: a, beneath: [b]},", "]\n"),
    // Plain texts.
    Shape::new("title: ", "a", ""),
    Shape::new("title: ", "TAG B ", ""),
    Shape::new("title: ", "8am PT ", ""),
    Shape::new("title: ", "A-", ""),
    Shape::new("title: ", "{n}", ""),
    Shape::new("title: TAG ", "Aa", "\nlinks: [\"#tag-b\", \"#tag-c\"]\n"),
    Shape::new(
        "title: TAG A\nleads:\n",
        "  - {name: A{n}, github: tag-b-{n}, role: Chair}\n",
        "",
    ),
    Shape::new(
        "title: TAG A\nleads:\n",
        "  - {name: A, github: a, role: TL, term: 2020-01-01}\n",
        "",
    ),
    Shape::new(
        "title: TAG A\nleads:\n",
        "  - {name: A, github: https://github.com/a, role: Boss}\n",
        "",
    ),
    Shape::new("title: TAG A\nsite: https://x.org/", "tag-b.", ""),
    Shape::new("title: TAG A\nsite: https://x.org/", "tag-b/", ""),
    Shape::new("title: TAG A\nedit: https://x.org/?", "pwd=a&", ""),
    Shape::new("title: TAG A\nedit: https://x.org/", "%E2%80%8B", ""),
    Shape::new("title: TAG A\nedit: https://x.org/", "tags/a/", ""),
    Shape::new(
        series!(
            "every Wednesday at 16:00 UTC",
            "    join: {url: \"https://zoom.us/j/"
        ),
        "O",
        "\"}\n",
    ),
    Shape::new("title: TAG A\nabout:\n", "  - We meet at 9am PT.\n", ""),
    Shape::new(
        series!("every Wednesday at 16:00 UTC", "about:\n"),
        "  - We meet at 9am PT.\n",
        "",
    ),
    Shape::new(
        series!("every Wednesday at 16:00 UTC", "about:\n"),
        "  - 8am PT\n",
        "",
    ),
    Shape::new(
        series!("every Wednesday at 16:00 UTC", "links:\n"),
        "  - \"[a{n}](https://x.org/{n})\"\n",
        "",
    ),
    Shape::new("title: TAG A\nlead: \"", "#tag-b ", "\"\n"),
    // Series.
    Shape::new(
        "title: TAG A\nmeetings:\n",
        "  - {name: A{n}, when: every Wednesday at 16:00 UTC, duration: 1 h}\n",
        "",
    ),
    Shape::new(
        "title: TAG A\nmeetings:\n",
        "  - {name: A{n}, when: every day at 08:00 America/Los_Angeles, duration: 1 h}\n",
        "",
    ),
    Shape::new(
        "title: TAG A\nmeetings:\n",
        "  - {name: A{n}, when: every Wednesday at 16:00 Europe/Berln, duration: 1 h}\n",
        "",
    ),
    Shape::new(
        "title: TAG A\nmeetings:\n",
        "  - {name: A{n}, when: every Wednesday at 16:00 Europe/Berl{n}, duration: 1 h}\n",
        "",
    ),
    Shape::new(
        "title: TAG A\nmeetings:\n",
        "  - {name: A{n}, when: every Wendsday at 16:00 UTC, duration: 1 h}\n",
        "",
    ),
    Shape::new(
        "title: TAG A\nmeetings:\n",
        "  - {name: A{n}, when: every Wednesday at 16:00 UTC until 2020-01-01, duration: 1 h}\n",
        "",
    ),
    Shape::new(
        "title: TAG A\nmeetings:\n",
        "  - {name: A{n}, when: 5th Monday of every 7th month except March at 10:00 Europe/Berlin from 2026-02, duration: 1 h}\n",
        "",
    ),
    Shape::new(
        "title: TAG A\nmeetings:\n",
        "  - {name: A, when: every day at 16:00 UTC, duration: 1 h, note: We meet at 8am PT.}\n",
        "",
    ),
    Shape::new(
        "title: TAG A\nmeetings:\n",
        "  - {name: A, when: every day at 16:00 UTC, duration: 1 h, join: {url: https://zoom.us/j/812234{n}}}\n",
        "",
    ),
    Shape::new(
        "title: TAG A\nmeetings:\n",
        "  - {name: A, when: every day at 16:00 UTC, duration: 1 h, agenda: \"[a](https://x.org/{n})\"} # 8am PT\n",
        "",
    ),
    Shape::new(
        "title: TAG A\nmeetings:\n  - name: ",
        "a",
        "\n    when: every day at 16:00 UTC\n    duration: 1 h\n  - {name: B, when: every day at 16:00 UTC, duration: 1 h}\n",
    ),
    Shape::new(
        series!("every Wednesday at 16:00 UTC", "    calendars: a\n"),
        "    # 8am PT\n",
        "    note: b\n",
    ),
    Shape::new(
        series!("every Wednesday at 16:00 UTC", "    calendars: a\n"),
        "    # a\n",
        "    note: b\n",
    ),
    Shape::new(
        series!("every Wednesday at 16:00 UTC", "    note: \""),
        "# ",
        "\"\n",
    ),
    Shape::new(
        series!("every Wednesday at 16:00 UTC", "    note: a # 8am PT"),
        "# # ",
        "\n",
    ),
    Shape::new(
        series!("every Wednesday at 16:00 UTC", "    duration: "),
        "9",
        "",
    ),
    Shape::new(
        series!("every Wednesday at 16:00 UTC", "    status: "),
        "a",
        "",
    ),
    Shape::new(
        series!("every Wednesday at 16:00 UTC", "    since: "),
        "2",
        "",
    ),
    Shape::new(
        series!("every Wednesday at 16:00 UTC", "    passcode: "),
        "a",
        "",
    ),
    Shape::new(
        "title: TAG A\nmeetings:\n  - name: A\n    duration: 1 h\n    when: every Wednesday at 16:00 ",
        "Europe/",
        "",
    ),
    Shape::new(
        "title: TAG A\nmeetings:\n  - name: A\n    duration: 1 h\n    when: ",
        "every ",
        "",
    ),
    // Exceptions.
    Shape::new(
        series!("every Wednesday at 16:00 UTC", "    exceptions:\n"),
        "      - {date: {day}, cancelled: A}\n",
        "",
    ),
    Shape::new(
        series!("every Wednesday at 16:00 UTC", "    exceptions:\n"),
        "      - {date: {day}, moved: 2027-01-06 12:00}\n",
        "",
    ),
    Shape::new(
        series!("every Wednesday at 16:00 UTC", "    exceptions:\n"),
        "      - {extra: {day} 12:00}\n",
        "",
    ),
    Shape::new(
        series!("every Wednesday at 16:00 UTC", "    exceptions:\n"),
        "      - {date: 2026-01-07, cancelled: A}\n",
        "",
    ),
    Shape::new(
        series!("every Wednesday at 16:00 UTC", "    exceptions:\n"),
        "      - {date: 9999-12-31, cancelled: A}\n",
        "",
    ),
    Shape::new(
        series!("every day at 16:00 UTC", "    exceptions:\n"),
        "      - {date: {day}, cancelled: A}\n",
        "",
    ),
    Shape::new(
        series!("every day at 16:00 UTC", "    exceptions:\n"),
        "      - {date: {day}, moved: 2027-01-06 12:00}\n",
        "",
    ),
    Shape::new(
        series!("every day at 16:00 UTC", "    exceptions:\n"),
        "      - {extra: {day} 12:00}\n",
        "",
    ),
    Shape::new(
        series!("every day at 16:00 UTC", "    exceptions:\n"),
        "      - {date: 2026-01-07, cancelled: A}\n",
        "",
    ),
    Shape::new(
        series!("every day at 16:00 UTC", "    exceptions:\n"),
        "      - {date: 9999-12-31, cancelled: A}\n",
        "",
    ),
    // Waivers.
    Shape::new(
        "title: TAG A\nwaivers:\n",
        "  - {code: link-text, reason: A}\n",
        "",
    ),
    Shape::new(
        "title: TAG A\nwaivers:\n",
        "  - {code: link-text, reason: A, within: a{n}, until: 2020-01-01}\n",
        "",
    ),
    Shape::new(
        "title: TAG A\nwaivers:\n",
        "  - {code: link-tex{n}, reason: A}\n",
        "",
    ),
    Shape::new(
        "title: TAG A\nlinks: [\"[here](https://x.org)\", \"[here](https://x.org)\"]\nwaivers:\n",
        "  - {code: link-text, reason: A, within: x{n}}\n",
        "",
    ),
    Shape::new(
        series!(
            "every Wednesday at 16:00 UTC",
            "    join: {name: J, url: \"https://zoom.us/j/812234\"}\nlead: \"[here](https://x.org/"
        ),
        "a",
        ")\"\nwaivers: [{code: link-text, reason: A, within: b}, {code: link-text, reason: A, within: b}]\n",
    ),
];
