//! What came of some runs: the middle of it, and how far it spreads.

use serde_json::json;

use super::table::Cell;

/// The figures of some runs.
#[derive(Default, Clone)]
pub(crate) struct Sample(Vec<f64>);

impl Sample {
    pub(crate) fn push(&mut self, value: f64) {
        self.0.push(value);
        self.0.sort_by(f64::total_cmp);
    }

    pub(crate) fn median(&self) -> f64 {
        match (self.0.len(), self.0.len() / 2) {
            (0, _) => f64::NAN,
            (count, middle) if count % 2 == 1 => self.0[middle],
            (_, middle) => f64::midpoint(self.0[middle - 1], self.0[middle]),
        }
    }

    pub(crate) fn least(&self) -> f64 {
        self.0.first().copied().unwrap_or(f64::NAN)
    }

    pub(crate) fn most(&self) -> f64 {
        self.0.last().copied().unwrap_or(f64::NAN)
    }

    /// `1,234 (1,200–1,300) ms`
    pub(crate) fn cell(&self, unit: &str, decimals: usize) -> Cell {
        if self.0.is_empty() {
            return Cell::none();
        }
        let [median, least, most] =
            [self.median(), self.least(), self.most()].map(|it| grouped(it, decimals));
        let spread = if least == most {
            String::new()
        } else {
            format!(" ({least}–{most})")
        };
        let space = if unit.is_empty() { "" } else { " " };
        Cell {
            text: format!("{median}{space}{unit}{spread}"),
            value: json!({ "median": self.median(), "runs": self.0, "unit": unit }),
        }
    }
}

impl FromIterator<f64> for Sample {
    fn from_iter<I: IntoIterator<Item = f64>>(values: I) -> Self {
        let mut sample = Self::default();
        values.into_iter().for_each(|it| sample.push(it));
        sample
    }
}

/// A figure of one run, or one that is always the same.
pub(crate) fn one(value: f64, unit: &str, decimals: usize) -> Cell {
    let cell = Sample::from_iter([value]).cell(unit, decimals);
    Cell {
        value: json!({ "median": value, "unit": unit }),
        ..cell
    }
}

/// With a comma after each three digits before the point.
fn grouped(value: f64, decimals: usize) -> String {
    let text = format!("{value:.decimals$}");
    let (whole, rest) = text.split_at(text.find('.').unwrap_or(text.len()));
    let digits = whole.len();
    let with_commas = whole.chars().enumerate().flat_map(|(at, digit)| {
        let comma = (at > 0 && (digits - at).is_multiple_of(3)).then_some(',');
        comma.into_iter().chain([digit])
    });
    with_commas.collect::<String>() + rest
}
