//! Equality of what may be of any type. What compares by it is compiled once, and not anew for each
//! type: in wasm that is a quarter of a kilobyte each time.

use std::any::Any;

/// Something that can be compared with what may be of another type, and is not equal to that.
pub(crate) trait Alike: Any {
    /// Whether the other is equal to it.
    fn is_like(&self, other: &dyn Any) -> bool;
}

impl<T: PartialEq + 'static> Alike for T {
    fn is_like(&self, other: &dyn Any) -> bool {
        other.downcast_ref() == Some(self)
    }
}
