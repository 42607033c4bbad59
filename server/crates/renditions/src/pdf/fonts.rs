//! The fonts that a PDF is set in, and what none of them can print.
use crate::text;
use domain::document::Document;
use domain::language::Language;
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::LazyLock;
use typst::foundations::Bytes;
use typst::text::{Font, is_default_ignorable};

/// Carried with the program, so that a new machine prints Arabic (SIL Open Font License, see `fonts/OFL.txt`).
const ARABIC: [&[u8]; 2] = [
    include_bytes!("../../fonts/NotoNaskhArabic-Regular.ttf"),
    include_bytes!("../../fonts/NotoNaskhArabic-Bold.ttf"),
];

/// Latin, Greek and Cyrillic, and signs (arrows, boxes, mathematical) that the text font lacks.
const CARRIED_FAMILIES: [&str; 2] = ["Libertinus Serif", "DejaVu Sans Mono"];

/// Chinese fonts are too large to carry; these are looked for, the best first, by the start of their file's name.
const CHINESE_FILES: [&str; 8] = [
    "NotoSerifCJK-",
    "NotoSerifCJKsc-",
    "SourceHanSerif",
    "NotoSerifSC",
    "NotoSansCJK-",
    "NotoSansSC",
    "wqy-zenhei",
    "uming",
];

/// The folders where systems keep their fonts.
const FONT_FOLDERS: [&str; 4] =
    ["/usr/share/fonts", "/usr/local/share/fonts", "/Library/Fonts", "/System/Library/Fonts"];

/// Stands where a character cannot be printed: a white box, as reading systems show it, or a question mark.
const PLACEHOLDERS: [char; 3] = ['▯', '□', '?'];

static CARRIED: LazyLock<Vec<Font>> = LazyLock::new(|| {
    typst_assets::fonts()
        .chain(ARABIC)
        .flat_map(|bytes| Font::iter(Bytes::new(bytes)))
        .filter(|font| {
            let family = font.info().family.as_str();
            CARRIED_FAMILIES.contains(&family) || family == "Noto Naskh Arabic"
        })
        .collect()
});

/// The fonts for one document.
pub struct Fonts {
    /// All faces.
    pub faces: Vec<Font>,
    /// The families to try, in this order.
    pub families: Vec<String>,
}

impl Fonts {
    /// The carried fonts, and a Chinese one from the system if the document has East Asian characters.
    pub fn of(document: &mut Document) -> Self {
        let mut fonts = Self {
            faces: CARRIED.clone(),
            families: vec!["Libertinus Serif".to_owned(), "Noto Naskh Arabic".to_owned()],
        };
        if characters(document).into_iter().any(|c| is_east_asian(c) && !fonts.has(c)) {
            fonts.add_chinese(document.language);
        }
        fonts.families.push("DejaVu Sans Mono".to_owned());
        fonts
    }

    /// A text in Chinese is set in the Chinese font throughout, so that its punctuation is as wide as its characters.
    fn add_chinese(&mut self, language: Language) {
        let faces = chinese_faces();
        if let Some(family) = faces.first().map(|face| face.info().family.to_string()) {
            let place = if language == Language::Zh { 0 } else { self.families.len() };
            self.families.insert(place, family);
            self.faces.extend(faces);
        }
    }

    /// Puts a placeholder for every character that no face has; says which, and how often.
    ///
    /// One missing glyph makes a PDF inaccessible (PDF/UA-1, 7.21), so this must come before the layout.
    pub fn cover(&self, document: &mut Document) -> Vec<String> {
        let missing = characters(document).into_iter().filter(|c| !self.has(*c));
        let mut missing: BTreeMap<char, usize> = missing.map(|c| (c, 0)).collect();
        if missing.is_empty() {
            return Vec::new();
        }
        let placeholder = PLACEHOLDERS.into_iter().find(|c| self.has(*c)).unwrap_or('?');
        text::for_each(document, &mut |text| {
            let covered = text.chars().map(|c| match missing.get_mut(&c) {
                Some(times) => {
                    *times += 1;
                    placeholder
                }
                None => c,
            });
            *text = covered.collect();
        });
        warnings(&missing, placeholder)
    }

