//! Random rules.

use std::num::NonZeroU8;

use chrono::{Datelike, Days, Month, NaiveDate, NaiveTime, Weekday};
use proptest::prelude::*;
use proptest::sample::{select, subsequence};
use tag_page::schedule::{
    Dates, IsoWeeks, Monthly, Months, Ordinal, Ordinals, Parity, Rule, RuleZone, Weekdays, Weekly,
};
use tag_page::zone::database;

/// Any rule in UTC.
pub(super) fn rule_in_utc() -> impl Strategy<Value = Rule> {
    rule_in(Just(RuleZone::Utc))
}

/// Any rule.
pub(crate) fn rule() -> impl Strategy<Value = Rule> {
    let listed: Vec<_> = database::names()
        .filter(|name| name.contains('/') && !name.starts_with("Etc/"))
        .collect();
    let named = select(listed).prop_map(|name| RuleZone::Named(name.into()));
    rule_in(prop_oneof![Just(RuleZone::Utc), named])
}

fn rule_in(zone: impl Strategy<Value = RuleZone>) -> impl Strategy<Value = Rule> {
    let time = (0..24_u32, 0..60_u32)
        .prop_map(|(hour, minute)| NaiveTime::from_hms_opt(hour, minute, 0).unwrap());
    let days_long = proptest::option::of(0..4000_u64);
    (dates(), time, zone, day(), any::<bool>(), days_long).prop_filter_map(
        "no rule",
        |(dates, time, zone, from, has_from, days_long)| {
            let from = match dates {
                Dates::Weekly(it) => first_of(it.days, from),
                _ => from,
            };
            let until = days_long.map(|days| from + Days::new(days));
            let from = (has_from || dates.has_phase()).then_some(from);
            Rule::new(dates, time, zone, from, until).ok()
        },
    )
}

fn dates() -> impl Strategy<Value = Dates> {
    let weekly = (1..=5_u8, weekdays()).prop_map(|(every, days)| {
        let every = NonZeroU8::new(every).unwrap();
        Dates::Weekly(Weekly { every, days })
    });
    let parity = select(vec![Parity::Odd, Parity::Even]);
    let iso_weeks =
        (parity, weekdays()).prop_map(|(parity, days)| Dates::IsoWeeks(IsoWeeks { parity, days }));
    let monthly = (
        1..=12_u8,
        ordinals(),
        weekday(),
        months(),
        proptest::option::of(weekday()),
    )
        .prop_map(|(every, ordinals, weekday, except, after)| {
            Dates::Monthly(Monthly {
                every: NonZeroU8::new(every).unwrap(),
                except,
                ordinals,
                weekday,
                after,
            })
        });
    prop_oneof![weekly, monthly, iso_weeks]
}

/// Any day of forty years.
pub(super) fn day() -> impl Strategy<Value = NaiveDate> {
    let first = NaiveDate::from_ymd_opt(2000, 1, 1).unwrap();
    (0..14_610_u64).prop_map(move |days| first + Days::new(days))
}

fn weekday() -> impl Strategy<Value = Weekday> {
    (0..7_u8).prop_map(|number| Weekday::try_from(number).unwrap())
}

fn weekdays() -> impl Strategy<Value = Weekdays> {
    proptest::collection::vec(weekday(), 1..4).prop_map(|days| Weekdays::new(days).unwrap())
}

fn ordinals() -> impl Strategy<Value = Ordinals> {
    subsequence(Ordinal::ALL.to_vec(), 1..4).prop_filter_map("last beside 4th", Ordinals::new)
}

fn months() -> impl Strategy<Value = Months> {
    let year: Vec<_> = (1..=12).map(|it| Month::try_from(it).unwrap()).collect();
    prop_oneof![
        Just(Months::default()),
        subsequence(year, 1..12).prop_map(Months::from_iter),
    ]
}

fn first_of(days: Weekdays, from: NaiveDate) -> NaiveDate {
    let mut week = from.iter_days();
    week.find(|day| days.contains(day.weekday())).unwrap()
}
