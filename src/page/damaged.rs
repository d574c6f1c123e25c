//! Addresses that a parser takes and that lead nowhere: what a hand leaves in them.

use url::Url;

/// What is wrong with an address, and what to write instead.
pub(super) fn damage(text: &str, url: &Url) -> Option<(String, String)> {
    if url.scheme() == "mailto" {
        return mail(text);
    }
    let rest = text.split_once(':').map_or("", |(_, rest)| rest);
    let after = rest.trim_start_matches('/');
    let slashes = rest.len() - after.len();
    if slashes > 2 {
        let instead = format!("write {}://{after}", url.scheme());
        return Some((format!("`{text}` has {slashes} slashes"), instead));
    }
    let lower = after.to_ascii_lowercase();
    if lower.starts_with("https:/") || lower.starts_with("http:/") {
        let last = after.rsplit(":/").next().unwrap_or_default();
        let instead = format!("write https://{}", last.trim_start_matches('/'));
        return Some((format!("`{text}` begins twice"), instead));
    }
    let host = url.host_str().unwrap_or_default();
    if matches!(host, "https" | "http") {
        let rest = after.split_once('/').map_or("", |(_, rest)| rest);
        let instead = format!("write https://{}", rest.trim_start_matches('/'));
        return Some((format!("`{text}` begins twice"), instead));
    }
    if host.contains(',') || host.contains("..") || host.starts_with('.') {
        let trouble = format!("`{host}` is no name of a host");
        return Some((trouble, "write one dot between its parts".to_owned()));
    }
    if !url.username().is_empty() && url.password().is_none() && matches!(url.path(), "" | "/") {
        let trouble = format!("`{text}` is the address of a mailbox");
        return Some((
            trouble,
            format!("write mailto:{}", after.trim_end_matches('/')),
        ));
    }
    let ends = ["...", "…", "”", "“", "’", "‘", "\"", "'", ",", ";"];
    let end = ends.iter().find(|it| text.ends_with(**it))?;
    let clean = text.trim_end_matches(end);
    let instead = match *end {
        "..." | "…" => "copy the whole address again".to_owned(),
        _ => format!("write {clean}"),
    };
    Some((format!("the address ends with `{end}`"), instead))
}

/// The same, of a mailbox. Without one, the reader chooses whom to write to.
fn mail(text: &str) -> Option<(String, String)> {
    let (_, rest) = text.split_once(':')?;
    let boxes = rest.split('?').next().unwrap_or_default();
    if boxes.is_empty() && rest.starts_with('?') {
        return None;
    }
    let boxes = boxes.replace("%40", "@");
    let is_mailbox = |it: &str| {
        it.split_once('@').is_some_and(|(who, host)| {
            let is_odd = |c: char| "@;()/<>".contains(c);
            !who.is_empty() && !host.is_empty() && !who.contains(is_odd) && !host.contains(is_odd)
        })
    };
    let wrong = boxes.split(',').find(|it| !is_mailbox(it))?;
    let trouble = match wrong {
        "" => "there is no mailbox behind `mailto:`".to_owned(),
        wrong => format!("`{wrong}` is no mailbox"),
    };
    Some((
        trouble,
        "write mailto:name@example.org; separate several by commas".to_owned(),
    ))
}
