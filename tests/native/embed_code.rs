//! The code that puts a group's meetings on another site.

use tag_page::content;
use tag_page::words::embed_code;

fn code(title: &str, folder: bool) -> String {
    let page = content::read("tag.yaml", "tag", &format!("title: {title}\n"));
    let page = page.unwrap_or_else(|report| panic!("{report}"));
    embed_code(&page, "https://tag.example/", folder)
}

#[test]
fn it_leads_to_the_page_where_the_site_has_one_group() {
    assert_eq!(
        code("TAG", false),
        r#"<script type="module" src="https://tag.example/embed.js"></script>
<tag-meetings src="https://tag.example/tag.json">
  <a href="https://tag.example/">TAG: meeting times and how to join</a>
</tag-meetings>"#
    );
}

#[test]
fn it_leads_to_the_group_s_folder_where_the_site_has_several() {
    let code = code("TAG", true);
    assert!(
        code.contains("<a href=\"https://tag.example/tag/\">"),
        "{code}"
    );
    assert!(
        code.contains("src=\"https://tag.example/tag.json\""),
        "{code}"
    );
}

#[test]
fn a_title_stays_a_text() {
    let code = code("Q&A <script>", false);
    assert!(
        code.contains(">Q&amp;A &lt;script>: meeting times"),
        "{code}"
    );
}
