//! How people of a region write English dates and clocks, where CLDR has no English for them, or
//! the CLDR of older browsers has none.
//!
//! `Intl` takes `en-BR` for American English: the month first, and a clock of 12 hours. In Brazil
//! the day comes first and the clock has 24. So the English of a region is borrowed that agrees
//! with how the region writes its own language.

/// The regions whose English is borrowed, and the regions (ISO 3166) that borrow it.
///
/// ```
/// use tag_page::zone::regions::BORROWED;
///
/// let (lender, _) = BORROWED.iter().find(|(_, regions)| regions.contains(&"BR")).unwrap();
/// assert_eq!(*lender, "GB");
/// ```
pub const BORROWED: [(&str, &[&str]); 4] = [
    // The day first, 24 hours.
    (
        "GB",
        &[
            "AD", "AF", "AO", "AR", "AW", "AX", "AZ", "BA", "BF", "BG", "BJ", "BL", "BO", "BR",
            "BV", "BY", "CD", "CF", "CG", "CI", "CL", "CO", "CR", "CU", "CV", "DJ", "DO", "EA",
            "EC", "FO", "GA", "GF", "GN", "GP", "GQ", "GT", "GW", "HN", "HR", "IC", "IR", "IS",
            "KG", "KZ", "LA", "LI", "LU", "MC", "MD", "ME", "MF", "MK", "ML", "MQ", "MX", "MZ",
            "NC", "NI", "PA", "PE", "PF", "PM", "PR", "RE", "RS", "RU", "SJ", "SM", "SN", "SR",
            "ST", "SV", "TF", "TG", "TH", "TJ", "TL", "TM", "TR", "UY", "UZ", "VA", "VE", "VN",
            "WF", "YT",
        ],
    ),
    // The same, word for word as their own English, which CLDR has had since 2025 only.
    (
        "SE",
        &[
            "CZ", "EE", "ES", "FR", "GE", "HU", "IT", "LT", "LV", "NO", "PL", "PT", "RO", "SK",
            "UA",
        ],
    ),
    // The day first, 12 hours.
    (
        "AE",
        &[
            "AL", "BD", "BH", "BN", "DZ", "EG", "EH", "GR", "IQ", "JO", "KH", "KM", "KW", "LB",
            "LY", "MA", "MR", "OM", "PS", "QA", "SA", "SY", "TD", "TN", "XK", "YE",
        ],
    ),
    // The month first, 24 hours.
    ("JP", &["AM", "CN", "GL", "LK", "MM", "MN", "NE", "NP"]),
];