    /// Whether the character can be printed. Private-use characters cannot: they mean nothing outside their font.
    fn has(&self, c: char) -> bool {
        let private = matches!(c, '\u{e000}'..='\u{f8ff}' | '\u{f0000}'..);
        let covered = || self.faces.iter().any(|face| face.info().coverage.contains(c.into()));
        is_default_ignorable(c) || (!private && covered())
    }
}

/// One warning for all East Asian characters, for they are missing together, and one for each other character.
fn warnings(missing: &BTreeMap<char, usize>, placeholder: char) -> Vec<String> {
    let places =
        |times: usize| if times == 1 { "one place".to_owned() } else { format!("{times} places") };
    let east_asian: usize =
        missing.iter().filter(|(c, _)| is_east_asian(**c)).map(|(_, times)| times).sum();
    let together = (east_asian > 0).then(|| {
        let places = places(east_asian);
        format!("No font for these Chinese, Japanese or Korean characters is installed; {placeholder} stands in {places}.")
    });
    let others = missing.iter().filter(|(c, _)| !is_east_asian(**c)).map(|(c, times)| {
        let (code, places) = (u32::from(*c), places(*times));
        format!("No installed font can print “{c}” (U+{code:04X}); {placeholder} stands for it in {places}.")
    });
    together.into_iter().chain(others).collect()
}

/// Every character that the document prints, once.
fn characters(document: &mut Document) -> BTreeSet<char> {
    let mut all = BTreeSet::new();
    text::for_each(document, &mut |text| all.extend(text.chars()));
    all
}

/// Whether fonts for Chinese are likely to have the character.
fn is_east_asian(c: char) -> bool {
    text::is_han(c)
        || matches!(c, '\u{1100}'..='\u{11ff}' | '\u{3040}'..='\u{31bf}' | '\u{31f0}'..='\u{33ff}' | '\u{ac00}'..='\u{d7af}')
}

/// The faces for simplified Chinese of the first family that is installed, regular and bold; none if there is none.
fn chinese_faces() -> Vec<Font> {
    let mut files = Vec::new();
    FONT_FOLDERS.iter().for_each(|folder| collect_files(Path::new(folder), 4, &mut files));
    files.sort();
    for wanted in CHINESE_FILES {
        let faces: Vec<Font> = files
            .iter()
            .filter(|path| is_wanted(path, wanted))
            .flat_map(|path| read_faces(path))
            .collect();
        // A collection holds a family for each region; without a simplified Chinese one any will do.
        let simplified = faces.iter().find(|f| f.info().family.ends_with("SC")).or(faces.first());
        if let Some(family) = simplified.map(|f| f.info().family.clone()) {
            return faces.into_iter().filter(|f| f.info().family == family).collect();
        }
    }
    Vec::new()
}

fn is_wanted(path: &Path, start: &str) -> bool {
    let name = path.file_name().and_then(|n| n.to_str()).unwrap_or_default();
    let weight_is_used =
        !["Black", "ExtraLight", "Light", "Medium", "SemiBold", "Heavy", "Thin", "DemiLight"]
            .iter()
            .any(|weight| name.contains(&format!("-{weight}")));
    name.starts_with(start) && weight_is_used
}

fn read_faces(path: &Path) -> Vec<Font> {
    std::fs::read(path).map(|bytes| Font::iter(Bytes::new(bytes)).collect()).unwrap_or_default()
}

/// Adds the files under a folder; folders that cannot be read hold no fonts for us.
fn collect_files(folder: &Path, depth: u8, files: &mut Vec<PathBuf>) {
    let Ok(entries) = std::fs::read_dir(folder) else { return };
    for path in entries.flatten().map(|entry| entry.path()) {
        if path.is_dir() && depth > 0 {
            collect_files(&path, depth - 1, files);
        } else if path.is_file() {
            files.push(path);
        }
    }
}
