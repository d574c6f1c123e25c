//! Offsets from UTC, as somebody types them: "+5:30", "UTC-3", "gmt 1", "0530".

/// The minutes that `query` is ahead of UTC, if it says an offset.
///
/// ```
/// assert_eq!(tag_page::places::offset("UTC+5:30"), Some(330));
/// ```
pub fn offset(query: &str) -> Option<i64> {
    let query = query.trim();
    let named = query
        .get(..3)
        .filter(|name| name.eq_ignore_ascii_case("utc") || name.eq_ignore_ascii_case("gmt"));
    let rest = query[named.map_or(0, str::len)..].trim_start();
    let digits = rest.trim_start_matches(['+', '-', '−', '–']);
    let sign = match rest.strip_suffix(digits)? {
        "" | "+" => 1,
        "-" | "−" | "–" => -1,
        _ => return None,
    };
    let digits = digits.trim_start();
    // "0530" is "05:30"; "5:" is being typed.
    let (hours, minutes) = match digits.split_once([':', '.']) {
        Some(parts) => parts,
        None if digits.len() > 2 => digits.split_at_checked(digits.len() - 2)?,
        None => (digits, ""),
    };
    let minutes = match minutes.len() {
        0 => 0,
        1 => number(minutes)? * 10,
        _ => number(minutes)?,
    };
    Some(sign * (number(hours)? * 60 + minutes)).filter(|it| it.abs() <= 15 * 60)
}

fn number(digits: &str) -> Option<i64> {
    let plain = matches!(digits.len(), 1 | 2) && digits.bytes().all(|byte| byte.is_ascii_digit());
    plain.then(|| {
        digits
            .bytes()
            .fold(0, |sum, byte| sum * 10 + i64::from(byte - b'0'))
    })
}
