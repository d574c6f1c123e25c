//! The functions of a wasm module, put in an order in which they compress best.
//!
//! What compresses text or programs writes of each repetition how far back it is, in fewer bits
//! where that is nearer. So each function is followed by the one that is most like it: two of a
//! hundred bytes fewer on the wire.

use std::collections::{BTreeMap, BTreeSet};
use std::convert::Infallible;

use wasm_encoder::reencode::{Error, Reencode};
use wasm_encoder::{CodeSection, Function, FunctionSection, Module};
use wasmparser::{FunctionBody, FunctionSectionReader, Parser, Payload, TypeRef};

/// What a function is compared by: runs of so many bytes.
const RUN: usize = 4;

/// The module with its functions in that order; `None` if it is none.
pub fn ordered(code: &[u8]) -> Option<Vec<u8>> {
    let (imported, bodies) = functions(code).ok()?;
    let order = order(&bodies);
    let mut numbers: Vec<_> = (0..imported + bodies.len()).collect();
    for (new, old) in order.iter().enumerate() {
        numbers[imported + old] = imported + new;
    }
    let mut module = Module::new();
    let mut orderly = Orderly {
        order,
        numbers,
        bodies: Vec::new(),
    };
    let parsed = orderly.parse_core_module(&mut module, Parser::new(0), code);
    parsed.ok().map(|()| module.finish())
}

/// How many functions are imported, and the others.
fn functions(code: &[u8]) -> wasmparser::Result<(usize, Vec<&[u8]>)> {
    let (mut imported, mut bodies) = (0, Vec::new());
    for payload in Parser::new(0).parse_all(code) {
        match payload? {
            Payload::ImportSection(imports) => {
                for import in imports.into_imports() {
                    imported += usize::from(matches!(import?.ty, TypeRef::Func(_)));
                }
            }
            Payload::CodeSectionEntry(body) => bodies.push(body.as_bytes()),
            _ => {}
        }
    }
    Ok((imported, bodies))
}

/// The places of the functions, each next to the one that is most like it of those that are left.
/// The largest is the first.
fn order(bodies: &[&[u8]]) -> Vec<usize> {
    let runs: Vec<BTreeSet<&[u8]>> = bodies.iter().map(|it| it.windows(RUN).collect()).collect();
    let mut holders: BTreeMap<&[u8], Vec<usize>> = BTreeMap::new();
    for (nth, runs) in runs.iter().enumerate() {
        for run in runs {
            holders.entry(run).or_default().push(nth);
        }
    }
    let mut left: BTreeSet<usize> = (0..bodies.len()).collect();
    let mut order = Vec::new();
    let mut next = left.iter().copied().max_by_key(|it| bodies[*it].len());
    while let Some(last) = next {
        order.push(last);
        left.remove(&last);
        let mut shared = vec![0_u64; bodies.len()];
        for holder in runs[last].iter().flat_map(|run| &holders[run]) {
            shared[*holder] += 1;
        }
        // By the cosine of the angle between both, squared, without what is the same for all of
        // them: how much there is of the last one.
        let alike = |it: usize| (shared[it].pow(2) << 32) / (runs[it].len() as u64 + 1);
        next = left.iter().copied().max_by_key(|it| alike(*it));
    }
    order
}

/// Writes a module anew, with other numbers for its functions.
struct Orderly {
    /// The places of the functions, in their new order.
    order: Vec<usize>,
    /// The new numbers of all functions, imported ones included.
    numbers: Vec<usize>,
    /// Those that have been read.
    bodies: Vec<Function>,
}

impl Reencode for Orderly {
    type Error = Infallible;

    fn function_index(&mut self, old: u32) -> Result<u32, Error> {
        let new = self.numbers.get(old as usize);
        new.and_then(|it| u32::try_from(*it).ok())
            .ok_or(Error::InvalidCodeSectionSize)
    }

    fn parse_function_section(
        &mut self,
        to: &mut FunctionSection,
        from: FunctionSectionReader<'_>,
    ) -> Result<(), Error> {
        let types = from.into_iter().collect::<wasmparser::Result<Vec<_>>>()?;
        for old in &self.order {
            to.function(types[*old]);
        }
        Ok(())
    }

    fn parse_function_body(
        &mut self,
        to: &mut CodeSection,
        from: FunctionBody<'_>,
    ) -> Result<(), Error> {
        let mut function = self.new_function_with_parsed_locals(&from)?;
        let mut operators = from.get_operators_reader()?;
        while !operators.eof() {
            function.instruction(&self.parse_instruction(&mut operators)?);
        }
        self.bodies.push(function);
        if self.bodies.len() == self.order.len() {
            for old in &self.order {
                to.function(&self.bodies[*old]);
            }
        }
        Ok(())
    }
}
