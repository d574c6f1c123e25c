//! The compressed files beside those of a release.

use std::collections::BTreeMap;
use std::fs;
use std::io::Read;
use std::path::Path;

use flate2::read::GzDecoder;
use tag_page::build::{build, pack};

use crate::page::{at, group, site};

/// Long enough to become smaller.
const LONG: &str = "The same words again and again. The same words again and again.";

#[test]
fn whatever_becomes_smaller_lies_there_in_three_forms() {
    let site = site();
    // As brotli alone it would be smaller.
    let short = "aaaaaaaaaaaaaaaa";
    for (name, text) in [
        ("short.txt", short),
        ("web-0123456789abcdef.js", LONG),
        ("web-0123456789abcdef_bg.wasm", LONG),
        ("start.js", "no"),
        ("picture.jpg", LONG),
    ] {
        fs::write(site.path().join(name), text).unwrap();
    }
    let pages = [group("red", "title: Red"), group("blue", "title: Blue")];
    build(&pages, site.path(), at(), false).unwrap();
    pack(site.path(), true).unwrap();
    for name in [
        "index.html",
        "red/index.html",
        "red/embed.html",
        "web-0123456789abcdef.js",
        "web-0123456789abcdef_bg.wasm",
    ] {
        let whole = read(site.path(), name).unwrap();
        assert_eq!(
            unpacked(site.path(), name),
            [whole.clone(), whole],
            "{name}"
        );
    }
    for name in ["short.txt", "start.js", "picture.jpg", "_headers"] {
        assert!(site.path().join(name).exists(), "{name}");
        assert_eq!(packed(site.path(), name), [None, None], "{name}");
    }
}

#[test]
fn they_are_never_those_of_another_file() {
    let site = site();
    let build = |slugs: &[&str]| {
        let pages: Vec<_> = slugs.iter().map(|it| group(it, "title: A")).collect();
        build(&pages, site.path(), at(), false).unwrap();
    };
    let file = site.path().join("notes.txt");
    fs::write(&file, LONG).unwrap();
    build(&["red", "blue"]);
    pack(site.path(), true).unwrap();
    let first = all(site.path());
    pack(site.path(), true).unwrap();
    assert_eq!(all(site.path()), first, "the same bytes each time");
    let [_, gzip] = packed(site.path(), "notes.txt");
    assert_eq!(
        gzip.unwrap()[4..8],
        [0; 4],
        "the time of a build is not in it"
    );

    let other = LONG.replace("same", "other");
    fs::write(&file, &other).unwrap();
    pack(site.path(), true).unwrap();
    assert_eq!(unpacked(site.path(), "notes.txt"), [other.as_bytes(); 2]);
    fs::write(&file, "no").unwrap();
    pack(site.path(), true).unwrap();
    assert_eq!(
        packed(site.path(), "notes.txt"),
        [None, None],
        "too short now"
    );

    build(&["red", "green"]);
    for name in ["blue/embed.html", "blue/index.html"] {
        assert!(
            first.contains_key(&format!("{name}.br")),
            "{name} was there"
        );
        assert_eq!(packed(site.path(), name), [None, None], "{name} is gone");
    }
    assert!(
        !site.path().join("blue").exists(),
        "its folder is gone as well"
    );

    pack(site.path(), false).unwrap();
    let left: Vec<_> = all(site.path()).into_keys().filter(is_packed).collect();
    assert_eq!(left, [""; 0], "whoever serves what changes has none");
}

fn is_packed(name: &String) -> bool {
    Path::new(name)
        .extension()
        .is_some_and(|it| it == "br" || it == "gz")
}

fn read(folder: &Path, name: &str) -> Option<Vec<u8>> {
    fs::read(folder.join(name)).ok()
}

fn packed(folder: &Path, name: &str) -> [Option<Vec<u8>>; 2] {
    ["br", "gz"].map(|end| read(folder, &format!("{name}.{end}")))
}

fn unpacked(folder: &Path, name: &str) -> [Vec<u8>; 2] {
    let [brotli, gzip] = packed(folder, name).map(|it| it.expect(name));
    let mut whole = [Vec::new(), Vec::new()];
    brotli::BrotliDecompress(&mut &*brotli, &mut whole[0]).unwrap();
    GzDecoder::new(&*gzip).read_to_end(&mut whole[1]).unwrap();
    whole
}

/// All files of a folder, by their paths in it.
fn all(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut files = BTreeMap::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap().to_owned();
        if path.is_dir() {
            let inner = all(&path).into_iter();
            files.extend(inner.map(|(inner, bytes)| (format!("{name}/{inner}"), bytes)));
        } else {
            files.insert(name, fs::read(path).unwrap());
        }
    }
    files
}
