//! Whether a series is held, in words.

use super::{COPIES, check_updated, meeting};

#[test]
fn series_pause_resume_and_end() {
    check_updated(
        &[
            (
                "every Wednesday at 16:00 UTC",
                "every Wednesday at 16:00 UTC | status: { ended: 2026-12-16 }",
                &[
                    "Meeting ends: its last date is 16 December 2026; 48 dates after it are no longer held.",
                    COPIES,
                ],
            ),
            (
                "every Wednesday at 16:00 UTC",
                "every Wednesday at 16:00 UTC | status: ended",
                &[
                    "Meeting has ended: none of the next 52 dates is held, the first of them 25 November 2026.",
                    COPIES,
                ],
            ),
            (
                "every Wednesday at 16:00 UTC | status: ended",
                "every Wednesday at 16:00 UTC",
                &["Meeting is held again from 25 November 2026 on: 52 dates are added."],
            ),
            (
                "every Wednesday at 16:00 UTC until 2026-09-02",
                "every Wednesday at 16:00 UTC until 2026-09-02 | status: ended",
                &[],
            ),
            (
                "every Wednesday at 16:00 UTC",
                "every Wednesday at 16:00 UTC | status: { paused: Summer break }",
                &[
                    "Meeting is paused (Summer break): none of the next 52 dates is held, the first of them 25 November 2026.",
                    COPIES,
                ],
            ),
            (
                "every Wednesday at 16:00 UTC | status: { paused: Summer break }",
                "every Wednesday at 16:00 UTC | status: { paused: No chair }",
                &["Meeting is paused for another reason: No chair."],
            ),
            (
                "every Wednesday at 16:00 UTC | status: { paused: Summer break }",
                "every Wednesday at 16:00 UTC",
                &["Meeting is held again from 25 November 2026 on: 52 dates are added."],
            ),
            (
                "every Wednesday at 16:00 UTC | status: { paused: Summer break }",
                "every Wednesday at 16:00 UTC | status: ended",
                &["Meeting has ended."],
            ),
            (
                "every Wednesday at 16:00 UTC | status: { paused: Summer break }",
                "every Wednesday at 17:00 UTC | status: { paused: Summer break }",
                &[],
            ),
            (
                "every Wednesday at 16:00 UTC until 2026-11-25",
                "every Wednesday at 16:00 UTC until 2026-11-25 | status: { paused: Break }",
                &[
                    "Meeting is paused (Break): the next date, 25 November 2026, is not held.",
                    COPIES,
                ],
            ),
            (
                "1st and 3rd Wednesday of each month at 16:00 UTC | since: 2026-01-01",
                "1st and 3rd Wednesday of each month at 16:00 UTC | since: 2026-02-01 | updated: 2026-11-20",
                &[],
            ),
        ],
        meeting,
    );
}
