//! The data of a page, as it travels.

use std::rc::Rc;

use tag_page::content;
use tag_page::page::Data;

fn bytes() -> Vec<u8> {
    let text = "title: TAG\nlinks: ['[Chat](https://chat.example)']\n";
    let page = content::read("tag.yaml", "tag", text).unwrap_or_else(|report| panic!("{report}"));
    let data = Data {
        page: Rc::new(page),
        base: "./".into(),
    };
    data.to_bytes().unwrap()
}

#[test]
fn it_arrives_as_it_was() {
    let data = Data::from_bytes(&bytes()).expect("it is whole");
    assert_eq!(data.to_bytes().unwrap(), bytes());
}

#[test]
fn an_address_that_no_editor_could_write_is_not_believed() {
    let with = |scheme: &[u8; 5]| {
        let mut bytes = bytes();
        let at = bytes
            .windows(5)
            .position(|it| it == b"https")
            .expect("an address");
        bytes[at..at + 5].copy_from_slice(scheme);
        Data::from_bytes(&bytes)
    };
    assert!(with(b"https").is_some());
    assert!(with(b"HTTPS").is_some());
    for scheme in [b"xhttp", b"data:", b"blob:", b"java\n", b"//a.b", b" http"] {
        assert!(
            with(scheme).is_none(),
            "{}",
            String::from_utf8_lossy(scheme)
        );
    }
}
