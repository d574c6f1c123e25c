//! How people of a region write English dates and clocks, where CLDR has no English for them.
//!
//! `Intl` takes `en-BR` for American English: the month first, and a clock of 12 hours. In Brazil
//! the day comes first and the clock has 24. So the English of a region is borrowed that agrees
//! with how the region writes its own language.

/// The regions whose English is borrowed, and the regions (ISO 3166) that borrow it.
pub const BORROWED: [(&str, &[&str]); 3] = [
    // The day first, 24 hours.
    (
        "GB",
        &[
            "AD", "AF", "AO", "AR", "AW", "AX", "BF", "BG", "BJ", "BL", "BO", "BR", "BV", "BY",
            "CD", "CG", "CI", "CL", "CO", "CR", "CU", "CV", "DJ", "DO", "EA", "EC", "GA", "GF",
            "GN", "GP", "GQ", "GT", "GW", "HN", "HR", "IC", "IR", "KZ", "LI", "LU", "MC", "MD",
            "ME", "MF", "MQ", "MX", "MZ", "NC", "NI", "PA", "PE", "PF", "PM", "PR", "RE", "RS",
            "RU", "SJ", "SM", "SR", "ST", "SV", "TF", "TG", "TH", "TL", "TR", "UY", "VA", "VE",
            "VN", "WF", "YT",
        ],
    ),
    // The day first, 12 hours.
    (
        "AE",
        &[
            "BD", "BH", "BN", "DZ", "EG", "EH", "GR", "IQ", "JO", "KM", "KW", "LB", "LY", "MA",
            "MR", "OM", "PS", "QA", "SA", "SY", "TD", "TN", "YE",
        ],
    ),
    // The month first, 24 hours.
    ("JP", &["AZ", "BA", "CN", "UZ"]),
];
