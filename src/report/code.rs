//! What can be said of a content file: each kind of diagnostic with its code, which stays as it is.

use std::fmt::{self, Display, Formatter};
use std::str::FromStr;

use super::Severity;
use super::Severity::{Error, Note, Warning};

/// Makes the codes of the table below, in its order.
macro_rules! codes {
    ($(
        #[doc = $what:literal]
        $code:ident: $name:literal, $severity:ident,
        why: $why:literal,
        wrong: $wrong:literal,
        right: $right:literal;
    )+) => {
        /// A kind of diagnostic.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Code {
            $(#[doc = $what] $code,)+
        }

        impl Code {
            /// All of them.
            pub const ALL: &[Self] = &[$(Self::$code),+];

            const fn about(self) -> &'static About {
                match self {
                    $(Self::$code => &About {
                        name: $name,
                        severity: $severity,
                        what: $what,
                        why: $why,
                        wrong: $wrong,
                        right: $right,
                    },)+
                }
            }
        }
    };
}

/// What is known of a code.
struct About {
    name: &'static str,
    severity: Severity,
    what: &'static str,
    why: &'static str,
    wrong: &'static str,
    right: &'static str,
}

impl Code {
    /// Its name, by which it is waived and explained.
    pub const fn name(self) -> &'static str {
        self.about().name
    }

    /// How much it weighs.
    pub const fn severity(self) -> Severity {
        self.about().severity
    }

    /// What is found.
    pub fn what(self) -> &'static str {
        self.about().what.trim()
    }

    /// Why that matters, in one sentence.
    pub const fn why(self) -> &'static str {
        self.about().why
    }

    /// Lines of a content file of which it is said, and the same lines as they should be; none where
    /// the file itself is meant. Lines of a meeting stand for themselves.
    pub const fn example(self) -> Option<(&'static str, &'static str)> {
        let About { wrong, right, .. } = self.about();
        if wrong.is_empty() {
            return None;
        }
        Some((wrong, right))
    }
}

impl Display for Code {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl FromStr for Code {
    type Err = String;

