//! `cargo xtask test`: every check there is, in one go, with one line at the end that says how it went.

use std::io::{BufRead, BufReader};
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::time::Instant;

use anyhow::{Context, Result, ensure};

use crate::sizes::{FIRST_LOAD_BUDGET, Sizes, VAULT_BUDGET};
use crate::wasm::Profile;
use crate::{build, figures, first, paths, run, setup, supply};

/// Whether to end with the journeys in a real browser.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Extent {
    /// All of it.
    Everything,
    /// All but the journeys: for quick loops.
    WithoutBrowser,
}

/// Runs the checks and says how each went; true when all of them hold.
///
/// A step that fails does not stop the ones that can still say something.
#[must_use]
pub fn test(extent: Extent) -> bool {
    let steps = match extent {
        Extent::Everything => 13,
        Extent::WithoutBrowser => 11,
    };
    let mut report = Report { steps, step: 0, passed: 0, failed: 0 };
    check_sources(&mut report);
    report.tests("tests of the rules", || {
        let mut tests = run::cargo();
        tests.args(["test", "--package", "waymark", "--no-default-features", "--profile", "rules"]);
        tests.args(["--locked", "--no-fail-fast"]);
        Ok(tests)
    });
    report.tests("tests of the screen, the wording, the vault and the tools", || {
        setup::sealing_tool()?;
        let mut tests = run::cargo();
        tests.args(["test", "--workspace", "--exclude", "waymark-journeys", "--exclude", "waymark-canary"]);
        // The tests of the rules, which need no screen, have run.
        tests.args(["--lib", "--bins", "--test", "screen", "--test", "sealing", "--test", "standard_tool"]);
        tests.args(["--locked", "--no-fail-fast", "--", "--skip", "domain::"]);
        Ok(tests)
    });
    let built =
        report.step("release build", || build::build(Profile::Release)?.context("a release build has a weight"));
    match built {
        Some(sizes) => check_pages(&mut report, extent, &sizes),
        None => println!("\nleft out what needs a page: there is none"),
    }
    report.close()
}

fn check_sources(report: &mut Report) {
    report.step("licences and sources", supply::check);
    report.step("format", || cargo(&["fmt", "--all", "--check"]));
    report.step("lints", || cargo(&["clippy", "--workspace", "--all-targets", "--locked", "--", "--deny", "warnings"]));
    report.step("lints for WebAssembly", || {
        setup::wasm_target()?;
        let what = ["clippy", "--package", "waymark", "--package", "waymark-vault", "--lib", "--locked"];
        cargo(&[&what[..], &["--target", "wasm32-unknown-unknown", "--", "--deny", "warnings"]].concat())
    });
    report.step("the domain alone", || {
        cargo(&["check", "--package", "waymark", "--no-default-features", "--lib", "--locked"])
    });
    report.step("links in the documentation", || {
        let mut doc = run::cargo();
        doc.args(["doc", "--workspace", "--no-deps", "--locked"]);
        run::must(doc.env("RUSTDOCFLAGS", "--deny warnings"))
    });
}

fn check_pages(report: &mut Report, extent: Extent, sizes: &Sizes) {
    report.step("list of what the first pages run", first::must_be_current);
    report.step("size of the first load", || {
        println!("{sizes}");
        ensure!(
            sizes.first_load <= FIRST_LOAD_BUDGET,
            "the first load weighs {} bytes after brotli; the budget is {FIRST_LOAD_BUDGET}",
            sizes.first_load,
        );
        ensure!(
            sizes.vault <= VAULT_BUDGET,
            "the vault weighs {} bytes after brotli; the budget is {VAULT_BUDGET}",
            sizes.vault,
        );
        Ok(())
    });
    if extent == Extent::Everything {
        report.tests("journeys in the browser", journeys);
        report.step("figures of the journeys", || {
            let figures = figures::read(&figures_file())?;
            ensure!(!figures.is_empty(), "nothing was counted");
            println!("{}", figures::table(&figures).join("\n"));
            Ok(())
        });
    }
}

fn journeys() -> Result<Command> {
    setup::browsers()?;
    setup::axe()?;
    figures::begin(&figures_file())?;
    let mut journeys = run::cargo();
    journeys
        .args(["test", "--package", "waymark-journeys", "--package", "waymark-canary"])
        .args(["--locked", "--no-fail-fast", "--", "--test-threads=2"])
        .env(figures::FILE, figures_file())
        .env("WAYMARK_DIST", paths::dist());
    Ok(journeys)
}

fn figures_file() -> PathBuf {
    paths::root().join("target/figures/journeys")
}

fn cargo(words: &[&str]) -> Result<()> {
    run::must(run::cargo().args(words))
}

/// What has been done so far, and how it went.
struct Report {
    steps: usize,
    step: usize,
    passed: usize,
    failed: usize,
}

