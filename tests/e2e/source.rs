//! The group's page as it was: what it says, in sentences, links and pictures.

use pulldown_cmark::{Event, Parser, Tag, TagEnd};

/// `source/tag-security.md`, as it was handed over.
const SOURCE: &str = include_str!("../fixtures/tag-security.md");

/// What the page said.
#[derive(Debug, Default)]
pub(crate) struct Source {
    /// Title, headings, paragraphs and list items, each as one line of text.
    pub(crate) texts: Vec<String>,
    /// Text and target.
    pub(crate) links: Vec<(String, String)>,
    /// Alternative text and file.
    pub(crate) pictures: Vec<(String, String)>,
}

impl Source {
    /// Reads the page: front matter, Markdown, and HTML by its tags.
    pub(crate) fn read() -> Self {
        let mut source = Self::default();
        let (front, markdown) = SOURCE
            .strip_prefix("---\n")
            .and_then(|rest| rest.split_once("\n---\n"))
            .expect("front matter");
        let title = front.lines().find_map(|line| line.strip_prefix("title: "));
        source.texts.push(title.expect("a title").replace('"', ""));

        let (mut text, mut html, mut link) = (String::new(), String::new(), None);
        for event in Parser::new(markdown) {
            match event {
                Event::Text(it) | Event::Code(it) => text.push_str(&it),
                Event::SoftBreak | Event::HardBreak => text.push(' '),
                Event::Html(it) | Event::InlineHtml(it) => html.push_str(&it),
                Event::Start(Tag::Link { dest_url, .. }) => link = Some((text.len(), dest_url)),
                Event::End(TagEnd::Link) => {
                    let (start, target) = link.take().expect("a link began");
                    let text = text[start..].to_owned();
                    source.links.push((text, target.into_string()));
                }
                Event::End(TagEnd::HtmlBlock) => source.add_html(&std::mem::take(&mut html)),
                // A list item may hold a list: its own text ends where that begins.
                Event::Start(Tag::List(_))
                | Event::End(TagEnd::Paragraph | TagEnd::Heading(_) | TagEnd::Item) => {
                    source.add_text(&std::mem::take(&mut text));
                }
                _ => {}
            }
        }
        assert!(text.is_empty() && html.is_empty(), "all of it is read");
        source
    }

    fn add_text(&mut self, text: &str) {
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        if !text.is_empty() {
            self.texts.push(text);
        }
    }

    fn add_html(&mut self, html: &str) {
        for part in html.split('<') {
            let (tag, text) = part.split_once('>').unwrap_or(("", part));
            self.add_text(text);
            if let Some(rest) = tag.strip_prefix("img ") {
                let value = |name| {
                    rest.split_once(name)?
                        .1
                        .split('"')
                        .next()
                        .map(str::to_owned)
                };
                let alt = value("alt=\"").expect("an alternative text");
                let file = value("src=\"").expect("a file");
                self.pictures.push((alt, file));
            }
        }
    }
}
