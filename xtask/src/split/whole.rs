//! What has to be known of a module before it is split.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Result, bail, ensure};
use wasm_encoder::ExportKind;
use wasm_encoder::reencode::Reencode;
use wasmparser::{
    ElementItems, ElementKind, ElementSectionReader, ExportSectionReader, ExternalKind, FunctionBody, KnownCustom,
    Name, Operator, Parser, Payload, TypeRef,
};

/// What has to be known of a module.
#[derive(Default)]
pub(super) struct Whole<'wasm> {
    /// Demangled, by number.
    pub(super) names: BTreeMap<u32, String>,
    /// The types, written as they came.
    pub(super) types: wasm_encoder::TypeSection,
    /// The type of each function, imported ones first.
    pub(super) kinds: Vec<u32>,
    pub(super) imported: usize,
    pub(super) bodies: Vec<FunctionBody<'wasm>>,
    /// The functions each body calls.
    pub(super) calls: Vec<BTreeSet<u32>>,
    pub(super) tables: Vec<wasmparser::TableType>,
    pub(super) memories: Vec<wasmparser::MemoryType>,
    pub(super) globals: Vec<wasmparser::GlobalType>,
    pub(super) exported: BTreeSet<u32>,
    pub(super) started: Option<u32>,
    /// Place in the table of functions -> function.
    pub(super) places: BTreeMap<u32, u32>,
    /// The table of functions.
    pub(super) table: u32,
    pub(super) data: Vec<wasmparser::Data<'wasm>>,
}

impl<'wasm> Whole<'wasm> {
    pub(super) fn read(wasm: &'wasm [u8]) -> Result<Self> {
        let mut whole = Self::default();
        for part in Parser::new(0).parse_all(wasm) {
            whole.take(part?)?;
        }
        ensure!(!whole.names.is_empty(), "the module has no names to be split by");
        Ok(whole)
    }

    fn take(&mut self, part: Payload<'wasm>) -> Result<()> {
        match part {
            Payload::TypeSection(section) => {
                wasm_encoder::reencode::RoundtripReencoder.parse_type_section(&mut self.types, section)?;
            }
            Payload::ImportSection(section) => {
                for import in section.into_imports() {
                    match import?.ty {
                        TypeRef::Func(kind) => self.kinds.push(kind),
                        other => bail!("the module imports {other:?}; only functions were expected"),
                    }
                }
                self.imported = self.kinds.len();
            }
            Payload::FunctionSection(section) => {
                for kind in section {
                    self.kinds.push(kind?);
                }
            }
            Payload::TableSection(section) => {
                for table in section {
                    self.tables.push(table?.ty);
                }
            }
            Payload::MemorySection(section) => self.memories = section.into_iter().collect::<Result<_, _>>()?,
            Payload::GlobalSection(section) => {
                for global in section {
                    self.globals.push(global?.ty);
                }
            }
            Payload::ExportSection(section) => self.read_exports(section)?,
            Payload::DataSection(section) => self.data = section.into_iter().collect::<Result<_, _>>()?,
            Payload::StartSection { func, .. } => self.started = Some(func),
            Payload::ElementSection(section) => self.read_places(section)?,
            Payload::CodeSectionEntry(body) => {
                self.calls.push(called(&body)?);
                self.bodies.push(body);
            }
            Payload::CustomSection(section) => {
                if let KnownCustom::Name(names) = section.as_known() {
                    for name in names {
                        if let Name::Function(functions) = name? {
                            for function in functions {
                                let function = function?;
                                let plain = format!("{:#}", rustc_demangle::demangle(function.name));
                                self.names.insert(function.index, plain);
                            }
                        }
                    }
                }
            }
            _ => {}
        }
        Ok(())
    }

    fn read_exports(&mut self, section: ExportSectionReader<'wasm>) -> Result<()> {
        for export in section {
            let export = export?;
            if export.kind == ExternalKind::Func {
                self.exported.insert(export.index);
            }
        }
        Ok(())
    }

    fn read_places(&mut self, section: ElementSectionReader<'wasm>) -> Result<()> {
        for element in section {
            let element = element?;
            let (table, mut place) = match element.kind {
                ElementKind::Active { table_index, offset_expr } => (table_index.unwrap_or(0), constant(&offset_expr)?),
                ElementKind::Passive | ElementKind::Declared => bail!("a list of functions has no place in a table"),
            };
            self.table = table;
            for function in functions(element.items)? {
                if let Some(function) = function {
                    self.places.insert(place, function);
                }
                place += 1;
            }
        }
        Ok(())
    }

    pub(super) fn body_of(&self, function: u32) -> Option<usize> {
        (function as usize).checked_sub(self.imported)
    }

    pub(super) fn calls_of(&self, function: u32) -> impl Iterator<Item = u32> {
        let calls = self.body_of(function).and_then(|body| self.calls.get(body));
        calls.into_iter().flatten().copied()
    }
}

pub(super) fn constant(expression: &wasmparser::ConstExpr<'_>) -> Result<u32> {
    match expression.get_operators_reader().read()? {
        Operator::I32Const { value } => Ok(u32::try_from(value)?),
        other => bail!("a list of functions is placed by {other:?}"),
    }
}

fn functions(items: ElementItems<'_>) -> Result<Vec<Option<u32>>> {
    match items {
        ElementItems::Functions(numbers) => numbers.into_iter().map(|number| Ok(Some(number?))).collect(),
        ElementItems::Expressions(_, expressions) => expressions
            .into_iter()
            .map(|expression| match expression?.get_operators_reader().read()? {
                Operator::RefFunc { function_index } => Ok(Some(function_index)),
                Operator::RefNull { .. } => Ok(None),
                other => bail!("a place in a table is filled by {other:?}"),
            })
            .collect(),
    }
}

fn called(body: &FunctionBody<'_>) -> Result<BTreeSet<u32>> {
    let mut called = BTreeSet::new();
    for operator in body.get_operators_reader()? {
        match operator? {
            Operator::Call { function_index } => drop(called.insert(function_index)),
            Operator::RefFunc { .. } => bail!("a function is taken by reference outside the table"),
            _ => {}
        }
    }
    Ok(called)
}

impl Whole<'_> {
    /// What both halves share: a prefix for its names, its kind, and how many there are.
    pub(super) fn shared(&self) -> [(&'static str, ExportKind, u32); 3] {
        let count = |length: usize| u32::try_from(length).unwrap_or_default();
        [
            ("t~", ExportKind::Table, count(self.tables.len())),
            ("m~", ExportKind::Memory, count(self.memories.len())),
            ("g~", ExportKind::Global, count(self.globals.len())),
        ]
    }
}
