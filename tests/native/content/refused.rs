//! Files that are YAML but no page: what is marked, what is said, and what is proposed.

use super::refuses;

#[test]
fn a_file_without_content() {
    refuses(
        "",
        &["- | the file is empty | begin with a line such as `title: CNCF TAG Security`"],
    );
    refuses(
        "# The page of a group.

# Soon.
",
        &[
            "- | there is nothing in the file but comments | begin with a line such as `title: CNCF TAG Security`",
        ],
    );
}

#[test]
fn text_that_no_one_can_see() {
    refuses(
        "title: TAG\0Security",
        &[
            "1:11 | \0 | the file holds a control character, U+0000 | delete it; it was probably pasted, or this is no text file",
        ],
    );
    refuses(
        "title: TAG\u{8}Security",
        &[
            "1:11 | \u{8} | the file holds a control character, U+0008 | delete it; it was probably pasted, or this is no text file",
        ],
    );
    refuses(
        r#"title: "TAG\u202eytiruceS""#,
        &[
            r#"1:8 | "TAG\u202eytiruceS" | `title` holds an invisible character, U+202E | type the text anew, on one line; the character was probably pasted"#,
        ],
    );
    refuses(
        "title: |
  TAG
  Security",
        &[
            "2:3 | TAG
  Security | `title` holds a line break | type the text anew, on one line; the character was probably pasted",
        ],
    );
    refuses(
        "title: Tag\nleads: [{ name: \"Ada\u{200b}\", role: Chair }]",
        &[
            "2:17 | \"Ada\u{200b}\" | `name` holds an invisible character, U+200B | type the text anew, on one line; the character was probably pasted",
        ],
    );
}

#[test]
fn a_key_given_twice() {
    refuses(
        "title: TAG Security
lead: We meet.
title: TAG App Delivery",
        &["3:1 | title | `title` is given twice; the first is in line 1 | keep one of them"],
    );
    refuses(
        "title: TAG
icon: { src: a.svg, alt: A, src: b.svg }",
        &["2:29 | src | `src` is given twice; the first is in line 2 | keep one of them"],
    );
}

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
            "4:1 | colour | unknown key `colour` | the keys here are `title`, `lead`, `icon`, `about`, `links`, `picture`, `meetings`, `leads`, `site`, `edit`",
        ],
    );
    refuses(
        "title: TAG
leads:
  - { name: Ada, role: Chair, githb: ada, twitter: ada }",
        &[
            "3:31 | githb | unknown key `githb` | did you mean `github`?",
            "3:43 | twitter | unknown key `twitter` | the keys here are `name`, `github`, `role`",
        ],
    );
}

#[test]
fn a_value_of_another_kind() {
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
            "1:1 | title | `title` must be text, found nothing | write it here, or delete the line",
            "2:7 | ~ | `lead` must be text, found nothing | write it here, or delete the line",
        ],
    );
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
            "4:4 |  | an entry of `leads` must be the keys `name`, `github` and `role`, found nothing | write it here, or delete the line",
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
}

#[test]
fn a_text_that_is_empty() {
    refuses(
        r#"title: ""
lead: " "
about: [We meet., '']"#,
        &[
            r#"1:8 | "" | `title` is empty | write its text, or leave the key out if the page does without"#,
            r#"2:7 | " " | `lead` is empty | write its text, or leave the key out if the page does without"#,
            "3:19 | '' | `about` is empty | write its text, or leave the key out if the page does without",
        ],
    );
    refuses(
        "title: TAG
icon: { src: '', alt: '' }",
        &[
            "2:14 | '' | `src` is empty | put the picture into static/ and write its path from there, for example images/icon.svg",
            "2:23 | '' | `alt` is empty | write its text, or leave the key out if the page does without",
        ],
    );
}

#[test]
fn several_documents() {
    refuses(
        "title: TAG Security
---
title: TAG App Delivery",
        &[
            "2:1 | --- | a second document begins here, and a page has one | delete this line, or put what follows in a file of its own",
        ],
    );
}

#[test]
fn anchors_aliases_and_tags() {
    refuses(
        "title: &name TAG
lead: *name",
        &[
            "1:8 | &name TAG | `&` names a place of the file, which is not supported | delete the name; if it is a text that begins with `&`, put it in quotes",
            "2:7 | *name | `*` refers to another place of the file, which is not supported | write it out here; if it is a text that begins with `*`, put it in quotes",
        ],
    );
    refuses(
        "title: !!str TAG
icon: !picture { src: a.svg, alt: A }
leads: &leads []",
        &[
            "1:8 | !!str TAG | `!` gives a type, which is not supported | delete the type; if it is a text that begins with `!`, put it in quotes",
            "2:7 | !picture {  | `!` gives a type, which is not supported | delete the type; if it is a text that begins with `!`, put it in quotes",
            "3:8 | &leads [ | `&` names a place of the file, which is not supported | delete the name; if it is a text that begins with `&`, put it in quotes",
        ],
    );
}

