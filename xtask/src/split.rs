//! One module in two: what the first pages run, and the rest, which arrives while somebody already works.
//!
//! The rest shares the memory, the tables and the globals of the first module, so together they are the module that
//! the compiler made. A function of the rest is found through the table: its place there is empty until the rest has
//! started, so calling one too early stops the program instead of doing something else. Data that no function of the
//! first half can reach ([`crate::cold`]) come with the rest. `src/embed/program.js` starts both; the app asks for no page
//! of the rest before it is there, and starts anew with every answer if it was stopped.
//!
//! Which functions the first pages run was seen once in a browser and is kept in a list ([`crate::first`]).

mod whole;

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use anyhow::{Context, Result};
use wasm_encoder::reencode::{Error, Reencode};
use wasm_encoder::{
    CodeSection, ConstExpr, DataSection, ElementSection, Elements, EntityType, ExportKind, ExportSection,
    FunctionSection, ImportSection, Instruction, Module, TableSection,
};
use wasmparser::{
    CodeSectionReader, DataKind, DataSectionReader, ElementSectionReader, ExportSectionReader, FunctionBody,
    FunctionSectionReader, Operator, Parser, TableSectionReader,
};

use crate::cold;
use whole::{Whole, constant};

/// How the rest names what it takes from the first module.
const FIRST: &str = "first";

/// The two halves.
#[derive(Debug)]
pub struct Halves {
    /// What starts.
    pub first: Vec<u8>,
    /// What is started later with the exports of the first.
    pub rest: Vec<u8>,
}

/// Splits a module that still has the names of its functions, by what of them `is_first`. `linked` is the same module with
/// the linker's notes.
///
/// # Errors
///
/// When it is no module, has no names, or uses what the compiler does not emit.
pub fn split(wasm: &[u8], linked: &[u8], is_first: impl Fn(&str) -> bool) -> Result<Halves> {
    let whole = Whole::read(wasm)?;
    let mut plan = Plan::of(&whole, is_first)?;
    // Who is not known by name in the connected module may have been renamed.
    let later: BTreeSet<&str> =
        plan.own.iter().filter_map(|function| whole.names.get(function)).map(String::as_str).collect();
    let first: BTreeSet<&str> =
        plan.in_first.keys().filter_map(|function| whole.names.get(function)).map(String::as_str).collect();
    plan.cold = cold::unreached(linked, |name| first.contains(name) || !later.contains(name))?;
    let first = FirstHalf { whole: &whole, plan: &plan }.write(wasm)?;
    let rest = RestHalf { whole: &whole, plan: &plan }.write()?;
    for (name, half) in [("first", &first), ("rest", &rest)] {
        wasmparser::validate(half).with_context(|| format!("the {name} half is no module"))?;
    }
    Ok(Halves { first, rest })
}

/// The demangled name of each function of a module, by number.
///
/// # Errors
///
/// When it is no module or has no names.
pub fn names(wasm: &[u8]) -> Result<BTreeMap<u32, String>> {
    Ok(Whole::read(wasm)?.names)
}

/// Which function goes where.
struct Plan {
    /// Numbers in the first module; none for those of the rest.
    in_first: BTreeMap<u32, u32>,
    /// Numbers in the rest: what it takes from the first, then its own.
    in_rest: BTreeMap<u32, u32>,
    /// What the rest takes from the first, with the name it is exported by.
    taken: Vec<(u32, String)>,
    /// The rest's own functions, in order.
    own: Vec<u32>,
    /// Functions of the rest that the first calls, with their places in the table.
    doors: BTreeMap<u32, u32>,
    /// Places that were added to the table.
    added: u32,
    /// Places in memory whose content only the rest uses.
    cold: Vec<Range<u32>>,
}

impl Plan {
    fn of(whole: &Whole<'_>, is_first: impl Fn(&str) -> bool) -> Result<Self> {
        let named = whole.names.iter().filter(|(_, name)| is_first(name)).map(|(function, _)| *function);
        let imported = 0..u32::try_from(whole.imported)?;
        let first: BTreeSet<u32> =
            imported.chain(whole.exported.iter().copied()).chain(whole.started).chain(named).collect();
        let all = 0..u32::try_from(whole.kinds.len())?;
        let (kept, own): (Vec<u32>, Vec<u32>) = all.partition(|function| first.contains(function));
        let numbers: BTreeMap<u32, u32> = kept.iter().copied().zip(0..).collect();
        let mut needed = BTreeSet::new();
        for function in &own {
            needed.extend(whole.calls_of(*function).filter(|called| first.contains(called)));
        }
        let taken: Vec<(u32, String)> = needed.iter().map(|function| (*function, short(numbers[function]))).collect();
        let in_rest = needed.iter().chain(&own).copied().zip(0..).collect();
        let mut plan =
            Self { in_first: numbers, in_rest, taken, own, doors: BTreeMap::new(), added: 0, cold: Vec::new() };
        plan.open_doors(whole)?;
        Ok(plan)
    }

