//! The names by which the modules and the script between them know each other's functions. The tools make long ones that
//! end with a number as good as drawn by lot; nobody reads them, and everybody waits for them.
//!
//! Measured with brotli at quality 11, each part by itself: what the first half imports 2 857 bytes before and 342 after.
//! What it offers to the rest is written down by [`crate::pack`] as its numbers alone: 5 088 bytes before and 603 after.

use std::collections::BTreeMap;

use anyhow::{Context, Result, ensure};
use wasm_encoder::reencode::{Error, Reencode};
use wasm_encoder::{ExportKind, ExportSection, ImportSection, Module};
use wasmparser::{Export, ExportSectionReader, ExternalKind, ImportSectionReader, Parser, Payload};

/// How many functions can be offered by their turn.
const MOST: usize = 64 * 64;

/// What a function is called that is offered at this turn, counted from 0. `unpacked` in `src/embed/program.js` makes the
/// same name.
#[must_use]
pub fn turn(at: usize) -> String {
    let sign = |number: usize| char::from(u8::try_from(63 + number % 64).unwrap_or_default());
    ['~', sign(at / 64), sign(at)].into_iter().collect()
}

/// Gives everything that the script hands to its module a short name, in both.
///
/// # Errors
///
/// When the script does not name what the module asks for.
pub fn of_script(glue: &str, wasm: &[u8]) -> Result<(String, Vec<u8>)> {
    let (mut glue, mut names, mut modules) = (glue.to_owned(), BTreeMap::new(), BTreeMap::new());
    for part in Parser::new(0).parse_all(wasm) {
        let Payload::ImportSection(section) = part? else { continue };
        for import in section.into_imports() {
            let import = import?;
            modules.insert(import.module.to_owned(), "w".to_owned());
            if names.contains_key(import.name) {
                continue;
            }
            let short = format!("i{}", names.len());
            let (long, new) = (format!("\n{}: function", import.name), format!("\n{short}: function"));
            ensure!(glue.matches(&long).count() == 1, "the script does not hand over {}", import.name);
            glue = glue.replace(&long, &new);
            names.insert(import.name.to_owned(), short);
        }
    }
    ensure!(modules.len() <= 1, "the module takes what it needs from {} places", modules.len());
    for module in modules.keys() {
        let long = format!("\"{module}\":");
        ensure!(glue.matches(&long).count() == 1, "the script does not name {module}");
        glue = glue.replace(&long, "\"w\":");
    }
    let wasm = Renamed { modules, imports: names, exports: None }.write(wasm)?;
    Ok((glue, wasm))
}

/// Calls what the rest takes from the first half by its turn, in the order of the functions, and lists it last.
///
/// # Errors
///
/// When one of them is no module, or more is offered than there are names.
pub fn of_halves(first: &[u8], rest: &[u8]) -> Result<[Vec<u8>; 2]> {
    let mut offered = Vec::new();
    for part in Parser::new(0).parse_all(first) {
        let Payload::ExportSection(section) = part? else { continue };
        for export in section {
            let export = export?;
            if is_offered(&export) {
                offered.push((export.index, export.name.to_owned()));
            }
        }
    }
    ensure!(offered.len() <= MOST, "{} functions are offered, and there are {MOST} names", offered.len());
    offered.sort_unstable();
    let names: BTreeMap<String, String> =
        offered.iter().enumerate().map(|(at, (_, name))| (name.clone(), turn(at))).collect();
    let turns = offered.iter().enumerate().map(|(at, (function, _))| (turn(at), *function)).collect();
    let same = BTreeMap::new;
    Ok([
        Renamed { modules: same(), imports: same(), exports: Some(turns) }.write(first)?,
        Renamed { modules: same(), imports: names, exports: None }.write(rest)?,
    ])
}

/// Whether it is a function that the rest takes.
fn is_offered(export: &Export<'_>) -> bool {
    export.kind == ExternalKind::Func && export.name.starts_with('~')
}

/// A module with other names for what it takes and offers; what has none keeps its own.
struct Renamed {
    modules: BTreeMap<String, String>,
    imports: BTreeMap<String, String>,
    /// In place of everything that was offered with the sign of the halves.
    exports: Option<Vec<(String, u32)>>,
}

impl Renamed {
    fn write(mut self, wasm: &[u8]) -> Result<Vec<u8>> {
        let mut module = Module::new();
        self.parse_core_module(&mut module, Parser::new(0), wasm).context("the module cannot be renamed")?;
        let written = module.finish();
        wasmparser::validate(&written).context("the renamed module is none")?;
        Ok(written)
    }
}

fn renamed<'a>(names: &'a BTreeMap<String, String>, name: &'a str) -> &'a str {
    names.get(name).map_or(name, String::as_str)
}

impl Reencode for Renamed {
    type Error = std::convert::Infallible;

    fn parse_import_section(
        &mut self,
        section: &mut ImportSection,
        imports: ImportSectionReader<'_>,
    ) -> Result<(), Error<Self::Error>> {
        for import in imports.into_imports() {
            let import = import?;
            // Tables, memories and globals of the first half keep their names.
            let kind = self.entity_type(import.ty)?;
            let name = renamed(&self.imports, import.name);
            section.import(renamed(&self.modules, import.module), name, kind);
        }
        Ok(())
    }

    fn parse_export_section(
        &mut self,
        section: &mut ExportSection,
        exports: ExportSectionReader<'_>,
    ) -> Result<(), Error<Self::Error>> {
        for export in exports {
            let export = export?;
            if self.exports.is_none() || !is_offered(&export) {
                self.parse_export(section, export)?;
            }
        }
        for (name, function) in self.exports.iter().flatten() {
            section.export(name, ExportKind::Func, *function);
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::{MOST, turn};

    #[test]
    fn every_turn_has_a_name_of_its_own() {
        let names: BTreeSet<String> = (0..MOST).map(turn).collect();
        assert_eq!(names.len(), MOST);
        assert!(names.iter().all(|name| name.len() == 3 && name.bytes().all(|byte| byte.is_ascii_graphic())));
        assert_eq!([turn(0), turn(64), turn(MOST - 1)], ["~??", "~@?", "~~~"]);
    }
}
