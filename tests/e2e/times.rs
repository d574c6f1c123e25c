//! What the card and the list say, as a reader sees it.

use anyhow::Result;
use serde::Deserialize;

use crate::page::Page;

/// The card and the list. Whatever is not rendered is empty.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub(crate) struct Times {
    /// "Happening now · until 22:30"
    pub(crate) line: String,
    /// "Wednesday 2 December, 21:30–22:30", with what stands before and after it.
    pub(crate) date: String,
    /// "Your time (Kolkata) · 16:00 UTC"
    pub(crate) second: String,
    /// That the day is another one in UTC.
    pub(crate) shift: String,
    /// Whether the join link is a filled button.
    pub(crate) filled: bool,
    /// "Wed 2 December · 21:30" and "16:00 UTC"
    pub(crate) rows: Vec<(String, String)>,
}

impl Times {
    /// As they stand on the page now.
    pub(crate) async fn on(page: &Page) -> Result<Self> {
        page.ask(
            "const text = (it) => it?.checkVisibility()
                ? it.innerText.replace(/\\s+/g, ' ').trim() : '';
            const card = document.querySelector('#next');
            const join = card.querySelector('.join');
            return {
                line: text(card.querySelector('.state')),
                date: text(card.querySelector('.when')),
                second: text(card.querySelector('.card-when > .second')),
                shift: text(card.querySelector('.shift')),
                filled: !!join && getComputedStyle(join).backgroundColor !== 'rgba(0, 0, 0, 0)',
                rows: [...document.querySelectorAll('.rows li')]
                    .filter(it => it.checkVisibility())
                    .map(it => [text(it.querySelector('time')), text(it.querySelector('.utc'))]),
            }",
        )
        .await
    }
}
