//! No text of a megabyte takes a second, or 200 MB: content files in each form of the check's report, and
//! sentences.
//!
//! `scripts/fuzz bounds` runs all, `scripts/fuzz bounds WORDS` those that have these
//! words in their names. Each is measured in a process of its own, since memory that was asked for once
//! is never given back.

#[path = "../../tests/shared/shapes/mod.rs"]
mod shapes;

use std::env;
use std::error::Error;
use std::fs;
use std::io;
use std::process::{self, Command, ExitCode};
use std::thread;
use std::time::Duration;

use clap::Parser;
use tag_page::report::Style;
use tag_page::{check, dates};

use self::shapes::{Shape, files, sentences};

const BYTES: usize = 1 << 20;
const LONGEST: Duration = Duration::from_secs(1);
const MOST_MEGABYTES: u64 = 200;

/// After so long, nobody waits for how long it would take.
const PATIENCE: Duration = Duration::from_secs(90);

/// By it a process is told what to measure.
const ONE: &str = "BOUNDS_ONE";

fn main() -> Result<ExitCode, Box<dyn Error>> {
    let all: Vec<_> = all().collect();
    if let Ok(index) = env::var(ONE) {
        let (shape, kind) = &all[index.parse::<usize>()?];
        thread::spawn(|| {
            thread::sleep(PATIENCE);
            process::exit(1)
        });
        measure(shape, *kind)?;
        return Ok(ExitCode::SUCCESS);
    }
    let words: Vec<_> = env::args().skip(1).collect();
    let mut passed = true;
    for (index, (shape, kind)) in all.iter().enumerate() {
        let name = format!("{kind:?} {shape}");
        if words.iter().all(|word| name.contains(word)) {
            passed &= is_within(index, &name)?;
        }
    }
    Ok(if passed {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

#[derive(Debug, Clone, Copy)]
enum Kind {
    File,
    Sentence,
}

fn all() -> impl Iterator<Item = (Shape, Kind)> {
    let files = files().into_iter().map(|it| (it, Kind::File));
    files.chain(sentences().into_iter().map(|it| (it, Kind::Sentence)))
}

/// Measures one in a process of its own, and says what came of it; whether it is within the bounds.
fn is_within(index: usize, name: &str) -> Result<bool, Box<dyn Error>> {
    let mut program = Command::new(env::current_exe()?);
    let child = program.env(ONE, index.to_string()).output()?;
    let said = String::from_utf8_lossy(&child.stdout);
    let Some((milliseconds, megabytes)) = said.split_once(' ') else {
        let error = String::from_utf8_lossy(&child.stderr);
        println!("FAILED  no end within {PATIENCE:?}  {name} {error}");
        return Ok(false);
    };
    let (took, memory): (u64, u64) = (milliseconds.parse()?, megabytes.parse()?);
    let fits = Duration::from_millis(took) <= LONGEST && memory <= MOST_MEGABYTES;
    let mark = if fits { "ok" } else { "FAILED" };
    println!("{mark:6} {took:5} ms {memory:4} MB  {name}");
    Ok(fits)
}

#[derive(Parser)]
struct Check {
    #[command(flatten)]
    request: check::Request,
}

#[derive(Parser)]
struct Dates {
    #[command(flatten)]
    request: dates::Request,
}

/// Prints how long the slowest form took, in milliseconds, and how much memory all of them, in MB.
fn measure(shape: &Shape, kind: Kind) -> Result<(), Box<dyn Error>> {
    let now: tag_page::schedule::Instant = "2026-11-25T12:00:00Z".parse().expect("an instant");
    let text = shape.text(BYTES);
    let longest = match kind {
        Kind::File => {
            let folder = tempfile::tempdir()?;
            let file = folder.path().join("tag-a.yaml");
            fs::write(&file, text)?;
            let mut longest = Duration::ZERO;
            for format in ["human", "json", "github"] {
                let file = file.to_string_lossy();
                let asked = Check::parse_from(["check", &file, "--format", format]);
                let run = || asked.request.run(now, Style::Coloured, &mut io::sink());
                longest = longest.max(timed(run)?);
            }
            longest
        }
        Kind::Sentence => {
            let asked = Dates::parse_from(["dates", "--", &text]);
            timed(|| {
                let written = asked.request.write(now, &mut io::sink());
                written.map_err(|error| error.to_string())
            })?
        }
    };
    let status = fs::read_to_string("/proc/self/status")?;
    let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let peak = peak.and_then(|it| it.trim().strip_suffix(" kB")?.parse::<u64>().ok());
    let megabytes = peak.ok_or("no memory is told")?.div_ceil(1024);
    print!("{} {megabytes}", longest.as_millis());
    Ok(())
}

/// How long the processor works on it: others may keep it waiting.
fn timed<T>(work: impl FnOnce() -> T) -> Result<Duration, Box<dyn Error>> {
    let start = worked()?;
    let _ = work();
    Ok(worked()? - start)
}

fn worked() -> Result<Duration, Box<dyn Error>> {
    let told = fs::read_to_string("/proc/thread-self/schedstat")?;
    let nanoseconds = told.split(' ').next().unwrap_or_default();
    Ok(Duration::from_nanos(nanoseconds.parse()?))
}
