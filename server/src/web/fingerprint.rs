//! Telling whether something changed since a form was shown.
use serde::Serialize;
use sha2::{Digest, Sha256};

/// A short name for something as it is now: equal as long as it is.
pub fn fingerprint(thing: &impl Serialize) -> String {
    let json = serde_json::to_vec(thing).unwrap_or_default();
    Sha256::digest(json)[..12].iter().map(|byte| format!("{byte:02x}")).collect()
}
