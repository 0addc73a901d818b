//! `canary`: proves that it sees, then fills a whole case in every browser, leaves it in every way, and searches.
//!
//!     canary                    the whole matrix, with a table
//!     canary FOLDER WORD...     searches a folder for words of your own

use std::path::Path;
use std::process::ExitCode;

use anyhow::{Result, ensure};
use waymark_canary::fill::Extent;
use waymark_canary::leaving::Way;
use waymark_canary::runs::{self, Run};
use waymark_canary::{Canary, Search, plant};
use waymark_journeys::Engine;
use waymark_journeys::jail::Jail;
use xtask::figures;

#[tokio::main]
async fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let holds = match words.split_first() {
        None => matrix().await,
        Some((folder, words)) => search(folder, words),
    };
    match holds {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn search(folder: &str, words: &[String]) -> Result<()> {
    ensure!(!words.is_empty(), "say which words to search for");
    let canaries: Vec<Canary> = words.iter().map(|word| Canary::known(word)).collect();
    let found = Search::of(&canaries)?.below(Path::new(folder))?;
    println!("{} files, {} bytes with what they pack", found.files, found.bytes);
    ensure!(found.hits.is_empty(), "found:\n{}", found.lines());
    Ok(())
}

/// Everything, one line for each run; the figures, and what does not hold, at the end.
async fn matrix() -> Result<()> {
    let formats = prove()?;
    let mut matrix = Matrix::default();
    for engine in [Engine::Chromium, Engine::Firefox] {
        matrix.note(runs::control(engine).await, Run::expect_seen);
    }
    let (leaked, seen) = (matrix.planted, matrix.found);
    let mut ways = 0;
    for engine in Engine::ALL {
        for way in Way::ALL.into_iter().filter(|way| way.works_in(engine)) {
            matrix.note(runs::case(engine, way, Extent::WholeCase).await, Run::expect_clean);
            ways += 1;
        }
    }
    let figures = [
        ("formats planted", formats),
        ("canaries in pages that take no care: planted", leaked),
        ("canaries in pages that take no care: found", seen),
        ("engines", Engine::ALL.len()),
        ("ways of leaving, in all engines", ways),
        ("canaries in whole cases: planted", matrix.planted - leaked),
        ("canaries in whole cases: found", matrix.found - seen),
        ("files searched", matrix.files),
    ];
    for (name, number) in figures {
        figures::note(name, number);
    }
    ensure!(matrix.faults.is_empty(), "{}", matrix.faults.join("\n"));
    Ok(())
}

/// What all runs so far come to.
#[derive(Debug, Default)]
struct Matrix {
    planted: usize,
    found: usize,
    files: usize,
    faults: Vec<String>,
}

impl Matrix {
    fn note(&mut self, run: Result<Run>, expect: fn(&Run) -> Result<()>) {
        match run {
            Ok(run) => {
                println!("{run}");
                self.planted += run.planted.len();
                self.found += run.found.canaries().len();
                self.files += run.found.files;
                self.faults.extend(expect(&run).err().map(|fault| format!("{fault:#}")));
            }
            Err(error) => {
                println!("{error:#}");
                self.faults.push(format!("{error:#}"));
            }
        }
    }
}

/// Finds what it planted in every format: how many there are.
fn prove() -> Result<usize> {
    let jail = Jail::new()?;
    let planted = plant::all(jail.root())?;
    let found = Search::of(planted.iter().map(|(_, canary)| canary))?.below(jail.root())?;
    let (planted, seen) = (planted.len(), found.canaries().len());
    println!("formats    planted by ourselves   {planted:>4} in {seen:>4} found");
    ensure!(planted == seen, "blind in {} formats", planted - seen);
    Ok(planted)
}
