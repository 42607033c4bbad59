//! The figures, for programs: `matrix.json` in the folder that `VERBALE_REPORTS` names.
use serde_json::{Map, Value, json};
use std::sync::{LazyLock, Mutex, PoisonError};

static FIGURES: LazyLock<Mutex<Map<String, Value>>> = LazyLock::new(Mutex::default);

/// Notes figures, under a name of their own or among the others, and writes them all.
pub fn note(under: Option<&str>, figures: Value) {
    let mut all = FIGURES.lock().unwrap_or_else(PoisonError::into_inner);
    println!("{} {figures}", under.unwrap_or("matrix"));
    match (under, figures) {
        (Some(name), figures) => {
            all.insert(name.to_owned(), figures);
        }
        (None, Value::Object(figures)) => all.extend(figures),
        (None, other) => panic!("{other} is no set of figures"),
    }
    count_mutants(&mut all);
    let Some(folder) = std::env::var_os("VERBALE_REPORTS") else { return };
    std::fs::create_dir_all(&folder).expect("the folder of reports");
    let text = serde_json::to_string_pretty(&json!(*all)).expect("figures");
    std::fs::write(std::path::Path::new(&folder).join("matrix.json"), text + "\n")
        .expect("matrix.json");
}

/// The mutants of the list and of the policies, counted together.
fn count_mutants(all: &mut Map<String, Value>) {
    for figure in ["mutants", "killed"] {
        let of = |part: &str| all.get(part).and_then(|figures| figures[figure].as_u64());
        let sum: u64 = ["entries", "policies"].into_iter().filter_map(of).sum();
        all.insert(figure.to_owned(), sum.into());
    }
}
