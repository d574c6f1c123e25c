//! Values that no page can have: texts, addresses, pictures, leads.

use super::refuses;

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
            "2:23 | '' | `alt` is empty | write what the picture shows, for those who do not see it",
        ],
    );
}

#[test]
fn addresses_that_lead_nowhere() {
    const MAILBOX: &str = "write mailto:name@example.org; separate several by commas";
    let mailbox = |trouble: &str| format!("{trouble} | {MAILBOX}");
    let host =
        |host: &str| format!("`{host}` is no name of a host | write one dot between its parts");
    for (address, told) in [
        (
            "https://https://example.org/a",
            "`https://https://example.org/a` begins twice | write https://example.org/a".to_owned(),
        ),
        (
            "https:///example.org/a",
            "`https:///example.org/a` has 3 slashes | write https://example.org/a".to_owned(),
        ),
        (
            "https://https//example.org/a",
            "`https://https//example.org/a` begins twice | write https://example.org/a".to_owned(),
        ),
        ("https://example,org/a", host("example,org")),
        ("https://www.example..org/a", host("www.example..org")),
        (
            "https://ada@example.org",
            "`https://ada@example.org` is the address of a mailbox | write mailto:ada@example.org"
                .to_owned(),
        ),
        (
            "https://example.org/a”",
            "the address ends with `”` | write https://example.org/a".to_owned(),
        ),
        (
            "https://example.org/a,",
            "the address ends with `,` | write https://example.org/a".to_owned(),
        ),
        (
            "https://example.org/a...",
            "the address ends with `...` | copy the whole address again".to_owned(),
        ),
        ("mailto:", mailbox("there is no mailbox behind `mailto:`")),
        ("mailto:a.b", mailbox("`a.b` is no mailbox")),
        ("mailto://a@b.org", mailbox("`//a@b.org` is no mailbox")),
        (
            "mailto:a@b.org;c@b.org",
            mailbox("`a@b.org;c@b.org` is no mailbox"),
        ),
        ("mailto:a@@b.org", mailbox("`a@@b.org` is no mailbox")),
    ] {
        refuses(
            &format!("title: TAG\nedit: \"{address}\""),
            &[&format!("2:7 | \"{address}\" | {told}")],
        );
    }
    for address in [
        "https://en.wikipedia.org/wiki/Apple_Inc.",
        "https://medium.com/@ada",
        "https://web.archive.org/web/2026/https://example.org/",
        "https://example.org/?u=https://example.com/a,b",
        "mailto:a@b.org,c@b.org?subject=Hello",
        "mailto:?subject=Hello",
        "mailto:a%40b.org",
    ] {
        super::page(&format!("title: TAG\nedit: \"{address}\""));
    }
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
        r"title: TAG
icon: { src: images\icon.svg, alt: A }",
        &[
            r"2:14 | images\icon.svg | `images\icon.svg` holds a backslash | put the picture into static/ and write its path from there, for example images/icon.svg",
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
