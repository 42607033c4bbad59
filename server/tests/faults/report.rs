//! How much is done, and the figures that a program can read.
use serde_json::{Map, Value};
use std::path::PathBuf;

/// How many rounds: as `VERBALE_ROUNDS` says, else the short version's.
pub fn rounds(short: usize) -> usize {
    let told = std::env::var("VERBALE_ROUNDS").ok().filter(|told| !told.is_empty());
    told.map_or(short, |told| told.parse().expect("VERBALE_ROUNDS is a number of rounds"))
}

/// Writes figures into a file of the folder `VERBALE_REPORTS`, beside those that another test has put into the same file.
pub fn write(file: &str, figures: &Value) {
    println!("{file}: {figures}");
    let Some(folder) = std::env::var_os("VERBALE_REPORTS").filter(|folder| !folder.is_empty())
    else {
        return;
    };
    let path = PathBuf::from(folder).join(file);
    let before = std::fs::read_to_string(&path).unwrap_or_default();
    let mut all: Map<String, Value> = serde_json::from_str(&before).unwrap_or_default();
    all.extend(figures.as_object().expect("figures have names").clone());
    std::fs::create_dir_all(path.parent().expect("a folder")).expect("the folder of reports");
    std::fs::write(&path, format!("{:#}\n", Value::Object(all))).expect("a report");
}
