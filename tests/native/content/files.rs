//! What can be wrong with a file before anyone reads its YAML.

use std::fs::{self, File};
use std::path::{Path, PathBuf};

use tag_page::content;

/// A place for a file of this name.
fn place(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("content-files");
    fs::create_dir_all(&folder).unwrap();
    folder.join(name)
}

/// What an editor is told of the file at `path`, without its folder.
fn told(path: &Path) -> String {
    let report = content::load(path).expect_err("no page");
    let folder = format!("{}/", path.parent().unwrap().display());
    report.to_string().replace(&folder, "")
}

/// What an editor is told of a file with these bytes.
fn told_of(name: &str, bytes: &[u8]) -> String {
    let path = place(name);
    fs::write(&path, bytes).unwrap();
    told(&path)
}

#[test]
fn a_file_that_is_not_there() {
    insta::assert_snapshot!(told(&place("none.yaml")), @r#"
    error[file]: there is no such file
    --> none.yaml
     = why: A build that leaves a group out publishes a site on which nobody finds it.
     = help: check the path; the content files lie in content/
    "#);
}

#[test]
fn a_directory() {
    let path = place("folder.yaml");
    fs::create_dir_all(&path).unwrap();
    insta::assert_snapshot!(told(&path), @r#"
    error[file]: this is a directory, not a content file
    --> folder.yaml
     = why: A build that leaves a group out publishes a site on which nobody finds it.
     = help: name a file in it that ends in .yaml
    "#);
}

#[cfg(unix)]
#[test]
fn a_device() {
    insta::assert_snapshot!(told(Path::new("/dev/zero")), @r#"
    error[file]: this is not a regular file
    --> zero
     = why: A build that leaves a group out publishes a site on which nobody finds it.
     = help: name a file that ends in .yaml
    "#);
}

#[cfg(unix)]
#[test]
fn a_link_that_leads_to_itself() {
    let path = place("loop.yaml");
    let _ = fs::remove_file(&path);
    std::os::unix::fs::symlink(&path, &path).unwrap();
    let told = told(&path);
    assert!(
        told.starts_with("error[file]: the file cannot be read: "),
        "{told}"
    );
    assert!(told.contains("help: check the path and the disk"), "{told}");
}

#[test]
fn bytes_that_are_no_text() {
    insta::assert_snapshot!(told_of("binary.yaml", b"title: \0\x01\x02"), @r#"
    error[file]: the file is binary: it holds NUL bytes
    --> binary.yaml
     = why: A build that leaves a group out publishes a site on which nobody finds it.
     = help: name a text file that ends in .yaml
    "#);
    insta::assert_snapshot!(told_of("utf16.yaml", b"\xff\xfet\0i\0"), @r#"
    error[file]: the file is UTF-16, not UTF-8
    --> utf16.yaml
     = why: A build that leaves a group out publishes a site on which nobody finds it.
     = help: save it as UTF-8 in your editor
    "#);
    insta::assert_snapshot!(told_of("latin1.yaml", b"title: TAG\nlead: caf\xe9\n"), @r#"
    error[file]: the file is not UTF-8 text: line 2 holds bytes that are no character
    --> latin1.yaml
     = why: A build that leaves a group out publishes a site on which nobody finds it.
     = help: save it as UTF-8 in your editor
    "#);
}

#[test]
fn a_file_without_a_byte() {
    insta::assert_snapshot!(told_of("empty.yaml", b""), @r#"
    error[yaml]: the file is empty
    --> empty.yaml
     = why: A program reads such a file otherwise than a person does, or not at all.
     = help: begin with a line such as `title: CNCF TAG Security`
    "#);
}

#[test]
fn a_file_that_is_too_large() {
    let path = place("large.yaml");
    File::create(&path)
        .unwrap()
        .set_len(4 * 1024 * 1024 + 1)
        .unwrap();
    insta::assert_snapshot!(told(&path), @r#"
    error[file]: the file is too large: 4194305 bytes, where 4194304 (4 MiB) is the limit
    --> large.yaml
     = why: A build that leaves a group out publishes a site on which nobody finds it.
     = help: a page's content takes a few thousand bytes; is this the right file?
    "#);
}

#[test]
fn a_name_that_no_address_can_hold() {
    insta::assert_snapshot!(told_of("tag security?.yaml", b"title: TAG"), @r#"
    error[file-name]: the file's name, `tag security?`, cannot be the name of the page
    --> tag security?.yaml
     = why: The name becomes the address of the page and of its feed, on every host.
     = help: name the file with letters, digits and hyphens only, for example tag-security.yaml
    "#);
}

#[test]
fn a_name_that_the_site_needs_itself() {
    insta::assert_snapshot!(told_of("Embed.yaml", b"title: TAG"), @r#"
    error[file-name]: the file's name, `Embed`, is that of another file of the site
    --> Embed.yaml
     = why: The name becomes the address of the page and of its feed, on every host.
     = help: name the file after the group, for example tag-security.yaml
    "#);
}

#[test]
fn the_slug_is_the_stem_of_the_name() {
    let path = place("tag-runtime.yaml");
    fs::write(&path, "title: TAG Runtime").unwrap();
    assert_eq!(&*content::load(&path).unwrap().slug, "tag-runtime");
}
