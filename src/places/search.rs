//! What somebody looks for, found.

use super::{Place, Places, fold, offset};

/// A place that was found.
#[derive(Debug, Clone, Copy)]
pub struct Hit<'a> {
    /// The place.
    pub place: &'a Place,
    /// The name that it was found by, where that is not the city in the zone's name.
    pub alias: Option<&'a str>,
    /// By how many minutes it is ahead of UTC.
    pub ahead: i64,
}

/// How well a place answers a query, the best first.
type Rank = u8;
/// It, or its country, is what was typed.
const EXACT: Rank = 0;
/// It begins like it.
const PREFIX: Rank = 1;
/// One of its further words begins like it.
const WORD: Rank = 2;
/// Something in the zone's full name begins like it: "Indiana", "Asia".
const REGION: Rank = 3;
/// It is something else.
const NONE: Rank = 4;

impl Places {
    /// The places that answer `query`, the best first, and of those alike the best known first.
    /// An empty query is answered by all. `ahead` says how many minutes a zone is ahead of UTC
    /// now; one that it does not know is left out.
    pub fn search(&self, query: &str, ahead: &dyn Fn(&str) -> Option<i64>) -> Vec<Hit<'_>> {
        let asked = offset(query);
        let query = fold(query);
        let mut hits = Vec::new();
        // Going through them once for each rank is less code than a sort.
        for rank in EXACT..NONE {
            for place in &self.all {
                let (own, alias) = match asked {
                    Some(_) => (EXACT, None),
                    None => place.answers(&query),
                };
                if own == rank
                    && let Some(ahead) = ahead(&place.zone)
                    && asked.is_none_or(|asked| asked == ahead)
                {
                    hits.push(Hit {
                        place,
                        alias,
                        ahead,
                    });
                }
            }
        }
        hits
    }
}

impl Place {
    /// How well it answers, and by which of its other names.
    fn answers(&self, query: &str) -> (Rank, Option<&str>) {
        if query.is_empty() {
            return (EXACT, None);
        }
        let country = fold(&self.country);
        let mut best = (NONE, None);
        let mut try_name = |name, alias| {
            let rank = rank(name, query, &country);
            if rank < best.0 {
                best = (rank, alias);
            }
        };
        try_name(&self.city, None);
        try_name(&self.country, None);
        for name in self.names.split(['|', ',', '/']) {
            try_name(name, Some(name));
        }
        if best.0 == NONE && words(&fold(&self.zone), query) {
            best.0 = REGION;
        }
        best
    }
}

/// How well a name in that country answers.
fn rank(name: &str, query: &str, country: &str) -> Rank {
    let folded = fold(name);
    match query.strip_prefix(&*folded) {
        Some("") => EXACT,
        // "Delhi, India"
        Some(rest) if rest.starts_with(' ') && words(country, &rest[1..]) => EXACT,
        // An abbreviation is found only in full, or "Estonia" would find New York by EST.
        _ if name.bytes().all(|byte| byte.is_ascii_uppercase()) => NONE,
        _ if folded.starts_with(query) => PREFIX,
        _ if words(&folded, query) => WORD,
        _ => NONE,
    }
}

/// Whether a word in `text` begins like `query`.
fn words(text: &str, query: &str) -> bool {
    let mut rest = Some(text);
    while let Some(text) = rest {
        if text.starts_with(query) {
            return true;
        }
        rest = text.split_once(' ').map(|(_, rest)| rest);
    }
    false
}
