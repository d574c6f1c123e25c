//! Offsets from UTC, as somebody types them: "+5:30", "UTC-3", "gmt 1", "0530".

/// The minutes that `query` is ahead of UTC, if it says an offset.
///
/// ```
/// assert_eq!(tag_page::places::offset("UTC+5:30"), Some(330));
/// ```
pub fn offset(query: &str) -> Option<i64> {
    let query = query.trim_start();
    let named = match query.as_bytes() {
        [a, b, c, ..] => matches!(&[a | 32, b | 32, c | 32], b"utc" | b"gmt"),
        _ => false,
    };
    let (mut behind, mut signed) = (false, false);
    let (mut value, mut digits, mut hours) = (0, 0, 0);
    for byte in query[if named { 3 } else { 0 }..].bytes() {
        match byte {
            // The minus sign and the dashes are three bytes, of which the first is 0xE2.
            b' ' | 0x80..=0xBF => {}
            b'+' | b'-' | 0xE2 if digits == 0 && !signed => {
                signed = true;
                behind = byte != b'+';
            }
            b':' | b'.' if matches!(digits, 1 | 2) && hours == 0 => hours = digits,
            b'0'..=b'9' if digits < 4 => {
                digits += 1;
                value = value * 10 + i64::from(byte - b'0');
            }
            _ => return None,
        }
    }
    if hours == 0 {
        // "0530" is "05:30".
        hours = if digits > 2 { digits - 2 } else { digits };
    }
    let ahead = match digits - hours {
        _ if digits == 0 => return None,
        0 => value * 60,
        // In "5:3" the minutes are still being typed.
        1 => value / 10 * 60 + value % 10 * 10,
        2 => value / 100 * 60 + value % 100,
        _ => return None,
    };
    (ahead <= 15 * 60).then_some(if behind { -ahead } else { ahead })
}
