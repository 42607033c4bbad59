//! All that the layout may see: one template, one data file, the fonts. No disk, no network, no clock.
use std::sync::LazyLock;
use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Feature, Library, LibraryExt, World};

static LIBRARY: LazyLock<LazyHash<Library>> = LazyLock::new(|| {
    // Row heads in tables are told to reading systems only with this switch.
    LazyHash::new(
        Library::builder().with_features([Feature::A11yExtras].into_iter().collect()).build(),
    )
});

static TEMPLATE: LazyLock<Source> =
    LazyLock::new(|| Source::new(file_id("/report.typ"), include_str!("report.typ").to_owned()));

/// One document's world.
pub struct Press {
    book: LazyHash<FontBook>,
    faces: Vec<Font>,
    data: Bytes,
    data_id: FileId,
}

impl Press {
    /// A world in which the template reads `data` (JSON) as `/document.json`.
    pub fn new(faces: Vec<Font>, data: Vec<u8>) -> Self {
        Self {
            book: LazyHash::new(FontBook::from_fonts(&faces)),
            faces,
            data: Bytes::new(data),
            data_id: file_id("/document.json"),
        }
    }
}

fn file_id(path: &str) -> FileId {
    FileId::new(RootedPath::new(
        VirtualRoot::Project,
        VirtualPath::new(path).expect("the path is absolute and plain"),
    ))
}

impl World for Press {
    fn library(&self) -> &LazyHash<Library> {
        &LIBRARY
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.book
    }

    fn main(&self) -> FileId {
        TEMPLATE.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == TEMPLATE.id() { Ok(TEMPLATE.clone()) } else { Err(FileError::AccessDenied) }
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if id == self.data_id { Ok(self.data.clone()) } else { Err(FileError::AccessDenied) }
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.faces.get(index).cloned()
    }

    fn today(&self, _offset: Option<Duration>) -> Option<Datetime> {
        None
    }
}
