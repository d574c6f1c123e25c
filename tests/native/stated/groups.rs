//! Whose meeting it is.

use tag_page::stated::Place::{Beside, Page};

use super::check_of;

const WEEKLY: &str = "every Wednesday at 16:00 UTC";

#[test]
fn of_somebody_else() {
    for (own, texts) in [
        (
            "CNCF TAG Security",
            &[
                "TAG Runtime meets on Tuesdays at 17:00 UTC.",
                "The TOC meets on the first Tuesday of each month at 16:00 UTC.",
                "SIG Release usually meets on Tuesdays at 17:00 UTC.",
                "The security response team meets on Fridays at 09:00 UTC.",
                "Talk to the storage people, who meet on Mondays at 17:00 UTC.",
                "The meeting of SIG Node is on Tuesdays at 17:00 UTC.",
                "Our joint call with TAG Runtime is on Mondays at 17:00 UTC.",
                "On Tuesdays at 17:00 UTC the TOC meets.",
                "They meet on Tuesdays at 17:00 UTC.",
                "CNCF meetings are on Tuesdays.",
            ][..],
        ),
        (
            "Kubernetes SIG Network",
            &[
                "SIG Node (Kubernetes) meets on Tuesdays at 17:00 UTC.",
                "[SIG Node](https://github.com/kubernetes/community/tree/master/sig-node) meets on Tuesdays at 10:00 PT.",
                "Kubernetes community meetings are held on the third Thursday of each month.",
                "The Steering Committee holds its public meeting on the first Monday of the month.",
                "Our steering committee meets on Mondays.",
            ],
        ),
        (
            "Rust Language Team",
            &[
                "The compiler team meets on Thursdays at 14:00 UTC.",
                "The libs team's meeting is on Tuesdays at 15:00 UTC.",
                "The infra team's weekly call is on Mondays.",
            ],
        ),
        (
            "Example Club",
            &[
                "The board meets on Mondays.",
                "We also meet for drinks on the last Friday of each month.",
                "We also meet informally on Fridays at 18:00 in the pub.",
            ],
        ),
    ] {
        for place in [Beside, Page] {
            check_of(&[own, "Group meeting"], place, &[WEEKLY], texts);
        }
    }
}

#[test]
fn of_the_group() {
    for (own, texts) in [
        (
            "CNCF TAG Security",
            &[
                "TAG Security meets on «Tuesdays» at 16:00 UTC.",
                "CNCF TAG Security meets on «Tuesdays» at 16:00 UTC.",
                "The TAG has its weekly meeting at «15:00 UTC» on Wednesdays.",
                "The whole group meets on «Tuesdays».",
                "Our call is on «Tuesdays».",
                "Regular community meetings are held on «Tuesdays».",
                "Meetings are on «Tuesdays».",
                "Meetings of the group are on «Tuesdays».",
                "This TAG also works with the TOC; we meet on «Tuesdays».",
            ][..],
        ),
        (
            "Python Packaging Working Group",
            &[
                "The Packaging WG meets every «Tuesday» at 16:00 UTC.",
                "The working group meets every «Tuesday» at 16:00 UTC.",
            ],
        ),
        (
            "W3C Accessibility Guidelines Working Group",
            &["The AG WG meets on «Tuesdays»."],
        ),
        (
            "Example Group",
            &[
                "Example Group meets on «Tuesdays» at 16:00 UTC.",
                "The Example Group has its weekly meeting at «15:00 UTC» on Wednesdays.",
            ],
        ),
        (
            "OCI",
            &["The OCI community holds a call on «Tuesdays» at 16:00 UTC."],
        ),
        (
            "CNCF Technical Oversight Committee",
            &[
                "The TOC meets on «Tuesdays» at 16:00 UTC.",
                "Our committee meets on «Tuesdays».",
            ],
        ),
    ] {
        for place in [Beside, Page] {
            check_of(&[own, "Group meeting"], place, &[WEEKLY], texts);
        }
    }
    check_of(
        &["Kubernetes SIG Network", "Gateway API Meeting"],
        Page,
        &["every Monday at 15:00 America/Los_Angeles"],
        &["The Gateway API meeting is on «Tuesdays»."],
    );
}
