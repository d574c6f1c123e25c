//! State of any type. Yew's `use_state` is compiled anew for each type, which weighs a fifth of a
//! kilobyte; here all types share one.

use std::any::Any;
use std::marker::PhantomData;
use std::ops::Deref;
use std::rc::Rc;

use yew::prelude::*;

/// State: dereferences to the value that it has now, and is equal to what was drawn from an equal one.
pub struct UseKeptHandle<T> {
    state: UseStateHandle<Rc<dyn Any>>,
    drawn: Rc<dyn Any>,
    of: PhantomData<T>,
}

impl<T: 'static> UseKeptHandle<T> {
    /// Draws anew with another value.
    pub fn set(&self, value: T) {
        self.state.set(Rc::new(value));
    }
}

impl<T: 'static> Deref for UseKeptHandle<T> {
    type Target = T;

    fn deref(&self) -> &T {
        let value = self.state.downcast_ref();
        value.expect("nothing else is put there")
    }
}

impl<T> Clone for UseKeptHandle<T> {
    fn clone(&self) -> Self {
        Self {
            state: self.state.clone(),
            drawn: self.drawn.clone(),
            of: PhantomData,
        }
    }
}

impl<T: PartialEq + 'static> PartialEq for UseKeptHandle<T> {
    fn eq(&self, other: &Self) -> bool {
        self.drawn.downcast_ref::<T>() == other.drawn.downcast_ref()
    }
}

/// State that is `first` at first.
#[hook]
pub fn use_kept<T: 'static>(first: impl FnOnce() -> T) -> UseKeptHandle<T> {
    let state = use_any(Box::new(|| Rc::new(first())));
    UseKeptHandle {
        drawn: (*state).clone(),
        state,
        of: PhantomData,
    }
}

#[hook]
fn use_any<'a>(first: Box<dyn FnOnce() -> Rc<dyn Any> + 'a>) -> UseStateHandle<Rc<dyn Any>> {
    use_state(first)
}
