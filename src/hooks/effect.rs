//! Effects that depend on anything. Yew's own is compiled anew for each type, which weighs a quarter of a
//! kilobyte; here all types share one.

use std::any::Any;

use yew::prelude::*;

/// What an effect leaves behind, a listener or a timer: dropped before the next time, and at the end.
pub(crate) type Left = Option<Box<dyn Any>>;

/// Does something once all is drawn, and again whenever `on` is another than it was.
#[hook]
pub(crate) fn use_effect_on<D: PartialEq + 'static>(
    on: D,
    effect: impl FnOnce() -> Left + 'static,
) {
    use_any_effect(On(Box::new(on)), Box::new(effect));
}

#[hook]
fn use_any_effect(on: On, effect: Box<dyn FnOnce() -> Left>) {
    use_effect_with(on, |_| {
        let left = effect();
        move || drop(left)
    });
}

struct On(Box<dyn Alike>);

impl PartialEq for On {
    fn eq(&self, other: &Self) -> bool {
        self.0.is_like(&*other.0)
    }
}

/// Something that can be compared with what may be of another type, and is not equal to that.
trait Alike: Any {
    fn is_like(&self, other: &dyn Any) -> bool;
}

impl<T: PartialEq + 'static> Alike for T {
    fn is_like(&self, other: &dyn Any) -> bool {
        other.downcast_ref() == Some(self)
    }
}
