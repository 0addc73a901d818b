//! Figures that tests and long runs count: canaries planted and found, channels tried, faults survived.
//!
//! Whoever counts calls [`note`]. Whoever runs the tests names a file for them in [`FILE`] and reads it with [`table`],
//! since a test's own output is shown only when it fails.

use std::fs::{self, OpenOptions};
use std::io::Write as _;
use std::path::Path;

use anyhow::{Context, Result};

/// The variable that names the file into which figures go.
pub const FILE: &str = "WAYMARK_FIGURES";

/// Says a figure, and keeps it in the file that is named for it, if one is.
pub fn note(name: &str, number: usize) {
    println!("{name}: {number}");
    if let Some(file) = std::env::var_os(FILE) {
        let kept = OpenOptions::new().create(true).append(true).open(file).and_then(|mut file| {
            // In one piece, so that tests beside each other do not write into each other's lines.
            file.write_all(format!("{name} = {number}\n").as_bytes())
        });
        if let Err(error) = kept {
            eprintln!("the figure is not kept: {error}");
        }
    }
}

/// Begins anew: no figures are in this file.
///
/// # Errors
///
/// When it cannot be written.
pub fn begin(file: &Path) -> Result<()> {
    fs::create_dir_all(file.parent().unwrap_or(file))?;
    fs::write(file, "").with_context(|| format!("{} cannot be written", file.display()))
}

/// The figures of a file, in the order in which their names came first; those of one name are added up.
///
/// # Errors
///
/// When the file cannot be read or has a line that is no figure.
pub fn read(file: &Path) -> Result<Vec<(String, usize)>> {
    let text = fs::read_to_string(file).with_context(|| format!("{} cannot be read", file.display()))?;
    let mut figures: Vec<(String, usize)> = Vec::new();
    for line in text.lines() {
        let (name, number) = line.rsplit_once(" = ").with_context(|| format!("{line}: no figure"))?;
        let number: usize = number.parse().with_context(|| line.to_owned())?;
        match figures.iter_mut().find(|(known, _)| known == name) {
            Some((_, sum)) => *sum += number,
            None => figures.push((name.to_owned(), number)),
        }
    }
    Ok(figures)
}

/// Figures as lines of a table.
#[must_use]
pub fn table(figures: &[(String, usize)]) -> Vec<String> {
    figures.iter().map(|(name, number)| format!("  {name:<60} {number:>12}")).collect()
}

#[cfg(test)]
mod tests {
    use super::{begin, read, table};

    #[test]
    fn figures_of_one_name_are_added_up() {
        let folder = crate::paths::root().join("target/tmp");
        let file = folder.join(format!("figures-{}", std::process::id()));
        begin(&file).unwrap();
        std::fs::write(&file, "planted = 3\nfound = 0\nplanted = 4\n").unwrap();
        let figures = read(&file).unwrap();
        assert_eq!(figures, [("planted".to_owned(), 7), ("found".to_owned(), 0)]);
        assert!(table(&figures)[0].trim().starts_with("planted"));
        std::fs::write(&file, "planted\n").unwrap();
        assert!(read(&file).is_err());
        std::fs::remove_file(&file).unwrap();
    }
}