    /// The code of a name; else which is meant, perhaps.
    fn from_str(name: &str) -> Result<Self, String> {
        let all = Self::ALL.iter().copied();
        let found = all.clone().find(|it| it.name() == name);
        found.ok_or_else(|| {
            let alike = |it: Self| (strsim::normalized_damerau_levenshtein(name, it.name()), it);
            let likely = all
                .map(alike)
                .max_by(|(one, _), (other, _)| one.total_cmp(other));
            match likely.filter(|(alike, _)| *alike > 0.5) {
                Some((_, code)) => format!("did you mean `{code}`?"),
                None => "docs/checks.md lists the codes; so does `tag-page check --explain all`"
                    .to_owned(),
            }
        })
    }
}

codes! {
    /// The file cannot be read.
    File: "file", Error,
    why: "A build that leaves a group out publishes a site on which nobody finds it.",
    wrong: "", right: "";

    /// The file's name cannot be the name of a page.
    FileName: "file-name", Error,
    why: "The name becomes the address of the page and of its feed, on every host.",
    wrong: "", right: "";

    /// The file is not YAML of the kind that content files are written in.
    Yaml: "yaml", Error,
    why: "A program reads such a file otherwise than a person does, or not at all.",
    wrong: "title: [TAG Security",
    right: "title: TAG Security";

    /// A text is cut off by a comment that is glued to it.
    Comment: "comment", Error,
    why: "YAML drops what follows `#` without a word, so readers would never see it.",
    wrong: "about: Ask in #tag-security",
    right: "about: \"Ask in #tag-security\"";

    /// A key stands twice in one group of keys.
    KeyTwice: "key-twice", Error,
    why: "Only one of the two can be shown, and nobody knows which was meant.",
    wrong: "about: One\nabout: Two",
    right: "about: [One, Two]";

    /// A key that no page has.
    KeyUnknown: "key-unknown", Error,
    why: "What stands under a misspelt key is not shown anywhere.",
    wrong: "abuot: We meet.",
    right: "about: We meet.";

    /// A key is missing.
    KeyMissing: "key-missing", Error,
    why: "Without it the page, the calendar or the link would be incomplete.",
    wrong: "leads: [{ name: Ada Lovelace }]",
    right: "leads: [{ name: Ada Lovelace, role: Chair }]";

    /// A value is of the wrong kind: a list where a text should be, or nothing at all.
    Kind: "kind", Error,
    why: "It cannot be shown in the way that the page shows this key.",
    wrong: "about: { text: We meet. }",
    right: "about: We meet.";

    /// A text is empty.
    TextEmpty: "text-empty", Error,
    why: "An empty place on the page looks like a fault, and a link without text cannot be found.",
    wrong: "about: \"\"",
    right: "about: We meet.";

    /// A text holds characters that nobody sees.
    TextHidden: "text-hidden", Error,
    why: "Invisible characters break addresses and search, and can turn the text around them.",
    wrong: "title: \"TAG\\u200b Security\"",
    right: "title: TAG Security";

    /// A text holds more than text, code, emphasis and links.
    Markup: "markup", Error,
    why: "It would be shown with its signs, or not at all.",
    wrong: "about: We <b>meet</b>.",
    right: "about: We *meet*.";

    /// A picture's path leads outside the site, or is none.
    Picture: "picture", Error,
    why: "The page asks no other site for anything, and works in any folder.",
    wrong: "icon: { src: /images/icon.svg, alt: The group's icon }",
    right: "icon: { src: images/icon.svg, alt: The group's icon }";

    /// A picture has no text.
    AltMissing: "alt-missing", Error,
    why: "Who does not see the picture hears its text instead, or nothing.",
    wrong: "icon: { src: images/icon.svg }",
    right: "icon: { src: images/icon.svg, alt: The group's icon }";

    /// A link's text says nothing without the words around it.
    LinkText: "link-text", Warning,
    why: "Screen readers list links by their texts alone, and a list of \"here\" leads nowhere.",
    wrong: "about: \"The charter is [here](https://example.org/charter).\"",
    right: "about: \"Read [the charter](https://example.org/charter).\"";

    /// A sentence from which no dates can be computed.
    Rule: "rule", Error,
    why: "Nobody can know when to come, and every reader guesses otherwise.",
    wrong: "when: twice per month on Tuesday at 09:00 America/Los_Angeles",
    right: "when: 1st and 3rd Tuesday of each month at 09:00 America/Los_Angeles";

    /// The first day of a rule is on another weekday than the rule.
    RuleAnchor: "rule-anchor", Error,
    why: "Either the day or the date is wrong, and every other week depends on it.",
    wrong: "when: every 2 weeks on Friday at 08:00 America/Los_Angeles from 2025-02-13",
    right: "when: every 2 weeks on Friday at 08:00 America/Los_Angeles from 2025-02-14";

    /// A zone that is none: an abbreviation, a fixed offset, an unknown name.
    Zone: "zone", Error,
    why: "It is wrong for half of the year wherever clocks change, and two places share many an abbreviation.",
    wrong: "when: every Wednesday at 10:00 PST",
    right: "when: every Wednesday at 10:00 America/Los_Angeles";

    /// A duration that is none.
    Duration: "duration", Error,
    why: "Without an end the page cannot say that a meeting is on, and calendars guess.",
    wrong: "duration: 60",
    right: "duration: 60 minutes";

    /// A date that is none.
    Date: "date", Error,
    why: "Only year, month and day in this order are read alike everywhere; what is no day is on nobody's calendar.",
    wrong: "updated: 2026/12/2",
    right: "updated: 2026-12-02";

    /// The first day of the feed comes after the last meeting.
    Since: "since", Error,
    why: "The calendar feed would be empty.",
    wrong: "when: every Wednesday at 16:00 UTC until 2027-06-30\nsince: 2028-01-01",
    right: "when: every Wednesday at 16:00 UTC until 2027-06-30\nsince: 2026-01-01";

    /// A status that is none, or a last day without a meeting.
    Status: "status", Error,
    why: "Visitors would wait for a meeting that is not held, or miss one that is.",
    wrong: "status: cancelled",
    right: "status: { paused: Summer break }";

    /// An exception that does not say what it means.
    Exception: "exception", Error,
    why: "A change that is not understood is not shown, and visitors come in vain.",
    wrong: "exceptions: [{ date: 2026-12-02 }]",
    right: "exceptions: [{ date: 2026-12-02, cancelled: KubeCon }]";

    /// An exception on a day without a meeting.
    ExceptionDate: "exception-date", Error,
    why: "The meeting that is meant stays in every calendar as if nothing had changed.",
    wrong: "exceptions: [{ date: 2026-12-03, cancelled: KubeCon }]",
    right: "exceptions: [{ date: 2026-12-02, cancelled: KubeCon }]";

    /// A meeting that comes to lie on another one of its series.
    ExceptionOverlap: "exception-overlap", Error,
    why: "Nobody can attend both, and one of the two is probably a slip.",
    wrong: "exceptions: [{ date: 2026-12-02, moved: 2026-12-16 }]",
    right: "exceptions: [{ date: 2026-12-02, moved: 2026-12-03 }]";

    /// A meeting is moved by about a year.
    MovedFar: "moved-far", Warning,
    why: "Visitors come on neither day: in the one year it is not held, in the other nobody looks for it.",
    wrong: "exceptions: [{ date: 2026-12-02, moved: 2027-12-09 }]",
    right: "exceptions: [{ date: 2026-12-02, moved: 2026-12-09 }]";

    /// A meeting is cancelled, or a series paused, without a reason.
    ReasonMissing: "reason-missing", Error,
    why: "Without a reason, visitors take it for a mistake and wait in an empty room.",
    wrong: "exceptions: [{ date: 2026-12-02, cancelled: true }]",
    right: "exceptions: [{ date: 2026-12-02, cancelled: KubeCon }]";

    /// The last meeting of a series is over.
    SeriesOver: "series-over", Warning,
    why: "Visitors look for the next meeting, and there is none.",
    wrong: "when: every Wednesday at 16:00 UTC until 2026-06-30",
    right: "when: every Wednesday at 16:00 UTC until 2027-06-30";

    /// A series has no meeting in the next 60 days.
    MeetingFar: "meeting-far", Warning,
    why: "A group that does not meet for two months has usually paused, or its rule has a slip in it.",
    wrong: "when: every Wednesday at 16:00 UTC from 2027-11-03",
    right: "when: every Wednesday at 16:00 UTC from 2026-11-04";

    /// A series that meets every few months has no meeting in the next 60 days.
    MeetingSeldom: "meeting-seldom", Note,
    why: "Visitors see a date far ahead; for a series that meets so seldom it may be as it should be.",
    wrong: "when: 3rd Tuesday of every 3rd month at 08:00 UTC from 2026-11",
    right: "when: 3rd Tuesday of every 3rd month at 08:00 UTC from 2026-12";

    /// Two series of a group start at the same instant.
    SeriesClash: "series-clash", Warning,
    why: "Nobody can be in two meetings at once; often one of them was copied and not changed.",
    wrong: "meetings:\n  - { name: EMEA, when: every Wednesday at 16:00 UTC, duration: 1 hour }\n  - { name: Americas, when: every Wednesday at 17:00 Europe/Berlin, duration: 1 hour }",
    right: "meetings:\n  - { name: EMEA, when: every Wednesday at 08:00 UTC, duration: 1 hour }\n  - { name: Americas, when: every Wednesday at 17:00 Europe/Berlin, duration: 1 hour }";

    /// A rule is pinned to UTC, and its group meets by the clocks of a place.
    UtcOrigin: "utc-origin", Note,
    why: "It moves by an hour, in spring and in autumn, for everyone who changes clocks.",
    wrong: "when: every Wednesday at 16:00 UTC # 8am PST",
    right: "when: every Wednesday at 08:00 America/Los_Angeles";

    /// A text states another time or day than the rule does.
    TextTime: "text-time", Warning,
    why: "Who believes the text comes at the wrong time.",
    wrong: "when: every Wednesday at 16:00 UTC\nnote: Wednesdays at 17:00 UTC",
    right: "when: every Wednesday at 16:00 UTC\nnote: Wednesdays at 16:00 UTC";

    /// A link to a converter converts another time than the rule's.
    ConverterTime: "converter-time", Warning,
    why: "Who follows the link is told the wrong time, in their own zone.",
    wrong: "when: every Wednesday at 17:00 UTC\nconverter: \"[convert](https://dateful.com/convert/utc?t=16)\"",
    right: "when: every Wednesday at 17:00 UTC\nconverter: \"[convert](https://dateful.com/convert/utc?t=17)\"";

    /// Something names another group than the page's own.
    OtherGroup: "other-group", Warning,
    why: "Pages are made from copies of others; what is left of them leads visitors to the wrong group.",
    wrong: "title: CNCF TAG Security\nlinks: [\"[Community events](https://community.cncf.io/tag-app-delivery/)\"]",
    right: "title: CNCF TAG Security\nlinks: [\"[Community events](https://community.cncf.io/tag-security/)\"]";

    /// An address that is none.
    Url: "url", Error,
    why: "The link leads nowhere.",
    wrong: "edit: example.org/edit",
    right: "edit: https://example.org/edit";

    /// An address with a scheme that may not leave the content file.
    UrlScheme: "url-scheme", Error,
    why: "Only these schemes are safe on every page: http can be changed on its way, others can run a program in the reader's browser.",
    wrong: "edit: http://example.org/edit",
    right: "edit: https://example.org/edit";

    /// An address that holds characters which nobody sees.
    UrlHidden: "url-hidden", Error,
    why: "It looks right and leads nowhere.",
    wrong: "edit: https://example.org/edit%E2%80%8B",
    right: "edit: https://example.org/edit";

    /// An address is empty.
    UrlEmpty: "url-empty", Error,
    why: "Who follows the link stays where they are.",
    wrong: "about: \"[The charter]()\"",
    right: "about: \"[The charter](https://example.org/charter)\"";

    /// An address holds a password.
    UrlPassword: "url-password", Warning,
    why: "Addresses are copied into calendars, logs and chats, where the password stays readable for everyone.",
    wrong: "join: { url: \"https://zoom.us/j/7276783015?pwd=c2VjcmV0\" }",
    right: "join: { url: \"https://zoom.us/j/7276783015\", passcode: 77777 }";

    /// A text repeats a passcode that is on request.
    PasscodeRepeated: "passcode-repeated", Warning,
    why: "Bots find it there, from which it was to be kept.",
    wrong: "join: { url: \"https://zoom.us/j/7276783015\", passcode: { on_request: 77777 } }\nnote: The passcode is 77777",
    right: "join: { url: \"https://zoom.us/j/7276783015\", passcode: { on_request: 77777 } }\nnote: Open to everyone";

    /// Two links lead to the same address.
    UrlTwice: "url-twice", Warning,
    why: "One of them was probably meant to lead elsewhere.",
    wrong: "links:\n  - \"[Charter](https://example.org/charter)\"\n  - \"[Mailing list](https://example.org/charter)\"",
    right: "links:\n  - \"[Charter](https://example.org/charter)\"\n  - \"[Mailing list](https://example.org/list)\"";

    /// The number of a Zoom meeting holds something else than digits.
    ZoomNumber: "zoom-number", Error,
    why: "Zoom knows no such meeting, and nobody can join.",
    wrong: "join: { url: \"https://zoom.us/j/72767S3015\" }",
    right: "join: { url: \"https://zoom.us/j/7276753015\" }";

    /// The number of a Zoom meeting has too few digits, or too many.
    ZoomDigits: "zoom-digits", Warning,
    why: "Zoom's numbers have 9 to 11 digits; a digit was probably lost on the way.",
    wrong: "join: { url: \"https://zoom.us/j/72767830\" }",
    right: "join: { url: \"https://zoom.us/j/7276783015\" }";

    /// One series leads to two meetings in Zoom or in Google Meet.
    ZoomRooms: "zoom-rooms", Warning,
    why: "Half of the people wait in the other room.",
    wrong: "join: { url: \"https://zoom.us/j/7276783015\" }\nnote: \"[Join](https://zoom.us/j/9876543210)\"",
    right: "join: { url: \"https://zoom.us/j/7276783015\" }";

    /// A role that no group has.
    Role: "role", Error,
    why: "Visitors look for the chairs, and do not find whom they can ask.",
    wrong: "leads: [{ name: Ada Lovelace, role: chairwoman }]",
    right: "leads: [{ name: Ada Lovelace, role: Chair }]";

    /// A handle that GitHub does not give.
    Handle: "handle", Error,
    why: "The link to the person leads nowhere, or to somebody else.",
    wrong: "leads: [{ name: Ada Lovelace, role: Chair, github: ada_lovelace }]",
    right: "leads: [{ name: Ada Lovelace, role: Chair, github: ada-lovelace }]";

    /// Two leads have the same handle.
    HandleTwice: "handle-twice", Warning,
    why: "One of them is copied from the other, and leads to the wrong person.",
    wrong: "leads:\n  - { name: Ada Lovelace, role: Chair, github: ada }\n  - { name: Alan Turing, role: TL, github: ada }",
    right: "leads:\n  - { name: Ada Lovelace, role: Chair, github: ada }\n  - { name: Alan Turing, role: TL, github: alan }";

    /// The term of a lead is over.
    TermOver: "term-over", Warning,
    why: "Visitors ask somebody who may not lead the group any more.",
    wrong: "leads: [{ name: Ada Lovelace, role: Chair, term: 2026-06-30 }]",
    right: "leads: [{ name: Ada Lovelace, role: Chair, term: 2027-06-30 }]";

    /// No lead is a chair.
    NoChair: "no-chair", Warning,
    why: "Nobody is named who answers for the group.",
    wrong: "leads: [{ name: Alan Turing, role: TL }]",
    right: "leads: [{ name: Ada Lovelace, role: Chair }, { name: Alan Turing, role: TL }]";

    /// The page was last reviewed more than six months ago.
    ReviewDue: "review-due", Warning,
    why: "Rooms, links and people change without a word; a page that nobody reads turns wrong.",
    wrong: "reviewed: 2026-03-01",
    right: "reviewed: 2026-11-01";

    /// A waiver that waives nothing that can be waived.
    Waiver: "waiver", Error,
    why: "What it was meant to let pass is not let pass.",
    wrong: "waivers: [{ code: other-gruop, reason: We share a calendar }]",
    right: "waivers: []";

    /// A waiver that lets nothing pass.
    WaiverUnused: "waiver-unused", Warning,
    why: "It would hide the next finding of its kind, of which nobody has thought yet.",
    wrong: "waivers: [{ code: other-group, reason: We share a calendar }]",
    right: "waivers: []";

    /// A waiver that has ended.
    WaiverOver: "waiver-over", Warning,
    why: "It was to hold only until then, and what it let pass is said again.",
    wrong: "waivers: [{ code: other-group, reason: We share a calendar, until: 2026-06-30 }]",
    right: "waivers: []";
}
