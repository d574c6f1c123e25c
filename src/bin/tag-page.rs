//! The native program: content files in, pages out.

use std::env;
use std::io;
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::{SystemTime, UNIX_EPOCH};

use anyhow::{Context, Result};
use clap::{Parser, Subcommand};
use tag_page::schedule::Instant;
use tag_page::{build, content, dates};

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
    /// Say what is wrong with content files
    Check {
        /// Content files, or folders of them
        #[arg(required = true)]
        content: Vec<PathBuf>,
    },
    /// List the starts of a rule, or of the meetings of a content file
    Dates(dates::Request),
}

fn main() -> ExitCode {
    match run(Arguments::parse().command) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            match error.downcast::<content::Reports>() {
                Ok(reports) => eprintln!("{reports}"),
                Err(error) if error.is::<dates::Refusal>() => eprintln!("{error}"),
                Err(error) => eprintln!("error: {error:#}"),
            }
            ExitCode::FAILURE
        }
    }
}

fn run(command: Command) -> Result<()> {
    match command {
        Command::Build {
            content,
            out,
            profile,
        } => {
            let pages = content::load_all(&content)?;
            let debug = profile == "debug";
            if !debug {
                build::shrink(&out)?;
            }
            build::embed(&out, !debug)?;
            for file in build::build(&pages, &out, now()?, debug)? {
                println!("removed `{}`: nothing leads to it any more", file.display());
            }
            Ok(())
        }
        Command::Check { content } => {
            let pages = content::load_all(&content)?;
            println!("checked {}: no errors", files(pages.len()));
            Ok(())
        }
        Command::Dates(request) => request.write(now()?, &mut io::stdout().lock()),
    }
}

fn files(count: usize) -> String {
    let s = if count == 1 { "" } else { "s" };
    format!("{count} content file{s}")
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
