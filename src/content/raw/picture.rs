//! The keys of a picture.

use serde::Deserialize;

use super::super::Field;

/// A picture that lies in static/.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default, expecting = "the keys `src` and `alt`")]
pub(crate) struct Picture {
    /// Where it lies below static/, without a leading slash.
    pub(crate) src: Field<String>,
    /// What it shows, for those who do not see it.
    pub(crate) alt: Field<String>,
}
