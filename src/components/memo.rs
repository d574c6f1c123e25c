//! What is drawn anew only when time has passed or something was done with the meetings: whoever types in
//! the zone panel changes neither cards nor list.

use std::rc::Rc;

use yew::prelude::*;

use super::Drawing;

/// Draws a part of a drawing: of the series at that place, if it is of one. What changes by itself has it
/// drawn again.
pub(super) type Draw = fn(&Rc<Drawing>, usize, UseForceUpdateHandle) -> Html;

/// What `draw` draws, or what it has drawn from a drawing that says the same.
pub(super) fn memo(drawing: &Rc<Drawing>, index: usize, draw: Draw) -> Html {
    html! { <Memo drawing={drawing.clone()} {index} {draw} /> }
}

#[derive(Properties)]
struct MemoProps {
    drawing: Rc<Drawing>,
    index: usize,
    draw: Draw,
}

/// In one place always the same part is drawn.
impl PartialEq for MemoProps {
    fn eq(&self, other: &Self) -> bool {
        let (one, before) = (&*self.drawing, &*other.drawing);
        self.index == other.index
            && one.view.says_the_same(&before.view)
            && one.controls.act_like(&before.controls)
    }
}

#[component]
fn Memo(props: &MemoProps) -> Html {
    (props.draw)(&props.drawing, props.index, use_force_update())
}
