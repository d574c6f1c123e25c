//! Reports as an editor reads them.

use tag_page::content;

fn report(yaml: &str) -> String {
    let report = content::read("content/tag.yaml", "tag", yaml).unwrap_err();
    report.to_string()
}

#[test]
fn five_faults_are_five_errors_at_once() {
    let yaml = "\
tilte: CNCF TAG Security
lead: [TAG Security, facilitates]
meetings:
  - name: Weekly
    when: every Wednesday at 16:00 CET
    duration: 60 minutes
edit: javascript:alert(1)
";
    let errors = content::read("content/tag.yaml", "tag", yaml).unwrap_err();
    assert_eq!(errors.problems().len(), 5);
    insta::assert_snapshot!(report(yaml), @r#"
    error: unknown key `tilte`
     --> content/tag.yaml:1:1
      |
    1 | tilte: CNCF TAG Security
      | ^^^^^
      |
      = help: did you mean `title`?

    error: the key `title` is missing here
     --> content/tag.yaml:1:1
      |
    1 | tilte: CNCF TAG Security
      | ^^^^^^^^^^^^^^^^^^^^^^^^
      |
      = help: add a line such as `title: CNCF TAG Security`

    error: `lead` must be text, found a list
     --> content/tag.yaml:2:7
      |
    2 | lead: [TAG Security, facilitates]
      |       ^^^^^^^^^^^^^^^^^^^^^^^^^^^
      |
      = help: write one text; put it in quotes if it begins with `[`

    error: `CET` is no zone: an abbreviation does not say whether the meeting follows daylight saving; name the city; did you mean Europe/Berlin?
     --> content/tag.yaml:5:36
      |
    5 |     when: every Wednesday at 16:00 CET
      |                                    ^^^
      |
      = help: for example: every Wednesday at 16:00 Europe/Berlin

    error: the scheme `javascript:` is not allowed
     --> content/tag.yaml:7:7
      |
    7 | edit: javascript:alert(1)
      |       ^^^^^^^^^^^^^^^^^^^
      |
      = help: write an address that begins with https://, mailto: or webcal://
    "#);
}

#[test]
fn a_place_in_text_beyond_ascii() {
    insta::assert_snapshot!(report("\u{feff}title: Café 🎉\r\nabout: >-\r\n  日本語 🎉\r\n  und <b>mehr</b>\r\n"), @r#"
    error: this is HTML, and a text holds none
     --> content/tag.yaml:4:7
      |
    4 |   und <b>mehr</b>
      |       ^^^
      |
      = help: write [text](https://…), *emphasis* or `code`; write `\<` for a `<`

    error: this is HTML, and a text holds none
     --> content/tag.yaml:4:14
      |
    4 |   und <b>mehr</b>
      |              ^^^^
      |
      = help: write [text](https://…), *emphasis* or `code`; write `\<` for a `<`
    "#);
}

#[test]
fn a_text_of_many_lines() {
    let yaml = "title: TAG\nicon:\n  - one\n  - two\nlinks:\n  a: b\n  c: d\n  e: f\n  g: h\n  i: j\n  k: l\n  m: n\n";
    insta::assert_snapshot!(report(yaml), @r#"
    error: `icon` must be the keys `src` and `alt`, found a list
     --> content/tag.yaml:3:3
      |
    3 | /   - one
    4 | |   - two
      | |_______^
      |
      = help: write `key: value` lines, without `- `

    error: `links` must be a list, found keys and values
     --> content/tag.yaml:6:3
      |
    6 |   a: b
      |   ^^^^
      |
      = help: begin each entry, on a line of its own, with `- `
    "#);
}

#[test]
fn what_would_act_on_a_terminal_is_written_out() {
    insta::assert_snapshot!(report("title: TAG\n\"\\e[31m\\u202ered\": x\n"), @r#"
    error: unknown key `\u{1b}[31m\u{202e}red`
     --> content/tag.yaml:2:1
      |
    2 | "\e[31m\u202ered": x
      | ^^^^^^^^^^^^^^^^^
      |
      = help: the keys here are `title`, `lead`, `icon`, `about`, `links`, `picture`, `meetings`, `leads`, `site`, `edit`, `reviewed`, `waivers`
    "#);
}

#[test]
fn a_fault_far_into_a_long_line() {
    let yaml = format!(
        "title: TAG\nabout: [{}{{a: b}}]\n",
        "We meet., ".repeat(1000)
    );
    insta::assert_snapshot!(report(&yaml), @r#"
    error: an entry of `about` must be text, found keys and values
     --> content/tag.yaml:2:10009
      |
     ::: 
    2 | ..., We meet., We meet., We meet., We meet., We meet., We meet., {a: b}]
      |                                                                  ^^^^^^
      |
      = help: write one text; put it in quotes if it begins with `{` or holds `: `
    "#);
}