impl Report {
    /// A step that holds or does not; it counts only when it does not.
    fn step<T>(&mut self, name: &str, work: impl FnOnce() -> Result<T>) -> Option<T> {
        self.step += 1;
        println!("\n[{}/{}] {name}", self.step, self.steps);
        let start = Instant::now();
        let result = work();
        let seconds = start.elapsed().as_secs();
        match result {
            Ok(value) => {
                println!("[{}/{}] {name}: holds ({seconds} s)", self.step, self.steps);
                Some(value)
            }
            Err(error) => {
                self.failed += 1;
                println!("[{}/{}] {name}: FAILED ({seconds} s): {error:#}", self.step, self.steps);
                None
            }
        }
    }

    /// A step that runs tests; each of them counts.
    fn tests(&mut self, name: &str, command: impl FnOnce() -> Result<Command>) {
        let mut counted = Tally::default();
        self.step(name, || {
            let succeeded = run_tests(&mut command()?, &mut counted)?;
            println!("{} passed, {} failed", counted.passed, counted.failed);
            ensure!(counted.passed + counted.failed > 0, "no test ran");
            ensure!(succeeded, "see above");
            Ok(())
        });
        self.passed += counted.passed;
        // The step itself has counted one; it stands for the first test that failed, or for what stopped them.
        self.failed += counted.failed.saturating_sub(1);
    }

    fn close(self) -> bool {
        println!("\n{} passed, {} failed", self.passed, self.failed);
        self.failed == 0
    }
}

/// How many tests went which way.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Tally {
    passed: usize,
    failed: usize,
}

/// Runs `cargo test`, adds up its result lines, and repeats everything else that is worth reading.
fn run_tests(command: &mut Command, tally: &mut Tally) -> Result<bool> {
    let mut child = command.stdout(Stdio::piped()).spawn().context("cargo could not be started")?;
    let output = child.stdout.take().context("cargo has no output")?;
    for line in BufReader::new(output).lines() {
        let line = line?;
        match result_line(&line) {
            Some(result) => {
                tally.passed += result.passed;
                tally.failed += result.failed;
            }
            None if is_worth_reading(&line) => println!("{line}"),
            None => {}
        }
    }
    Ok(child.wait()?.success())
}

/// Reads `test result: ok. 3 passed; 0 failed; …`.
fn result_line(line: &str) -> Option<Tally> {
    let (_, counts) = line.strip_prefix("test result: ")?.split_once(". ")?;
    let count = |kind: &str| {
        let mut parts = counts.split("; ");
        parts.find_map(|part| part.strip_suffix(kind)?.trim().parse().ok())
    };
    Some(Tally { passed: count("passed")?, failed: count("failed")? })
}

fn is_worth_reading(line: &str) -> bool {
    let routine = line.starts_with("running ") || line.trim().is_empty();
    let passed = line.starts_with("test ") && line.ends_with("... ok");
    !routine && !passed
}

#[cfg(test)]
mod tests {
    use super::{Report, Tally, is_worth_reading, result_line};
    use std::process::Command;

    #[test]
    fn result_lines_are_read() {
        let ok = "test result: ok. 12 passed; 0 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.00s";
        assert_eq!(result_line(ok), Some(Tally { passed: 12, failed: 0 }));
        let bad = "test result: FAILED. 3 passed; 2 failed; 0 ignored; 0 measured; 0 filtered out; finished in 1.2s";
        assert_eq!(result_line(bad), Some(Tally { passed: 3, failed: 2 }));
        assert_eq!(result_line("test sums ... ok"), None);
    }

    #[test]
    fn failures_stay_in_sight() {
        assert!(is_worth_reading("test a ... FAILED"));
        assert!(is_worth_reading("assertion failed: left == right"));
        assert!(!is_worth_reading("test a ... ok"));
    }

    /// Lets a program stand in for `cargo test` and returns what was counted.
    fn counted(script: &str) -> (usize, usize) {
        let mut report = Report { steps: 1, step: 0, passed: 0, failed: 0 };
        report.tests("sample", || {
            let mut command = Command::new("sh");
            command.args(["-c", script]);
            Ok(command)
        });
        (report.passed, report.failed)
    }

    #[test]
    fn every_way_to_fail_counts() {
        assert_eq!(counted("echo 'test result: ok. 2 passed; 0 failed; 0 ignored'"), (2, 0));
        assert_eq!(counted("echo 'test result: FAILED. 1 passed; 3 failed; 0 ignored'; exit 101"), (1, 3));
        assert_eq!(counted("echo 'error: it does not compile'; exit 101"), (0, 1), "nothing ran");
        assert_eq!(
            counted("echo 'test result: ok. 5 passed; 0 failed'; exit 101"),
            (5, 1),
            "one crate did not compile"
        );
        assert_eq!(counted("true"), (0, 1), "an empty run proves nothing");
    }
}
