//! `[log]`: what is written on standard error, and how.
use super::setting::{Kind, Setting};
use serde::Deserialize;

pub(super) const SETTINGS: &[Setting] = &[
    Setting {
        key: "log.format",
        wanted: "text or json",
        kind: Kind::Text(|raw| ["text", "json"].contains(&raw)),
    },
    Setting {
        key: "log.filter",
        wanted: "levels such as info or info,verbale=debug",
        kind: Kind::Text(|raw| raw.parse::<tracing_subscriber::EnvFilter>().is_ok()),
    },
];

/// What is written, and how.
#[derive(Clone, Debug, Deserialize)]
pub struct Log {
    /// For people or for machines.
    pub format: LogFormat,
    /// Levels by module, as `tracing` reads them: `info,verbale=debug`.
    pub filter: String,
}

/// The shape of a line of the log.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum LogFormat {
    /// For people.
    Text,
    /// For machines: one JSON object a line.
    Json,
}
