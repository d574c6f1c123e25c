//! What only a browser can do, handed to the components that offer it.

use yew::prelude::*;

/// Callbacks and what they have led to. At build time all of it is idle.
#[derive(Debug, Clone, Default)]
pub struct Controls {
    /// What was copied last of the series, what became of it, and which attempt that was.
    pub copied: Option<(Copied, (Copy, u32))>,
    /// Copies something of a series, or shows it.
    pub copy: Callback<Copied>,
    /// The passcodes that were requested.
    pub requested: Requested,
    /// What became of copying the page's address.
    pub link: Copy,
    /// Shares the page's address.
    pub share: Callback<()>,
    /// The theme chosen.
    pub theme: Theme,
    /// Chooses a theme.
    pub choose_theme: Callback<Theme>,
    /// Goes back to the reader's own zone.
    pub use_own_zone: Callback<MouseEvent>,
    /// Opens the zone panel, or closes it.
    pub change_zone: Callback<MouseEvent>,
    /// The zone panel, while it is open: everything in it needs a browser.
    pub zone_panel: Option<Html>,
    /// What assistive technology is told.
    pub status: AttrValue,
}

impl Controls {
    /// Whether what is pressed in a series does what it does with the others: whatever its callbacks hold
    /// changes with one of these.
    pub(super) fn act_like(&self, others: &Self) -> bool {
        (self.copied, self.requested) == (others.copied, others.requested)
            && self.status == others.status
    }

    /// What became of copying something of a series.
    pub(super) fn became(&self, what: Copied) -> Copy {
        match self.copied {
            Some((last, (became, _))) if last == what => became,
            _ => Copy::Idle,
        }
    }
}

/// What can be copied; what is of one series is given the place of that among the group's.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Copied {
    /// The passcode.
    Passcode(usize),
    /// The passcode that is shown on request: this is one, and shows it first.
    Request(usize),
    /// The address of its calendar feed.
    Feed(usize),
    /// The code for another site; it is of all series.
    Snippet,
}

/// The series whose passcodes were requested, a bit each. It is one number because wasm has no
/// smaller set; of a group with more than 64 series, two share a bit.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Requested(u64);

impl Requested {
    /// These, and that of one more series.
    #[must_use]
    pub fn with(self, index: usize) -> Self {
        Self(self.0 | 1 << (index % 64))
    }

    /// Whether that of a series is among them.
    pub(super) fn has(self, index: usize) -> bool {
        self.0 >> (index % 64) & 1 == 1
    }
}

/// What became of copying something.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Copy {
    /// Nothing was asked.
    #[default]
    Idle,
    /// It is on the clipboard.
    Done,
    /// The browser refused.
    Refused,
}

/// The colours of the page.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Theme {
    /// As on this device.
    #[default]
    Device,
    /// Dark on light.
    Light,
    /// Light on dark.
    Dark,
}

impl Theme {
    /// Every theme, in the order of the switch.
    pub const ALL: [Self; 3] = [Self::Device, Self::Light, Self::Dark];

    /// As `data-theme` and storage write it; the device's theme needs no word.
    pub fn name(self) -> Option<&'static str> {
        match self {
            Self::Device => None,
            Self::Light => Some("light"),
            Self::Dark => Some("dark"),
        }
    }
}
