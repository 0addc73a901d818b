//! `cargo xtask soak`: what takes too long for every change, each with its figures, and one table at the end.
//!
//! A row is a program that prints what it counted, one figure a line, as `figure: NAME = NUMBER`. To add one, add it to
//! `ROWS`.

use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};
use std::time::Instant;

use anyhow::{Context, Result, ensure};

use crate::wasm::Profile;
use crate::{build, paths, run, setup};

/// What a line says that carries a figure.
const FIGURE: &str = "figure: ";

/// One long run.
struct Row {
    /// As the table says it.
    name: &'static str,
    /// What cargo runs for it.
    cargo: &'static [&'static str],
    /// What the program is told besides.
    told: &'static [(&'static str, &'static str)],
    /// Whether it drives browsers and needs the finished pages.
    browsers: bool,
}

/// All long runs.
const ROWS: [Row; 6] = [
    Row {
        name: "canaries, in every browser and every way of leaving",
        cargo: &["run", "--quiet", "--locked", "--package", "waymark-canary", "--bin", "canary"],
        told: &[],
        browsers: true,
    },
    Row {
        name: "what comes back, and what the network is asked over a whole case",
        cargo: &["test", "--quiet", "--locked", "--package", "waymark-canary", "--features", "soak", "--no-fail-fast"],
        told: &[],
        browsers: true,
    },
    Row {
        name: "faults at every action of a session",
        cargo: &[
            "test",
            "--quiet",
            "--locked",
            "--package",
            "waymark-journeys",
            "--test",
            "journeys",
            "--",
            "a_fault_at_every_action",
            "--nocapture",
        ],
        told: &[("WAYMARK_FAULTS", "500")],
        browsers: true,
    },
    Row {
        name: "whole cases with the cable pulled, every way in every browser",
        cargo: &[
            "test",
            "--quiet",
            "--locked",
            "--package",
            "waymark-journeys",
            "--features",
            "soak",
            "--test",
            "journeys",
            "--",
            "every_way_in_every_engine",
            "--nocapture",
        ],
        told: &[],
        browsers: true,
    },
    Row {
        name: "two builds of the last commit",
        cargo: &["run", "--quiet", "--locked", "--package", "xtask", "--", "twice"],
        told: &[],
        browsers: false,
    },
    Row {
        name: "hostile files",
        cargo: &["run", "--quiet", "--locked", "--release", "--package", "waymark-hostile"],
        told: &[],
        browsers: false,
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
    if rows.iter().any(|row| row.browsers) {
        setup::browsers()?;
        build::build(Profile::Release)?;
    }
    let mut table = Vec::new();
    let mut holds = true;
    for row in rows {
        println!("\n{}", row.name);
        let start = Instant::now();
        let (figures, held) =
            counted(run::cargo().args(row.cargo).envs(row.told.iter().copied()).env("WAYMARK_DIST", paths::dist()))?;
        let minutes = start.elapsed().as_secs().div_ceil(60);
        holds &= held;
        table.push(format!("{} ({minutes} min): {}", row.name, if held { "holds" } else { "FAILED" }));
        table.extend(figures.iter().map(|(name, number)| format!("  {name:<44} {number:>12}")));
    }
    println!("\n{}", table.join("\n"));
    Ok(holds)
}

/// Runs a program, repeats what it says, and keeps the figures; whether it held.
fn counted(command: &mut Command) -> Result<(Vec<(String, u64)>, bool)> {
    let mut child = command.stdout(Stdio::piped()).spawn().context("cargo could not be started")?;
    let output = child.stdout.take().context("cargo has no output")?;
    let mut figures = Vec::new();
    for line in BufReader::new(output).lines() {
        let line = line?;
        match figure(&line) {
            Some(figure) => figures.push(figure),
            None => println!("{line}"),
        }
    }
    let ended = child.wait()?.success();
    // A run that counted nothing has shown nothing.
    let held = ended && !figures.is_empty();
    Ok((figures, held))
}

fn figure(line: &str) -> Option<(String, u64)> {
    let (name, number) = line.strip_prefix(FIGURE)?.rsplit_once(" = ")?;
    Some((name.to_owned(), number.trim().parse().ok()?))
}

#[cfg(test)]
mod tests {
    use std::process::Command;

    use super::{counted, figure};

    #[test]
    fn figures_are_read() {
        assert_eq!(figure("figure: canaries planted = 812"), Some(("canaries planted".to_owned(), 812)));
        assert_eq!(figure("canaries planted = 812"), None);
        assert_eq!(figure("figure: canaries = many"), None);
    }

    #[test]
    fn a_run_without_figures_does_not_hold() {
        let held = |script: &str| counted(Command::new("sh").args(["-c", script])).unwrap();
        assert_eq!(held("echo 'figure: a = 1'"), (vec![("a".to_owned(), 1)], true));
        assert!(!held("echo 'figure: a = 1'; exit 1").1);
        assert!(!held("true").1);
    }
}
