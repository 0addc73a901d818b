//! `cargo xtask build | serve | test | soak | bench`: everything from the sources to a page in the browser.

use std::process::ExitCode;

use anyhow::{Context, Result, bail};
use xtask::testing::Extent;
use xtask::wasm::Profile;
use xtask::{bench, build, first, reference, serve, soak, testing, twice};

const HELP: &str = "\
cargo xtask build [--dev]                            make dist/ and print what it weighs
cargo xtask serve [--watch] [--gallery] [--release | --dev] [--port NUMBER]
                                                    make dist/ and serve it on 127.0.0.1
cargo xtask test [--no-browser]                      check, test and build everything
cargo xtask first                                    see in a browser what the first pages run, and list it
cargo xtask reference                                write the element's table into the README
cargo xtask twice                                    build the last commit in two folders and compare every byte
cargo xtask soak [WORD]                              the long runs, with a table of their figures
cargo xtask bench [--peers a,b] [--n 20,100] [--reps N] [--slow] [--built]
                                                    measure Waymark beside other questionnaire engines

--release     compile small, as it is delivered; the default
--dev         compile quickly instead of small; for work on the code only
--watch       rebuild after every change; /dev reloads by itself
--gallery     every component in every state, at /gallery and, in another language, /gallery/ar
--port        the port to serve on; 8080 unless said
WORD          only the long runs whose name contains it
--no-browser  leave out the journeys in a real browser
--peers       who is measured: some of waymark, waymark-files, handwritten, surveyjs, enketo, lforms, odk, smartforms
--n           how many questions the form has; 20,100,300,1000,3000 unless said
--reps        how often; 5 unless said
--slow        with a slowed processor and a slow line as well
--built       measure what the last build for it has left";

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    match command(&words) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn command(words: &[String]) -> Result<ExitCode> {
    let Some((name, flags)) = words.split_first() else {
        println!("{HELP}");
        return Ok(ExitCode::SUCCESS);
    };
    match name.as_str() {
        "build" => {
            let flags = Flags::read(flags, &["--dev"])?;
            if let Some(sizes) = build::build(flags.profile)? {
                println!("{sizes}");
            }
            Ok(ExitCode::SUCCESS)
        }
        "serve" => {
            let flags = Flags::read(flags, &["--dev", "--release", "--watch", "--gallery", "--port"])?;
            serve::serve(flags.profile, flags.port, flags.watch, flags.gallery)?;
            Ok(ExitCode::SUCCESS)
        }
        "test" => {
            let flags = Flags::read(flags, &["--no-browser"])?;
            let holds = testing::test(flags.extent);
            Ok(if holds { ExitCode::SUCCESS } else { ExitCode::FAILURE })
        }
        "first" => {
            Flags::read(flags, &[])?;
            first::list()?;
            Ok(ExitCode::SUCCESS)
        }
        "reference" => {
            Flags::read(flags, &[])?;
            reference::write()?;
            Ok(ExitCode::SUCCESS)
        }
        "twice" => {
            Flags::read(flags, &[])?;
            twice::twice()?;
            Ok(ExitCode::SUCCESS)
        }
        "soak" => {
            let holds = soak::soak(flags.first().map(String::as_str))?;
            Ok(if holds { ExitCode::SUCCESS } else { ExitCode::FAILURE })
        }
        "bench" => {
            bench::bench(flags)?;
            Ok(ExitCode::SUCCESS)
        }
        "help" | "--help" | "-h" => {
            println!("{HELP}");
            Ok(ExitCode::SUCCESS)
        }
        _ => bail!("there is no `{name}`\n\n{HELP}"),
    }
}

/// What was asked for beside the command.
struct Flags {
    profile: Profile,
    extent: Extent,
    watch: bool,
    gallery: bool,
    port: u16,
}

impl Flags {
    fn read(words: &[String], known: &[&str]) -> Result<Self> {
        let mut flags =
            Self { profile: Profile::Release, extent: Extent::Everything, watch: false, gallery: false, port: 8080 };
        let mut words = words.iter().map(String::as_str);
        while let Some(word) = words.next() {
            if !known.contains(&word) {
                bail!("this command does not take `{word}`\n\n{HELP}");
            }
            match word {
                "--dev" => flags.profile = Profile::Dev,
                "--release" => flags.profile = Profile::Release,
                "--watch" => flags.watch = true,
                "--gallery" => flags.gallery = true,
                "--no-browser" => flags.extent = Extent::WithoutBrowser,
                _ => {
                    flags.port = words.next().and_then(|port| port.parse().ok()).context("--port needs a number")?;
                }
            }
        }
        Ok(flags)
    }
}
