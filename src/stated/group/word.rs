//! The words that groups and meetings are called by.

/// The words of a text as they are compared.
pub(super) fn words(text: &[u8]) -> impl Iterator<Item = String> {
    let word = pattern!(r"(?-u)[\w'/&+-]+");
    word.find_iter(text).map(|it| simple(it.as_bytes()))
}

/// A word as it is compared: small, neither owner nor plural.
pub(super) fn simple(word: &[u8]) -> String {
    let word = String::from_utf8_lossy(word).to_lowercase();
    let word = word.trim_matches(['\'', '-', '&', '/', '+']);
    let word = word.strip_suffix("'s").unwrap_or(word);
    let keeps = word.len() < 4 || ["ss", "us", "ays"].iter().any(|end| word.ends_with(end));
    let plural = !keeps || word.ends_with("days");
    let single = word.strip_suffix('s').filter(|_| plural);
    single.unwrap_or(word).to_owned()
}

/// Whether a word is said of any group and of any meeting.
pub(super) fn is_common(word: &str) -> bool {
    let number = word.bytes().all(|it| it.is_ascii_digit());
    number || word.len() < 2 || is_in(COMMON, word) || is_skipped(word) || is_stop(word)
}

/// Whether it is a body beside the group, even where the group calls it "our".
#[expect(clippy::ptr_arg, reason = "it is asked of each of a list")]
pub(super) fn is_body(word: &String) -> bool {
    is_in(
        " board committee council steering toc tsc officer sister ",
        word,
    )
}

/// Whether it may stand between who meets and that they do.
pub(super) fn is_skipped(word: &str) -> bool {
    const SKIPPED: &str = " usually always normally currently typically generally now still will also \
        regularly both all then can ";
    is_in(SKIPPED, word)
}

/// Whether no name goes across it.
pub(super) fn is_stop(word: &str) -> bool {
    const STOPS: &str = " and or but so to in on at for of with from by is are be held join attend please \
        when where while as you it i if that which who via during after before how do does ";
    is_in(STOPS, word)
}

const COMMON: &str = " group working interest special team community club project sig tag wg ig cg chapter \
    society association forum union circle workstream sub weekly bi-weekly biweekly fortnightly monthly \
    quarterly daily regular recurring recurrent general main public open online virtual video remote zoom \
    conference phone voice whole entire full hand next first second developer dev contributor member user \
    status sync discussion plenary meeting call session meet meetup up new current normal usual standard \
    monday tuesday wednesday thursday friday saturday sunday utc ";

/// Whether a list, with blanks around each word, has a word.
fn is_in(list: &str, word: &str) -> bool {
    list.split(' ').any(|it| it == word)
}
