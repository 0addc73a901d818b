//! How long the engine takes: loading the shipped data, judging a full case, judging after one answer; and how that grows,
//! from 30 questions to 30,000 made-up ones.
//!
//! `cargo bench --bench engine`. It measures; it never fails a build.
//!
//! # How it grows
//!
//! Seen in November 2026 on two cores of a machine shared with others, in milliseconds, with one rule for each question
//! and one for each ten:
//!
//! | questions | 30 | 300 | 3,000 | 30,000 |
//! | --- | --- | --- | --- | --- |
//! | load | 0.11 | 0.53 | 5.3 | 83 |
//! | load with points | 0.14 | 0.75 | 19 | not measured |
//! | answer once | 0.0007 | 0.0007 | 0.001 | 0.001 |
//! | which questions are asked | 0.007 | 0.037 | 0.47 | 14 |
//! | points | 0.001 | 0.011 | 0.22 | not measured |
//! | judge, all answered | 0.023 to 0.031 | 0.25 to 0.33 | 3.9 | 94 |
//! | judge, a third open | 0.034 | 0.42 | 6.5 | not measured |
//!
//! An answer is incremental: it looks at its own question, and at all of them only where something is set beside an answer
//! and is not set yet. Judging is not: everything is found anew from all answers, so that no order of answering can matter.
//!
//! - Loading, and which questions are asked, grow with the questions, and somewhat more where the data no longer fit into
//!   the caches.
//! - Loading a questionnaire with points grows with the square of its questions: for each it counts how often its name is
//!   used, among all of them.
//! - Judging grows with the questions and the rules; where the data no longer fit into the caches it takes two to three
//!   times as long for each. Before rules that have fallen silent were looked up in a set, and before what can be settled
//!   in one way only was taken out of the search for what to ask first, it grew with the square: 332 ms with 30,000
//!   questions, and 30 ms with 3,000 of which a third is open, beside the same other programs.

#![allow(missing_docs, reason = "the macro of the benchmarks makes a public function")]

use std::hint::black_box;
use std::path::Path;

use criterion::{BenchmarkId, Criterion, SamplingMode, criterion_group, criterion_main};
use waymark::domain::answer::{Answer, Basis, Code, Entry, ItemId, Value};
use waymark::domain::case::{Action, Case, MeetingStage, World};
use waymark::domain::catalogue::{Catalogue, Source};
use waymark::domain::date::Date;
use waymark::domain::instrument::{Kind, Step};
use waymark::domain::relevance;
use waymark::domain::score::score;

/// The form of `cargo xtask bench`, with a rule for each question.
#[path = "../bench/page/src/form.rs"]
#[allow(dead_code, reason = "the wording is for the page")]
mod form;

/// How many questions there are where the growth is measured.
const SIZES: [usize; 4] = [30, 300, 3_000, 30_000];
/// The most questions of which many are open: what to ask first is then looked for among all of them.
const MOST_OPEN: usize = 3_000;

fn files(folder: &str) -> Vec<(String, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let mut paths: Vec<_> =
        std::fs::read_dir(root).expect("the folder").filter_map(|entry| Some(entry.ok()?.path())).collect();
    paths.retain(|path| path.extension().is_some_and(|ending| ending == "json"));
    paths.sort();
    paths.iter().map(|path| (path.display().to_string(), std::fs::read_to_string(path).expect("a file"))).collect()
}

fn sources(files: &[(String, String)]) -> Vec<Source<'_>> {
    files.iter().map(|(file, text)| Source { file, text }).collect()
}

fn load(instruments: &[(String, String)], packs: &[(String, String)]) -> Catalogue {
    Catalogue::load(&sources(instruments), &sources(packs)).expect("the shipped data load")
}

/// Every question of the case answered: one in three suspected, one in three open, one in three settled.
fn full_case(catalogue: &Catalogue, today: Date) -> Case {
    let world = World { catalogue, today };
    let mut case = Case::default();
    case.apply(Action::SetStage(MeetingStage::InDepth), world);
    let in_case = |step: Step| !matches!(step, Step::Route | Step::Place);
    let items = catalogue.sections().filter(|section| in_case(section.step)).flat_map(|section| &section.items);
    for (at, item) in items.enumerate() {
        let choices = catalogue.choices(item);
        let answer = match (item.kind, at % 3) {
            (_, 0) => Answer::NotKnown,
            (Kind::Choice, nth) => choices.get(nth % choices.len().max(1)).map_or(Answer::NotKnown, |choice| {
                Answer::Given(Value::Choice {
                    code: choice.code.clone(),
                    basis: choice.basis.then_some(Basis::Document),
                })
            }),
            (Kind::Multi, _) => Answer::Given(Value::Multi(choices.iter().map(|choice| choice.code.clone()).collect())),
            (Kind::Text | Kind::Date | Kind::Events | Kind::Number, _) => Answer::Declined,
        };
        case.apply(Action::Answer(item.id.clone(), answer), world);
    }
    case
}

