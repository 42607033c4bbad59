//! What is wrong with the settings, said so that the operator knows what to change.
use std::path::PathBuf;

/// Why the settings cannot be used. Each message names the variable or the file.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
pub enum SettingsError {
    /// A value that is not what the setting wants. Never repeats a secret.
    #[error("{origin} must be {wanted}{}.", but_was(found.as_deref()))]
    Unacceptable {
        /// The variable, or the key and the file.
        origin: String,
        /// What would do.
        wanted: &'static str,
        /// What was found, unless it is a secret.
        found: Option<String>,
    },

    /// A name that is no setting: a typing error that would otherwise pass in silence.
    #[error("{origin} is not a setting of Verbale. There are: {known}.")]
    Unknown {
        /// The variable, or the key and the file.
        origin: String,
        /// The names that exist.
        known: String,
    },

    /// A secret in a file.
    #[error("{key} in {file} is a secret. Set {variable} in the environment instead.")]
    SecretInFile {
        /// The setting.
        key: &'static str,
        /// The file.
        file: String,
        /// Where it belongs.
        variable: String,
    },

    /// The file that `VERBALE_CONFIG` names.
    #[error("VERBALE_CONFIG names {path}, which cannot be read: {reason}")]
    File {
        /// The path.
        path: PathBuf,
        /// Why not.
        reason: String,
    },

    /// Two settings that do not go together.
    #[error("{0}")]
    Together(&'static str),
}

fn but_was(found: Option<&str>) -> String {
    found.map_or(String::new(), |found| format!(", not \"{found}\""))
}
