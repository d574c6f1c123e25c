//! Lines as they are found: a rule without end fills no memory.

use std::io::{self, Write};

use super::line::Line;

/// A list that is being written, as text or as JSON.
pub(super) struct List<'a, W> {
    json: bool,
    count: usize,
    out: &'a mut W,
}

impl<'a, W: Write> List<'a, W> {
    pub(super) fn new(json: bool, out: &'a mut W) -> Self {
        Self {
            json,
            count: 0,
            out,
        }
    }

    pub(super) fn add(&mut self, line: &Line) -> io::Result<()> {
        self.count += 1;
        match (self.json, self.count) {
            (false, _) => writeln!(self.out, "{line}"),
            (true, 1) => write!(self.out, "[\n  {}", line.json()),
            (true, _) => write!(self.out, ",\n  {}", line.json()),
        }
    }

    pub(super) fn end(self) -> io::Result<()> {
        match (self.json, self.count) {
            (false, _) => {}
            (true, 0) => writeln!(self.out, "[]")?,
            (true, _) => writeln!(self.out, "\n]")?,
        }
        self.out.flush()
    }
}
