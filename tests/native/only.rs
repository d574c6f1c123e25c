//! Some of a group's series, by what somebody calls them.

use tag_page::content;

#[test]
fn series_are_called_by_name_and_number() {
    let names = ["Americas", "Asia, Pacific", "asia", "2", "Pacific"];
    let series = names.map(|it| {
        format!("  - {{name: '{it}', when: 'every Wednesday at 16:00 UTC', duration: 1 hour}}\n")
    });
    let text = format!("title: TAG\nmeetings:\n{}", series.concat());
    let page = content::read("tag.yaml", "tag", &text).unwrap_or_else(|report| panic!("{report}"));
    for (asked, kept, unknown) in [
        ("Americas", "Americas", ""),
        ("AMERICAS", "Americas", ""),
        ("1", "Americas", ""),
        ("Asia, Pacific", "Asia, Pacific", ""),
        ("Americas, Asia, Pacific", "Americas|Asia, Pacific", ""),
        ("Asia", "asia", ""),
        ("Asia,Pacific", "asia|Pacific", ""),
        ("Pacific, Asia", "asia|Pacific", ""),
        // A name that is a number is that name.
        ("2", "2", ""),
        ("5, 3", "asia|Pacific", ""),
        ("1, 1", "Americas", ""),
        ("Americas, Nobody", "Americas", "Nobody"),
        ("0, 6, -1, 1.5", "", "0|6|-1|1.5"),
        ("Americas,", "Americas", ""),
        ("", "", ""),
        (", ,", "", ""),
    ] {
        let only = page.only(asked);
        let names: Vec<_> = only.page.meetings.iter().map(|it| &*it.name).collect();
        assert_eq!(names.join("|"), kept, "{asked}");
        assert_eq!(only.unknown.join("|"), unknown, "{asked}");
    }
}
