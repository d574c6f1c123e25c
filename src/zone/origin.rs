//! Where the zone shown comes from.

use std::rc::Rc;

/// Where the zone shown comes from.
///
/// ```
/// use tag_page::words::place::banner;
/// use tag_page::zone::{English, Origin, Utc};
///
/// let reader = English { zone: Utc, city: "UTC".into(), own: true };
/// assert_eq!(banner(&reader, &Origin::Device), None);
/// assert_eq!(banner(&reader, &Origin::Link).unwrap(), "Shown in UTC, which is yours.");
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Origin {
    /// The device says it.
    Device,
    /// The reader chose it, now or before.
    Choice,
    /// A link asks for it.
    Link,
    /// A link asks for this zone, which the browser does not know. So the reader sees their choice,
    /// or the device's.
    Unknown(Rc<str>),
}
