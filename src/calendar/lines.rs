//! Content lines (RFC 5545, section 3.1): folded, escaped, ended by CRLF. The one place where text
//! becomes a line of a calendar.

/// The most octets of a line, its end not counted.
const MOST: usize = 75;

/// The lines of a calendar.
#[derive(Default)]
pub(super) struct Lines(String);

impl Lines {
    /// A component, with what `body` writes in it.
    pub(super) fn component(&mut self, name: &str, body: impl FnOnce(&mut Self)) {
        self.value("BEGIN", name);
        body(self);
        self.value("END", name);
    }

    /// A property of a type that has nothing to escape: a time, a number, an address. `name` may
    /// have parameters.
    pub(super) fn value(&mut self, name: &str, value: &str) {
        self.fold(&format!("{name}:{value}"));
    }

    /// A property of type TEXT (section 3.3.11).
    pub(super) fn text(&mut self, name: &str, text: &str) {
        self.fold(&format!("{name}:{}", escaped(text)));
    }

    /// All of it.
    pub(super) fn into_text(self) -> String {
        self.0
    }

    /// Breaks between characters, never within one.
    fn fold(&mut self, line: &str) {
        let mut rest = line;
        let mut room = MOST;
        while rest.len() > room {
            let between = (0..=room).rfind(|at| rest.is_char_boundary(*at));
            let (start, after) = rest.split_at(between.unwrap_or(room));
            self.0.push_str(start);
            self.0.push_str("\r\n ");
            rest = after;
            // The space at the start of a continued line counts.
            room = MOST - 1;
        }
        self.0.push_str(rest);
        self.0.push_str("\r\n");
    }
}

/// Text as a line may hold it. Every kind of line break is one; other control characters, which no
/// calendar may hold, are left out.
fn escaped(text: &str) -> String {
    let mut line = String::with_capacity(text.len());
    let mut text = text.chars().peekable();
    while let Some(c) = text.next() {
        match c {
            '\r' if text.peek() == Some(&'\n') => {}
            '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' => {
                line.push_str("\\n");
            }
            '\\' | ';' | ',' => line.extend(['\\', c]),
            c if c.is_control() && c != '\t' => {}
            c => line.push(c),
        }
    }
    line
}
