//! Keys that are unknown or missing, and values of another kind.

use super::refuses;

#[test]
fn a_key_that_no_one_reads() {
    refuses(
        "title: TAG
Titel: TAG
meeting: []
colour: blue",
        &[
            "2:1 | Titel | unknown key `Titel` | did you mean `title`?",
            "3:1 | meeting | unknown key `meeting` | did you mean `meetings`?",
            "4:1 | colour | unknown key `colour` | the keys here are `title`, `lead`, `icon`, `about`, `links`, `picture`, `meetings`, `leads`, `site`, `edit`, `reviewed`, `waivers`",
        ],
    );
    refuses(
        "title: TAG
leads:
  - { name: Ada, role: Chair, githb: ada, twitter: ada }",
        &[
            "3:31 | githb | unknown key `githb` | did you mean `github`?",
            "3:43 | twitter | unknown key `twitter` | the keys here are `name`, `github`, `role`, `term`",
        ],
    );
}

#[test]
fn a_key_that_is_missing() {
    refuses(
        "lead: We meet.",
        &[
            "1:1 | lead: We meet. | the key `title` is missing here | add a line such as `title: CNCF TAG Security`",
        ],
    );
    refuses(
        "title: TAG
icon: {}",
        &[
            "2:7 | {} | the key `src` is missing here | add a line such as `src: images/icon.svg`",
            "2:7 | {} | the key `alt` is missing here | add a line such as `alt: what the picture shows`",
        ],
    );
    refuses(
        "title: TAG
leads:
  - github: ada",
        &[
            "3:5 | github: ada | the key `name` is missing here | add a line such as `name: Ada Lovelace`",
            "3:5 | github: ada | the key `role` is missing here | add a line such as `role: Chair`",
        ],
    );
    refuses(
        "title: TAG
links:
  - beneath: [Charter]",
        &[
            r#"3:5 | beneath: [Charter] | the key `text` is missing here | add a line such as `text: "[text](https://…)"`"#,
        ],
    );
    refuses(
        "title: TAG
meetings:
  - name: Weekly
    join: { passcode: 077 }",
        &[
            "3:5 | name: Weekly | the key `when` is missing here | add a line such as `when: 1st and 3rd Wednesday of each month at 16:00 UTC`",
            "3:5 | name: Weekly | the key `duration` is missing here | add a line such as `duration: 60 minutes`",
            "4:11 | { passcode: 077 } | the key `url` is missing here | add a line such as `url: https://zoom.us/j/…`",
        ],
    );
    refuses(
        "title: TAG
meetings:
  - name: Weekly
    when: every Monday at 10:00 UTC
    duration: 1 h
    join: { url: https://zoom.us/j/1, passcode: {} }",
        &[
            "6:49 | {} | the key `on_request` is missing here | add a line such as `on_request: 77777`",
        ],
    );
}

#[test]
fn no_text_where_text_must_be() {
    refuses(
        "title: [TAG]",
        &[
            "1:8 | [TAG] | `title` must be text, found a list | write one text; put it in quotes if it begins with `[`",
        ],
    );
    refuses(
        "title: { TAG: Security }",
        &[
            "1:8 | { TAG: Security } | `title` must be text, found keys and values | write one text; put it in quotes if it begins with `{` or holds `: `",
        ],
    );
    refuses(
        "title:
lead: ~",
        &[
            "1:1 | title | `title` must be text, found nothing | write it here; if the page can do without it, delete the line",
            "2:7 | ~ | `lead` must be text, found nothing | write it here; if the page can do without it, delete the line",
        ],
    );
    refuses(
        "title: TAG
about: { text: We meet. }",
        &[
            "2:8 | { text: We meet. } | `about` must be text or a list of texts, found keys and values | write one text; put it in quotes if it begins with `{` or holds `: `",
        ],
    );
    refuses(
        "title: TAG
about: [We meet., [often]]",
        &[
            "2:19 | [often] | an entry of `about` must be text, found a list | write one text; put it in quotes if it begins with `[`",
        ],
    );
}

#[test]
fn no_list_and_no_keys_where_they_must_be() {
    refuses(
        "title: TAG
leads: Ada",
        &[
            "2:8 | Ada | `leads` must be a list, found text | begin each entry, on a line of its own, with `- `",
        ],
    );
    refuses(
        "title: TAG
leads: { name: Ada, role: Chair }",
        &[
            "2:8 | { name: Ada, role: Chair } | `leads` must be a list, found keys and values | begin each entry, on a line of its own, with `- `",
        ],
    );
    refuses(
        "title: TAG
icon: icon.svg",
        &[
            "2:7 | icon.svg | `icon` must be the keys `src` and `alt`, found text | write `key: value` lines, with a space after each colon",
        ],
    );
    refuses(
        "title: TAG
icon: [icon.svg]",
        &[
            "2:7 | [icon.svg] | `icon` must be the keys `src` and `alt`, found a list | write `key: value` lines, without `- `",
        ],
    );
    refuses(
        "title: TAG
links:
  - [text]
  - text: [Charter]
    beneath: nothing",
        &[
            "3:5 | [text] | an entry of `links` must be text, or the keys `text` and `beneath`, found a list | write one text; put it in quotes if it begins with `[`",
            "4:11 | [Charter] | `text` must be text, found a list | write one text; put it in quotes if it begins with `[`",
            "5:14 | nothing | `beneath` must be a list, found text | begin each entry, on a line of its own, with `- `",
        ],
    );
    refuses(
        "title: TAG
leads:
  - Ada Lovelace
  -",
        &[
            "3:5 | Ada Lovelace | an entry of `leads` must be the keys `name`, `github` and `role`, found text | write `key: value` lines, with a space after each colon",
            "4:4 |  | an entry of `leads` must be the keys `name`, `github` and `role`, found nothing | write it here; if the page can do without it, delete the line",
        ],
    );
    refuses(
        "TAG Security",
        &[
            "1:1 | TAG Security | the file must be keys and values, found text | write `key: value` lines, with a space after each colon",
        ],
    );
    refuses(
        "- title: TAG Security",
        &[
            "1:1 | - title: TAG Security | the file must be keys and values, found a list | write `key: value` lines, without `- `",
        ],
    );
    refuses(
        "title:TAG Security",
        &[
            "1:1 | title:TAG Security | the file must be keys and values, found text | write `key: value` lines, with a space after each colon",
        ],
    );
}

#[test]
fn a_key_that_stands_elsewhere_or_has_another_name() {
    for (yaml, told) in [
        (
            "title: TAG\nexceptions: []",
            "2:1 | exceptions | unknown key `exceptions` | it belongs to a meeting: indent it like the meeting's `name`",
        ),
        (
            "title: TAG\nnote: We meet.",
            "2:1 | note | unknown key `note` | it belongs to a meeting: indent it like the meeting's `name`",
        ),
    ] {
        refuses(yaml, &[told]);
    }
    let join = |keys: &str| {
        format!(
            "title: TAG\nmeetings:\n- {{ name: A, when: every Wednesday at 16:00 UTC, duration: 1 h, join: {keys} }}"
        )
    };
    refuses(
        &join("{ url: \"https://a.org/\", password: 1 }"),
        &["3:96 | password | unknown key `password` | did you mean `passcode`?"],
    );
    refuses(
        &join("https://a.org/"),
        &[
            "3:71 | https://a.org/ | `join` must be the keys `name`, `url` and `passcode`, found text | write `join: { url: \"https://…\" }`",
        ],
    );
}
