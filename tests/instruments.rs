//! t
use std::fs;
use std::path::Path;
use waymark::domain::catalogue::{Catalogue, Source, audit};
use waymark::domain::date::Date;
fn read(folder: &str) -> Vec<(String, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut files: Vec<_> = fs::read_dir(root.join(folder)).unwrap().map(|e| e.unwrap().path()).filter(|p| p.extension().is_some_and(|e| e == "json")).collect();
    files.sort();
    files.iter().map(|p| (format!("{folder}/{}", p.file_name().unwrap().to_string_lossy()), fs::read_to_string(p).unwrap())).collect()
}
#[test]
fn t() {
    let (i, p) = (read("instruments"), read("instruments/packs"));
    let s = |f: &'static str| f;
    let _ = s;
    let src = |v: &[(String, String)]| -> Vec<(String,String)> { v.to_vec() };
    let _ = src;
    let i: Vec<Source> = i.iter().map(|(f, t)| Source { file: f, text: t }).collect();
    let p: Vec<Source> = p.iter().map(|(f, t)| Source { file: f, text: t }).collect();
    let c = Catalogue::load(&i, &p).unwrap();
    let today = Date::parse("2026-11-23").unwrap();
    let t = std::time::Instant::now();
    for f in audit::unreachable(&c, today) { println!("{f}"); }
    println!("reach {:?}", t.elapsed());
    let t = std::time::Instant::now();
    for f in audit::wrong_tables(&c, today) { println!("{f}"); }
    println!("tables {:?}", t.elapsed());
    let t = std::time::Instant::now();
    for f in audit::lowering_rules(&c, today) { println!("{f}"); }
    println!("lower {:?}", t.elapsed());
}
