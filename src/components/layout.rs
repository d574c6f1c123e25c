//! How much of the page is drawn: all of it where it is a page, some of it within another page.

/// How much of the page is drawn, and how.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Layout {
    /// What is drawn.
    pub parts: Parts,
    /// The level of the highest heading; without one nothing is a heading.
    pub top: Option<u8>,
    /// Whether the page is one by itself, with a skip link and a foot.
    pub whole: bool,
    /// Whether it is as small as it can be.
    pub compact: bool,
}

impl Layout {
    /// A page by itself.
    pub const PAGE: Self = Self {
        parts: Parts::ALL,
        top: Some(1),
        whole: true,
        compact: false,
    };

    /// Whether any of these parts is drawn.
    pub fn has(self, parts: Parts) -> bool {
        self.parts.0 & parts.0 != 0
    }
}

/// Parts of the page, each a bit: their order is that of the words of `show` in `embed.js`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Parts(pub u32);

impl Parts {
    /// Title, icon and lead.
    pub const HERO: Self = Self(1);
    /// The cards of the next meetings.
    pub const NEXT: Self = Self(1 << 1);
    /// When the series meet, in words.
    pub const RULE: Self = Self(1 << 2);
    /// The list of upcoming meetings.
    pub const LIST: Self = Self(1 << 3);
    /// The year at a glance.
    pub const YEAR: Self = Self(1 << 4);
    /// What the group does.
    pub const ABOUT: Self = Self(1 << 5);
    /// Where else to find it.
    pub const LINKS: Self = Self(1 << 6);
    /// Whom to ask.
    pub const LEADS: Self = Self(1 << 7);
    /// The picture.
    pub const PICTURE: Self = Self(1 << 8);
    /// What belongs to the meetings.
    pub const MEETINGS: Self = Self(0b1_1110);
    /// What shows times, in a zone that can be changed.
    pub const TIMES: Self = Self(0b1_1010);
    /// What stands beside them.
    pub const BESIDE: Self = Self(0b1_1110_0000);
    /// Everything.
    pub const ALL: Self = Self(0b1_1111_1111);
    /// The words by which other sites ask for them.
    pub const NAMED: [(&str, Self); 10] = [
        ("hero", Self::HERO),
        ("next", Self::NEXT),
        ("rule", Self::RULE),
        ("list", Self::LIST),
        ("year", Self::YEAR),
        ("about", Self::ABOUT),
        ("links", Self::LINKS),
        ("leads", Self::LEADS),
        ("picture", Self::PICTURE),
        ("meetings", Self::MEETINGS),
    ];
}
