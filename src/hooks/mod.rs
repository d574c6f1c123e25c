//! What only a browser has, as Yew hooks: a clock, a clipboard, storage, the reader's zone, and what
//! the site has to say that is new.

mod content;
mod copy;
mod fetch;
mod now;
mod reader;
mod storage;
mod theme;

pub(crate) use content::decoded;
pub use content::{Content, use_content};
pub use copy::{UseCopyHandle, use_copy};
pub use now::{UseNowHandle, use_now, use_passed, use_wake};
pub use reader::{Found, UseReaderHandle, use_reader};
pub use theme::{UseThemeHandle, use_theme};
