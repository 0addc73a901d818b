//! Tries out as many files of each kind as are asked for, and prints a table: `waymark-hostile [INPUTS [SEED]]`.

use std::fs::OpenOptions;
use std::io::Write as _;
use std::process::ExitCode;

use waymark_hostile::{Genuine, Kind, try_out};
use waymark_wipe::Counting;

#[global_allocator]
static MEMORY: Counting = Counting::new();

fn main() -> ExitCode {
    let mut words = std::env::args().skip(1).filter_map(|word| word.parse::<u64>().ok());
    let inputs = words.next().and_then(|inputs| usize::try_from(inputs).ok()).unwrap_or(1_000_000);
    let seed = words.next().unwrap_or(1);
    // A panic is counted; its text would hide the table.
    std::panic::set_hook(Box::new(|_| {}));
    let genuine = Genuine::load();
    println!("{:<28}{:>10}{:>10}{:>8}{:>12}{:>12}", "kind", "inputs", "read", "faults", "longest", "memory");
    let mut holds = true;
    for kind in Kind::ALL {
        let row = try_out(kind, &genuine, inputs / Kind::ALL.len(), seed, &MEMORY);
        let (longest, memory) = (row.longest.as_micros(), row.most_memory / 1024);
        let name = kind.name();
        println!("{name:<28}{:>10}{:>10}{:>8}{longest:>9} µs{memory:>8} KiB", row.inputs, row.read, row.faults);
        if let Some(number) = row.first_fault {
            println!("  the first fault is file {number} of seed {seed}");
        }
        note(&format!("{name}: tried"), row.inputs);
        note(&format!("{name}: faults"), row.faults);
        holds &= row.holds();
    }
    if holds { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// Keeps a figure as `xtask::figures` does; that package would be compiled for long only for this.
fn note(name: &str, number: usize) {
    let Some(file) = std::env::var_os("WAYMARK_FIGURES") else { return };
    let kept = OpenOptions::new().create(true).append(true).open(file);
    if let Err(error) = kept.and_then(|mut file| writeln!(file, "{name} = {number}")) {
        eprintln!("the figure is not kept: {error}");
    }
}