    fn open_doors(&mut self, whole: &Whole<'_>) -> Result<()> {
        let known: BTreeMap<u32, u32> = whole.places.iter().map(|(place, function)| (*function, *place)).collect();
        let table = whole.tables.get(whole.table as usize).context("there is no table of functions")?;
        let end = u32::try_from(table.initial)?;
        for function in self.in_first.keys() {
            let calls: Vec<u32> =
                whole.calls_of(*function).filter(|called| !self.in_first.contains_key(called)).collect();
            for called in calls {
                if !self.doors.contains_key(&called) {
                    let place = known.get(&called).copied().unwrap_or_else(|| {
                        self.added += 1;
                        end + self.added - 1
                    });
                    self.doors.insert(called, place);
                }
            }
        }
        Ok(())
    }
}

/// A short name that no export of wasm-bindgen has.
fn short(mut number: u32) -> String {
    const DIGITS: &[u8; 36] = b"0123456789abcdefghijklmnopqrstuvwxyz";
    let mut name = String::from("~");
    loop {
        name.push(char::from(DIGITS[(number % 36) as usize]));
        number /= 36;
        if number == 0 {
            return name;
        }
    }
}

/// The lists of functions for a table, one for each unbroken run of places.
fn lists(table: u32, places: &BTreeMap<u32, u32>) -> ElementSection {
    let mut section = ElementSection::new();
    let mut run: Option<(u32, Vec<u32>)> = None;
    let mut write = |start: u32, functions: &[u32]| {
        let offset = ConstExpr::i32_const(start.cast_signed());
        let table = (table != 0).then_some(table);
        section.active(table, &offset, Elements::Functions(functions.into()));
    };
    for (place, function) in places {
        match &mut run {
            Some((start, functions)) if *place as usize == *start as usize + functions.len() => {
                functions.push(*function);
            }
            _ => {
                if let Some((start, functions)) = run.take() {
                    write(start, &functions);
                }
                run = Some((*place, vec![*function]));
            }
        }
    }
    if let Some((start, functions)) = run {
        write(start, &functions);
    }
    section
}

/// Writes the first module: the whole one without the functions of the rest.
struct FirstHalf<'a, 'wasm> {
    whole: &'a Whole<'wasm>,
    plan: &'a Plan,
}

impl Reencode for FirstHalf<'_, '_> {
    type Error = std::convert::Infallible;

    fn function_index(&mut self, function: u32) -> Result<u32, Error<Self::Error>> {
        Ok(self.plan.in_first[&function])
    }

    fn parse_function_section(
        &mut self,
        section: &mut FunctionSection,
        _: FunctionSectionReader<'_>,
    ) -> Result<(), Error<Self::Error>> {
        for function in self.plan.in_first.keys().filter(|function| self.whole.body_of(**function).is_some()) {
            section.function(self.whole.kinds[*function as usize]);
        }
        Ok(())
    }

