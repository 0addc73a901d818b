//! Which functions the first pages run.
//!
//! Nobody can tell from the sources what of the libraries is run before the first answer, so it is seen: `cargo xtask
//! first` builds a module that marks every function it enters, walks the first pages in a browser
//! (`tests/browser/src/bin/first-pages.rs`) and writes what was entered to `xtask/first.list`: one number for each
//! function, made from its name and the types it was made for. Every build splits the module by that list.
//!
//! Not everything is seen in one walk, so what goes by the time that passes in between is first in any case.
//! A function that is new, or is named anew, is not in the list and arrives with the rest, and the first pages may stop
//! for want of it. So the list begins with a number for the names of all functions: a build for which it was not made
//! says so, and `cargo xtask test` fails until `cargo xtask first` has run again.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use anyhow::{Context, Result, ensure};
use sha2::{Digest, Sha256};
use wasm_encoder::reencode::{Error, Reencode};
use wasm_encoder::{
    CodeSection, ConstExpr, ExportKind, ExportSection, GlobalSection, GlobalType, Instruction, Module, ValType,
};
use wasmparser::{ExportSectionReader, FunctionBody, GlobalSectionReader, Parser, Payload, TypeRef};

use crate::bundle::{self, Modules};
use crate::wasm::{self, Package, Profile};
use crate::{paths, run, setup, split};

/// Where the list is kept.
const LIST: &str = "xtask/first.list";

/// What the global that marks a function is exported as, before its number.
pub const MARK: &str = "~entered";

/// What stands before the number of the program that the list was made for.
const MADE_FOR: &str = "made for ";

/// The functions of the first pages.
#[derive(Debug)]
pub struct First {
    numbers: BTreeSet<String>,
    made_for: String,
}

impl First {
    /// Reads the list.
    ///
    /// # Errors
    ///
    /// When there is none.
    pub fn read() -> Result<Self> {
        let list = fs::read_to_string(paths::root().join(LIST)).with_context(|| format!("{LIST} cannot be read"))?;
        let (head, numbers) = list.split_once('\n').unwrap_or_default();
        let made_for =
            head.strip_prefix(MADE_FOR).with_context(|| format!("{LIST} does not say what it was made for"))?;
        Ok(Self { numbers: numbers.lines().map(str::to_owned).collect(), made_for: made_for.to_owned() })
    }

    /// Whether the list was made for a program with these functions.
    #[must_use]
    pub fn is_for(&self, names: &BTreeMap<u32, String>) -> bool {
        self.made_for == program(names)
    }

    /// Whether the first pages run a function, or may, by its name.
    #[must_use]
    pub fn has(&self, name: &str) -> bool {
        self.numbers.contains(&number(name)) || depends_on_chance(name)
    }
}

/// Whether it depends on chance that a walk enters a function: what draws and what tidies up goes by the time that
/// passes in between. That of the later pages arrives with them.
fn depends_on_chance(name: &str) -> bool {
    const LATER: [&str; 3] = ["waymark::ui::pages", "waymark::ui::outputs", "waymark::domain::report"];
    const DRAWING: [&str; 3] = ["yew::scheduler", "yew::html::component::lifecycle", "yew::dom_bundle"];
    let tidies_up = name.starts_with("core::ptr::drop_in_place") || name.ends_with(">::drop_slow");
    let draws = DRAWING.iter().any(|room| name.contains(room));
    (tidies_up || draws) && !LATER.iter().any(|room| name.contains(room))
}

/// A number for a name: twelve digits, so that two of some twenty thousand names hardly ever share one.
fn number(name: &str) -> String {
    format!("{:x}", Sha256::digest(name))[..12].to_owned()
}

/// A number for all functions of a program, by their names.
fn program(names: &BTreeMap<u32, String>) -> String {
    let sorted: BTreeSet<&str> = names.values().map(String::as_str).collect();
    number(&sorted.into_iter().collect::<Vec<_>>().join("\n"))
}

/// Holds the list against the program as it is.
///
/// # Errors
///
/// When it was made for another one, or when the program does not compile.
pub fn must_be_current() -> Result<()> {
    let whole = wasm::whole(Package::App, Profile::Release)?;
    ensure!(First::read()?.is_for(&split::names(&whole.wasm)?), "{STALE}");
    Ok(())
}

