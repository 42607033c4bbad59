//! What the operator decides, a file per section.
//!
//! Four layers, the later over the earlier: `config/base.toml`, the file of the environment
//! (`VERBALE_ENV`: local, test or production), a file named by `VERBALE_CONFIG`, and environment
//! variables. The first two are part of the program, so that it runs without any file beside it.
mod database;
mod error;
mod files;
mod http;
mod layers;
mod log;
mod networks;
mod secret;
mod setting;
mod smtp;
#[cfg(test)]
mod tests;

pub use database::Database;
pub use error::SettingsError;
pub use files::Files;
pub use http::Http;
pub use log::{Log, LogFormat};
pub use networks::{Networks, NotNetworks, cut};
pub use secret::Secret;
pub use smtp::Smtp;

use serde::Deserialize;
use std::path::PathBuf;
use toml::Table;

const BASE: &str = include_str!("../../../config/base.toml");
const LOCAL: &str = include_str!("../../../config/local.toml");
const TEST: &str = include_str!("../../../config/test.toml");
const PRODUCTION: &str = include_str!("../../../config/production.toml");

/// Everything that can be set, checked.
#[derive(Clone, Debug, Deserialize)]
pub struct Settings {
    /// In which surroundings the program runs.
    #[serde(skip)]
    pub environment: Environment,
    /// Whether personas may sign in with one click; only ever true on a loopback address.
    pub demonstration: bool,
    /// Where to listen.
    pub http: Http,
    /// Which database, when not the embedded one.
    pub database: Database,
    /// How mail leaves.
    pub smtp: Smtp,
    /// What is logged.
    pub log: Log,
    /// Where things are kept.
    #[serde(flatten)]
    pub files: Files,
}

/// The surroundings, which choose the second layer of defaults.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Environment {
    /// Somebody's own machine.
    #[default]
    Local,
    /// Automated tests.
    Test,
    /// In use.
    Production,
}

impl Settings {
    /// Reads the settings of this process.
    ///
    /// # Errors
    /// A sentence that names the variable or the file and says what is wanted.
    pub fn load() -> Result<Self, SettingsError> {
        let lossy = |text: std::ffi::OsString| text.to_string_lossy().into_owned();
        let variables = std::env::vars_os().map(|(name, value)| (lossy(name), lossy(value)));
        Self::from_variables(&variables.collect::<Vec<_>>())
    }

    /// The same from a given list of names and values.
    ///
    /// # Errors
    /// As [`Settings::load`].
    pub fn from_variables(variables: &[(String, String)]) -> Result<Self, SettingsError> {
        let value = |name: &str| {
            let found = variables.iter().find(|(known, value)| known == name && !value.is_empty());
            found.map(|(_, value)| value.as_str())
        };
        let environment = Environment::named(value("VERBALE_ENV").unwrap_or("local"))?;
        let mut table = built_in("config/base.toml", BASE)?;
        let (file, text) = environment.file();
        layers::lay_file(&mut table, built_in(file, text)?, file)?;
        if let Some(path) = value("VERBALE_CONFIG") {
            layers::lay_file(&mut table, operators_file(path)?, path)?;
        }
        layers::lay_variables(&mut table, variables)?;
        let mut settings = Self::from_table(table)?;
        settings.environment = environment;
        settings.files = settings.files.made_absolute();
        settings.consistent()
    }

    /// The same settings for the command `demo`: personas may sign in with one click.
    ///
    /// # Errors
    /// When the server would listen on more than a loopback address, or is in use.
    pub fn for_demonstration(self) -> Result<Self, SettingsError> {
        Self { demonstration: true, ..self }.consistent()
    }

    fn from_table(table: Table) -> Result<Self, SettingsError> {
        table.try_into().map_err(|error: toml::de::Error| SettingsError::File {
            path: PathBuf::from("config/base.toml"),
            reason: error.message().to_owned(),
        })
    }

    /// Refuses what is right alone and wrong together.
    fn consistent(self) -> Result<Self, SettingsError> {
        let production = self.environment == Environment::Production;
        let refusal = if self.demonstration && !self.http.host.is_loopback() {
            "The demonstration lets anybody sign in as anybody, so VERBALE_HTTP__HOST must be a \
             loopback address such as 127.0.0.1 while it is on."
        } else if self.demonstration && production {
            "The demonstration has no place in production: unset VERBALE_DEMONSTRATION, or set \
             VERBALE_ENV to local."
        } else if production && !self.http.is_https() {
            "VERBALE_HTTP__PUBLIC_URL must be the https:// address that people see, because \
             VERBALE_ENV is production."
        } else if self.database.owner_url.is_some() && self.database.url.is_none() {
            "VERBALE_DATABASE__OWNER_URL is set without VERBALE_DATABASE__URL. Set both, or \
             neither to use the embedded database."
        } else if self.database.url.is_some() && self.database.url == self.database.owner_url {
            "VERBALE_DATABASE__URL and VERBALE_DATABASE__OWNER_URL must name two roles: the \
             server's own role may not own the tables."
        } else if self.smtp.url.is_some() && self.smtp.from.is_empty() {
            "VERBALE_SMTP__FROM must name the sender of mails, such as Verbale \
             <verbale@example.org>, because VERBALE_SMTP__URL is set."
        } else {
            return Ok(self);
        };
        Err(SettingsError::Together(refusal))
    }
}

impl Environment {
    fn named(name: &str) -> Result<Self, SettingsError> {
        match name {
            "local" => Ok(Self::Local),
            "test" => Ok(Self::Test),
            "production" => Ok(Self::Production),
            other => Err(SettingsError::Unacceptable {
                origin: "VERBALE_ENV".into(),
                wanted: "local, test or production",
                found: Some(other.into()),
            }),
        }
    }

    fn file(self) -> (&'static str, &'static str) {
        match self {
            Self::Local => ("config/local.toml", LOCAL),
            Self::Test => ("config/test.toml", TEST),
            Self::Production => ("config/production.toml", PRODUCTION),
        }
    }
}

fn built_in(file: &str, text: &str) -> Result<Table, SettingsError> {
    text.parse().map_err(|error: toml::de::Error| unreadable(file, &error))
}

fn operators_file(path: &str) -> Result<Table, SettingsError> {
    let text = std::fs::read_to_string(path).map_err(|error| unreadable(path, &error))?;
    text.parse().map_err(|error: toml::de::Error| unreadable(path, &error))
}

fn unreadable(path: &str, error: &dyn std::error::Error) -> SettingsError {
    SettingsError::File { path: path.into(), reason: error.to_string().trim_end().to_owned() }
}
