//! The app's files as `tag-page build` leaves them.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use tag_page::build::shrink;

const JS: &str = "\
/** Reads the clock. */
const imports = {
    // A name that stands twice.
    __wbg_now_0123456789abcdef: () => Date.now(),
    __wbg_body_00112233445566ff: (it) => it.body,
    __wbg_set_wasm: 1,
};
imports.__wbg_now_0123456789abcdef();
";
const WASM: &[u8] =
    b"\0asm\x1a__wbg_now_0123456789abcdef\0\x1b__wbg_body_00112233445566ff\0__wbg_other";
const HTML: &str = r#"<link href="./web-DIGITS_bg.wasm" />
<script data-js="./web-DIGITS.js" data-wasm="./web-DIGITS_bg.wasm"></script>"#;

#[test]
fn imports_are_numbered_alike_in_both_files() {
    assert_smaller("89abcdef01234567");
}

#[test]
fn trunk_leaves_out_zeros_at_the_beginning_of_its_digits() {
    assert_smaller("9abcdef01234567");
}

fn assert_smaller(digits: &str) {
    let (old_js, old_wasm) = (format!("web-{digits}.js"), format!("web-{digits}_bg.wasm"));
    let html = HTML.replace("DIGITS", digits);
    let site = tempfile::tempdir().unwrap();
    for (name, bytes) in [
        (&"index.html".to_owned(), html.as_bytes()),
        (&old_js, JS.as_bytes()),
        (&old_wasm, WASM),
    ] {
        fs::write(site.path().join(name), bytes).unwrap();
    }
    shrink(site.path()).unwrap();
    let files = files(site.path());
    let names: Vec<_> = files.keys().map(String::as_str).collect();
    let [index, js, wasm] = names[..] else {
        panic!("{names:?}");
    };
    assert_ne!(js, old_js, "what may be kept for ever has a new name");
    let new = js
        .strip_prefix("web-")
        .and_then(|it| it.strip_suffix(".js"));
    let new = new.expect("it is called as before but for its digits");
    assert_eq!(new.len(), 16, "{new}");
    assert_eq!(wasm, format!("web-{new}_bg.wasm"));
    assert_eq!(
        String::from_utf8_lossy(&files[index]),
        html.replace(&old_js, js).replace(&old_wasm, wasm)
    );
    assert_eq!(
        String::from_utf8_lossy(&files[js]),
        "const imports = {
_________________________1: () => Date.now(),
__________________________0: (it) => it.body,
__wbg_set_wasm: 1,
};
imports._________________________1();
"
    );
    assert_eq!(
        String::from_utf8_lossy(&files[wasm]),
        "\0asm\x1a_________________________1\0\x1b__________________________0\0__wbg_other"
    );

    shrink(site.path()).unwrap();
    assert_eq!(self::files(site.path()), files, "once is enough");
}

fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let paths = fs::read_dir(folder).unwrap().map(|it| it.unwrap().path());
    let name = |path: &Path| path.file_name().unwrap().to_str().unwrap().to_owned();
    paths
        .map(|it| (name(&it), fs::read(&it).unwrap()))
        .collect()
}
