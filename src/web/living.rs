//! The page, alive: what the hooks know goes into the components.

use yew::prelude::*;

use super::life::{Life, Start, use_life};
use crate::components::{Controls, Layout, Still, Theme, app};
use crate::hooks::{use_copy, use_theme};
use crate::words::label;

/// What the page is made from.
#[derive(Clone, Properties)]
pub struct LivingProps {
    /// What is there at first.
    pub start: Start,
    /// Called once everything has been drawn for the first time.
    #[prop_or_default]
    pub drawn: Callback<()>,
}

/// It is drawn from them once; whatever changes is known to the hooks.
impl PartialEq for LivingProps {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

/// The page, alive.
#[component]
pub fn Living(LivingProps { start, drawn }: &LivingProps) -> Html {
    let Life {
        mut drawing, say, ..
    } = use_life(start, Layout::PAGE, drawn);
    let (link, theme) = (use_copy(), use_theme());
    drawing.controls = Controls {
        link: link.get().0,
        share: {
            let title = drawing.page.title.clone();
            Callback::from(move |()| {
                let done = say.reform(|()| label::LINK_COPIED_STATUS.into());
                link.share(&title, done);
            })
        },
        theme: theme.get(),
        choose_theme: Callback::from(move |choice: Theme| theme.choose(choice)),
        ..drawing.controls
    };
    app(drawing, Still::default())
}
