//! A page with some of its series alone.

use super::Page;

/// What is left of a page, and what has been asked for in vain.
pub struct Only {
    /// The page with the series that are asked for, in its own order.
    pub page: Page,
    /// What no series is called.
    pub unknown: Vec<String>,
}

impl Page {
    /// The page with these series alone: their names with commas between them, in any case, or their
    /// numbers from 1. A name may have commas itself.
    pub fn only(&self, names: &str) -> Only {
        let words: Vec<&str> = names.split(',').collect();
        let (mut kept, mut unknown) = (Vec::new(), Vec::new());
        let mut rest = &words[..];
        while let [first, others @ ..] = rest {
            let longest = (1..=rest.len()).rev();
            let found = longest
                .map(|count| (self.called(rest[..count].join(",").trim()), count))
                .find_map(|(index, count)| Some((index?, count)));
            if let Some((index, count)) = found {
                kept.push(index);
                rest = &rest[count..];
            } else {
                let first = first.trim();
                unknown.extend((!first.is_empty()).then(|| first.to_owned()));
                rest = others;
            }
        }
        let all = self.meetings.iter().enumerate();
        let meetings = all.filter(|(index, _)| kept.contains(index));
        let page = Self {
            meetings: meetings.map(|(_, it)| it.clone()).collect(),
            ..self.clone()
        };
        Only { page, unknown }
    }

    fn called(&self, name: &str) -> Option<usize> {
        let mut all = self.meetings.iter();
        let named = all.position(|it| it.name.eq_ignore_ascii_case(name));
        named.or_else(|| {
            let nth = name.parse::<usize>().ok()?.checked_sub(1)?;
            (nth < self.meetings.len()).then_some(nth)
        })
    }
}
