//! What only a browser can do, handed to the components that offer it.

use yew::prelude::*;

/// Callbacks and what they have led to. At build time all of it is idle.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Controls {
    /// What became of copying a passcode.
    pub passcode: Passcode,
    /// Copies the passcode of a series.
    pub copy_passcode: Callback<usize>,
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

/// What became of copying a passcode, and of which series it is.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Passcode {
    /// The place of the series among the group's.
    pub series: usize,
    /// What became of it.
    pub copy: Copy,
}

impl Passcode {
    /// What became of copying the passcode of a series.
    pub(super) fn of(&self, series: usize) -> Copy {
        if self.series == series {
            self.copy
        } else {
            Copy::Idle
        }
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
