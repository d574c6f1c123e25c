//! What the page tells its reader, kept for as long as it is true.

use std::rc::Rc;

use yew::prelude::*;

use crate::components::Lines;
use crate::hooks::{Content, FRESH, UseReaderHandle, use_effect_on};
use crate::schedule::Instant;
use crate::words::year::{Year, year};
use crate::words::{Said, Topic, announce};
use crate::zone::Reader;

/// What is told of a content, and to whom.
pub(super) struct Told {
    content: Content,
    reader: UseReaderHandle,
    rows: usize,
    pub(super) said: Said,
    pub(super) year: Option<Rc<Year>>,
    pub(super) lines: Lines,
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
    let told = match &before {
        Some(it) if it.content == *content && it.reader == *reader && it.holds(now) => it.clone(),
        before => {
            // They are drawn by whoever draws them already, whatever the content and the reader.
            let lines = before.as_ref().map(|it| it.lines.clone());
            let lines = lines.unwrap_or_default();
            Rc::new(Told::new(content, reader, now, rows, lines))
        }
    };
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

fn topic<'a>(content: &'a Content, rows: usize, reader: &'a dyn Reader) -> Topic<'a> {
    Topic {
        series: &content.series,
        ask: content.page.ask.as_deref(),
        rows,
        reader,
    }
}

impl Told {
    fn new(
        content: &Content,
        reader: &UseReaderHandle,
        now: Instant,
        rows: usize,
        lines: Lines,
    ) -> Self {
        let who = &*reader.get();
        let compared = reader.compared();
        let compared: Vec<_> = compared.iter().map(|it| &**it as &dyn Reader).collect();
        Self {
            content: content.clone(),
            reader: reader.clone(),
            rows,
            said: topic(content, rows, who).said(now),
            year: year(&content.series, now, who, &compared).map(Rc::new),
            lines,
        }
    }

    /// Whether nothing but first lines is others at `now`.
    fn holds(&self, now: Instant) -> bool {
        // What was put back was another time, and after an hour the site may have news.
        let near = now >= self.said.at && now - self.said.at < FRESH;
        near && self.said.until.is_none_or(|until| now < until)
    }

    /// Shows the first lines as they are at `now`, and returns when one of them changes; `None` where
    /// none does, and where more than that has changed.
    pub(super) fn show_lines(&self, now: Instant) -> Option<Instant> {
        if !self.holds(now) {
            return None;
        }
        let reader = self.reader.get();
        let topic = topic(&self.content, self.rows, &*reader);
        let mut next = None;
        for index in 0..self.content.series.len() {
            let line = topic.line(index, now, &self.said);
            self.lines.show(index, line.text);
            next = next.into_iter().chain(line.until).min();
        }
        next
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
