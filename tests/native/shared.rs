//! What both halves are held to.

#[path = "../shared/clock_changes.rs"]
pub(crate) mod clock_changes;
#[path = "../shared/offsets.rs"]
pub(crate) mod offsets;
#[path = "../shared/properties.rs"]
pub(crate) mod properties;
#[path = "../shared/shapes/mod.rs"]
pub(crate) mod shapes;
