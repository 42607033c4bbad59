//! JSON as it came from the database, to be read straight into what it is.
use sea_orm::TryGetableFromJson;
use serde::{Deserialize, de::DeserializeOwned};
use serde_json::value::RawValue;

/// A column of JSON that nobody has read yet. With thousands of rows, or a draft of megabytes, a tree of each before it is
/// read would be most of the work.
#[derive(Deserialize)]
#[serde(transparent)]
pub(crate) struct Unread(Box<RawValue>);

impl TryGetableFromJson for Unread {}

impl Unread {
    /// What it says.
    ///
    /// # Errors
    /// When it is something else.
    pub(crate) fn read<T: DeserializeOwned>(&self) -> Result<T, serde_json::Error> {
        serde_json::from_str(self.0.get())
    }
}
