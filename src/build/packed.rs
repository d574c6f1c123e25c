//! The site's files once more, compressed, for hosts that send them as they lie there: `.br` and
//! `.gz` beside each file that is smaller as both.
//!
//! There is time here to compress as well as can be; a host that does it anew for every visitor
//! takes less time, and sends more.

use std::fs;
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use brotli::enc::BrotliEncoderParams;
use flate2::{Compression, read, write::GzEncoder};

use super::former::entries;
use super::write;

/// What is compressed, by the ends of names. Pictures that are small already are not among them, and
/// no host sends `_headers`.
const PACKED: [&str; 8] = ["css", "html", "ics", "js", "json", "svg", "txt", "wasm"];

/// Leaves the compressed files in `out` as a `release` has them: each as the file beside it, or not
/// there. Other builds have none.
///
/// # Errors
/// When a file cannot be read, written or removed.
pub fn pack(out: &Path, release: bool) -> Result<()> {
    for path in entries(out)? {
        if path.is_dir() {
            pack(&path, release)?;
        } else if path
            .extension()
            .is_some_and(|end| PACKED.iter().any(|it| end == *it))
        {
            put_beside(&path, release)?;
        }
    }
    Ok(())
}

/// Both forms or none: a host that finds one of them may say `Vary` for that one alone, and what lies
/// between it and the reader would keep the wrong one.
fn put_beside(path: &Path, release: bool) -> Result<()> {
    if !release {
        return remove(path);
    }
    let bytes = fs::read(path).with_context(|| format!("cannot read `{}`", path.display()))?;
    // To look is a hundred times quicker than to compress, and most files stay as they are.
    if FORMS.iter().all(|it| it.lies_beside(path, &bytes)) {
        return Ok(());
    }
    let mut packed = Vec::new();
    for form in FORMS {
        packed.push((form.beside(path), form.packed(&bytes)?));
    }
    if packed.iter().any(|(_, small)| small.len() >= bytes.len()) {
        return remove(path);
    }
    packed
        .iter()
        .try_for_each(|(beside, small)| write(beside, small))
}

/// Removes what is compressed of a file, which may be gone.
pub(super) fn remove(file: &Path) -> Result<()> {
    FORMS.iter().try_for_each(|it| gone(&it.beside(file)))
}

const FORMS: [Form; 2] = [Form::Brotli, Form::Gzip];

/// How something is compressed.
#[derive(Clone, Copy)]
enum Form {
    Brotli,
    Gzip,
}

impl Form {
    fn lies_beside(self, path: &Path, bytes: &[u8]) -> bool {
        let packed = fs::read(self.beside(path)).ok();
        let there = packed.and_then(|it| self.unpacked(&it).ok());
        there.is_some_and(|it| it == bytes)
    }

    /// `index.html.br`.
    fn beside(self, path: &Path) -> PathBuf {
        let end = match self {
            Self::Brotli => ".br",
            Self::Gzip => ".gz",
        };
        let mut name = path.as_os_str().to_owned();
        name.push(end);
        name.into()
    }

    /// As small as can be, and the same whenever it is done.
    fn packed(self, bytes: &[u8]) -> io::Result<Vec<u8>> {
        let mut small = Vec::new();
        match self {
            Self::Brotli => {
                let best = BrotliEncoderParams {
                    quality: 11,
                    size_hint: bytes.len(),
                    ..BrotliEncoderParams::default()
                };
                brotli::BrotliCompress(&mut &*bytes, &mut small, &best)?;
            }
            // Without a name and a time in it.
            Self::Gzip => {
                let mut encoder = GzEncoder::new(&mut small, Compression::best());
                encoder.write_all(bytes)?;
                encoder.finish()?;
            }
        }
        Ok(small)
    }

    fn unpacked(self, bytes: &[u8]) -> io::Result<Vec<u8>> {
        let mut whole = Vec::new();
        match self {
            Self::Brotli => brotli::BrotliDecompress(&mut &*bytes, &mut whole)?,
            Self::Gzip => {
                read::GzDecoder::new(bytes).read_to_end(&mut whole)?;
            }
        }
        Ok(whole)
    }
}

fn gone(path: &Path) -> Result<()> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => {
            Err(error).with_context(|| format!("cannot remove `{}`", path.display()))
        }
        _ => Ok(()),
    }
}
