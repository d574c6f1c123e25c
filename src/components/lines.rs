//! The first lines of the cards. As time passes they change by themselves, and nothing around them is drawn.

use std::cell::RefCell;
use std::rc::Rc;

use yew::prelude::*;

use super::Drawing;
use super::paragraph::line;

/// What the lines say, and who draws them.
#[derive(Debug, Clone, Default)]
pub struct Lines(Rc<RefCell<Vec<Drawn>>>);

#[derive(Debug, Default)]
struct Drawn {
    text: Rc<str>,
    again: Option<UseForceUpdateHandle>,
}

impl Lines {
    /// Shows this as the line of a series from now on, where another was shown.
    pub fn show(&self, index: usize, text: Rc<str>) {
        let mut all = self.0.borrow_mut();
        if all.len() <= index {
            all.resize_with(index + 1, Drawn::default);
        }
        let drawn = &mut all[index];
        if drawn.text != text {
            drawn.text = text;
            if let Some(again) = &drawn.again {
                again.force_update();
            }
        }
    }

    /// The line of a series, which is drawn `again` when it shows another.
    fn draw(&self, index: usize, again: UseForceUpdateHandle) -> Html {
        let drawn = &mut self.0.borrow_mut()[index];
        drawn.again = Some(again);
        line("state", Some(drawn.text.clone()))
    }
}

/// The first line of a series' card.
pub(super) fn first_line(drawing: &Rc<Drawing>, index: usize, again: UseForceUpdateHandle) -> Html {
    match drawing.view.live() {
        Some(live) => live.lines.draw(index, again),
        None => line("state", None),
    }
}