fn engine(criterion: &mut Criterion) {
    let (instruments, packs) = (files("instruments"), files("instruments/packs"));
    let catalogue = load(&instruments, &packs);
    let today = Date::new(2026, 11, 23).expect("a day");
    let case = full_case(&catalogue, today);
    criterion.bench_function("load the shipped data", |bench| {
        bench.iter(|| load(black_box(&instruments), black_box(&packs)))
    });
    criterion.bench_function("judge a new case", |bench| {
        bench.iter(|| black_box(&Case::default()).outcome(&catalogue, today))
    });
    criterion.bench_function("judge a full case", |bench| bench.iter(|| black_box(&case).outcome(&catalogue, today)));
    let item = ItemId::from("T1");
    criterion.bench_function("answer once and judge a full case", |bench| {
        bench.iter(|| {
            let mut case = case.clone();
            case.apply(Action::Answer(item.clone(), Answer::NotKnown), World { catalogue: &catalogue, today });
            case.outcome(&catalogue, today)
        });
    });
}

fn form_of(questions: usize) -> (form::Form, Catalogue) {
    let form = form::Form::with_rules(questions);
    let catalogue = load_form(&form);
    (form, catalogue)
}

fn load_form(form: &form::Form) -> Catalogue {
    Catalogue::load(&[Source { file: "bench.json", text: &form.instrument }], &[]).expect("the form loads")
}

/// The form with every question answered, or all but each third one.
fn answered(catalogue: &Catalogue, world: World<'_>, leaves_open: bool) -> Case {
    let mut case = Case::default();
    // Recorded in one go: a case comes out of a file like this.
    for (at, item) in catalogue.items().enumerate().filter(|(at, _)| !leaves_open || at % 3 != 0) {
        let code = catalogue.choices(item)[if leaves_open { 0 } else { at % 2 * 3 }].code.clone();
        let answer = Answer::Given(Value::Choice { code, basis: None });
        case.answers.insert(item.id.clone(), Entry { answer, on: Some(world.today), ..Entry::default() });
    }
    case
}

fn growth(criterion: &mut Criterion) {
    let today = Date::new(2026, 11, 23).expect("a day");
    let mut group = criterion.benchmark_group("growth");
    group.sampling_mode(SamplingMode::Flat).sample_size(10);
    for questions in SIZES {
        let (form, catalogue) = form_of(questions);
        let world = World { catalogue: &catalogue, today };
        let case = answered(&catalogue, world, false);
        let name = |what: &str| BenchmarkId::new(what.to_owned(), questions);
        group.bench_function(name("load"), |bench| bench.iter(|| load_form(black_box(&form))));
        group.bench_function(name("judge, all answered"), |bench| {
            bench.iter(|| black_box(&case).outcome(&catalogue, today))
        });
        // The answer alternates, so that each one changes something.
        let item = ItemId(form::name(7));
        let mut turn = 0;
        let mut changing = case.clone();
        group.bench_function(name("answer once"), |bench| {
            bench.iter(|| {
                turn = 1 - turn;
                let answer = Answer::Given(Value::Choice { code: Code(format!("o{turn}")), basis: None });
                changing.apply(Action::Answer(item.clone(), answer), world)
            })
        });
        group.bench_function(name("answer once and judge"), |bench| {
            bench.iter(|| {
                turn = 1 - turn;
                let answer = Answer::Given(Value::Choice { code: Code(format!("o{turn}")), basis: None });
                changing.apply(Action::Answer(item.clone(), answer), world);
                changing.outcome(&catalogue, today)
            })
        });
        group.bench_function(name("which questions are asked"), |bench| {
            bench.iter(|| {
                black_box(&case).with_inputs(today, |inputs| {
                    let facts = case.facts(&catalogue, inputs);
                    catalogue.sections().map(|section| relevance::asked(&case, &facts, section).len()).sum::<usize>()
                })
            })
        });
        if questions <= MOST_OPEN {
            let open = answered(&catalogue, world, true);
            group.bench_function(name("judge, a third open"), |bench| {
                bench.iter(|| black_box(&open).outcome(&catalogue, today))
            });
            let pack = Source { file: "pack.json", text: &form.pack };
            let instrument = Source { file: "bench.json", text: &form.instrument };
            let load = || Catalogue::load(&[instrument], &[pack]).expect("the form loads");
            group.bench_function(name("load with points"), |bench| bench.iter(load));
            let scored = load();
            group.bench_function(name("points"), |bench| {
                bench.iter(|| score(&scored.packs()[0], black_box(&case.answers)))
            });
        }
    }
    group.finish();
}

criterion_group!(benches, engine, growth);
criterion_main!(benches);
