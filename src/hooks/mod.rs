//! What only a browser has, as Yew hooks: a clock, a clipboard, storage, the reader's zone.

mod copy;
mod now;
mod reader;
mod storage;
mod theme;

pub use copy::{UseCopyHandle, use_copy};
pub use now::{UseNowHandle, use_now, use_wake};
pub use reader::{Found, UseReaderHandle, use_reader};
pub use theme::{UseThemeHandle, use_theme};
