//! One series of meetings: the card of its next one, and its rule.

use std::rc::Rc;

use yew::prelude::*;

use super::card::card;
use super::memo::Source;
use super::paragraph::line;
use super::prose::anchor;
use super::{Drawing, Parts};
use crate::page::Meeting;

/// A series among those of a group.
pub(super) struct Series {
    /// What all of them are drawn from.
    pub(super) drawing: Rc<Drawing>,
    /// Its place among the group's series.
    pub(super) index: usize,
    /// Whether its button is the filled one.
    pub(super) first: bool,
}

impl Series {
    /// The meeting.
    pub(super) fn meeting(&self) -> &Meeting {
        &self.drawing.page.meetings[self.index]
    }
}

/// As time passes, few series have something new to say, and only these are drawn anew.
impl PartialEq for Series {
    fn eq(&self, other: &Self) -> bool {
        let (one, before) = (&*self.drawing, &*other.drawing);
        self.index == other.index
            && self.first == other.first
            && Rc::ptr_eq(&one.page, &before.page)
            && one.controls.act_like(&before.controls)
            && one.view.says_the_same(&before.view, self.index)
    }
}

impl Source for Series {
    fn draw(&self) -> Html {
        html! {
            <>
                if self.drawing.layout.has(Parts::NEXT) { { card(self) } }
                if self.drawing.layout.has(Parts::RULE) { { rule(self) } }
            </>
        }
    }
}

fn rule(it: &Series) -> Html {
    let (meeting, said) = (it.meeting(), it.drawing.view.said(it.index));
    html! {
        <>
            <p class="rule">
                <strong>{ meeting.sentence.clone() }</strong>
                if let Some(converter) = &meeting.converter { { " (" }{ anchor(converter) }{ ")." } }
            </p>
            { line("rule-shift", said.and_then(|said| said.shift.clone())) }
        </>
    }
}
