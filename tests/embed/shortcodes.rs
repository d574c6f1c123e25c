//! What the shortcodes say when they are given too little, and write when the site is away.

use std::fs;

use anyhow::{Result, ensure};

use crate::built::{self, call_hugo, said};
use crate::host::Host;
use crate::trial::trials;

trials![mistakes_are_named, a_site_that_is_away];

async fn mistakes_are_named() -> Result<()> {
    let tag = Host::of_the_group().open().await?;
    let site = built::hugo_source(&tag)?;
    for (shortcode, message) in [
        (
            "{{< tag-meetings >}}",
            "the shortcode tag-meetings has no src; name the page's data, as in src=",
        ),
        (
            r#"{{< tag-page "/tag.json" >}}"#,
            "the shortcode tag-page takes named parameters only; write src=",
        ),
        (
            r#"{{< tag-page src="/tag.json" heading_level="3" >}}"#,
            r#"the shortcode tag-page has a parameter "heading_level", which no attribute is called"#,
        ),
        (
            r#"{{< tag-page src="/tag.json" onclick="alert()" >}}"#,
            r#"the shortcode tag-page has a parameter "onclick", which no attribute is called"#,
        ),
    ] {
        let text = format!("---\ntitle: Wrong\n---\n{shortcode}\n");
        fs::write(site.join("content/wrong.md"), text)?;
        let output = call_hugo(&site)?;
        let said = said(&output);
        assert!(!output.status.success(), "{shortcode} passes");
        let place = "content/wrong.md:4:1\": ";
        assert!(said.contains(&format!("{place}{message}")), "{said}");
    }
    Ok(())
}

async fn a_site_that_is_away() -> Result<()> {
    let tag = Host::of_the_group().open().await?;
    let address = tag.address().to_owned();
    let site = built::hugo_source(&tag)?;
    drop(tag);
    let output = call_hugo(&site)?;
    let said = said(&output);
    ensure!(output.status.success(), "{said}");
    assert!(said.contains("WARN"), "{said}");
    for file in ["tag-security.json", "embed.json"] {
        let warning = format!("cannot read {address}{file}, and does without: ");
        assert!(said.contains(&warning), "{said}");
    }
    let html = fs::read_to_string(site.join("public/meetings/index.html"))?;
    for part in [
        format!("<a href=\"{address}\">Meeting times and how to join</a>"),
        format!("<script type=\"module\" src=\"{address}embed.js\" crossorigin></script>"),
    ] {
        assert!(html.contains(&part), "no {part} in {html}");
    }
    Ok(())
}
