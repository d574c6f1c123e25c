//! Addresses that may leave the content file.

use std::rc::Rc;

use serde::{Deserialize, Serialize};

/// The schemes that an address may have.
const SCHEMES: [&str; 3] = ["https", "mailto", "webcal"];

/// What browsers know as an address of nothing.
const NOWHERE: &str = "about:invalid";

/// An absolute address whose scheme is https, mailto or webcal, as the editor wrote it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "Rc<str>")]
pub struct Href(Rc<str>);

impl Href {
    /// The address.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The address, shared.
    pub fn shared(&self) -> Rc<str> {
        self.0.clone()
    }
}

/// The data of a page may come from anywhere, where the page stands in another one: an address is
/// believed no more than what an editor writes. One that is not leads nowhere.
impl From<Rc<str>> for Href {
    fn from(text: Rc<str>) -> Self {
        let scheme = text.split(':').next().unwrap_or_default();
        let is_allowed = SCHEMES.iter().any(|it| it.eq_ignore_ascii_case(scheme));
        Self(if is_allowed { text } else { NOWHERE.into() })
    }
}

#[cfg(feature = "prerender")]
mod parse {
    use std::str::FromStr;

    use super::{Href, SCHEMES};
    use crate::page::damaged::damage;
    use crate::report::Code;

    /// Why an address is refused, and what to write instead.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct NotAnHref {
        /// What kind of thing is wrong.
        pub code: Code,
        /// What is wrong.
        pub trouble: String,
        /// What to write instead.
        pub instead: String,
    }

    impl FromStr for Href {
        type Err = NotAnHref;

        fn from_str(text: &str) -> Result<Self, NotAnHref> {
            let refuse = |code: Code, trouble: String, instead: &str| {
                Err(NotAnHref {
                    code,
                    trouble,
                    instead: instead.to_owned(),
                })
            };
            if text.is_empty() {
                return refuse(
                    Code::UrlEmpty,
                    "the address is empty".to_owned(),
                    "write an address that begins with https://",
                );
            }
            if text.contains(' ') && !text.chars().any(|c| c != ' ' && is_hidden(c)) {
                return refuse(
                    Code::UrlHidden,
                    "the address holds a space".to_owned(),
                    "delete the space; one that belongs to the address is written %20",
                );
            }
            if let Some(hidden) = text.chars().find(|c| is_hidden(*c)) {
                return refuse(
                    Code::UrlHidden,
                    format!(
                        "the address holds an invisible character, U+{:04X}",
                        u32::from(hidden)
                    ),
                    "delete the line and type the address anew; it was probably pasted",
                );
            }
            match url::Url::parse(text) {
                Ok(url)
                    if url.scheme() == "https"
                        && !text.to_ascii_lowercase().starts_with("https://") =>
                {
                    refuse(
                        Code::Url,
                        format!("`{text}` lacks the two slashes"),
                        "write https://…",
                    )
                }
                Ok(url) if SCHEMES.contains(&url.scheme()) => match damage(text, &url) {
                    Some((trouble, instead)) => refuse(Code::Url, trouble, &instead),
                    None => Ok(Self(text.into())),
                },
                Ok(url) => refuse(
                    Code::UrlScheme,
                    format!("the scheme `{}:` is not allowed", url.scheme()),
                    "write an address that begins with https://, mailto: or webcal://",
                ),
                Err(url::ParseError::RelativeUrlWithoutBase) => refuse(
                    Code::Url,
                    format!("`{text}` is no absolute address"),
                    "write the whole address, beginning with https://",
                ),
                Err(error) => refuse(
                    Code::Url,
                    format!("`{text}` is no address: {error}"),
                    "check it in a browser and copy it again",
                ),
            }
        }
    }

    /// White space, control characters, and what Unicode draws as nothing.
    pub(crate) fn is_hidden(c: char) -> bool {
        c.is_whitespace()
            || c.is_control()
            || matches!(c, '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
                | '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{e0000}'..='\u{e0fff}')
    }
}

#[cfg(feature = "prerender")]
pub use parse::NotAnHref;
#[cfg(feature = "prerender")]
pub(crate) use parse::is_hidden;
