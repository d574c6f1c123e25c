//! Places: which zones there are, what people call them, and what somebody looks for.
//!
//! Pure: the zones that the browser knows, the file of cities and the offsets are arguments. The
//! file (`static/places.txt`) is fetched when the picker opens, and not before.

mod fold;
mod offset;
mod place;
mod search;

pub use fold::fold;
pub use offset::offset;
pub use place::{Place, Places};
pub use search::Hit;
