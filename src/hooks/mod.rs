//! What only a browser has, as Yew hooks: a clock, a clipboard, storage, the reader's zone.

mod address;
mod copy;
mod fetch;
mod now;
mod reader;
mod storage;
mod theme;

pub(crate) use address::in_zone;
pub use copy::{UseCopyHandle, use_copy};
pub(crate) use fetch::fetch;
pub use now::{UseNowHandle, use_now};
pub use reader::{Found, UseReaderHandle, use_reader};
pub use theme::{UseThemeHandle, use_theme};
