//! Which of a month's weekdays are meant: the 1st to the 5th, or the last.

use serde::{Deserialize, Serialize};

/// One place in a month.
///
/// ```
/// # use tag_page::schedule::parse;
/// let rule = parse("5th Wednesday of each month at 16:00 UTC").unwrap();
/// // January and February 2027 have four.
/// let winter = "2026-12-01".parse().unwrap();
/// let dates: Vec<_> = rule.dates_onward(winter).take(2).map(|it| it.to_string()).collect();
/// assert_eq!(dates, ["2026-12-30", "2027-03-31"]);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Ordinal {
    /// The first seven days.
    First,
    /// Days 8 to 14.
    Second,
    /// Days 15 to 21.
    Third,
    /// Days 22 to 28.
    Fourth,
    /// Days 29 to 31, which not every month has.
    Fifth,
    /// The last seven days, whatever their number.
    Last,
}

impl Ordinal {
    /// Every ordinal, in the order of the month.
    ///
    /// ```
    /// # use tag_page::schedule::Ordinal;
    /// let all = Ordinal::ALL.map(Ordinal::as_str);
    /// assert_eq!(all, ["1st", "2nd", "3rd", "4th", "5th", "last"]);
    /// ```
    pub const ALL: [Self; 6] = [
        Self::First,
        Self::Second,
        Self::Third,
        Self::Fourth,
        Self::Fifth,
        Self::Last,
    ];

    /// As a sentence writes it.
    ///
    /// ```
    /// assert_eq!(tag_page::schedule::Ordinal::Third.as_str(), "3rd");
    /// ```
    pub fn as_str(self) -> &'static str {
        match self {
            Self::First => "1st",
            Self::Second => "2nd",
            Self::Third => "3rd",
            Self::Fourth => "4th",
            Self::Fifth => "5th",
            Self::Last => "last",
        }
    }
}

/// One or more ordinals; "last" never stands beside "4th" or "5th", which are the same day in
/// some months and not in others.
///
/// ```
/// use tag_page::schedule::{Dates, Ordinal, parse};
///
/// let rule = parse("1st and 3rd Wednesday of each month at 16:00 UTC").unwrap();
/// let Dates::Monthly(monthly) = rule.dates else { unreachable!() };
/// assert!(monthly.ordinals.iter().eq([Ordinal::First, Ordinal::Third]));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Ordinals(u8);

impl Ordinals {
    /// The set that holds these; `None` if it is empty or says "last" beside "4th" or "5th".
    ///
    /// ```
    /// # use tag_page::schedule::{Ordinal, Ordinals};
    /// assert!(Ordinals::new([Ordinal::Second, Ordinal::Last]).is_some());
    /// assert_eq!(Ordinals::new([Ordinal::Fourth, Ordinal::Last]), None);
    /// assert_eq!(Ordinals::new([]), None);
    /// ```
    pub fn new(ordinals: impl IntoIterator<Item = Ordinal>) -> Option<Self> {
        let set = Self(ordinals.into_iter().fold(0, |bits, it| bits | bit(it)));
        let late = set.contains(Ordinal::Fourth) || set.contains(Ordinal::Fifth);
        (set.0 != 0 && !(late && set.contains(Ordinal::Last))).then_some(set)
    }

    /// Whether `ordinal` is one of them.
    ///
    /// ```
    /// # use tag_page::schedule::{Ordinal, Ordinals};
    /// let ordinals = Ordinals::new([Ordinal::First, Ordinal::Third]).unwrap();
    /// assert!(ordinals.contains(Ordinal::Third));
    /// assert!(!ordinals.contains(Ordinal::Second));
    /// ```
    pub fn contains(self, ordinal: Ordinal) -> bool {
        self.0 & bit(ordinal) != 0
    }

    /// The ordinals, in the order of the month.
    ///
    /// ```
    /// # use tag_page::schedule::{Ordinal, Ordinals};
    /// let ordinals = Ordinals::new([Ordinal::Third, Ordinal::First]).unwrap();
    /// assert!(ordinals.iter().eq([Ordinal::First, Ordinal::Third]));
    /// ```
    pub fn iter(self) -> impl Iterator<Item = Ordinal> {
        Ordinal::ALL
            .into_iter()
            .filter(move |it| self.contains(*it))
    }
}

impl From<Ordinal> for Ordinals {
    fn from(ordinal: Ordinal) -> Self {
        Self(bit(ordinal))
    }
}

fn bit(ordinal: Ordinal) -> u8 {
    1 << ordinal as u8
}
