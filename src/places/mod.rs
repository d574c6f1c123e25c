//! Places: which zones there are, what people call them, and what somebody looks for.
//!
//! Pure: the zones that the browser knows, the file of cities and the offsets are arguments. The
//! file (`static/places.txt`) is fetched when the picker opens, and not before.

mod fold;
#[cfg(feature = "prerender")]
mod named;
mod offset;
mod place;
mod search;

pub use fold::fold;
#[cfg(feature = "prerender")]
pub use named::Named;
pub use offset::offset;
pub use place::{Place, Places};
pub use search::Hit;
