//! The crates know each other as `docs/architecture.md` draws them, and no otherwise.
use std::{collections::BTreeMap, process::Command};

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
