//! Clocks of 24 and of 12 hours.

/// How the hours of a day are counted.
///
/// ```
/// use tag_page::zone::Hours;
///
/// assert_eq!(Hours::default(), Hours::Device);
/// assert_eq!(format!("en-GB{}", Hours::Of12.extension()), "en-GB-u-hc-h12");
/// ```
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
    ///
    /// ```
    /// # use tag_page::zone::Hours;
    /// let extensions = Hours::ALL.map(Hours::extension);
    /// assert_eq!(extensions, ["", "-u-hc-h23", "-u-hc-h12"]);
    /// ```
    pub const ALL: [Self; 3] = [Self::Device, Self::Of24, Self::Of12];

    /// The one that adds this to a locale.
    ///
    /// ```
    /// # use tag_page::zone::Hours;
    /// assert_eq!(Hours::of(Some("-u-hc-h23")), Some(Hours::Of24));
    /// assert_eq!(Hours::of(None), None);
    /// ```
    pub fn of(extension: Option<&str>) -> Option<Self> {
        let mut all = Self::ALL.into_iter();
        all.find(|hours| Some(hours.extension()) == extension)
    }

    /// What it adds to a locale (Unicode's `hc` extension), and what storage keeps: the page's
    /// script has no room to make one from the other.
    ///
    /// ```
    /// # use tag_page::zone::Hours;
    /// assert_eq!(Hours::Of24.extension(), "-u-hc-h23");
    /// ```
    pub fn extension(self) -> &'static str {
        match self {
            Self::Device => "",
            Self::Of24 => "-u-hc-h23",
            Self::Of12 => "-u-hc-h12",
        }
    }
}
