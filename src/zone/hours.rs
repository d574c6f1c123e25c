//! Clocks of 24 and of 12 hours.

/// How the hours of a day are counted.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Hours {
    /// As on this device.
    #[default]
    Device,
    /// 16:00
    Of24,
    /// 4:00 pm
    Of12,
}

impl Hours {
    /// All of them, in the order of the switch.
    pub const ALL: [Self; 3] = [Self::Device, Self::Of24, Self::Of12];

    /// The one that adds this to a locale.
    pub fn of(extension: Option<&str>) -> Option<Self> {
        let mut all = Self::ALL.into_iter();
        all.find(|hours| Some(hours.extension()) == extension)
    }

    /// What it adds to a locale (Unicode's `hc` extension), and what storage keeps: the page's
    /// script has no room to make one from the other.
    pub fn extension(self) -> &'static str {
        match self {
            Self::Device => "",
            Self::Of24 => "-u-hc-h23",
            Self::Of12 => "-u-hc-h12",
        }
    }
}
