//! Five zones at the four turning points of one meeting: every string of the card and the list.

use anyhow::Result;

use crate::host::Host;
use crate::times::Times;
use crate::trial::trials;
use crate::visit::Visit;

trials![
    in_los_angeles,
    in_kolkata,
    on_lord_howe,
    in_apia,
    in_st_johns
];

/// A place, and when the meetings are there.
///
/// Days and clocks were computed by Python's `zoneinfo` on `PyPI`'s `tzdata` 2026.6, the seven
/// meetings from 2 December 2026 to 3 March 2027 one by one, and never by this project's code. In
/// none of these places do the clocks change in between.
struct Place {
    zone: &'static str,
    city: &'static str,
    weekday: &'static str,
    days: [&'static str; 7],
    start: &'static str,
    end: &'static str,
}

const LOS_ANGELES: Place = Place {
    zone: "America/Los_Angeles",
    city: "Los Angeles",
    weekday: "Wednesday",
    days: SAME_DAYS,
    start: "08:00",
    end: "09:00",
};

const KOLKATA: Place = Place {
    zone: "Asia/Kolkata",
    city: "Kolkata",
    weekday: "Wednesday",
    days: SAME_DAYS,
    start: "21:30",
    end: "22:30",
};

const LORD_HOWE: Place = Place {
    zone: "Australia/Lord_Howe",
    city: "Lord Howe",
    weekday: "Thursday",
    days: NEXT_DAYS,
    start: "03:00",
    end: "04:00",
};

const APIA: Place = Place {
    zone: "Pacific/Apia",
    city: "Apia",
    weekday: "Thursday",
    days: NEXT_DAYS,
    start: "05:00",
    end: "06:00",
};

const ST_JOHNS: Place = Place {
    zone: "America/St_Johns",
    city: "St. John’s",
    weekday: "Wednesday",
    days: SAME_DAYS,
    start: "12:30",
    end: "13:30",
};

const SAME_DAYS: [&str; 7] = [
    "2 December",
    "16 December",
    "6 January",
    "20 January",
    "3 February",
    "17 February",
    "3 March",
];

const NEXT_DAYS: [&str; 7] = [
    "3 December",
    "17 December",
    "7 January",
    "21 January",
    "4 February",
    "18 February",
    "4 March",
];

async fn in_los_angeles() -> Result<()> {
    turning_points(&LOS_ANGELES).await
}

async fn in_kolkata() -> Result<()> {
    turning_points(&KOLKATA).await
}

async fn on_lord_howe() -> Result<()> {
    turning_points(&LORD_HOWE).await
}

async fn in_apia() -> Result<()> {
    turning_points(&APIA).await
}

async fn in_st_johns() -> Result<()> {
    turning_points(&ST_JOHNS).await
}

async fn turning_points(place: &Place) -> Result<()> {
    let site = Host::of_the_group().open().await?;
    let Place { zone, end, .. } = place;
    // Instant, first line, before the date, which meeting the card shows, Join filled, first row.
    for (instant, line, before, shown, filled, first) in [
        (
            "2026-12-02T15:59:59Z",
            "Starts in less than a minute".to_owned(),
            "",
            0,
            true,
            0,
        ),
        (
            "2026-12-02T16:00:00Z",
            format!("Happening now · until {end}"),
            "",
            0,
            true,
            0,
        ),
        (
            "2026-12-02T17:00:00Z",
            format!("Ended at {end} · may run over"),
            "Next: ",
            1,
            true,
            1,
        ),
        (
            "2026-12-02T17:15:00Z",
            "Not this week · in 14 days".to_owned(),
            "",
            1,
            false,
            1,
        ),
    ] {
        let page = Visit::to(&site).zone(zone).at(instant).open().await?;
        let expected = Times {
            line,
            date: format!("{before}{}", place.date(shown)),
            second: format!("Your time ({}) · 16:00 UTC", place.city),
            shift: place.shift(shown),
            filled,
            rows: (first..first + 6).map(|nth| place.row(nth)).collect(),
        };
        assert_eq!(Times::on(&page).await?, expected, "{zone}, {instant}");
        page.assert_no_complaints().await?;
    }
    Ok(())
}

impl Place {
    fn date(&self, nth: usize) -> String {
        let Self {
            weekday,
            days,
            start,
            end,
            ..
        } = self;
        format!("{weekday} {}, {start}–{end}", days[nth])
    }

    fn shift(&self, nth: usize) -> String {
        match self.weekday {
            "Wednesday" => String::new(),
            weekday => format!(
                "{weekday} for you. In UTC it is Wednesday {}, 16:00.",
                SAME_DAYS[nth]
            ),
        }
    }

    fn row(&self, nth: usize) -> (String, String) {
        let (weekday, day) = (&self.weekday[..3], self.days[nth]);
        let utc = match weekday {
            "Wed" => "16:00 UTC".to_owned(),
            _ => format!("Wed {}, 16:00 UTC", SAME_DAYS[nth]),
        };
        (format!("{weekday} {day} · {}", self.start), utc)
    }
}
