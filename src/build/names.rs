//! The names by which a wasm module and its JavaScript know each other, made short.
//!
//! wasm-bindgen makes each of them unique by sixteen digits or by a whole type, which no compression
//! makes shorter, and which stands in both files. A number does as well.

/// How the names begin that wasm-bindgen makes. Others are those of JavaScript's own modules, and of
/// what the program gives to whoever loads it.
const MADE: [&str; 2] = ["__", "wasm_bindgen_"];

/// The sections of a module that hold names.
const IMPORTS: u8 = 2;
const EXPORTS: u8 = 7;

/// Of imports, the kind that wasm-bindgen makes.
const FUNCTION: u8 = 0;

/// The length of what stands before the first section.
const HEAD: usize = 8;

/// The `code` and its `glue` with short names; `None` if this is not what wasm-bindgen writes.
pub(super) fn shortened(code: &[u8], glue: &str) -> Option<(Vec<u8>, String)> {
    let mut names = Vec::new();
    let (head, rest) = code.split_at_checked(HEAD)?;
    let (mut small, mut rest) = (head.to_vec(), Reader(rest));
    while let Some(id) = rest.byte() {
        let section = rest.bytes()?;
        small.push(id);
        match id {
            IMPORTS => put(&mut small, &renamed(section, 2, &mut names)?),
            EXPORTS => put(&mut small, &renamed(section, 1, &mut names)?),
            _ => put(&mut small, section),
        }
    }
    Some((small, with(glue, &names)))
}

/// A section whose entries begin with so many `texts`, the last of which is the name.
fn renamed<'a>(section: &'a [u8], texts: usize, names: &mut Vec<&'a str>) -> Option<Vec<u8>> {
    let mut section = Reader(section);
    let (mut small, count) = (Vec::new(), section.number()?);
    number(&mut small, count);
    for _ in 0..count {
        for _ in 1..texts {
            put(&mut small, section.bytes()?);
        }
        let name = str::from_utf8(section.bytes()?).ok()?;
        if MADE.iter().any(|it| name.starts_with(it)) {
            let known = names.iter().position(|it| *it == name);
            let nth = known.unwrap_or_else(|| {
                names.push(name);
                names.len() - 1
            });
            put(&mut small, short(nth).as_bytes());
        } else {
            put(&mut small, name.as_bytes());
        }
        let kind = section.byte()?;
        if texts == 2 && kind != FUNCTION {
            return None;
        }
        small.push(kind);
        number(&mut small, section.number()?);
    }
    Some(small)
}

/// The `glue` with numbers in the places of `names`.
fn with(glue: &str, names: &[&str]) -> String {
    let mut small = String::new();
    let is_part = |it: char| it.is_ascii_alphanumeric() || it == '_';
    for piece in glue.split_inclusive(|it| !is_part(it)) {
        let word = piece.trim_end_matches(|it| !is_part(it));
        match names.iter().position(|it| *it == word) {
            Some(nth) => small += &(short(nth) + &piece[word.len()..]),
            None => small += piece,
        }
    }
    small
}

fn short(nth: usize) -> String {
    format!("_{nth}")
}

/// What is left of a module to be read.
struct Reader<'a>(&'a [u8]);

impl<'a> Reader<'a> {
    fn byte(&mut self) -> Option<u8> {
        let (first, rest) = self.0.split_first()?;
        self.0 = rest;
        Some(*first)
    }

    /// A number, as LEB128.
    fn number(&mut self) -> Option<usize> {
        let byte = self.byte()?;
        let low = usize::from(byte & 0x7f);
        if byte < 0x80 {
            return Some(low);
        }
        Some(self.number()?.checked_mul(0x80)? | low)
    }

    /// As many bytes as a number before them says.
    fn bytes(&mut self) -> Option<&'a [u8]> {
        let length = self.number()?;
        let (first, rest) = self.0.split_at_checked(length)?;
        self.0 = rest;
        Some(first)
    }
}

/// Writes a number, as LEB128.
fn number(to: &mut Vec<u8>, mut value: usize) {
    while value >= 0x80 {
        to.push(value.to_le_bytes()[0] | 0x80);
        value >>= 7;
    }
    to.push(value.to_le_bytes()[0]);
}

/// Writes bytes, and before them how many there are.
fn put(to: &mut Vec<u8>, bytes: &[u8]) {
    number(to, bytes.len());
    to.extend(bytes);
}
