//! The browser's half: one door to `Intl` and `Temporal`, which is cached and never throws through
//! Rust.

mod clock;
mod format;
mod known;
mod locale;
mod offset;
mod reader;
mod temporal;
mod time;
mod zones;

pub use known::known;
pub(crate) use locale::locale;
pub use offset::{ahead, device};
pub use reader::Browser;
pub use time::instant;
pub use zones::{Zones, named};
