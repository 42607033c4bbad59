//! Proof against faults: what was acknowledged is there, whatever breaks and whenever it breaks.
//!
//! `cargo test` runs short versions. `VERBALE_ROUNDS=10` runs that many rounds of each kind of crash and the full count of requests
//! with lost lines. `VERBALE_REPORTS=DIR` writes the figures there: `lost_acks.json`, `crash.json`, `mail.json`.
//! With `--features remove-guards` the guards against lost writes are taken away in turn (docs/decisions/0008).
mod concurrency;
mod crash;
#[cfg(feature = "remove-guards")]
mod guards;
mod link;
mod lost_acks;
mod mail;
mod process;
mod reply;
mod report;
mod rest;
mod second;
mod smtp;
#[path = "../platform/support/mod.rs"]
#[allow(
    dead_code,
    unused_imports,
    reason = "shared with the tests of the platform, which use more of it"
)]
mod support;
