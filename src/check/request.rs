//! `tag-page check`, as it is asked for.

use std::io::{self, Write};
use std::path::PathBuf;

use clap::{Args, ValueEnum};

use super::next::next;
use super::{Checked, check, urls};
use crate::dates::instant;
use crate::report::{self, Code, Report, Reports, Severity, Style};
use crate::schedule::Instant;

/// What is checked, and how it is said.
#[derive(Debug, Args)]
pub struct Request {
    /// Content files, or folders of them
    #[arg(required_unless_present_any = ["explain", "diff"])]
    content: Vec<PathBuf>,
    /// How the diagnostics are written
    #[arg(long, value_enum, default_value_t)]
    pub(super) format: Format,
    /// Exit with 1 for warnings as well
    #[arg(long, value_enum, value_name = "WHAT")]
    deny: Option<Deny>,
    /// Check as of this instant, and not as of now: 2026-10-01T16:00Z (RFC 3339), or 2026-10-01
    #[arg(long, value_name = "INSTANT", value_parser = instant)]
    at: Option<Instant>,
    /// List the addresses in the files for a link checker, one a line, and check nothing
    #[arg(long)]
    list_urls: bool,
    /// Say in words what a change does for visitors: content files or folders before and after it
    #[arg(long, num_args = 2, value_names = ["OLD", "NEW"], conflicts_with = "content")]
    diff: Option<Vec<PathBuf>>,
    /// Say what a code means, or `all` of them
    #[arg(long, value_name = "CODE", value_parser = explained)]
    explain: Option<Explained>,
}

#[derive(Debug, Clone, Copy, Default, ValueEnum)]
pub(super) enum Format {
    /// For people
    #[default]
    Human,
    /// For programs
    Json,
    /// Annotations for GitHub Actions
    Github,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Deny {
    Warnings,
}

#[derive(Debug, Clone, Copy)]
enum Explained {
    All,
    Code(Code),
}

fn explained(text: &str) -> Result<Explained, String> {
    match text {
        "all" => Ok(Explained::All),
        name => name.parse().map(Explained::Code),
    }
}

impl Request {
    /// Checks as asked for, and writes what is found; whether it passes.
    ///
    /// # Errors
    /// When `out` cannot be written.
    pub fn run(&self, now: Instant, style: Style, out: &mut impl Write) -> io::Result<bool> {
        let at = self.at.unwrap_or(now);
        match self.explain {
            Some(Explained::All) => return out.write_all(report::list().as_bytes()).map(|()| true),
            Some(Explained::Code(code)) => {
                return out
                    .write_all(report::explain(code).as_bytes())
                    .map(|()| true);
            }
            None => {}
        }
        if let Some([old, new]) = self.diff.as_deref() {
            return self.diff(old, new, at, style, out);
        }
        if self.list_urls {
            let (urls, reports) = urls(&self.content);
            urls.iter().try_for_each(|it| writeln!(out, "{it}"))?;
            return Ok(!reports.has_errors());
        }
        let checked = check(&self.content, at);
        self.write(&checked, at, style, out)?;
        Ok(self.passes(&checked.reports))
    }

    pub(super) fn write(
        &self,
        Checked { pages, reports }: &Checked,
        at: Instant,
        style: Style,
        out: &mut impl Write,
    ) -> io::Result<()> {
        match self.format {
            Format::Json => writeln!(out, "{}", report::json(reports)),
            Format::Github => out.write_all(report::github(reports).as_bytes()),
            Format::Human => {
                let said = reports.render(Severity::Note, style);
                if !said.is_empty() {
                    writeln!(out, "{said}\n")?;
                }
                writeln!(out, "{}", summary(reports))?;
                if reports.has_errors() {
                    return Ok(());
                }
                write!(out, "\n{}", next(pages, at))
            }
        }
    }

    fn passes(&self, reports: &Reports) -> bool {
        let least = match self.deny {
            Some(Deny::Warnings) => Severity::Warning,
            None => Severity::Error,
        };
        let mut all = reports.0.iter().flat_map(Report::diagnostics);
        all.all(|it| it.severity() < least)
    }
}

/// `checked 2 content files: no errors, 1 warning`
fn summary(reports: &Reports) -> String {
    let said = [Severity::Error, Severity::Warning, Severity::Note]
        .map(|severity| (severity, reports.count(severity)))
        .into_iter()
        .filter(|(severity, count)| *severity != Severity::Note || *count > 0)
        .map(|(severity, count)| counted(count, &severity.to_string()));
    let files = counted(reports.0.len(), "content file");
    format!("checked {files}: {}", said.collect::<Vec<_>>().join(", "))
}

/// `no errors`, `1 error`, `2 errors`
fn counted(count: usize, what: &str) -> String {
    match count {
        0 => format!("no {what}s"),
        1 => format!("1 {what}"),
        count => format!("{count} {what}s"),
    }
}
