//! The app's files as `tag-page build` leaves them.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use tag_page::build::shrink;

const JS: &str = "\
/** Reads the clock. */
const imports = { \"./web_bg.js\": {
    // A name that stands twice.
    __wbg_now_0123456789abcdef: () => Date.now(),
    __wbg_body_00112233445566ff: (it) => it.body,
    __wbg_set_wasm: 1,
} };
imports.__wbg_now_0123456789abcdef(wasm.wasm_bindgen_0123___JsValue_(wasm.main));
";
const NAMES: [&str; 3] = [
    "__wbg_now_0123456789abcdef",
    "__wbg_body_00112233445566ff",
    "wasm_bindgen_0123___JsValue_",
];
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
        (&old_wasm, &module(NAMES)),
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
        "const imports = { \"./web_bg.js\": {
_0: () => Date.now(),
_1: (it) => it.body,
__wbg_set_wasm: 1,
} };
imports._0(wasm._2(wasm.main));
"
    );
    assert_eq!(files[wasm], module(["_0", "_1", "_2"]));

    shrink(site.path()).unwrap();
    assert_eq!(self::files(site.path()), files, "once is enough");
}

/// A module that imports two functions and two of another script, and exports one, and `main`.
fn module([now, body, invoke]: [&str; 3]) -> Vec<u8> {
    let text = |it: &str| section(it.as_bytes());
    let import = |module: &str, name: &str| [text(module), text(name), vec![0, 0]].concat();
    let export = |name: &str, nth: u8| [text(name), vec![0, nth]].concat();
    let imports = [
        vec![4],
        import("./web_bg.js", now),
        import("./web_bg.js", body),
        import("./snippets/a-module-of-somebody-else/inline0.js", "begin"),
        import("./snippets/a-module-of-somebody-else/inline0.js", "end"),
    ];
    let exports = [vec![2], export(invoke, 4), export("main", 5)];
    [
        b"\0asm\x01\0\0\0".to_vec(),
        [vec![1], section(&[1, 0x60, 0, 0])].concat(),
        [vec![2], section(&imports.concat())].concat(),
        [vec![7], section(&exports.concat())].concat(),
        [vec![10], section(NAMES[0].as_bytes())].concat(),
    ]
    .concat()
}

/// Bytes, and before them how many there are.
fn section(bytes: &[u8]) -> Vec<u8> {
    let [high, low] = u16::try_from(bytes.len() << 1).unwrap().to_be_bytes();
    // LEB128: seven bits a byte, the lower ones first.
    let mut all = match high {
        0 => vec![low >> 1],
        _ => vec![low >> 1 | 0x80, high],
    };
    all.extend(bytes);
    all
}

fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let paths = fs::read_dir(folder).unwrap().map(|it| it.unwrap().path());
    let name = |path: &Path| path.file_name().unwrap().to_str().unwrap().to_owned();
    paths
        .map(|it| (name(&it), fs::read(&it).unwrap()))
        .collect()
}
