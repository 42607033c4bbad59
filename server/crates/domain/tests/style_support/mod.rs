//! Where the published facts lie when the workspace stands beside them; tests hold their own copy of what they need.
#![allow(dead_code, reason = "each test binary uses a part")]
use std::path::Path;

/// The text of a file of published facts, when it is there.
pub fn beside_workspace(name: &str) -> Option<String> {
    // server/crates/domain → crates → server → the workspace → where it stands
    let beside = Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(4)?;
    let file = beside.join("shared").join("domain").join(name);
    std::fs::read_to_string(file).ok()
}

/// The published vector with this id, when the file is there.
pub fn vector(id: &str) -> Option<serde_json::Value> {
    let all: Vec<serde_json::Value> =
        serde_json::from_str(&beside_workspace("vectors.json")?).expect("vectors are JSON");
    Some(all.into_iter().find(|v| v["id"] == id).unwrap_or_else(|| panic!("no vector {id}")))
}

/// All strings of a JSON list.
pub fn strings(list: &serde_json::Value) -> Vec<String> {
    let list = list.as_array().expect("a list");
    list.iter().map(|v| v.as_str().expect("a text").to_owned()).collect()
}
