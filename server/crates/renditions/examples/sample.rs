//! Writes the sample reports of the tests, `sample` in English and `arabic`, as `.docx`, `.pdf` and `.html` into a
//! folder.
//!
//! `cargo run -p renditions --example sample -- FOLDER`
#[path = "../tests/support/mod.rs"]
mod support;

use domain::document::Document;
use std::error::Error;
use std::path::{Path, PathBuf};

fn main() -> Result<(), Box<dyn Error>> {
    let folder = PathBuf::from(std::env::args_os().nth(1).ok_or("name the folder to write to")?);
    std::fs::create_dir_all(&folder)?;
    write(&folder.join("sample"), &support::report())?;
    write(&folder.join("arabic"), &support::arabic_report())
}

/// Writes the three renditions beside each other.
fn write(path: &Path, report: &Document) -> Result<(), Box<dyn Error>> {
    let pdf = renditions::pdf(report)?;
    std::fs::write(path.with_extension("docx"), renditions::docx_with_pages(report, &pdf.pages)?)?;
    std::fs::write(path.with_extension("pdf"), &pdf.bytes)?;
    std::fs::write(path.with_extension("html"), renditions::html(report))?;
    Ok(())
}
