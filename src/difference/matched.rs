//! Which of some things have become which.

/// Whether one thing may have become another.
pub(super) type Alike<'a, T> = dyn Fn(&T, &T) -> bool + 'a;

/// Two lists of things, matched.
pub(super) struct Matched<'a, T> {
    /// Those that were there and still are, in their new order.
    pub(super) both: Vec<(&'a T, &'a T)>,
    /// Those that are there no more.
    pub(super) gone: Vec<&'a T>,
    /// Those that were not there.
    pub(super) new: Vec<&'a T>,
    /// Whether the ones that were there stand in another order.
    pub(super) shuffled: bool,
}

impl<'a, T> Matched<'a, T> {
    /// Matches each thing with one other at most: with the first that is like it in the first way,
    /// then with the first of those left that is like it in the second, and so on.
    pub(super) fn of(old: &'a [T], new: &'a [T], ways: &[&Alike<'_, T>]) -> Self {
        let mut found: Vec<Option<usize>> = vec![None; new.len()];
        let mut left: Vec<usize> = (0..old.len()).collect();
        for alike in ways {
            left.retain(|index| {
                let mut all = new.iter().zip(&mut found);
                let other = all.find(|(it, found)| found.is_none() && alike(&old[*index], it));
                let Some((_, found)) = other else {
                    return true;
                };
                *found = Some(*index);
                false
            });
        }
        let both = || {
            new.iter()
                .zip(&found)
                .filter_map(|(it, old)| Some((old.as_ref()?, it)))
        };
        Self {
            both: both().map(|(index, it)| (&old[*index], it)).collect(),
            gone: left.into_iter().map(|index| &old[index]).collect(),
            new: new
                .iter()
                .zip(&found)
                .filter_map(|(it, found)| found.is_none().then_some(it))
                .collect(),
            shuffled: !both().map(|(index, _)| index).is_sorted(),
        }
    }
}
