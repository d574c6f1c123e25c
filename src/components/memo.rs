//! What is drawn anew only when what it is drawn from has changed: a minute changes one text, and a
//! page may have a thousand dots.
//!
//! A component of its own for each would weigh half a kilobyte in the wasm. They all share this one.

use std::rc::Rc;

use yew::prelude::*;

use crate::alike::Alike;

/// What something is drawn from. It is drawn anew when it is no longer equal to what it was.
pub(super) trait Source: PartialEq + 'static {
    /// Draws it.
    fn draw(&self) -> Html;
}

/// Draws what is drawn from `source`, or leaves what was drawn from one equal to it.
pub(super) fn memo(source: impl Source) -> Html {
    let source: Rc<dyn AnySource> = Rc::new(source);
    html! { <Memo {source} /> }
}

trait AnySource: Alike {
    fn draw(&self) -> Html;
}

impl<S: Source> AnySource for S {
    fn draw(&self) -> Html {
        Source::draw(self)
    }
}

#[derive(Properties)]
struct MemoProps {
    source: Rc<dyn AnySource>,
}

impl PartialEq for MemoProps {
    fn eq(&self, other: &Self) -> bool {
        self.source.is_like(&*other.source)
    }
}

#[component]
fn Memo(MemoProps { source }: &MemoProps) -> Html {
    source.draw()
}
