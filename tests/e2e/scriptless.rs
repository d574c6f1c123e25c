//! With script switched off the page says what is true for ever, and nothing on it is dead.

use anyhow::Result;

use crate::host::Host;
use crate::trial::trials;
use crate::visit::Visit;

trials![what_is_true_for_ever];

async fn what_is_true_for_ever() -> Result<()> {
    const RULE: &str = "1st and 3rd Wednesday of each month at 16:00 UTC";
    let site = Host::of_the_group().open().await?;
    let page = Visit::to(&site)
        .zone("Pacific/Apia")
        .script_off()
        .open_prerendered()
        .await?;

    assert_eq!(page.texts("#next .date").await?, [RULE]);
    assert_eq!(page.texts(".state, .when, .banner").await?, [""; 0]);
    let zone = page.text(".zone").await?;
    let later = "the calendar feed has later changes.";
    assert_eq!(
        zone,
        format!("Times in UTC. Listed on 23 November 2026; {later}")
    );
    assert_eq!(page.texts(".over").await?, [""; 0]);
    let dates = [
        "2 December",
        "16 December",
        "6 January",
        "20 January",
        "3 February",
        "17 February",
        "3 March",
        "17 March",
        "7 April",
        "21 April",
        "5 May",
        "19 May",
    ];
    assert_eq!(
        page.texts(".rows li").await?,
        dates.map(|date| format!("Wed {date} · 16:00"))
    );
    let buttons = page.texts("button, select, input, [role=button]").await?;
    assert_eq!(buttons, [""; 0], "no dead controls");
    // But the ways into a calendar, of which the group's own page says nothing; what needs the app is
    // not shown.
    let closed: usize = page
        .ask("return document.querySelectorAll('details:not([open]):not(.add):not(.needs-app), dialog').length")
        .await?;
    assert_eq!(closed, 0, "nothing is closed");
    page.assert_no_complaints().await
}
