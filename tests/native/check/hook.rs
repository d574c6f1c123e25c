//! The hook that refuses a commit while its content files have errors.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

const GOOD: &str = "title: TAG Security\nabout: We meet.\n";
const BAD: &str = "title: TAG Security\nabuot: We meet.\n";

/// A repository of content with the hook in it.
struct Repository(tempfile::TempDir);

impl Repository {
    fn new() -> Self {
        let repository = Self(tempfile::tempdir().unwrap());
        let root = fs::canonicalize("integrations/content/pre-commit").unwrap();
        assert!(repository.git(&["init", "-q"]).status.success());
        fs::copy(root, repository.path(".git/hooks/pre-commit")).unwrap();
        fs::create_dir(repository.path("content")).unwrap();
        repository
    }

    fn path(&self, path: &str) -> PathBuf {
        self.0.path().join(path)
    }

    fn git(&self, arguments: &[&str]) -> Output {
        let program = Path::new(env!("CARGO_BIN_EXE_tag-page"));
        let folder = program.parent().expect("it lies in a folder").to_owned();
        let known = env::var_os("PATH").unwrap_or_default();
        let all = [folder].into_iter().chain(env::split_paths(&known));
        Command::new("git")
            .current_dir(self.0.path())
            .args(["-c", "user.name=Ada", "-c", "user.email=ada@example.org"])
            .args(arguments)
            .env("PATH", env::join_paths(all).unwrap())
            .env_remove("GIT_DIR")
            .env_remove("GIT_INDEX_FILE")
            .output()
            .expect("git is there")
    }

    /// Writes a file, and stages it.
    fn stage(&self, path: &str, text: &str) {
        fs::write(self.path(path), text).unwrap();
        assert!(self.git(&["add", path]).status.success());
    }

    fn commits(&self) -> bool {
        self.git(&["commit", "-q", "-m", "change"]).status.success()
    }
}

#[test]
fn what_is_committed_is_checked_as_it_is_committed() {
    let repository = Repository::new();
    repository.stage("content/tag-security.yaml", GOOD);
    assert!(repository.commits());
    repository.stage("content/tag-security.yaml", BAD);
    assert!(!repository.commits(), "it has an error");
    // Mended, but not staged: what would be committed is still wrong.
    fs::write(repository.path("content/tag-security.yaml"), GOOD).unwrap();
    assert!(!repository.commits(), "the mended file is not staged");
    repository.stage(
        "content/tag-security.yaml",
        &GOOD.replace("We", "All of us"),
    );
    // Broken again, but not staged.
    fs::write(repository.path("content/tag-security.yaml"), BAD).unwrap();
    assert!(repository.commits());
    fs::write(repository.path("content/tag-security.yaml"), GOOD).unwrap();
    // What is no content is none of its business.
    repository.stage("README.md", "Content");
    assert!(repository.commits());
}
