//! Attachments on disk, by the hash of their content: stored once, never changed.
use crate::keys::sha256_hex;
use domain::language::turns_text;
use std::{
    io::Write,
    path::{Path, PathBuf},
};

/// The most bytes that one attachment may have.
pub const LARGEST: usize = 20 * 1024 * 1024;

/// What attachments may be: media type, name endings, and how the content must begin.
const KINDS: &[(&str, &[&str], Start)] = &[
    ("application/pdf", &["pdf"], Start::Bytes(b"%PDF-")),
    (
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        &["docx"],
        Start::Zip("word/"),
    ),
    (
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        &["xlsx"],
        Start::Zip("xl/"),
    ),
    ("application/vnd.oasis.opendocument.text", &["odt"], Start::Bytes(b"PK\x03\x04")),
    ("application/vnd.oasis.opendocument.spreadsheet", &["ods"], Start::Bytes(b"PK\x03\x04")),
    ("text/csv", &["csv"], Start::Text),
    ("text/plain", &["txt"], Start::Text),
    ("image/png", &["png"], Start::Bytes(b"\x89PNG\r\n\x1a\n")),
    ("image/jpeg", &["jpg", "jpeg"], Start::Bytes(b"\xff\xd8\xff")),
];

enum Start {
    Bytes(&'static [u8]),
    /// A zip file that has an entry in this folder, and no macros.
    Zip(&'static str),
    /// UTF-8 without NUL.
    Text,
}

/// Why a file was not taken; each is a sentence for the one who gave it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum FileFault {
    /// Nothing in it.
    #[error("The file is empty. Choose it again.")]
    Empty,
    /// More than [`LARGEST`].
    #[error("The file is larger than 20 MB. Give a smaller one, or several.")]
    TooLarge,
    /// Not of a kind that is taken.
    #[error(
        "Files of this kind are not taken. Use PDF, DOCX, XLSX, ODT, ODS, CSV, TXT, PNG or JPEG."
    )]
    WrongKind,
    /// Its content is not what its name says.
    #[error(
        "The content of the file is not what its name says. Save it again as the kind that you want to give."
    )]
    NotWhatItSays,
    /// Its name is empty or far too long.
    #[error("Give the file a name of 1 to 200 characters.")]
    BadName,
}

/// The folder of all attachments.
#[derive(Clone, Debug)]
pub struct Files {
    folder: PathBuf,
}

impl Files {
    /// Attachments below this folder.
    #[must_use]
    pub fn in_folder(folder: PathBuf) -> Self {
        Self { folder }
    }

    /// Stores content and returns its SHA-256. It is on the disk before this returns.
    ///
    /// # Errors
    /// When the disk refuses.
    pub fn store(&self, content: &[u8]) -> std::io::Result<String> {
        let hash = sha256_hex(content);
        let place = self.place(&hash);
        if place.exists() {
            return Ok(hash);
        }
        let folder = place.parent().unwrap_or(&self.folder);
        std::fs::create_dir_all(folder)?;
        let beside = folder.join(format!(".{hash}.{}", uuid::Uuid::new_v4().simple()));
        let mut file = std::fs::File::create_new(&beside)?;
        file.write_all(content)?;
        file.sync_all()?;
        std::fs::rename(&beside, &place)?;
        // The name is on the disk once its folder is, and a new folder once the one around it is.
        for folder in [folder, &self.folder] {
            std::fs::File::open(folder)?.sync_all()?;
        }
        Ok(hash)
    }

    /// The content with this hash.
    ///
    /// # Errors
    /// When it is not there, can't be read, or is not what was stored.
    pub fn read(&self, hash: &str) -> std::io::Result<Vec<u8>> {
        let content = std::fs::read(self.place(hash))?;
        if sha256_hex(&content) != hash {
            return Err(std::io::Error::new(
                std::io::ErrorKind::InvalidData,
                format!("the file {hash} was changed on the disk"),
            ));
        }
        Ok(content)
    }

    fn place(&self, hash: &str) -> PathBuf {
        let safe: String = hash.chars().filter(char::is_ascii_hexdigit).collect();
        let (head, _) = safe.split_at(safe.len().min(2));
        self.folder.join(head).join(&safe)
    }
}

/// The name without folders and control characters, and the media type, if name and content agree.
///
/// # Errors
/// A sentence that says what to do.
pub fn check(name: &str, content: &[u8]) -> Result<(String, &'static str), FileFault> {
    let name = clean_name(name)?;
    if content.is_empty() {
        return Err(FileFault::Empty);
    }
    if content.len() > LARGEST {
        return Err(FileFault::TooLarge);
    }
    let ending =
        Path::new(&name).extension().and_then(|e| e.to_str()).unwrap_or_default().to_lowercase();
    let (media_type, _, start) = KINDS
        .iter()
        .find(|(_, endings, _)| endings.contains(&ending.as_str()))
        .ok_or(FileFault::WrongKind)?;
    let agrees = match start {
        Start::Bytes(bytes) => content.starts_with(bytes),
        Start::Zip(folder) => is_office(content, folder),
        Start::Text => std::str::from_utf8(content).is_ok_and(|text| !text.contains('\0')),
    };
    agrees.then_some((name, *media_type)).ok_or(FileFault::NotWhatItSays)
}

fn clean_name(name: &str) -> Result<String, FileFault> {
    let last = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let hidden = |c: char| c.is_control() || turns_text(c) || matches!(c, '\u{200e}' | '\u{200f}');
    let name: String = last.chars().filter(|c| !hidden(*c)).collect();
    let name = name.trim().to_owned();
    if name.is_empty() || name.chars().count() > 200 {
        return Err(FileFault::BadName);
    }
    Ok(name)
}

/// Names of entries stand in clear in a zip file: its folder must be there, macros must not.
fn is_office(content: &[u8], folder: &str) -> bool {
    let holds = |name: &str| content.windows(name.len()).any(|window| window == name.as_bytes());
    content.starts_with(b"PK\x03\x04") && holds(folder) && !holds("vbaProject.bin")
}
