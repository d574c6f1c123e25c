//! The data of a page, as it travels.

use std::rc::Rc;

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::Index;
use tag_page::content;
use tag_page::page::{Data, FORMAT, Inline};

/// The format and the checksum.
const HEAD: usize = 5;

fn bytes() -> Vec<u8> {
    bytes_of("title: TAG\nlinks: ['[Chat](https://chat.example)']\n")
}

fn bytes_of(text: &str) -> Vec<u8> {
    let page = content::read("tag.yaml", "tag", text).unwrap_or_else(|report| panic!("{report}"));
    let data = Data {
        page: Rc::new(page),
        base: "./".into(),
    };
    data.to_bytes().unwrap()
}

#[test]
fn it_arrives_as_it_was_and_as_postcard_reads_it() {
    let bytes = full();
    let data = Data::all_from_bytes(&bytes).expect("it is whole");
    assert_eq!(data.to_bytes().unwrap(), bytes);
    let (living, still) = postcard::take_from_bytes(&bytes[HEAD..]).unwrap();
    assert_eq!(Data::from_bytes(&bytes), Some(living));
    let page = &data.page;
    let parts = (
        &page.lead,
        &page.icon,
        &page.about,
        &page.links,
        &page.picture,
        &page.leads,
    );
    assert_eq!(postcard::to_allocvec(&parts).unwrap(), still);
}

#[test]
fn what_is_cut_or_changed_is_no_page() {
    let whole = bytes();
    assert!((0..whole.len()).all(|end| Data::from_bytes(&whole[..end]).is_none()));
    for at in 0..whole.len() {
        for change in 1..=u8::MAX {
            let mut bytes = whole.clone();
            bytes[at] ^= change;
            assert!(Data::from_bytes(&bytes).is_none(), "{change} at {at}");
        }
    }
}

#[test]
fn an_address_that_no_editor_could_write_leads_nowhere() {
    let with = |scheme: &[u8; 5]| {
        let mut bytes = bytes();
        let at = bytes
            .windows(5)
            .position(|it| it == b"https")
            .expect("an address");
        bytes[at..at + 5].copy_from_slice(scheme);
        let page = read(&bytes[HEAD..]).page;
        let Inline::Link(link) = &page.links[0].text.0[0] else {
            panic!("no link");
        };
        link.href.as_str().to_owned()
    };
    assert_eq!(with(b"https"), "https://chat.example");
    assert_eq!(with(b"HTTPS"), "HTTPS://chat.example");
    for scheme in [b"xhttp", b"data:", b"blob:", b"java\n", b"//a.b", b" http"] {
        let scheme_text = String::from_utf8_lossy(scheme);
        assert_eq!(with(scheme), "about:invalid", "{scheme_text}");
    }
}

proptest! {
    /// Whoever makes the checksum fit may write anything; nothing of it stops the program.
    #[test]
    fn any_bytes_are_some_page(
        changes in vec((any::<Index>(), any::<u8>()), 0..8),
        end in any::<Index>(),
        noise in vec(any::<u8>(), 0..200),
    ) {
        let mut bytes = full()[HEAD..].to_vec();
        for (at, byte) in changes {
            let at = at.index(bytes.len());
            bytes[at] = byte;
        }
        bytes.truncate(end.index(bytes.len()));
        for bytes in [bytes, noise] {
            let data = read(&bytes);
            prop_assert_eq!(read(&data.to_bytes().unwrap()[HEAD..]), data);
        }
    }
}

/// A page of a group with all that a content file may have.
fn full() -> Vec<u8> {
    let text = include_str!("../../content/tag-security.yaml");
    let more = [
        "{ name: A, when: every 2 weeks on Tuesday at 06:00 America/Los_Angeles from 2025-10-28, duration: 30 minutes, exceptions: [{ date: 2026-12-08, cancelled: KubeCon }, { extra: 2027-01-27 16:00 }] }",
        "{ name: B, when: 3rd Tuesday of every 2nd month at 08:00 UTC from 2026-01, duration: 30 minutes }",
        "{ name: C, when: odd ISO weeks on Wednesday at 12:00 UTC, duration: 30 minutes }",
    ];
    let more = more.map(|it| format!("  - {it}\n")).concat();
    let text = text.replacen("meetings:\n", &format!("meetings:\n{more}"), 1);
    bytes_of(&text)
}

/// What [`Data::from_bytes`] makes of bytes whose checksum fits.
fn read(page: &[u8]) -> Data {
    let sum = page.iter().fold(0x811c_9dc5_u32, |sum, byte| {
        (sum ^ u32::from(*byte)).wrapping_mul(0x0100_0193)
    });
    let head = [&[FORMAT], &sum.to_le_bytes()[..]].concat();
    Data::all_from_bytes(&[&head, page].concat()).expect("it fits")
}
