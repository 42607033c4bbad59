//! `data_dir`: the one folder that holds everything worth a backup.
use super::setting::{Kind, Setting};
use serde::Deserialize;
use std::path::{Path, PathBuf};

pub(super) const SETTINGS: &[Setting] = &[Setting {
    key: "data_dir",
    wanted: "the path of a folder",
    kind: Kind::Text(|raw| !raw.is_empty() && !raw.contains('\0')),
}];

/// Where things are kept. Nothing is made here; whoever uses a folder makes it.
#[derive(Clone, Debug, Deserialize)]
pub struct Files {
    data_dir: PathBuf,
}

impl Files {
    /// The data folder as an absolute path; the embedded cluster lives in it.
    pub fn data_dir(&self) -> &Path {
        &self.data_dir
    }

    /// Attachments by the hash of their content.
    pub fn attachments(&self) -> PathBuf {
        self.data_dir.join("attachments")
    }

    /// Mail that goes no further, when no SMTP server is set.
    pub fn mail(&self) -> PathBuf {
        self.data_dir.join("mail")
    }

    /// The key that signs receipts.
    pub fn receipt_key(&self) -> PathBuf {
        self.data_dir.join("receipt.key")
    }

    /// Paths are relative to where the program was started, which must not change their meaning.
    pub(super) fn made_absolute(mut self) -> Self {
        if let Ok(absolute) = std::path::absolute(&self.data_dir) {
            self.data_dir = absolute;
        }
        self
    }
}
