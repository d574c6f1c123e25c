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
    assert_eq!(errors.diagnostics().len(), 5);
    insta::assert_snapshot!(report(yaml), @r#"
    error[key-unknown]: unknown key `tilte`
     --> content/tag.yaml:1:1
      |
    1 | tilte: CNCF TAG Security
      | ^^^^^
      |
      = why: What stands under a misspelt key is not shown anywhere.
      = help: did you mean `title`?

    error[key-missing]: the key `title` is missing here
     --> content/tag.yaml:1:1
      |
    1 | tilte: CNCF TAG Security
      | ^^^^^^^^^^^^^^^^^^^^^^^^
      |
      = why: Without it the page, the calendar or the link would be incomplete.
      = help: add a line such as `title: CNCF TAG Security`

    error[kind]: `lead` must be text, found a list
     --> content/tag.yaml:2:7
      |
    2 | lead: [TAG Security, facilitates]
      |       ^^^^^^^^^^^^^^^^^^^^^^^^^^^
      |
      = why: It cannot be shown in the way that the page shows this key.
      = help: write one text; put it in quotes if it begins with `[`

    error[zone]: `CET` is no zone: an abbreviation does not say whether the meeting follows daylight saving; name the city; did you mean Europe/Berlin?
     --> content/tag.yaml:5:36
      |
    5 |     when: every Wednesday at 16:00 CET
      |                                    ^^^
      |
      = why: It is wrong for half of the year wherever clocks change, and two places share many an abbreviation.
      = help: for example: every Wednesday at 16:00 Europe/Berlin

    error[url-scheme]: the scheme `javascript:` is not allowed
     --> content/tag.yaml:7:7
      |
    7 | edit: javascript:alert(1)
      |       ^^^^^^^^^^^^^^^^^^^
      |
      = why: Only these schemes are safe on every page: http can be changed on its way, others can run a program in the reader's browser.
      = help: write an address that begins with https://, mailto: or webcal://
    "#);
}

#[test]
fn a_place_in_text_beyond_ascii() {
    insta::assert_snapshot!(report("\u{feff}title: Café 🎉\r\nabout: >-\r\n  日本語 🎉\r\n  und <b>mehr</b>\r\n"), @r#"
    error[markup]: this is HTML, and a text holds none
     --> content/tag.yaml:4:7
      |
    4 |   und <b>mehr</b>
      |       ^^^
      |
      = why: It would be shown with its signs, or not at all.
      = help: write [text](https://…), *emphasis* or `code`; write `\<` for a `<`

    error[markup]: this is HTML, and a text holds none
     --> content/tag.yaml:4:14
      |
    4 |   und <b>mehr</b>
      |              ^^^^
      |
      = why: It would be shown with its signs, or not at all.
      = help: write [text](https://…), *emphasis* or `code`; write `\<` for a `<`
    "#);
}

#[test]
fn a_text_of_many_lines() {
    let yaml = "title: TAG\nicon:\n  - one\n  - two\nlinks:\n  a: b\n  c: d\n  e: f\n  g: h\n  i: j\n  k: l\n  m: n\n";
    insta::assert_snapshot!(report(yaml), @r#"
    error[kind]: `icon` must be the keys `src` and `alt`, found a list
     --> content/tag.yaml:3:3
      |
    3 | /   - one
    4 | |   - two
      | |_______^
      |
      = why: It cannot be shown in the way that the page shows this key.
      = help: write `key: value` lines, without `- `

    error[kind]: `links` must be a list, found keys and values
     --> content/tag.yaml:6:3
      |
    6 |   a: b
      |   ^^^^
      |
      = why: It cannot be shown in the way that the page shows this key.
      = help: begin each entry, on a line of its own, with `- `
    "#);
}

#[test]
fn what_would_act_on_a_terminal_is_written_out() {
    insta::assert_snapshot!(report("title: TAG\n\"\\e[31m\\u202ered\": x\n"), @r#"
    error[key-unknown]: unknown key `\u{1b}[31m\u{202e}red`
     --> content/tag.yaml:2:1
      |
    2 | "\e[31m\u202ered": x
      | ^^^^^^^^^^^^^^^^^
      |
      = why: What stands under a misspelt key is not shown anywhere.
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
    error[kind]: an entry of `about` must be text, found keys and values
     --> content/tag.yaml:2:10009
      |
     ::: 
    2 | ..., We meet., We meet., We meet., We meet., We meet., We meet., {a: b}]
      |                                                                  ^^^^^^
      |
      = why: It cannot be shown in the way that the page shows this key.
      = help: write one text; put it in quotes if it begins with `{` or holds `: `
    "#);
}
