//! What somebody looks for, found.

use super::{Place, Places, fold, offset};

/// A place that was found.
#[derive(Debug, Clone, Copy)]
pub struct Hit<'a> {
    /// The place.
    pub place: &'a Place,
    /// The name that it was found by, where that is not the city in the zone's name.
    pub alias: Option<&'a str>,
    /// Where it stands among all places.
    pub index: usize,
}

/// How well a place answers a query, the best first.
#[derive(Clone, Copy, PartialEq, PartialOrd)]
enum Rank {
    /// It, or its country, is what was typed.
    Exact,
    /// It begins like it.
    Prefix,
    /// One of its further words begins like it.
    Word,
    /// A word in its country's name begins like it.
    Country,
    /// Something in the zone's full name begins like it: "Indiana", "Asia".
    Region,
    /// It is something else.
    None,
}

impl Places {
    /// The places that answer `query`, the best first, and of those alike the best known first.
    /// An empty query is answered by all. `ahead` says how many minutes the place of that index is
    /// ahead of UTC now; it is asked only where the query is an offset.
    pub fn search(&self, query: &str, ahead: &dyn Fn(usize) -> Option<i64>) -> Vec<Hit<'_>> {
        let asked = offset(query);
        let query = fold(query);
        // A list for each rank is less code than a sort.
        let mut ranked: [Vec<Hit>; Rank::None as usize] = Default::default();
        for (index, place) in self.all.iter().enumerate() {
            let (rank, alias) = match asked {
                Some(_) if ahead(index) == asked => (Rank::Exact, None),
                Some(_) => (Rank::None, None),
                None => place.answers(&query),
            };
            if let Some(hits) = ranked.get_mut(rank as usize) {
                hits.push(Hit {
                    place,
                    alias,
                    index,
                });
            }
        }
        ranked.concat()
    }
}

impl Place {
    /// How well it answers, and by which of its other names.
    fn answers(&self, query: &str) -> (Rank, Option<&str>) {
        let country = fold(&self.country);
        let mut best = if country == query || self.code.eq_ignore_ascii_case(query) {
            Rank::Exact
        } else if words(&country, query) {
            Rank::Country
        } else if words(&fold(&self.zone), query) {
            Rank::Region
        } else {
            Rank::None
        };
        let city = answers(&self.city, query, &country);
        if city < best {
            best = city;
        }
        let mut by = None;
        for name in self.names.split([',', '/', '|']) {
            let rank = answers(name, query, &country);
            if rank < best {
                (best, by) = (rank, Some(name));
            }
        }
        (best, by)
    }
}

/// How well a name in that country answers.
fn answers(name: &str, query: &str, country: &str) -> Rank {
    let folded = fold(name);
    if folded == query {
        Rank::Exact
    } else if name.bytes().all(|byte| byte.is_ascii_uppercase()) {
        // An abbreviation is found only in full, or "Estonia" would find New York by EST.
        Rank::None
    } else if folded.starts_with(query) {
        Rank::Prefix
    } else if words(&folded, query) {
        Rank::Word
    } else {
        // "Delhi, India"
        match query
            .strip_prefix(&*folded)
            .and_then(|rest| rest.strip_prefix(' '))
        {
            Some(rest) if words(country, rest) => Rank::Exact,
            _ => Rank::None,
        }
    }
}

/// Whether a word in `text` begins like `query`.
fn words(mut text: &str, query: &str) -> bool {
    loop {
        if text.starts_with(query) {
            return true;
        }
        match text.split_once(' ') {
            Some((_, rest)) => text = rest,
            None => return false,
        }
    }
}
