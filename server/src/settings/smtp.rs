//! `[smtp]`: how mail leaves.
use super::secret::Secret;
use super::setting::{Kind, Setting};
use serde::Deserialize;

pub(super) const SETTINGS: &[Setting] = &[
    Setting {
        key: "smtp.url",
        wanted: "a URL such as smtps://user:…@mail.example.org or \
                 smtp://mail.example.org:587?tls=required",
        kind: Kind::Secret(|raw| raw.starts_with("smtp://") || raw.starts_with("smtps://")),
    },
    Setting {
        key: "smtp.from",
        wanted: "one sender, such as Verbale <verbale@example.org>",
        kind: Kind::Text(|raw| raw.is_empty() || is_sender(raw)),
    },
    Setting {
        key: "smtp.timeout",
        wanted: "a number of seconds from 1 to 40",
        kind: Kind::Number(1..=40),
    },
];

/// How mail leaves.
#[derive(Clone, Debug, Deserialize)]
pub struct Smtp {
    /// The server that takes mail. Without it mail is kept in the folder `mail` of the data.
    pub url: Option<Secret>,
    /// The sender of every mail: `Name <address>` or an address.
    pub from: String,
    /// How many seconds the mail server may take for each answer.
    pub timeout: u32,
}

/// One address with something on both sides of its `@`, and no line break for a header to hide in.
fn is_sender(raw: &str) -> bool {
    let address = match raw.split_once('<') {
        Some((_, rest)) => rest.strip_suffix('>').unwrap_or(""),
        None => raw,
    };
    let whole = |part: &str| !part.is_empty() && !part.contains([' ', '@', '<', '>', ',']);
    !raw.contains(char::is_control)
        && address.split_once('@').is_some_and(|(local, host)| whole(local) && whole(host))
}
