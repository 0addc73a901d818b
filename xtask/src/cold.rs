//! Data that only the rest of the program uses.
//!
//! The linker is asked to keep its notes on what points where. From them follows which constants the first half can
//! reach: those its functions point at, those that these point at, and so on. All others are left empty in the first
//! half, and the rest brings them.
//!
//! What cannot be told counts as reached: a function whose name is not known, bytes that belong to nothing.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use anyhow::{Context, Result, bail};
use wasmparser::{
    DataKind, DefinedDataSymbol, KnownCustom, Linking, Name, Operator, Parser, Payload, RelocationType, SymbolInfo,
};

/// Below this many bytes in a row it is not worth a place of its own in the rest.
const WORTH: u32 = 16;

/// The places in memory, in order, whose content the functions that `is_first` names cannot reach.
///
/// # Errors
///
/// When the module is none, or the linker's notes are not in it.
pub fn unreached(linked: &[u8], is_first: impl Fn(&str) -> bool) -> Result<Vec<Range<u32>>> {
    let notes = Notes::read(linked)?;
    let mut reached = BTreeSet::new();
    let mut found: Vec<usize> = Vec::new();
    for (function, symbols) in &notes.from_code {
        if notes.names.get(function).is_none_or(|name| is_first(name)) {
            found.extend(symbols);
        }
    }
    while let Some(symbol) = found.pop() {
        if reached.insert(symbol)
            && let Some(place) = notes.places.get(&symbol)
        {
            found.extend(notes.from_data.range(place.clone()).flat_map(|(_, symbols)| symbols));
            // Two names can stand for the same bytes.
            found.extend(notes.beside(place));
        }
    }
    let mut cold: BTreeMap<u32, u32> = BTreeMap::new();
    for (_, place) in notes.places.iter().filter(|(symbol, _)| !reached.contains(*symbol)) {
        let end = cold.entry(place.start).or_default();
        *end = place.end.max(*end);
    }
    Ok(joined(cold))
}

/// Places that touch or overlap become one.
fn joined(places: BTreeMap<u32, u32>) -> Vec<Range<u32>> {
    let mut all: Vec<Range<u32>> = Vec::new();
    for (start, end) in places {
        match all.last_mut() {
            Some(last) if start <= last.end => last.end = last.end.max(end),
            _ => all.push(start..end),
        }
    }
    all.retain(|place| place.end - place.start >= WORTH);
    all
}

/// What the linker noted.
#[derive(Default)]
struct Notes {
    /// Demangled, by number.
    names: BTreeMap<u32, String>,
    /// Where the constants stand in memory, by symbol.
    places: BTreeMap<usize, Range<u32>>,
    /// The symbols whose place begins at an address.
    starts: BTreeMap<u32, Vec<usize>>,
    /// Which symbols a function points at.
    from_code: BTreeMap<u32, BTreeSet<usize>>,
    /// Which symbols are pointed at from an address.
    from_data: BTreeMap<u32, Vec<usize>>,
    /// The largest constant: nothing that begins further away than this reaches a place.
    largest: u32,
}

impl Notes {
    fn read(linked: &[u8]) -> Result<Self> {
        let mut notes = Self::default();
        let mut imported = 0;
        let (mut code_start, mut bodies) = (0, Vec::new());
        let (mut data_start, mut segments) = (0, Vec::new());
        let mut symbols = Vec::new();
        let (mut in_code, mut in_data) = (Vec::new(), Vec::new());
        for part in Parser::new(0).parse_all(linked) {
            match part? {
                Payload::ImportSection(section) => {
                    for import in section.into_imports() {
                        imported += u32::from(matches!(import?.ty, wasmparser::TypeRef::Func(_)));
                    }
                }
                Payload::CodeSectionStart { range, .. } => code_start = range.start,
                Payload::CodeSectionEntry(body) => bodies.push(body.range()),
                Payload::DataSection(section) => {
                    data_start = section.range().start;
                    for segment in section {
                        let segment = segment?;
                        let DataKind::Active { offset_expr, .. } = &segment.kind else {
                            bail!("data without a place in memory");
                        };
                        let Operator::I32Const { value } = offset_expr.get_operators_reader().read()? else {
                            bail!("data whose place is not a number");
                        };
                        let file = segment.range.end - segment.data.len();
                        segments.push((file..segment.range.end, value.cast_unsigned()));
                    }
                }
                Payload::CustomSection(section) => match section.as_known() {
                    KnownCustom::Name(names) => {
                        for name in names {
                            if let Name::Function(functions) = name? {
                                for function in functions {
                                    let function = function?;
                                    let plain = format!("{:#}", rustc_demangle::demangle(function.name));
                                    notes.names.insert(function.index, plain);
                                }
                            }
                        }
                    }
                    KnownCustom::Linking(linking) => {
                        for part in linking {
                            if let Linking::SymbolTable(table) = part? {
                                symbols = table.into_iter().collect::<Result<Vec<_>, _>>()?;
                            }
                        }
                    }
                    KnownCustom::Reloc(entries) => {
                        let list = if section.name() == "reloc.CODE" { &mut in_code } else { &mut in_data };
                        for entry in entries.entries() {
                            let entry = entry?;
                            if is_memory(entry.ty) {
                                list.push((entry.offset as usize, entry.index as usize));
                            }
                        }
                    }
                    _ => {}
                },
                _ => {}
            }
        }
        anyhow::ensure!(!in_code.is_empty() && !symbols.is_empty(), "the linker left no notes");
        for (number, symbol) in symbols.iter().enumerate() {
            if let SymbolInfo::Data { symbol: Some(DefinedDataSymbol { index, offset, size }), .. } = symbol
                && *size > 0
            {
                let (_, address) = segments.get(*index as usize).context("a constant stands nowhere")?;
                let start = address + offset;
                notes.places.insert(number, start..start + size);
                notes.starts.entry(start).or_default().push(number);
                notes.largest = notes.largest.max(*size);
            }
        }
        for (offset, symbol) in in_code {
            let at = code_start + offset;
            let body = bodies.partition_point(|body| body.end <= at);
            let function = imported + u32::try_from(body)?;
            notes.from_code.entry(function).or_default().insert(symbol);
        }
        for (offset, symbol) in in_data {
            let at = data_start + offset;
            let (file, address) =
                segments.iter().find(|(file, _)| file.contains(&at)).context("a pointer stands nowhere")?;
            let from = address + u32::try_from(at - file.start)?;
            notes.from_data.entry(from).or_default().push(symbol);
        }
        Ok(notes)
    }