#[test]
fn nesting_without_end() {
    refuses(
        "title: TAG
about: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[",
        &[
            "2:40 | [ | this is nested more than 32 levels deep | write it flatter; a page needs five levels",
        ],
    );
    refuses(
        "title: TAG
about:
  - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - deep",
        &[
            "3:67 |  | this is nested more than 32 levels deep | write it flatter; a page needs five levels",
        ],
    );
}

#[test]
fn keys_that_are_no_words() {
    refuses(
        "title: TAG
? [a, list]
: value
? { a: map }
: value
~: value",
        &[
            "2:3 | [a, list] | a key must be a word | write `key: value`, or put a text that begins with `{` or `[` in quotes",
            "4:3 | { a: map } | a key must be a word | write `key: value`, or put a text that begins with `{` or `[` in quotes",
            "6:1 | ~ | a key must be a word | write `key: value`, or put a text that begins with `{` or `[` in quotes",
        ],
    );
}

#[test]
fn addresses() {
    refuses(
        "title: TAG
edit: javascript:alert(1)",
        &[
            "2:7 | javascript:alert(1) | the scheme `javascript:` is not allowed | write an address that begins with https://, mailto: or webcal://",
        ],
    );
    refuses(
        "title: TAG\nedit: https://cncf\u{200b}.io/",
        &[
            "2:7 | https://cncf\u{200b}.io/ | the address holds an invisible character, U+200B | delete the line and type the address anew; it was probably pasted",
        ],
    );
    refuses(
        "title: TAG
edit: ''",
        &["2:7 | '' | the address is empty | write an address that begins with https://"],
    );
    refuses(
        "title: TAG
edit: http://cncf.io/",
        &[
            "2:7 | http://cncf.io/ | the scheme `http:` is not allowed | write an address that begins with https://, mailto: or webcal://",
        ],
    );
    refuses(
        "title: TAG
site: mailto:tag@cncf.io",
        &[
            "2:7 | mailto:tag@cncf.io | `site` must begin with https:// | write the public address of the page, for example https://tag-security.cncf.io/",
        ],
    );
}

#[test]
fn pictures() {
    refuses(
        "title: TAG
icon: { src: https://cncf.io/icon.svg, alt: A }",
        &[
            "2:14 | https://cncf.io/icon.svg | `https://cncf.io/icon.svg` is an address, and the page asks no other site for its pictures | put the picture into static/ and write its path from there, for example images/icon.svg",
        ],
    );
    refuses(
        r#"title: TAG
icon: { src: "data:image/svg+xml,", alt: A }"#,
        &[
            r#"2:14 | "data:image/svg+xml," | `data:image/svg+xml,` is an address, and the page asks no other site for its pictures | put the picture into static/ and write its path from there, for example images/icon.svg"#,
        ],
    );
    refuses(
        "title: TAG
icon: { src: /icon.svg, alt: A }",
        &[
            "2:14 | /icon.svg | `/icon.svg` begins with `/`, and the page must work in any folder | put the picture into static/ and write its path from there, for example images/icon.svg",
        ],
    );
    refuses(
        "title: TAG
icon: { src: ../icon.svg, alt: A }",
        &[
            "2:14 | ../icon.svg | `../icon.svg` holds an empty part, `.` or `..` | put the picture into static/ and write its path from there, for example images/icon.svg",
        ],
    );
    refuses(
        r#"title: TAG
icon: { src: images\icon.svg, alt: A }"#,
        &[
            r#"2:14 | images\icon.svg | `images\icon.svg` holds a backslash | put the picture into static/ and write its path from there, for example images/icon.svg"#,
        ],
    );
    refuses(
        "title: TAG
icon: { src: images//icon.svg, alt: A }",
        &[
            "2:14 | images//icon.svg | `images//icon.svg` holds an empty part, `.` or `..` | put the picture into static/ and write its path from there, for example images/icon.svg",
        ],
    );
    refuses(
        "title: TAG\nicon: { src: ico\u{200b}n.svg, alt: A }",
        &[
            "2:14 | ico\u{200b}n.svg | `src` holds U+200B, which no picture's path may hold | put the picture into static/ and write its path from there, for example images/icon.svg",
        ],
    );
    refuses(
        "title: TAG
icon: { src: my icon.svg, alt: A }",
        &[
            "2:14 | my icon.svg | `src` holds white space, which no picture's path may hold | put the picture into static/ and write its path from there, for example images/icon.svg",
        ],
    );
}

#[test]
fn leads() {
    refuses(
        r#"title: TAG
leads:
  - { name: Ada, role: Boss, github: https://github.com/ada/ }
  - { name: Ben, role: TL, github: "@ben" }
  - { name: Cyd, role: tl, github: cyd--s }
  - { name: Dan, role: Chair, github: abcdefghijklmnopqrstuvwxyz0123456789abcd }"#,
        &[
            "3:24 | Boss | `Boss` is no role | write `Chair` or `TL`",
            "3:38 | https://github.com/ada/ | `https://github.com/ada/` is no GitHub handle | write only the handle: `github: ada`",
            r#"4:36 | "@ben" | `@ben` is no GitHub handle | write only the handle: `github: ben`"#,
            "5:24 | tl | `tl` is no role | write `Chair` or `TL`",
            "5:36 | cyd--s | `cyd--s` is no GitHub handle | write letters, digits and single hyphens, 39 at most, as in the profile's address",
            "6:39 | abcdefghijklmnopqrstuvwxyz0123456789abcd | `abcdefghijklmnopqrstuvwxyz0123456789abcd` is no GitHub handle | write letters, digits and single hyphens, 39 at most, as in the profile's address",
        ],
    );
}

#[test]
fn a_channel_that_would_be_a_comment() {
    refuses(
        "title: TAG # the short name
lead: Slack channel #tag-security is ours # really
site: https://tag.cncf.io/#top ## the public address",
        &[
            "2:21 | #tag-security | this is a comment, not a part of the text | put the whole text in quotes; a comment is written `# …`, with a space",
        ],
    );
}
