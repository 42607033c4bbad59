//! One setting: its name in files and in the environment, and what it accepts.
use super::error::SettingsError;
use std::ops::RangeInclusive;
use toml::Value;

/// A setting that exists. The lists in the sections are all there are; a new one goes there, into
/// the section's struct and into `config/base.toml`.
pub(super) struct Setting {
    /// Its dotted name in a file: `http.port`.
    pub(super) key: &'static str,
    /// What it wants, to follow "must be".
    pub(super) wanted: &'static str,
    /// What it accepts.
    pub(super) kind: Kind,
}

/// The shapes of a value.
pub(super) enum Kind {
    /// A whole number within bounds.
    Number(RangeInclusive<i64>),
    /// Yes or no.
    Flag,
    /// A text that passes the test.
    Text(fn(&str) -> bool),
    /// The same, from the environment alone.
    Secret(fn(&str) -> bool),
}

impl Setting {
    /// Its name in the environment: `VERBALE_HTTP__PORT`.
    pub(super) fn variable(&self) -> String {
        format!("VERBALE_{}", self.key.to_uppercase().replace('.', "__"))
    }

    /// The value of an environment variable.
    pub(super) fn parse(&self, variable: &str, raw: &str) -> Result<Value, SettingsError> {
        let value = match &self.kind {
            Kind::Number(_) => raw.parse().map(Value::Integer).ok(),
            Kind::Flag => flag(raw).map(Value::Boolean),
            Kind::Text(_) | Kind::Secret(_) => Some(Value::String(raw.to_owned())),
        };
        let value = value.filter(|value| self.accepts(value));
        value.ok_or_else(|| self.refusal(variable.to_owned(), raw))
    }

    /// Checks the value of a file.
    pub(super) fn check(&self, file: &str, value: &Value) -> Result<(), SettingsError> {
        if matches!(self.kind, Kind::Secret(_)) {
            let (key, file) = (self.key, file.to_owned());
            return Err(SettingsError::SecretInFile { key, file, variable: self.variable() });
        }
        if self.accepts(value) {
            return Ok(());
        }
        let found = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
        Err(self.refusal(format!("{} in {file}", self.key), &found))
    }

    fn accepts(&self, value: &Value) -> bool {
        match (&self.kind, value) {
            (Kind::Number(bounds), Value::Integer(number)) => bounds.contains(number),
            (Kind::Flag, Value::Boolean(_)) => true,
            (Kind::Text(test) | Kind::Secret(test), Value::String(text)) => test(text),
            _ => false,
        }
    }

    fn refusal(&self, origin: String, found: &str) -> SettingsError {
        let found = (!matches!(self.kind, Kind::Secret(_))).then(|| found.to_owned());
        SettingsError::Unacceptable { origin, wanted: self.wanted, found }
    }
}

fn flag(raw: &str) -> Option<bool> {
    match raw.to_lowercase().as_str() {
        "true" | "yes" | "on" | "1" => Some(true),
        "false" | "no" | "off" | "0" => Some(false),
        _ => None,
    }
}
