//! Mails that go no further than a folder: one text file each, named by time, read back by the demonstration.
use domain::language::Language;
use jiff::Timestamp;
use std::{
    io::Write,
    path::{Path, PathBuf},
};
use templates::mail::Written;
use uuid::Uuid;

/// A mail that was kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kept {
    /// Its name in addresses: the identifier of the mail.
    pub name: String,
    /// The address that it goes to.
    pub to: String,
    /// The language that it is written in.
    pub language: Language,
    /// The subject.
    pub subject: String,
    /// The words.
    pub text: String,
    /// When it was kept.
    pub at: Timestamp,
}

/// Writes a mail as a file: `To`, `Subject`, `Content-Language`, `Date`, an empty line, the words. Twice the same mail is one file.
pub(crate) fn keep(
    folder: &Path,
    id: Uuid,
    to: &str,
    (mail, now): (&Written, Timestamp),
) -> std::io::Result<()> {
    let place = folder.join(format!("{}.txt", id.simple()));
    let beside = folder.join(format!(".{}", id.simple()));
    let mut file = std::fs::File::create(&beside)?;
    let (subject, language) = (&mail.subject, mail.language);
    write!(file, "To: {to}\nSubject: {subject}\nContent-Language: {language}\n")?;
    write!(file, "Date: {now}\n\n{}", mail.text)?;
    file.sync_all()?;
    std::fs::rename(beside, place)
}

/// The mails in a folder, in no order. Files that are not mails are passed over.
#[must_use]
pub fn kept(folder: &Path) -> Vec<Kept> {
    let Ok(entries) = std::fs::read_dir(folder) else { return Vec::new() };
    entries.filter_map(|entry| read(&entry.ok()?.path())).collect()
}

fn read(path: &PathBuf) -> Option<Kept> {
    let name = path.file_name()?.to_str()?.strip_suffix(".txt")?.to_owned();
    let content = std::fs::read_to_string(path).ok()?;
    let (head, text) = content.split_once("\n\n")?;
    let field =
        |name: &str| head.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(": "));
    Some(Kept {
        to: field("To")?.to_owned(),
        subject: field("Subject")?.to_owned(),
        // Mails of the time before they named their language were all in English.
        language: field("Content-Language")
            .and_then(|code| code.parse().ok())
            .unwrap_or(Language::En),
        at: field("Date")?.parse().ok()?,
        text: text.to_owned(),
        name,
    })
}
