//! The group's content, which may change while the page is open.

use std::rc::Rc;

use chrono::TimeDelta;
use js_sys::Reflect;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;
use yew::platform::spawn_local;
use yew::prelude::*;

use super::fetch::fetch;
use super::{UseNowHandle, use_effect_on, use_kept};
use crate::page::{Dated, Meeting, Page};
use crate::zone::browser;

/// For so long the content is taken to be as it was.
pub(crate) const FRESH: TimeDelta = TimeDelta::hours(1);

/// A group's page, and its series, each with the zone that it is pinned to.
#[derive(Clone)]
pub struct Content {
    /// The page.
    pub page: Rc<Page>,
    /// Its series.
    pub series: Rc<[Dated]>,
    /// The address of the file that it is in.
    address: AttrValue,
    /// How a page is read from its data.
    read: Callback<Vec<u8>, Option<Rc<Page>>>,
}

/// The same content, not content like it.
impl PartialEq for Content {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.page, &other.page)
    }
}

impl Content {
    /// Resolves the zones of a page that is in the file at `address`, from which `read` reads it.
    /// A series whose zone this browser does not know has no dates.
    pub fn of(
        page: Rc<Page>,
        address: AttrValue,
        read: Callback<Vec<u8>, Option<Rc<Page>>>,
    ) -> Self {
        let dated = |meeting: &Rc<Meeting>| {
            Dated::new(meeting.clone(), browser::named)
                .unwrap_or_else(|| Dated::undated(meeting.clone()))
        };
        let series = page.meetings.iter().map(dated).collect();
        Self {
            page,
            series,
            address,
            read,
        }
    }
}

/// The content: `first`, until the site has something newer. It is asked for when the tab is looked
/// at an hour after it was last asked for; `changed` hears of the old and the new.
#[hook]
pub fn use_content(
    first: &Content,
    clock: &UseNowHandle,
    changed: Callback<(Content, Content)>,
) -> Content {
    let content = use_kept(|| first.clone());
    let asked = use_mut_ref(|| clock.get());
    let known = use_mut_ref(String::new);
    let current = (*content).clone();
    let (now, shown) = (clock.get(), clock.is_shown());
    use_effect_on((now, shown), move || {
        let before = *asked.borrow();
        // A clock that was put back makes it old as well.
        if shown && (now - before).abs() >= FRESH {
            *asked.borrow_mut() = now;
            spawn_local(async move {
                let last = known.borrow().clone();
                match newer(&content, &last).await {
                    Ok(Some((data, new))) => {
                        *known.borrow_mut() = data;
                        changed.emit(((*content).clone(), new.clone()));
                        content.set(new);
                    }
                    Ok(None) => {}
                    // Without a connection, as often just after waking up: the next time.
                    Err(_) => *asked.borrow_mut() = before,
                }
            });
        }
        None
    });
    current
}

/// What the file of `old` holds, as data and as content, if that is something else than what it held
/// the `last` time.
async fn newer(old: &Content, last: &str) -> Result<Option<(String, Content)>, JsValue> {
    let answer = fetch(&old.address).await?;
    if !answer.ok() {
        return Ok(None);
    }
    let json = JsFuture::from(answer.json()?).await?;
    let data = Reflect::get(&json, &"data".into())?;
    let Some(data) = data.as_string().filter(|data| data != last) else {
        return Ok(None);
    };
    // Of another format: the page stays as it is.
    let page = old.read.emit(decoded(&data));
    let content = page.map(|page| Content::of(page, old.address.clone(), old.read.clone()));
    Ok(content.map(|content| (data, content)))
}

/// Data as it travels: base64 (RFC 4648, section 4). What is not of its alphabet is passed over: the
/// checksum of the data says whether all of it is there.
pub(crate) fn decoded(text: &str) -> Vec<u8> {
    let (mut bytes, mut held, mut bits) = (Vec::new(), 0_u32, 0);
    for byte in text.bytes() {
        let six = match byte {
            b'A'..=b'Z' => byte - b'A',
            b'a'..=b'z' => byte - b'a' + 26,
            b'0'..=b'9' => byte - b'0' + 52,
            b'+' => 62,
            b'/' => 63,
            _ => continue,
        };
        held = held << 6 | u32::from(six);
        bits += 6;
        if bits >= 8 {
            bits -= 8;
            bytes.push((held >> bits & 0xff) as u8);
        }
    }
    bytes
}