/// What is said of a list that was made for another program.
pub const STALE: &str = "xtask/first.list was made for another program, so the first pages may stop before the rest has \
                         come: run `cargo xtask first`";

/// Walks the first pages and writes the list.
///
/// # Errors
///
/// When the build or the walk fails.
pub fn list() -> Result<()> {
    setup::wasm_target()?;
    setup::browsers()?;
    let wasm::Whole { glue, wasm: whole, .. } = wasm::whole(Package::App, Profile::Release)?;
    let names = split::names(&whole)?;
    let app = wasm::Module { glue, wasm: marked(&whole)?, rest: Vec::new() };
    let pages = bundle::pages(&Modules { app, vault: wasm::module(Package::Vault, Profile::Release)? })?;
    let folder = paths::target().join("first-pages");
    bundle::write(&pages, &folder)?;
    let mut walk = run::cargo();
    walk.args(["run", "--quiet", "--locked", "--package", "waymark-journeys", "--bin", "first-pages"]);
    let entered = run::text(walk.env("WAYMARK_DIST", &folder))?;
    let entered: BTreeSet<u32> = entered.split_whitespace().map(str::parse).collect::<Result<_, _>>()?;
    ensure!(!entered.is_empty(), "the walk entered no function");
    let numbers: BTreeSet<String> =
        names.iter().filter(|(at, _)| entered.contains(at)).map(|(_, name)| number(name)).collect();
    let lines: String = numbers.iter().flat_map(|number| [number.as_str(), "\n"]).collect();
    fs::write(paths::root().join(LIST), format!("{MADE_FOR}{}\n{lines}", program(&names)))?;
    println!("{} of {} functions run on the first pages", numbers.len(), names.len());
    Ok(())
}

/// A module in which every function that is entered sets a global of its own.
fn marked(wasm: &[u8]) -> Result<Vec<u8>> {
    let (mut imported, mut functions, mut globals) = (0, 0, 0);
    for part in Parser::new(0).parse_all(wasm) {
        match part? {
            Payload::ImportSection(section) => {
                for import in section.into_imports() {
                    imported += u32::from(matches!(import?.ty, TypeRef::Func(_)));
                }
            }
            Payload::FunctionSection(section) => functions = section.count(),
            Payload::GlobalSection(section) => globals = section.count(),
            _ => {}
        }
    }
    let mut module = Module::new();
    let mut marks = Marks { imported, functions, globals, at: 0 };
    marks.parse_core_module(&mut module, Parser::new(0), wasm).context("the module cannot be marked")?;
    Ok(module.finish())
}

struct Marks {
    imported: u32,
    functions: u32,
    globals: u32,
    /// The body that is written next.
    at: u32,
}

impl Reencode for Marks {
    type Error = std::convert::Infallible;

    fn parse_global_section(
        &mut self,
        section: &mut GlobalSection,
        globals: GlobalSectionReader<'_>,
    ) -> Result<(), Error<Self::Error>> {
        for global in globals {
            self.parse_global(section, global?)?;
        }
        for _ in 0..self.functions {
            section
                .global(GlobalType { val_type: ValType::I32, mutable: true, shared: false }, &ConstExpr::i32_const(0));
        }
        Ok(())
    }

    fn parse_export_section(
        &mut self,
        section: &mut ExportSection,
        exports: ExportSectionReader<'_>,
    ) -> Result<(), Error<Self::Error>> {
        for export in exports {
            self.parse_export(section, export?)?;
        }
        for at in 0..self.functions {
            section.export(&format!("{MARK}{}", self.imported + at), ExportKind::Global, self.globals + at);
        }
        Ok(())
    }

    fn parse_function_body(
        &mut self,
        section: &mut CodeSection,
        body: FunctionBody<'_>,
    ) -> Result<(), Error<Self::Error>> {
        let mut written = self.new_function_with_parsed_locals(&body)?;
        written.instruction(&Instruction::I32Const(1)).instruction(&Instruction::GlobalSet(self.globals + self.at));
        for operator in body.get_operators_reader()? {
            written.instruction(&self.instruction(operator?)?);
        }
        section.function(&written);
        self.at += 1;
        Ok(())
    }

    fn parse_custom_section(
        &mut self,
        _: &mut Module,
        _: wasmparser::CustomSectionReader<'_>,
    ) -> Result<(), Error<Self::Error>> {
        Ok(())
    }
}
