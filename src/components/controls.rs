//! What only a browser can do, handed to the components that offer it.

use yew::prelude::*;

use crate::words::label;

/// Callbacks and what they have led to. At build time all of it is idle.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Controls {
    /// What became of copying the passcode.
    pub passcode: Copy,
    /// Copies the passcode.
    pub copy_passcode: Callback<()>,
    /// What became of copying the page's address.
    pub link: Copy,
    /// Shares the page's address.
    pub share: Callback<()>,
    /// The theme chosen.
    pub theme: Theme,
    /// Chooses a theme.
    pub choose_theme: Callback<Theme>,
    /// Goes back to the reader's own zone.
    pub use_own_zone: Callback<()>,
    /// The zone panel.
    pub zone: ZoneControls,
    /// What assistive technology is told.
    pub status: AttrValue,
}

/// The zone panel and the button that opens it.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ZoneControls {
    /// Draws the panel, while it is open: everything in it needs a browser.
    pub panel: Option<Callback<(), Html>>,
    /// Opens it, or closes it.
    pub toggle: Callback<()>,
    /// Opens it for a reader whose device does not say where they are.
    pub ask: Callback<()>,
    /// A key, pressed in the panel or on its button.
    pub key: Callback<KeyboardEvent>,
    /// The button.
    pub button: NodeRef,
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

    /// As the switch calls it.
    pub fn label(self) -> &'static str {
        match self {
            Self::Device => label::DEVICE,
            Self::Light => label::LIGHT,
            Self::Dark => label::DARK,
        }
    }

    /// As `data-theme` and storage write it; the device's theme needs no word.
    pub fn name(self) -> Option<&'static str> {
        match self {
            Self::Device => None,
            Self::Light => Some("light"),
            Self::Dark => Some("dark"),
        }
    }
}

/// How clocks are written.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Clock {
    /// As on this device.
    #[default]
    Device,
    /// 16:00
    Hours24,
    /// 4:00 pm
    Hours12,
}

impl Clock {
    /// Every clock, in the order of the switch.
    pub const ALL: [Self; 3] = [Self::Device, Self::Hours24, Self::Hours12];

    /// As the switch calls it.
    pub fn label(self) -> &'static str {
        match self {
            Self::Device => label::CLOCK_DEVICE,
            Self::Hours24 => label::CLOCK_24,
            Self::Hours12 => label::CLOCK_12,
        }
    }

    /// What it adds to a locale (Unicode's `hc` extension), and what storage keeps: the page's
    /// script has no room to make one from the other.
    pub fn extension(self) -> &'static str {
        match self {
            Self::Device => "",
            Self::Hours24 => "-u-hc-h23",
            Self::Hours12 => "-u-hc-h12",
        }
    }
}
