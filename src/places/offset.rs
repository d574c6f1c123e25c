//! Offsets from UTC, as somebody types them: "+5:30", "UTC-3", "gmt 1", "0530".

/// The minutes that `query` is ahead of UTC, if it says an offset.
///
/// ```
/// assert_eq!(tag_page::places::offset("UTC+5:30"), Some(330));
/// ```
pub fn offset(query: &str) -> Option<i64> {
    let mut rest = query.trim();
    if let Some(name) = rest.get(..3)
        && (name.eq_ignore_ascii_case("utc") || name.eq_ignore_ascii_case("gmt"))
    {
        rest = rest.get(3..)?;
    }
    let (mut sign, mut signed, mut value, mut digits, mut hours) = (1, false, 0, 0, None);
    for letter in rest.chars() {
        match letter {
            ' ' if digits == 0 => {}
            '+' | '-' | '−' | '–' if digits == 0 && !signed => {
                signed = true;
                sign = if letter == '+' { 1 } else { -1 };
            }
            ':' | '.' if matches!(digits, 1 | 2) && hours.is_none() => hours = Some(digits),
            '0'..='9' if digits < 4 => {
                digits += 1;
                value = value * 10 + i64::from(letter as u32 - '0' as u32);
            }
            _ => return None,
        }
    }
    // "0530" is "05:30"; in "5:3" and "5:" the minutes are still being typed.
    let minutes = digits - hours.unwrap_or(if digits > 2 { digits - 2 } else { digits });
    let ahead = match (digits, minutes) {
        (0, _) => return None,
        (_, 0) => value * 60,
        (_, 1) => value / 10 * 60 + value % 10 * 10,
        (_, 2) => value / 100 * 60 + value % 100,
        _ => return None,
    };
    (ahead <= 15 * 60).then_some(sign * ahead)
}
