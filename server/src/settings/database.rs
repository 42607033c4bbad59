//! `[database]`: a PostgreSQL server of the operator's own, instead of the embedded one.
use super::secret::Secret;
use super::setting::{Kind, Setting};
use serde::Deserialize;

pub(super) const SETTINGS: &[Setting] = &[
    Setting {
        key: "database.url",
        wanted: "a URL such as postgres://verbale_app:…@host/verbale (the role of the server)",
        kind: Kind::Secret(is_postgres),
    },
    Setting {
        key: "database.owner_url",
        wanted: "a URL such as postgres://verbale_owner:…@host/verbale (the role that migrates)",
        kind: Kind::Secret(is_postgres),
    },
    Setting {
        key: "database.connections",
        wanted: "a number of connections from 2 to 500",
        kind: Kind::Number(2..=500),
    },
];

/// How to reach the database.
#[derive(Clone, Debug, Deserialize)]
pub struct Database {
    /// For the server: a role that owns nothing. Without it the embedded cluster is used.
    pub url: Option<Secret>,
    /// For migrations: the role that owns the schema. Only `migrate` and `demo` need it.
    pub owner_url: Option<Secret>,
    /// Connections of the threads that answer requests, all together; as many again are there for what goes on beside them.
    pub connections: u32,
}

fn is_postgres(raw: &str) -> bool {
    ["postgres://", "postgresql://"].iter().any(|scheme| {
        raw.strip_prefix(scheme).is_some_and(|rest| !rest.is_empty() && !rest.contains(' '))
    })
}
