//! What the page tells its reader, kept for as long as it is true.

use std::rc::Rc;

use yew::prelude::*;

use crate::hooks::{Content, UseReaderHandle, use_effect_on};
use crate::schedule::Instant;
use crate::words::year::{Year, year};
use crate::words::{Said, Topic, announce};
use crate::zone::Reader;

/// What is told of a content, and to whom.
pub(super) struct Told {
    content: Content,
    reader: UseReaderHandle,
    pub(super) said: Said,
    pub(super) year: Option<Rc<Year>>,
}

/// What is told at `now`, in so many `rows`. The moments that matter are said to `say` as time passes.
#[hook]
pub(super) fn use_told(
    content: &Content,
    reader: &UseReaderHandle,
    now: Instant,
    rows: usize,
    say: &Callback<AttrValue>,
) -> Rc<Told> {
    let last = use_mut_ref(|| None::<Rc<Told>>);
    let before = last.take();
    let told = Rc::new(Told::new(content, reader, now, rows, before.as_deref()));
    *last.borrow_mut() = Some(told.clone());
    use_effect_on(now, {
        let (told, say) = (told.clone(), say.clone());
        move || {
            let text = before.and_then(|before| told.announcement(&before, now));
            if let Some(text) = text {
                say.emit(text.into());
            }
            None
        }
    });
    told
}

impl Told {
    fn new(
        content: &Content,
        reader: &UseReaderHandle,
        now: Instant,
        rows: usize,
        before: Option<&Self>,
    ) -> Self {
        let before = before.filter(|it| it.content == *content && it.reader == *reader);
        let who = &*reader.get();
        let topic = Topic {
            series: &content.series,
            ask: content.page.ask.as_deref(),
            rows,
            reader: who,
        };
        let said = topic.said(now, before.map(|it| &it.said));
        // It goes by the reader's date.
        let today = before.filter(|it| it.said.day_until == said.day_until);
        let year = if let Some(before) = today {
            before.year.clone()
        } else {
            let compared = reader.compared();
            let compared: Vec<_> = compared.iter().map(|it| &**it as &dyn Reader).collect();
            year(&content.series, now, who, &compared).map(Rc::new)
        };
        Self {
            content: content.clone(),
            reader: reader.clone(),
            said,
            year,
        }
    }

    /// What to say at `now`, after something else was told `before`.
    fn announcement(&self, before: &Self, now: Instant) -> Option<String> {
        if before.content != self.content {
            return None;
        }
        for (before, after) in before.said.series.iter().zip(&*self.said.series) {
            let (before, after) = (before.card.moment, after.card.moment);
            let text = announce(before, after, now, &*self.reader.get());
            if text.is_some() {
                return text;
            }
        }
        None
    }
}