    fn parse_table_section(
        &mut self,
        section: &mut TableSection,
        _: TableSectionReader<'_>,
    ) -> Result<(), Error<Self::Error>> {
        for (number, table) in (0..).zip(&self.whole.tables) {
            let mut table = self.table_type(*table)?;
            if number == self.whole.table {
                table.minimum += u64::from(self.plan.added);
                table.maximum = table.maximum.map(|maximum| maximum + u64::from(self.plan.added));
            }
            section.table(table);
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
        for (function, name) in &self.plan.taken {
            section.export(name, ExportKind::Func, self.plan.in_first[function]);
        }
        for (name, kind, count) in self.whole.shared() {
            for number in 0..count {
                section.export(&format!("{name}{number}"), kind, number);
            }
        }
        Ok(())
    }

    fn parse_element_section(
        &mut self,
        section: &mut ElementSection,
        _: ElementSectionReader<'_>,
    ) -> Result<(), Error<Self::Error>> {
        let places = self.whole.places.iter();
        let kept = places.filter_map(|(place, function)| Some((*place, *self.plan.in_first.get(function)?)));
        *section = lists(self.whole.table, &kept.collect());
        Ok(())
    }

    fn parse_code_section(
        &mut self,
        section: &mut CodeSection,
        _: CodeSectionReader<'_>,
    ) -> Result<(), Error<Self::Error>> {
        for function in self.plan.in_first.keys().copied().collect::<Vec<_>>() {
            if let Some(body) = self.whole.body_of(function) {
                self.parse_function_body(section, self.whole.bodies[body].clone())?;
            }
        }
        Ok(())
    }

    fn parse_function_body(
        &mut self,
        section: &mut CodeSection,
        body: FunctionBody<'_>,
    ) -> Result<(), Error<Self::Error>> {
        let mut written = self.new_function_with_parsed_locals(&body)?;
        for operator in body.get_operators_reader()? {
            let operator = operator?;
            match operator {
                Operator::Call { function_index } if self.plan.doors.contains_key(&function_index) => {
                    let place = self.plan.doors[&function_index];
                    written.instruction(&Instruction::I32Const(place.cast_signed()));
                    written.instruction(&Instruction::CallIndirect {
                        type_index: self.whole.kinds[function_index as usize],
                        table_index: self.whole.table,
                    });
                }
                operator => drop(written.instruction(&self.instruction(operator)?)),
            }
        }
        section.function(&written);
        Ok(())
    }

    /// What only the rest uses is left empty.
    fn parse_data_section(
        &mut self,
        section: &mut DataSection,
        data: DataSectionReader<'_>,
    ) -> Result<(), Error<Self::Error>> {
        for segment in data {
            let segment = segment?;
            let mut bytes = segment.data.to_vec();
            if let Some(start) = start_of(&segment) {
                for place in overlaps(&self.plan.cold, start, bytes.len()) {
                    bytes[place].fill(0);
                }
            }
            self.parse_data(section, wasmparser::Data { data: &bytes, ..segment })?;
        }
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

/// Where a segment stands in memory, if that is fixed.
fn start_of(segment: &wasmparser::Data<'_>) -> Option<u32> {
    match &segment.kind {
        DataKind::Active { offset_expr, .. } => constant(offset_expr).ok(),
        DataKind::Passive => None,
    }
}

/// The parts of a segment that lie in one of the places.
fn overlaps(places: &[Range<u32>], start: u32, length: usize) -> Vec<Range<usize>> {
    let inside = |at: u32| (at.saturating_sub(start) as usize).min(length);
    places.iter().map(|place| inside(place.start)..inside(place.end)).filter(|part| !part.is_empty()).collect()
}

impl FirstHalf<'_, '_> {
    fn write(mut self, wasm: &[u8]) -> Result<Vec<u8>> {
        let mut module = Module::new();
        self.parse_core_module(&mut module, Parser::new(0), wasm).context("the first half cannot be written")?;
        Ok(module.finish())
    }
}

/// Writes the rest: its own functions, and everything else taken from the first.
struct RestHalf<'a, 'wasm> {
    whole: &'a Whole<'wasm>,
    plan: &'a Plan,
}

impl Reencode for RestHalf<'_, '_> {
    type Error = std::convert::Infallible;

    fn function_index(&mut self, function: u32) -> Result<u32, Error<Self::Error>> {
        Ok(self.plan.in_rest[&function])
    }
}

impl RestHalf<'_, '_> {
    fn write(mut self) -> Result<Vec<u8>> {
        let (mut functions, mut code) = (FunctionSection::new(), CodeSection::new());
        for function in &self.plan.own {
            functions.function(self.whole.kinds[*function as usize]);
        }
        for function in self.plan.own.clone() {
            let body = self.whole.body_of(function).context("an imported function cannot be the rest's own")?;
            self.parse_function_body(&mut code, self.whole.bodies[body].clone())
                .context("the rest cannot be written")?;
        }
        let places = self.whole.places.iter().map(|(place, function)| (*place, *function));
        let doors = self.plan.doors.iter().map(|(function, place)| (*place, *function));
        let own = places.chain(doors).filter(|(_, function)| !self.plan.in_first.contains_key(function));
        let filled = own.map(|(place, function)| (place, self.plan.in_rest[&function])).collect();
        let mut module = Module::new();
        module.section(&self.whole.types).section(&self.imports()?).section(&functions);
        module.section(&lists(self.whole.table, &filled)).section(&code);
        let mut data = DataSection::new();
        for segment in &self.whole.data {
            let start = start_of(segment).context("data has no fixed place in memory")?;
            for part in overlaps(&self.plan.cold, start, segment.data.len()) {
                let offset = ConstExpr::i32_const((start + u32::try_from(part.start)?).cast_signed());
                data.active(0, &offset, segment.data[part].iter().copied());
            }
        }
        module.section(&data);
        Ok(module.finish())
    }

    fn imports(&mut self) -> Result<ImportSection> {
        let mut imports = ImportSection::new();
        for (function, name) in &self.plan.taken {
            imports.import(FIRST, name, EntityType::Function(self.whole.kinds[*function as usize]));
        }
        let whole = self.whole;
        for (number, table) in whole.tables.iter().enumerate() {
            let mut table = self.table_type(*table)?;
            if number == whole.table as usize {
                table.minimum += u64::from(self.plan.added);
                table.maximum = table.maximum.map(|maximum| maximum + u64::from(self.plan.added));
            }
            imports.import(FIRST, &format!("t~{number}"), table);
        }
        for (number, memory) in whole.memories.iter().enumerate() {
            imports.import(FIRST, &format!("m~{number}"), self.memory_type(*memory)?);
        }
        for (number, global) in whole.globals.iter().enumerate() {
            imports.import(FIRST, &format!("g~{number}"), self.global_type(*global)?);
        }
        Ok(imports)
    }
}
