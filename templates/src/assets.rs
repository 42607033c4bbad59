//! The style sheet and the script, embedded; their addresses carry a piece of their checksum, so that browsers may keep them for ever.
use rust_embed::{EmbeddedFile, RustEmbed};
use std::borrow::Cow;

#[derive(RustEmbed)]
#[folder = "assets/"]
struct Files;

/// A file to be sent.
#[derive(Clone, Debug)]
pub struct Asset {
    /// Its content.
    pub bytes: Cow<'static, [u8]>,
    /// Its media type: `text/css; charset=utf-8`.
    pub mime: &'static str,
    /// Whether the address names this very content, so that it may be kept for ever.
    pub immutable: bool,
}

/// The address of an asset: `verbale.css` → `/assets/verbale.1a2b3c4d.css`.
///
/// # Panics
/// When there is no such asset, which the first test of any page shows.
#[must_use]
pub fn url(name: &str) -> String {
    let file = Files::get(name).expect("only assets of this crate are linked to");
    let (stem, extension) = name.rsplit_once('.').expect("every asset has an extension");
    format!("/assets/{stem}.{}.{extension}", checksum(&file))
}

/// The asset at the rest of an address after `/assets/`: `verbale.1a2b3c4d.css` or `verbale.css`.
///
/// While two releases run side by side, a page of one may ask the other: a checksum of another release gives the present content, not to be kept.
#[must_use]
pub fn get(path: &str) -> Option<Asset> {
    let (name, asked) = without_checksum(path).unwrap_or_else(|| (path.to_owned(), ""));
    let file = Files::get(&name).filter(|_| !name.is_empty())?;
    let immutable = checksum(&file) == asked;
    Some(Asset { mime: mime(&name), immutable, bytes: file.data })
}

fn without_checksum(path: &str) -> Option<(String, &str)> {
    let (rest, extension) = path.rsplit_once('.')?;
    let (stem, asked) = rest.rsplit_once('.')?;
    let is_checksum = asked.len() == 8 && asked.bytes().all(|b| b.is_ascii_hexdigit());
    is_checksum.then(|| (format!("{stem}.{extension}"), asked))
}

fn checksum(file: &EmbeddedFile) -> String {
    file.metadata.sha256_hash().iter().take(4).map(|byte| format!("{byte:02x}")).collect()
}

fn mime(name: &str) -> &'static str {
    match name.rsplit_once('.').map(|(_, extension)| extension) {
        Some("css") => "text/css; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("svg") => "image/svg+xml",
        Some("txt") => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}
