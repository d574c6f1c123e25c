//! What `Temporal` knows of a zone: when its clocks change.

use wasm_bindgen::prelude::*;

use super::time::{instant, millis};
use crate::schedule::Instant;
use crate::zone::offsets::{Piece, Source};

/// A zone by its name.
pub(super) struct Changes(Box<str>);

impl Changes {
    /// The zone with this name.
    ///
    /// # Errors
    /// When the browser has no `Temporal`, or only half of it, or knows no such zone.
    pub(super) fn find(zone: &str) -> Result<Self, JsValue> {
        at(Instant::UNIX_EPOCH, zone)?.transition("next")?;
        Ok(Self(zone.into()))
    }
}

impl Source for Changes {
    fn pieces(&self, start: Instant, end: Instant) -> Vec<Piece> {
        let mut pieces = Vec::new();
        let mut next = at(start, &self.0).ok();
        while let Some(change) = next {
            let from = instant(change.epoch_milliseconds());
            if from >= end {
                break;
            }
            pieces.push(Piece {
                from,
                ahead: seconds(change.offset_nanoseconds()),
            });
            next = change.transition("next").ok().flatten();
        }
        pieces
    }
}

fn at(at: Instant, zone: &str) -> Result<ZonedDateTime, JsValue> {
    Moment::from_epoch_milliseconds(millis(at))?.to_zoned_date_time_iso(zone)
}

#[expect(
    clippy::cast_possible_truncation,
    reason = "Temporal's offsets are integers, of less than a day"
)]
fn seconds(nanoseconds: f64) -> i32 {
    (nanoseconds / 1e9) as i32
}

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = Temporal, js_name = Instant)]
    type Moment;

    #[wasm_bindgen(catch, static_method_of = Moment, js_namespace = Temporal, js_class = "Instant", js_name = fromEpochMilliseconds)]
    fn from_epoch_milliseconds(millis: f64) -> Result<Moment, JsValue>;

    #[wasm_bindgen(catch, method, js_class = "Instant", js_name = toZonedDateTimeISO)]
    fn to_zoned_date_time_iso(this: &Moment, zone: &str) -> Result<ZonedDateTime, JsValue>;

    #[wasm_bindgen(js_namespace = Temporal)]
    type ZonedDateTime;

    #[wasm_bindgen(catch, method, js_name = getTimeZoneTransition)]
    fn transition(this: &ZonedDateTime, direction: &str) -> Result<Option<ZonedDateTime>, JsValue>;

    #[wasm_bindgen(method, getter, js_name = epochMilliseconds)]
    fn epoch_milliseconds(this: &ZonedDateTime) -> f64;

    #[wasm_bindgen(method, getter, js_name = offsetNanoseconds)]
    fn offset_nanoseconds(this: &ZonedDateTime) -> f64;
}
