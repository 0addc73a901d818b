//! `cargo xtask soak`: what takes too long for every change, each with its figures, and one table at the end.
//!
//! A row is a program that notes what it counts, with [`figures::note`]. To add one, add it to `ROWS`.

use std::path::Path;
use std::process::Command;
use std::time::Instant;

use anyhow::{Context, Result, ensure};

use crate::wasm::Profile;
use crate::{build, figures, paths, run, setup};

/// One long run.
struct Row {
    /// As the table says it.
    name: &'static str,
    /// What cargo runs for it.
    runs: Runs,
    /// What the program is told besides.
    told: &'static [(&'static str, &'static str)],
}

/// What cargo runs.
enum Runs {
    /// A program, by its words; it needs no browser.
    Program(&'static [&'static str]),
    /// The program that looks for what browsers have kept.
    Canary,
    /// Those journeys whose names begin so, some of which are there for the long runs alone.
    Journeys(&'static str),
}

impl Runs {
    fn words(&self) -> Vec<&'static str> {
        const CANARY: [&str; 7] = ["run", "--quiet", "--locked", "--package", "waymark-canary", "--bin", "canary"];
        const JOURNEYS: [&str; 9] = [
            "test",
            "--quiet",
            "--locked",
            "--package",
            "waymark-journeys",
            "--features",
            "soak",
            "--test",
            "journeys",
        ];
        match self {
            Self::Program(words) => words.to_vec(),
            Self::Canary => CANARY.to_vec(),
            Self::Journeys(named) => [&JOURNEYS[..], &["--", named]].concat(),
        }
    }

    /// Whether it drives browsers and needs the finished pages.
    fn needs_browsers(&self) -> bool {
        matches!(self, Self::Canary | Self::Journeys(_))
    }
}

/// All long runs.
const ROWS: [Row; 6] = [
    Row { name: "canaries, in every browser and every way of leaving", runs: Runs::Canary, told: &[] },
    Row {
        name: "faults at every action of a session",
        runs: Runs::Journeys("a_fault_at_every_action"),
        told: &[("WAYMARK_FAULTS", "500")],
    },
    Row {
        name: "whole cases with the cable pulled, every way in every browser",
        runs: Runs::Journeys("every_way_in_every_engine"),
        told: &[],
    },
    Row {
        name: "a long day in one page",
        runs: Runs::Journeys("a_long_day_leaves_nothing_behind"),
        told: &[("WAYMARK_CASES_OF_A_DAY", "100"), ("WAYMARK_ACTIONS_OF_A_CASE", "100")],
    },
    Row {
        name: "two builds of the last commit",
        runs: Runs::Program(&["run", "--quiet", "--locked", "--package", "xtask", "--", "twice"]),
        told: &[],
    },
    Row {
        name: "hostile files",
        runs: Runs::Program(&["run", "--quiet", "--locked", "--release", "--package", "waymark-hostile"]),
        told: &[],
    },
];

/// Runs all of it, or the rows whose name contains the word; true when all of them hold.
///
/// # Errors
///
/// When what the rows need cannot be made.
pub fn soak(only: Option<&str>) -> Result<bool> {
    let rows: Vec<&Row> = ROWS.iter().filter(|row| only.is_none_or(|word| row.name.contains(word))).collect();
    ensure!(!rows.is_empty(), "no long run is called so");
    if rows.iter().any(|row| row.runs.needs_browsers()) {
        setup::browsers()?;
        build::build(Profile::Release)?;
    }
    let mut table = Vec::new();
    let mut holds = true;
    for row in rows {
        println!("\n{}", row.name);
        let start = Instant::now();
        let told = row.told.iter().copied();
        let (counted, held) =
            counted(run::cargo().args(row.runs.words()).envs(told).env("WAYMARK_DIST", paths::dist()))?;
        let minutes = start.elapsed().as_secs().div_ceil(60);
        holds &= held;
        table.push(format!("{} ({minutes} min): {}", row.name, if held { "holds" } else { "FAILED" }));
        table.extend(figures::table(&counted));
    }
    println!("\n{}", table.join("\n"));
    Ok(holds)
}

/// Runs a program, and takes its figures; whether it held.
fn counted(command: &mut Command) -> Result<(Vec<(String, usize)>, bool)> {
    let file = paths::root().join(format!("target/figures/{}", std::process::id()));
    counted_in(command, &file)
}

fn counted_in(command: &mut Command, file: &Path) -> Result<(Vec<(String, usize)>, bool)> {
    figures::begin(file)?;
    let ended = command.env(figures::FILE, file).status().context("cargo could not be started")?.success();
    let figures = figures::read(file)?;
    // A run that counted nothing has shown nothing.
    let held = ended && !figures.is_empty();
    Ok((figures, held))
}

#[cfg(test)]
mod tests {
    use std::process::Command;

    use super::counted_in;
    use crate::paths;

    #[test]
    fn a_run_without_figures_does_not_hold() {
        let held = |name: &str, script: &str| {
            let file = paths::root().join(format!("target/tmp/soak-{name}-{}", std::process::id()));
            let counted = counted_in(Command::new("sh").args(["-c", script]), &file).unwrap();
            std::fs::remove_file(file).unwrap();
            counted
        };
        let count = "echo 'a = 1' >> \"$WAYMARK_FIGURES\"";
        assert_eq!(held("counts", count), (vec![("a".to_owned(), 1)], true));
        assert!(!held("fails", &format!("{count}; exit 1")).1);
        assert!(!held("silent", "true").1);
    }
}
