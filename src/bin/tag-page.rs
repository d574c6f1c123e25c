//! The native program: content files in, pages out.

use std::env;
use std::io::{self, Write};
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::{SystemTime, UNIX_EPOCH};

use anyhow::{Context, Result};
use clap::{Parser, Subcommand};
use tag_page::report::{Report, Severity, Style};
use tag_page::schedule::Instant;
use tag_page::{build, check, content, dates};

/// A community group's page whose meeting times are right wherever it is read.
#[derive(Parser)]
#[command(version)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Fill the document that Trunk built with the groups' pages
    Build {
        /// Content files, or folders of them
        #[arg(required = true)]
        content: Vec<PathBuf>,
        /// The folder that Trunk built
        #[arg(long, value_name = "DIR", env = "TRUNK_STAGING_DIR")]
        out: PathBuf,
        /// What Trunk builds; with `debug` there is states.html, the card in every state
        #[arg(long, env = "TRUNK_PROFILE", default_value = "release", hide = true)]
        profile: String,
    },
    /// Say what could make a visitor miss a meeting
    Check(check::Request),
    /// List the starts of a rule, or of the meetings of a content file
    Dates(dates::Request),
    /// Print the JSON Schema of the content file
    Schema,
}

fn main() -> ExitCode {
    match run(Arguments::parse().command) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            match error.downcast::<Report>() {
                Ok(report) => eprintln!("{}", report.render(style(&io::stderr()))),
                Err(error) if error.is::<dates::Refusal>() => eprintln!("{error}"),
                Err(error) => eprintln!("error: {error:#}"),
            }
            ExitCode::FAILURE
        }
    }
}

/// Does as asked; whether all is well.
fn run(command: Command) -> Result<bool> {
    match command {
        Command::Build {
            content,
            out,
            profile,
        } => {
            let at = now()?;
            let checked = check::check(&content, at);
            let said = checked
                .reports
                .render(Severity::Warning, style(&io::stderr()));
            if !said.is_empty() {
                eprintln!("{said}");
            }
            if checked.reports.has_errors() {
                return Ok(false);
            }
            let debug = profile == "debug";
            if !debug {
                build::shrink(&out)?;
            }
            build::embed(&out, !debug)?;
            for file in build::build(&checked.pages, &out, at, debug)? {
                println!("removed `{}`: nothing leads to it any more", file.display());
            }
            build::pack(&out, !debug)?;
            Ok(true)
        }
        Command::Check(request) => {
            let out = io::stdout();
            Ok(request.run(now()?, style(&out), &mut out.lock())?)
        }
        Command::Dates(request) => {
            request.write(now()?, &mut io::stdout().lock())?;
            Ok(true)
        }
        Command::Schema => {
            io::stdout().write_all(content::schema().as_bytes())?;
            Ok(true)
        }
    }
}

/// Colours, where they are shown and wished for (<https://no-color.org>).
fn style(out: &impl anstream::stream::RawStream) -> Style {
    match anstream::AutoStream::choice(out) {
        anstream::ColorChoice::Never => Style::Plain,
        _ => Style::Coloured,
    }
}

/// The time of the build. Whoever wants the same bytes twice gives it as `SOURCE_DATE_EPOCH`
/// (<https://reproducible-builds.org/specs/source-date-epoch/>), in seconds since 1970.
#[expect(
    clippy::disallowed_methods,
    reason = "the one place of the native program where a clock is read"
)]
fn now() -> Result<Instant> {
    const NAME: &str = "SOURCE_DATE_EPOCH";
    let seconds = match env::var(NAME) {
        Ok(text) => text.parse().ok(),
        Err(env::VarError::NotPresent) => {
            let since = SystemTime::now().duration_since(UNIX_EPOCH)?;
            i64::try_from(since.as_secs()).ok()
        }
        Err(env::VarError::NotUnicode(_)) => None,
    };
    seconds
        .and_then(|seconds| Instant::from_timestamp(seconds, 0))
        .with_context(|| format!("{NAME} is no number of seconds since 1970"))
}
