//! How groups are called: `tag-security`, "CNCF TAG Security", `#tag-security`, `tags/security.md`.

use std::fmt::{self, Display, Formatter};
use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;

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
    fn new(kind: &str, name: &str) -> Option<Self> {
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

/// The groups in an address, a slug or a handle, with their bytes.
pub(super) fn slugs(text: &str) -> impl Iterator<Item = (Range<usize>, Group)> {
    static SLUG: LazyLock<Regex> = LazyLock::new(|| {
        regex(
            r"(?i)(?:^|%[0-9a-f]{2}|[^a-z0-9])((tag|sig|wg|ug)[-_]([a-z][a-z0-9]+(?:[-_][a-z0-9]+)*))",
        )
    });
    found(&SLUG, text)
}

/// The same, of folders of groups: `tags/security.md`.
pub(super) fn folders(text: &str) -> impl Iterator<Item = (Range<usize>, Group)> {
    static FOLDER: LazyLock<Regex> = LazyLock::new(|| {
        regex(r"(?i)/((tags|sigs|wgs?)/([a-z][a-z0-9]+(?:[-_][a-z0-9]+)*))(?:\.md)?(?:[/?#]|$)")
    });
    found(&FOLDER, text)
}

/// The same, of labels of issues: `labels/sig%2Fnode`.
pub(super) fn labels(text: &str) -> impl Iterator<Item = (Range<usize>, Group)> {
    static LABEL: LazyLock<Regex> = LazyLock::new(|| {
        regex(r"(?i)label(?:s/|:|%3a)((tag|sig|wg|ug)(?:/|%2f)([a-z][a-z0-9]+(?:-[a-z0-9]+)*))")
    });
    found(&LABEL, text)
}

/// The channels of groups in a text, with their bytes.
pub(super) fn channels(text: &str) -> impl Iterator<Item = (Range<usize>, Group)> {
    static CHANNEL: LazyLock<Regex> =
        LazyLock::new(|| regex(r"(#(tag|sig|wg|ug)-([a-z][a-z0-9]+(?:-[a-z0-9]+)*))"));
    found(&CHANNEL, text)
}

/// The group that a text names first, with its bytes: "CNCF TAG App Delivery".
pub(super) fn named(text: &str) -> Option<(Range<usize>, Group)> {
    static NAME: LazyLock<Regex> = LazyLock::new(|| {
        regex(r"\b((TAG|SIG|WG|UG)[ -](\p{Lu}[\w&]*(?:[ -](?:and |& )?\p{Lu}[\w&]*)*))")
    });
    found(&NAME, text).next()
}

/// The group of a title, which may name the kind at its end: "Best Practices WG".
pub(super) fn titled(text: &str) -> Option<(Range<usize>, Group)> {
    static TITLE: LazyLock<Regex> = LazyLock::new(|| {
        regex(
            r"^\s*((?P<name>\p{Lu}[\w&]*(?: (?:and |& )?\p{Lu}[\w&]*)*) (?P<kind>TAG|SIG|WG|UG|Working Group))\s*$",
        )
    });
    named(text).or_else(|| {
        let it = TITLE.captures(text)?;
        let kind = match &it["kind"] {
            "Working Group" => "WG",
            short => short,
        };
        Some((it.get(1)?.range(), Group::new(kind, &it["name"])?))
    })
}

fn found<'t>(
    regex: &'static Regex,
    text: &'t str,
) -> impl Iterator<Item = (Range<usize>, Group)> + use<'t> {
    regex.captures_iter(text).filter_map(|it| {
        let group = Group::new(it.get(2)?.as_str(), it.get(3)?.as_str())?;
        Some((it.get(1)?.range(), group))
    })
}

fn regex(pattern: &str) -> Regex {
    Regex::new(pattern).expect("the pattern is fixed, and the tests use it")
}
