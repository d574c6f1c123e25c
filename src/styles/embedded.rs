//! The style sheet, made fit for a shadow root in somebody else's page.

/// What the page around may set, by `--tag-page-` and these names.
const THEMED: [&str; 7] = [
    "accent",
    "on-accent",
    "text",
    "second",
    "card",
    "edge",
    "hairline",
];

/// The tokens, for the page instead of the document; what is set around it goes before them.
pub(super) fn themed(tokens: &str) -> String {
    let line = |line: &str| {
        let line = line.trim();
        let token = line.strip_prefix("--").and_then(|it| it.split_once(": "));
        match token {
            Some((name, value)) if THEMED.contains(&name) => {
                let value = value.trim_end_matches(';');
                format!("--{name}: var(--tag-page-{name}, {value});\n")
            }
            _ => format!("{}\n", line.replace(":root", ".page")),
        }
    };
    tokens.lines().map(line).collect()
}

/// Custom properties by names that the page around has for nothing else: what it registers by
/// `@property` holds for them as well.
pub(super) fn own_names(css: &str) -> String {
    let mut parts = css.split("--");
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |css, part| {
        let prefix = if part.starts_with("tag-page-") {
            "--"
        } else {
            "--tag-own-"
        };
        css + prefix + part
    })
}

/// Rules that measure what they are in, not the window, and begin with the font size that they meet:
/// a `rem` would be that of the document around, whatever it is there for.
pub(super) fn at_home(css: &str) -> String {
    css.lines().map(|line| own(line) + "\n").collect()
}

fn own(line: &str) -> String {
    if line.trim_start().starts_with('@') {
        return ["min", "max"]
            .into_iter()
            .fold(line.to_owned(), |line, end| {
                let [window, page] =
                    ["@media", "@container page"].map(|it| format!("{it} ({end}-width"));
                line.replace(&window, &page)
            });
    }
    let line = line.replace("vw", "cqi");
    let mut parts = line.split("rem");
    let mut sized = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let digits = sized
            .bytes()
            .rev()
            .take_while(|it| it.is_ascii_digit() || *it == b'.');
        let number = sized.split_off(sized.len() - digits.count());
        let size = if number.is_empty() {
            "rem".to_owned()
        } else {
            format!("calc({number} * var(--rem))")
        };
        sized = sized + &size + part;
    }
    sized
}
