//! How long the engine takes: loading the shipped data, judging a full case, judging after one answer.
//!
//! `cargo bench --bench engine`. It measures; it never fails a build.

#![allow(missing_docs, reason = "the macro of the benchmarks makes a public function")]

use std::hint::black_box;
use std::path::Path;

use criterion::{Criterion, criterion_group, criterion_main};
use waymark::domain::answer::{Answer, Basis, ItemId, Value};
use waymark::domain::case::{Action, Case, MeetingStage, World};
use waymark::domain::catalogue::{Catalogue, Source};
use waymark::domain::date::Date;
use waymark::domain::instrument::{Kind, Step};

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

criterion_group!(benches, engine);
criterion_main!(benches);
