//! What YAML can say and a content file cannot.

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
