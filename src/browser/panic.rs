//! When the program fails: a place is kept, never a word that was entered.

use std::panic::PanicHookInfo;

use super::keeper;

/// Replaces the panic hook. Nothing is printed: a payload can carry what was typed. The place in the
/// program goes to the page, which starts the module anew.
pub fn keep_quiet() {
    yew::set_custom_panic_hook(Box::new(|fault: &PanicHookInfo<'_>| {
        let place = fault.location().map(|place| format!("{}:{}", short(place.file()), place.line()));
        keeper::stopping(&place.unwrap_or_default());
    }));
}

/// A file of a dependency, without the way to where dependencies lie on the machine that built this.
fn short(file: &str) -> &str {
    let of_package = |rest: &'_ str| rest.find('/').map(|at| at + 1);
    match file.split_once("/registry/src/") {
        Some((_, rest)) => of_package(rest).and_then(|at| rest.get(at..)).unwrap_or(rest),
        None => file,
    }
}
