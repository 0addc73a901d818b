//! Functions that resemble each other stand beside each other, so that a compressor finds the repetition near by.
//!
//! The tools give no such order: wasm-bindgen writes the largest function first. Measured with brotli at quality 11 on a
//! module of 3 240 772 bytes: 675 956 in that order, 653 914 in this one, and twice that gain after [`crate::pack`].

use std::collections::HashMap;

use anyhow::{Context, Result};
use wasm_encoder::reencode::{Error, Reencode};
use wasm_encoder::{CodeSection, FunctionSection, Module};
use wasmparser::{CodeSectionReader, FunctionBody, FunctionSectionReader, Parser, Payload, TypeRef};

/// How many bytes of code are compared at a time.
const WINDOW: usize = 6;

/// Code that stands in more functions than this says nothing about their likeness.
const COMMON: usize = 400;

/// Below this share of common code, in thousandths, a function has nothing to follow.
const ALIKE: usize = 80;

/// Rewrites a module with its functions in the order of their likeness; it does the same as before.
///
/// # Errors
///
/// When the module is none, or uses what the compiler does not emit.
pub fn by_likeness(wasm: &[u8]) -> Result<Vec<u8>> {
    let mut imported = 0;
    let mut types = Vec::new();
    let mut bodies = Vec::new();
    for part in Parser::new(0).parse_all(wasm) {
        match part? {
            Payload::ImportSection(section) => {
                for import in section.into_imports() {
                    imported += usize::from(matches!(import?.ty, TypeRef::Func(_)));
                }
            }
            Payload::FunctionSection(section) => types = section.into_iter().collect::<Result<_, _>>()?,
            Payload::CodeSectionEntry(body) => bodies.push(body),
            _ => {}
        }
    }
    let code: Vec<&[u8]> = bodies.iter().map(FunctionBody::as_bytes).collect();
    let order = order(&code);
    let mut numbers: Vec<u32> = (0..).take(imported + bodies.len()).collect();
    for (old, new) in order.iter().zip((0..).skip(imported)) {
        numbers[imported + old] = new;
    }
    Renumbered { numbers, order, types, bodies }.write(wasm)
}

/// A module on its way into another order of functions.
struct Renumbered<'wasm> {
    /// The new number of each function.
    numbers: Vec<u32>,
    /// The old places of the functions that the module brings along.
    order: Vec<usize>,
    types: Vec<u32>,
    bodies: Vec<FunctionBody<'wasm>>,
}

impl Reencode for Renumbered<'_> {
    type Error = std::convert::Infallible;

    fn function_index(&mut self, number: u32) -> Result<u32, Error<Self::Error>> {
        Ok(self.numbers[number as usize])
    }

    fn parse_function_section(
        &mut self,
        section: &mut FunctionSection,
        _: FunctionSectionReader<'_>,
    ) -> Result<(), Error<Self::Error>> {
        for old in &self.order {
            section.function(self.types[*old]);
        }
        Ok(())
    }

    fn parse_code_section(
        &mut self,
        section: &mut CodeSection,
        _: CodeSectionReader<'_>,
    ) -> Result<(), Error<Self::Error>> {
        for old in self.order.clone() {
            self.parse_function_body(section, self.bodies[old].clone())?;
        }
        Ok(())
    }
}

impl Renumbered<'_> {
    fn write(mut self, wasm: &[u8]) -> Result<Vec<u8>> {
        let mut module = Module::new();
        self.parse_core_module(&mut module, Parser::new(0), wasm).context("the module cannot be rewritten")?;
        Ok(module.finish())
    }
}

/// An order in which each function follows the one of those left that has most code in common with it.
fn order(code: &[&[u8]]) -> Vec<usize> {
    let traits: Vec<Vec<u64>> = code.iter().map(|body| traits(body)).collect();
    let mut bearers: HashMap<u64, Vec<usize>> = HashMap::new();
    for (function, traits) in traits.iter().enumerate() {
        for one in traits {
            bearers.entry(*one).or_default().push(function);
        }
    }
    bearers.retain(|_, functions| functions.len() <= COMMON);
    let mut placed = vec![false; code.len()];
    let mut shared = vec![0; code.len()];
    let mut order = Vec::with_capacity(code.len());
    for start in 0..code.len() {
        let mut next = (!placed[start]).then_some(start);
        while let Some(function) = next {
            placed[function] = true;
            order.push(function);
            let mut near = Vec::new();
            for other in traits[function].iter().filter_map(|one| bearers.get(one)).flatten() {
                if !placed[*other] {
                    if shared[*other] == 0 {
                        near.push(*other);
                    }
                    shared[*other] += 1;
                }
            }
            let likeness = |other: &usize| shared[*other] * 1000 / (traits[function].len() + traits[*other].len());
            next = near.iter().rev().copied().max_by_key(likeness).filter(|other| likeness(other) > ALIKE);
            for other in near {
                shared[other] = 0;
            }
        }
    }
    order
}

/// What can be recognised about a function: every fourth or so of its pieces of code, each once.
fn traits(body: &[u8]) -> Vec<u64> {
    let number = |piece: &[u8]| piece.iter().fold(0, |number, byte| number << 8 | u64::from(*byte));
    let pieces = body.windows(WINDOW).map(number);
    let mut kept: Vec<u64> = pieces.filter(|piece| piece.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 62 == 0).collect();
    kept.sort_unstable();
    kept.dedup();
    kept
}

#[cfg(test)]
mod tests {
    use wasm_encoder::{
        CodeSection, ExportKind, ExportSection, Function, FunctionSection, Module, TypeSection, ValType,
    };

    use super::{by_likeness, order};

    #[test]
    fn the_alike_come_together() {
        let letters: Vec<u8> = (0..200).collect();
        let digits: Vec<u8> = (0..200).map(|at: u8| at.wrapping_mul(37)).collect();
        let (fewer_letters, fewer_digits) = (&letters[..150], &digits[..150]);
        assert_eq!(order(&[&letters, &digits, fewer_letters, fewer_digits]), [0, 2, 1, 3]);
    }

    #[test]
    fn a_call_still_finds_its_function() {
        // Three functions: the first and the last alike, the last calls the second.
        let body = |call: Option<u32>| {
            let mut body = Function::new([]);
            for at in 0..50 {
                body.instructions().i32_const(at * 1000).drop();
            }
            if let Some(number) = call {
                body.instructions().call(number);
            }
            body.instructions().end();
            body
        };
        let mut short = Function::new([(1, ValType::I32)]);
        short.instructions().end();
        let (mut types, mut functions, mut exports, mut code) =
            (TypeSection::new(), FunctionSection::new(), ExportSection::new(), CodeSection::new());
        types.ty().function([], []);
        functions.function(0).function(0).function(0);
        exports.export("short", ExportKind::Func, 1).export("caller", ExportKind::Func, 2);
        code.function(&body(None)).function(&short).function(&body(Some(1)));
        let mut module = Module::new();
        module.section(&types).section(&functions).section(&exports).section(&code);
        let ordered = by_likeness(&module.finish()).unwrap();
        let exports: Vec<(String, u32)> = wasmparser::Parser::new(0)
            .parse_all(&ordered)
            .filter_map(|part| match part.unwrap() {
                wasmparser::Payload::ExportSection(section) => Some(section),
                _ => None,
            })
            .flatten()
            .map(|export| export.map(|export| (export.name.to_owned(), export.index)).unwrap())
            .collect();
        assert_eq!(exports, [("short".to_owned(), 2), ("caller".to_owned(), 1)]);
        assert!(ordered.windows(3).any(|code| code == [0x10, 2, 0x0b]), "the call has the new number");
    }
}
