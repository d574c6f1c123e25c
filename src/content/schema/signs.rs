//! Classes of characters, as they stand between `[` and `]` in a pattern.

/// White space, which is cut off at both ends of a text. Engines differ about `\s`.
pub(super) const WHITE: &str =
    r"\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000";

/// What a text must not hold, as [`validate::text`](crate::page::validate) has it. The invisible
/// tags beyond U+FFFF are left to the parser: engines differ in how they are written.
pub(super) const HIDDEN: &str =
    r"\u0000-\u001f\u007f-\u009f\u00ad\u180e\u200b\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb";

/// A whole text that is `pattern` between white space.
pub(super) fn around(pattern: &str) -> String {
    format!("^[{WHITE}]*(?:{pattern})[{WHITE}]*$")
}

/// A word in letters of any size.
pub(super) fn in_any_case(word: &str) -> String {
    let both = |c: char| format!("[{}{c}]", c.to_ascii_uppercase());
    word.chars().map(both).collect()
}
