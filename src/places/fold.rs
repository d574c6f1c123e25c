//! Spelling that does not matter: capitals, accents, and what stands between words.
//!
//! By hand, since the standard library's tables of all the world's letters weigh 10 KB in the wasm.

/// `text` as it is compared: "São Tomé" and "sao tome" fold alike, and so do "St. John’s" and
/// "st johns".
///
/// ```
/// assert_eq!(tag_page::places::fold("Nuuk (Godthåb)"), "nuuk godthab");
/// ```
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    let mut gap = false;
    for letter in text.chars() {
        let plain = match letter {
            '0'..='9' | 'A'..='Z' | 'a'..='z' => letter.to_ascii_lowercase(),
            // Left out without a gap: points, apostrophes, and accents that stand by themselves.
            '.' | '\'' | '’' | '\u{300}'..='\u{36f}' => continue,
            'À'..='ſ' => of(LATIN, letter, 'À'),
            'Ạ'..='ỹ' => of(VIETNAMESE, letter, 'Ạ'),
            'Ơ' | 'ơ' => 'o',
            'Ư' | 'ư' => 'u',
            'Ș' | 'ș' => 's',
            'Ț' | 'ț' => 't',
            // Blanks, dashes and other signs.
            '\0'..='¿' | '\u{2000}'..='\u{2bff}' => ' ',
            _ => letter,
        };
        if plain == ' ' {
            gap = true;
            continue;
        }
        if gap && !folded.is_empty() {
            folded.push(' ');
        }
        gap = false;
        folded.push(plain);
        // Letters that are two.
        match letter {
            'Æ' | 'æ' | 'Œ' | 'œ' => folded.push('e'),
            'ß' => folded.push('s'),
            _ => {}
        }
    }
    folded
}

fn of(plain: &[u8], letter: char, first: char) -> char {
    plain
        .get(letter as usize - first as usize)
        .map_or(' ', |plain| char::from(*plain))
}

/// The letters from À to ſ, as English writes them.
const LATIN: &[u8] = b"aaaaaaaceeeeiiiidnooooo ouuuuytsaaaaaaaceeeeiiiidnooooo ouuuuyty\
aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllllllln\
nnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

/// Those from Ạ to ỹ.
const VIETNAMESE: &[u8] = b"aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeeeeeeeeeeeiiiioooooooooooooooooooooooo\
uuuuuuuuuuuuuuyyyyyyyy";
