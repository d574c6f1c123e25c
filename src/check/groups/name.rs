//! Where groups are named: `tag-security`, "CNCF TAG Security", `#tag-security`, `tags/security.md`.

use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;

use super::group::Group;

/// The groups in an address, a slug or a handle, with their bytes.
pub(super) fn slugs(text: &str) -> impl Iterator<Item = (Range<usize>, Group)> {
    static SLUG: LazyLock<Regex> = LazyLock::new(|| {
        regex(
            r"(?i)(?:^|%[0-9a-f]{2}|[^a-z0-9])((tag|sig|wg|ug)[-_]([a-z][a-z0-9]+(?:[-_][a-z0-9]+)*))",
        )
    });
    found(&SLUG, text)
}

/// The same, of folders of groups: `tags/security.md`.
pub(super) fn folders(text: &str) -> impl Iterator<Item = (Range<usize>, Group)> {
    static FOLDER: LazyLock<Regex> = LazyLock::new(|| {
        regex(r"(?i)/((tags|sigs|wgs?)/([a-z][a-z0-9]+(?:[-_][a-z0-9]+)*))(?:\.md)?(?:[/?#]|$)")
    });
    found(&FOLDER, text)
}

/// The same, of labels of issues: `labels/sig%2Fnode`.
pub(super) fn labels(text: &str) -> impl Iterator<Item = (Range<usize>, Group)> {
    static LABEL: LazyLock<Regex> = LazyLock::new(|| {
        regex(r"(?i)label(?:s/|:|%3a)((tag|sig|wg|ug)(?:/|%2f)([a-z][a-z0-9]+(?:-[a-z0-9]+)*))")
    });
    found(&LABEL, text)
}

/// The channels of groups in a text, with their bytes.
pub(super) fn channels(text: &str) -> impl Iterator<Item = (Range<usize>, Group)> {
    static CHANNEL: LazyLock<Regex> =
        LazyLock::new(|| regex(r"(#(tag|sig|wg|ug)-([a-z][a-z0-9]+(?:-[a-z0-9]+)*))"));
    found(&CHANNEL, text)
}

/// The group that a text names first, with its bytes: "CNCF TAG App Delivery".
pub(super) fn named(text: &str) -> Option<(Range<usize>, Group)> {
    static NAME: LazyLock<Regex> = LazyLock::new(|| {
        regex(r"\b((TAG|SIG|WG|UG)[ -](\p{Lu}[\w&]*(?:[ -](?:and |& )?\p{Lu}[\w&]*)*))")
    });
    found(&NAME, text).next()
}

/// The group of a title, which may name the kind at its end: "Best Practices WG".
pub(super) fn titled(text: &str) -> Option<(Range<usize>, Group)> {
    static TITLE: LazyLock<Regex> = LazyLock::new(|| {
        regex(
            r"^\s*((?P<name>\p{Lu}[\w&]*(?: (?:and |& )?\p{Lu}[\w&]*)*) (?P<kind>TAG|SIG|WG|UG|Working Group))\s*$",
        )
    });
    named(text).or_else(|| {
        let it = TITLE.captures(text)?;
        let kind = match &it["kind"] {
            "Working Group" => "WG",
            short => short,
        };
        Some((it.get(1)?.range(), Group::new(kind, &it["name"])?))
    })
}

fn found<'t>(
    regex: &'static Regex,
    text: &'t str,
) -> impl Iterator<Item = (Range<usize>, Group)> + use<'t> {
    regex.captures_iter(text).filter_map(|it| {
        let group = Group::new(it.get(2)?.as_str(), it.get(3)?.as_str())?;
        Some((it.get(1)?.range(), group))
    })
}

fn regex(pattern: &str) -> Regex {
    Regex::new(pattern).expect("the pattern is fixed, and the tests use it")
}
