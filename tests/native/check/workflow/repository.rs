//! A repository of content on which the job `check` is run as GitHub runs it.

use std::env;
use std::ffi::OsString;
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use super::Workflow;

/// When everything here is run: a Tuesday, the day before a meeting.
const AT: &str = "1795521600";

/// In the place of the build: the program that the tests have built, where cargo would put it.
const CARGO: &str = "#!/bin/bash
[ \"$*\" = 'build --release --manifest-path .tag-page/Cargo.toml --bin tag-page' ] || exit 2
mkdir -p .tag-page/target/release
ln -s \"$PROGRAM\" .tag-page/target/release/tag-page
";

/// Content files: their names and texts.
pub(super) type Files<'a> = &'a [(&'a str, &'a str)];

/// A repository of content, as it is checked out.
pub(super) struct Repository(tempfile::TempDir);

/// What has happened to the repository.
#[derive(Clone, Copy)]
pub(super) enum Event<'a> {
    PullRequest,
    /// With the commit that was there before.
    Push(&'a str),
    Schedule,
}

/// What came of a job.
pub(super) struct Run {
    pub(super) passed: bool,
    /// What stands in the job's summary.
    pub(super) summary: String,
    /// What the scripts said.
    pub(super) said: String,
}

impl Repository {
    pub(super) fn of(files: Files<'_>) -> Self {
        let repository = Self(tempfile::tempdir().unwrap());
        for folder in ["work tree", "temp", "bin"] {
            fs::create_dir(repository.path(folder)).unwrap();
        }
        let cargo = repository.path("bin/cargo");
        fs::write(&cargo, CARGO).unwrap();
        fs::set_permissions(&cargo, fs::Permissions::from_mode(0o755)).unwrap();
        repository.git(&["init", "-q", "-b", "main"]);
        repository.commit(files);
        repository
    }

    /// A pull request of `new` on `old`, as GitHub merges it to try it. Meanwhile a page has come to
    /// the branch that it is for, which is none of its doing.
    pub(super) fn of_pull_request(old: Files<'_>, new: Files<'_>) -> Self {
        let repository = Self::of(old);
        repository.git(&["checkout", "-q", "-b", "change"]);
        repository.commit(new);
        repository.git(&["checkout", "-q", "main"]);
        fs::write(
            repository.path("work tree/content/meanwhile.yaml"),
            "title: Meanwhile\n",
        )
        .unwrap();
        repository.git(&["add", "-A"]);
        repository.git(&["commit", "-q", "-m", "meanwhile"]);
        repository.git(&["checkout", "-q", "--detach"]);
        repository.git(&["merge", "-q", "--no-ff", "-m", "merge", "change"]);
        repository
    }

    /// Commits these content files in the place of all others.
    pub(super) fn commit(&self, files: Files<'_>) {
        let content = self.path("work tree/content");
        if content.exists() {
            fs::remove_dir_all(&content).unwrap();
        }
        fs::create_dir(&content).unwrap();
        for (name, text) in files {
            fs::write(content.join(name), text).unwrap();
        }
        self.git(&["add", "-A"]);
        self.git(&["commit", "-q", "--allow-empty", "-m", "change"]);
    }

    /// The commit that is checked out.
    pub(super) fn head(&self) -> String {
        self.git(&["rev-parse", "HEAD"]).trim().to_owned()
    }

    pub(super) fn git(&self, arguments: &[&str]) -> String {
        let output = self.command("git", &[]).args(arguments).output().unwrap();
        assert!(output.status.success(), "{arguments:?}: {output:?}");
        String::from_utf8(output.stdout).unwrap()
    }

    /// Runs the scripts of the job `check`, until one fails.
    pub(super) fn check(&self, event: Event<'_>) -> Run {
        let (name, before) = match event {
            Event::PullRequest => ("pull_request", "HEAD^"),
            Event::Push(before) => ("push", before),
            Event::Schedule => ("schedule", ""),
        };
        let [summary, path] = ["temp/summary", "temp/path"].map(|it| self.path(it));
        for file in [&summary, &path] {
            fs::write(file, "").unwrap();
        }
        let (mut passed, mut said) = (true, String::new());
        for (script, own) in Workflow::read().job("check").scripts(name) {
            let added = fs::read_to_string(&path).unwrap();
            let added: Vec<_> = added.lines().map(PathBuf::from).collect();
            let output = self.script(script, &added, |command| {
                command.env("GITHUB_STEP_SUMMARY", &summary);
                command.env("GITHUB_PATH", &path);
                command.envs(own.iter().map(|it| (it, before)));
            });
            said += &String::from_utf8_lossy(&output.stdout);
            said += &String::from_utf8_lossy(&output.stderr);
            passed = output.status.success();
            if !passed {
                break;
            }
        }
        let summary = fs::read_to_string(&summary).unwrap();
        Run {
            passed,
            summary,
            said,
        }
    }

    /// Runs a script as GitHub does where no shell is named: `bash -e` of a file.
    fn script(&self, script: &str, added: &[PathBuf], set: impl Fn(&mut Command)) -> Output {
        let file = self.path("temp/script.sh");
        fs::write(&file, script).unwrap();
        let mut command = self.command("bash", added);
        set(&mut command);
        command.arg("-e").arg(file).output().expect("bash is there")
    }

    fn path(&self, path: &str) -> PathBuf {
        self.0.path().join(path)
    }

    fn command(&self, program: &str, added: &[PathBuf]) -> Command {
        let mut command = Command::new(program);
        command
            .current_dir(self.path("work tree"))
            .env("PATH", joined(added, &self.path("bin")))
            .env("PROGRAM", env!("CARGO_BIN_EXE_tag-page"))
            .env("RUNNER_TEMP", self.path("temp"))
            .env("SOURCE_DATE_EPOCH", AT)
            .env("GIT_CONFIG_GLOBAL", "/dev/null")
            .env("GIT_CONFIG_NOSYSTEM", "1");
        for who in ["AUTHOR", "COMMITTER"] {
            command.env(format!("GIT_{who}_NAME"), "Ada");
            command.env(format!("GIT_{who}_EMAIL"), "ada@example.org");
        }
        for own in ["GIT_DIR", "GIT_INDEX_FILE", "GIT_WORK_TREE"] {
            command.env_remove(own);
        }
        command
    }
}

/// A PATH of these folders before those that there are.
fn joined(added: &[PathBuf], own: &Path) -> OsString {
    let known = env::var_os("PATH").unwrap_or_default();
    let all = added.iter().cloned().chain([own.to_owned()]);
    env::join_paths(all.chain(env::split_paths(&known))).unwrap()
}
