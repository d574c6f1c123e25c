//! A group, by its name, and which names may be of one group.

use std::fmt::{self, Display, Formatter};

/// A group, by its name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Group {
    kind: Kind,
    /// Its name in small letters, with hyphens between the words.
    name: String,
    /// The same without the hyphens.
    squashed: String,
    /// The first letters of its words.
    initials: String,
    /// `o11y`
    numeronym: String,
}

/// Two names that begin with so many equal letters are spellings of one.
const ALIKE: usize = 6;

/// Words that stand behind the kind of a group and are not its name.
const OF_ANY_GROUP: [&str; 25] = [
    "agenda",
    "call",
    "calls",
    "chair",
    "chairs",
    "charter",
    "community",
    "creation",
    "group",
    "groups",
    "lead",
    "leads",
    "lifecycle",
    "list",
    "lists",
    "logo",
    "meeting",
    "meetings",
    "member",
    "members",
    "office",
    "template",
    "templates",
    "update",
    "updates",
];

/// What kind of group. CNCF's TAGs were called SIGs once.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Tag,
    Sig,
    Working,
    User,
}

impl Kind {
    fn of(word: &str) -> Self {
        match word.to_ascii_lowercase().trim_end_matches('s') {
            "tag" => Self::Tag,
            "sig" => Self::Sig,
            "ug" => Self::User,
            _ => Self::Working,
        }
    }

    fn word(self) -> &'static str {
        match self {
            Self::Tag => "tag",
            Self::Sig => "sig",
            Self::Working => "wg",
            Self::User => "ug",
        }
    }
}

impl Group {
    /// The group, without the words behind its name that are of no group: "SIG Meeting" is none.
    pub(super) fn new(kind: &str, name: &str) -> Option<Self> {
        let words = name.to_lowercase();
        let words = words.split(|c: char| !c.is_alphanumeric());
        let mut words: Vec<_> = words.filter(|it| !it.is_empty()).collect();
        while words.last().is_some_and(|it| OF_ANY_GROUP.contains(it)) {
            words.pop();
        }
        if OF_ANY_GROUP.contains(words.first()?) {
            return None;
        }
        let squashed = words.concat();
        let first = words.iter().filter_map(|word| word.chars().next());
        Some(Self {
            kind: Kind::of(kind),
            name: words.join("-"),
            initials: first.collect(),
            numeronym: numeronym(&squashed),
            squashed,
        })
    }

    /// Whether both are of one kind.
    pub(super) fn is_of_the_kind_of(&self, other: &Self) -> bool {
        let is_great = |it: &Self| matches!(it.kind, Kind::Tag | Kind::Sig);
        self.kind == other.kind || is_great(self) && is_great(other)
    }

    /// Whether both names may be of one group: one goes on where the other ends, or shortens it.
    pub(super) fn is_like(&self, other: &Self) -> bool {
        if self.shortens(other) || other.shortens(self) || self.shares_words(other) {
            return true;
        }
        let [one, two] = [self, other].map(|it| it.squashed.as_str());
        let common = one
            .bytes()
            .zip(two.bytes())
            .take_while(|(a, b)| a == b)
            .count();
        one.starts_with(two)
            || two.starts_with(one)
            || common >= ALIKE
            || [(self, two), (other, one)]
                .iter()
                .any(|(long, short)| long.initials == *short || long.numeronym == *short)
    }

    /// Whether each word is one of the other's, or begins one, in their order: `env-sustainability`.
    fn shortens(&self, other: &Self) -> bool {
        let mut words = other.name.split('-');
        let mut own = self.name.split('-');
        own.all(|short| short.len() > 2 && words.any(|it| it.starts_with(short)))
    }

    /// Whether two words are in both: titles name the organization as well.
    fn shares_words(&self, other: &Self) -> bool {
        let words = self.name.split('-').filter(|it| it.len() > 3);
        words
            .filter(|word| other.name.split('-').any(|it| it == *word))
            .count()
            > 1
    }

    /// Whether a text names it.
    pub(super) fn is_in(&self, text: &str) -> bool {
        let letters = text.to_lowercase();
        let letters = letters.chars().filter(|c| c.is_alphanumeric());
        letters.collect::<String>().contains(&self.squashed)
    }

    /// "TAG App Delivery"
    pub(super) fn title(&self) -> String {
        let words = self.name.split('-').map(|word| {
            let mut letters = word.chars();
            let first = letters.next().into_iter().flat_map(char::to_uppercase);
            first.chain(letters).collect::<String>()
        });
        let words: Vec<_> = words.collect();
        format!("{} {}", self.kind.word().to_uppercase(), words.join(" "))
    }
}

/// The first and the last letter, and how many there are between.
fn numeronym(name: &str) -> String {
    let letters: Vec<_> = name.chars().collect();
    match &letters[..] {
        [first, between @ .., last] => format!("{first}{}{last}", between.len()),
        _ => String::new(),
    }
}

impl Display for Group {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{}", self.kind.word(), self.name)
    }
}