    /// The symbols whose places overlap this one.
    fn beside<'a>(&'a self, place: &'a Range<u32>) -> impl Iterator<Item = usize> + 'a {
        let near = self.starts.range(place.start.saturating_sub(self.largest)..place.end);
        near.flat_map(|(_, symbols)| symbols).copied().filter(|symbol| self.places[symbol].end > place.start)
    }
}

fn is_memory(kind: RelocationType) -> bool {
    matches!(
        kind,
        RelocationType::MemoryAddrLeb
            | RelocationType::MemoryAddrSleb
            | RelocationType::MemoryAddrI32
            | RelocationType::MemoryAddrRelSleb
    )
}

#[cfg(test)]
mod tests {
    use std::borrow::Cow;

    use wasm_encoder::{
        CodeSection, ConstExpr, CustomSection, DataSection, Function, FunctionSection, Instruction, LinkingSection,
        MemorySection, MemoryType, Module, NameMap, NameSection, SymbolTable, TypeSection,
    };

    use super::unreached;

    /// Where the constants stand.
    const START: u32 = 1024;
    /// How long each of them is.
    const SIZE: u32 = 32;

    fn note(section: u8, entries: &[(u8, u8)]) -> Vec<u8> {
        let mut note = vec![section, u8::try_from(entries.len()).unwrap()];
        for (offset, symbol) in entries {
            // An address of 32 bits, without anything added to it.
            note.extend([5, *offset, *symbol, 0]);
        }
        note
    }

    /// Two functions, `early` and `late`, and four constants: `early` points at the first, which points at the second;
    /// `late` points at the third; nobody points at the fourth.
    fn module() -> Vec<u8> {
        let mut types = TypeSection::new();
        types.ty().function([], []);
        let mut functions = FunctionSection::new();
        functions.function(0).function(0);
        let mut memories = MemorySection::new();
        memories.memory(MemoryType { minimum: 1, maximum: None, memory64: false, shared: false, page_size_log2: None });
        let mut code = CodeSection::new();
        for _ in 0..2 {
            let mut function = Function::new([]);
            function.instruction(&Instruction::I32Const(0x0fff_ffff)).instruction(&Instruction::Drop);
            function.instruction(&Instruction::End);
            code.function(&function);
        }
        let mut data = DataSection::new();
        let start = ConstExpr::i32_const(START.cast_signed());
        data.active(0, &start, [7; 4 * SIZE as usize]);
        let mut symbols = SymbolTable::new();
        for (at, name) in (0..).zip(["one", "two", "three", "four"]) {
            let place = wasm_encoder::DataSymbolDefinition { index: 0, offset: at * SIZE, size: SIZE };
            symbols.data(0, name, Some(place));
        }
        let mut linking = LinkingSection::new();
        linking.symbol_table(&symbols);
        let mut names = NameMap::new();
        names.append(0, "early");
        names.append(1, "late");
        let mut name_section = NameSection::new();
        name_section.functions(&names);
        // In the code: the count, then for each function its size, its locals, the instruction, the number. In the data:
        // the count, the memory, the place in three bytes and an end, the size in two bytes.
        let (in_early, in_late, in_one) = (4, 14, 9);
        let mut module = Module::new();
        module.section(&types).section(&functions).section(&memories).section(&code).section(&data).section(&linking);
        for (name, note) in
            [("reloc.CODE", note(3, &[(in_early, 0), (in_late, 2)])), ("reloc.DATA", note(4, &[(in_one, 1)]))]
        {
            module.section(&CustomSection { name: Cow::Borrowed(name), data: Cow::Owned(note) });
        }
        module.section(&name_section);
        module.finish()
    }

    #[test]
    fn what_a_first_function_reaches_by_any_way_is_kept() {
        let module = module();
        let place = |from: u32, to: u32| START + from * SIZE..START + to * SIZE;
        assert_eq!(unreached(&module, |name| name == "early").unwrap(), [place(2, 4)]);
        assert_eq!(unreached(&module, |name| name == "late").unwrap(), [place(0, 2), place(3, 4)]);
        assert_eq!(unreached(&module, |_| true).unwrap(), [place(3, 4)]);
    }

    #[test]
    fn a_module_without_notes_is_refused() {
        assert!(unreached(&Module::new().finish(), |_| true).is_err());
    }
}
