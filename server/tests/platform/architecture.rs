//! The crates know each other as `docs/architecture.md` draws them, and no otherwise.
use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
    process::Command,
};

#[test]
fn the_crates_depend_on_each_other_as_drawn() {
    let output = Command::new(env!("CARGO"))
        .args(["metadata", "--format-version", "1", "--no-deps", "--offline", "--manifest-path"])
        .arg(concat!(env!("CARGO_MANIFEST_DIR"), "/../Cargo.toml"))
        .output()
        .expect("cargo metadata");
    let metadata: serde_json::Value = serde_json::from_slice(&output.stdout).expect("JSON");
    let ours = ["domain", "templates", "store", "renditions", "post", "migrations", "verbale"];
    let mut known: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for package in metadata["packages"].as_array().expect("packages") {
        let name = package["name"].as_str().expect("a name").to_owned();
        let mut uses: Vec<String> = package["dependencies"]
            .as_array()
            .expect("dependencies")
            .iter()
            .filter(|dependency| dependency["kind"].is_null())
            .filter_map(|dependency| dependency["name"].as_str().map(str::to_owned))
            .filter(|name| {
                ours.contains(&name.as_str())
                    || name.starts_with("sea-orm")
                    || name == "actix-web"
                    || name == "lettre"
                    || name == "typst"
            })
            .collect();
        uses.sort();
        known.insert(name, uses);
    }
    let drawn = |uses: &[&str]| uses.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>();
    assert_eq!(known["domain"], drawn(&[]), "the domain knows nobody");
    assert_eq!(known["templates"], drawn(&["domain"]), "views know no HTTP and no SQL");
    assert_eq!(known["store"], drawn(&["domain", "sea-orm"]));
    assert_eq!(known["renditions"], drawn(&["domain", "typst"]));
    assert_eq!(known["post"], drawn(&["domain", "lettre", "templates"]));
    assert_eq!(known["migrations"], drawn(&["sea-orm-migration"]));
    let all =
        drawn(&["actix-web", "domain", "migrations", "post", "renditions", "store", "templates"]);
    assert_eq!(known["verbale"], all, "the server can't name SeaORM");
}

/// The most lines of a file, and of a function with its signature.
const LONGEST_FILE: usize = 400;
const LONGEST_FUNCTION: usize = 80;

/// What may be longer, and why: `path` for a file, `path::name` for a function. What is no longer too long leaves the list.
const LONGER_FOR_A_REASON: &[(&str, &str)] = &[(
    "server/tests/platform/support/claims.rs::question",
    "a list of questions to the catalogue, one for each claim, and no logic",
)];

#[test]
fn no_file_and_no_function_grows_too_long_without_a_reason() {
    let mut long: BTreeMap<String, usize> = BTreeMap::new();
    let sources = sources();
    for (path, source) in &sources {
        let lines: Vec<&str> = source.lines().collect();
        long.insert(path.clone(), lines.len().saturating_sub(LONGEST_FILE));
        for (name, length) in functions(&lines) {
            let more = long.entry(format!("{path}::{name}")).or_default();
            *more = length.saturating_sub(LONGEST_FUNCTION).max(*more);
        }
    }
    assert!(sources.len() > 300 && long.len() > 2_000, "the whole workspace was read");
    long.retain(|_, more| *more > 0);
    for (what, reason) in LONGER_FOR_A_REASON {
        assert!(!reason.is_empty() && long.remove(*what).is_some(), "{what} is not too long");
    }
    assert!(long.is_empty(), "too long by so many lines: {long:#?}");
}

#[test]
fn functions_are_measured_from_their_signature_to_their_brace() {
    let source = "impl A {\n    pub(crate) async fn long(\n        &self,\n    ) -> B {\n        {\n        }\n    }\n\
                  \n    fn empty() {}\n}\n\ntrait T {\n    fn only(&self) -> B;\n    fn wide(\n        &self,\n    ) -> B;\n}\n\
                  const fn last() {\n    1;\n}\n";
    let lines: Vec<&str> = source.lines().collect();
    let measured: Vec<_> = functions(&lines).collect();
    assert_eq!(measured, [("long", 6), ("empty", 1), ("only", 1), ("wide", 3), ("last", 3)]);
}

/// Every Rust source of the workspace, by its path from the root.
fn sources() -> Vec<(String, String)> {
    let root = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/.."));
    let mut folders: Vec<PathBuf> = vec![root.to_owned()];
    let mut sources = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(&folder).expect("a folder of the workspace") {
            let path = entry.expect("an entry").path();
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            if path.is_dir()
                && !["target", "node_modules"].contains(&name.as_str())
                && !name.starts_with('.')
            {
                folders.push(path);
            } else if name.ends_with(".rs") {
                let from_root = path.strip_prefix(root).expect("below the root");
                let source = std::fs::read_to_string(&path).expect("UTF-8");
                sources.push((from_root.to_string_lossy().into_owned(), source));
            }
        }
    }
    sources
}

/// The functions of a file that rustfmt has set: their names, and how many lines each takes from its signature to the
/// brace (or, without a body, the semicolon) that stands as far in as it begins.
fn functions<'s>(lines: &'s [&'s str]) -> impl Iterator<Item = (&'s str, usize)> {
    lines.iter().enumerate().filter_map(|(at, line)| {
        let name = function_name(line)?;
        let indent = &line[..line.len() - line.trim_start().len()];
        let ends = |line: &&str| match line.strip_prefix(indent) {
            Some("}") => true,
            Some(rest) => rest.starts_with(')') && rest.ends_with(';'),
            None => false,
        };
        let on_one_line = line.ends_with(['}', ';']);
        let length = if on_one_line { Some(0) } else { lines[at..].iter().position(ends) };
        Some((name, length.map_or(1, |last| last + 1)))
    })
}

/// The name of the function whose signature begins on this line.
fn function_name(line: &str) -> Option<&str> {
    let (before, after) = line.trim_start().split_once("fn ")?;
    let heads = ["pub", "const", "async", "unsafe", "extern"];
    let is_head = |word: &str| heads.iter().any(|head| word.starts_with(head));
    before.split_whitespace().all(is_head).then(|| after.split(['(', '<']).next())?
}
