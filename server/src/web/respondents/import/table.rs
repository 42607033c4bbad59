//! Reading a table as spreadsheets write it: any of three delimiters, any line end, with or without a mark of UTF-8.
use crate::web::Form;
use domain::{language::Language, respondent::Category};
use templates::respondents::Typed;

/// The most bytes of a table.
pub const LARGEST: usize = 2 * 1024 * 1024;
/// The most lines of a table.
const MOST_LINES: usize = 5_000;

/// A table that could be read: what its lines say, not yet checked.
#[derive(Debug, Default)]
pub struct Table {
    /// The number of each line in the table, and what it says.
    pub lines: Vec<(u64, Typed)>,
    /// Headings that are not understood.
    pub unused: Vec<String>,
}

/// The words of the table: of the file if there is one, else as pasted.
///
/// # Errors
/// The key of the sentence on what is wrong with it.
pub fn text_of(form: &Form) -> Result<String, &'static str> {
    let file = form.files().iter().find(|file| file.field == "file" && !file.content.is_empty());
    let text = match file {
        Some(file) if file.too_large || file.content.len() > LARGEST => {
            return Err("respondents-fault-import-large");
        }
        Some(file) => decode(&file.content)?,
        None => form.raw("table").to_owned(),
    };
    if text.trim().is_empty() {
        return Err("respondents-fault-import-empty");
    }
    if text.len() > LARGEST {
        return Err("respondents-fault-import-large");
    }
    Ok(text.strip_prefix('\u{feff}').unwrap_or(&text).to_owned())
}

/// UTF-8, or UTF-16 with its mark, which spreadsheets call "Unicode text".
fn decode(content: &[u8]) -> Result<String, &'static str> {
    let unit: fn([u8; 2]) -> u16 = match content {
        [0xff, 0xfe, ..] => u16::from_le_bytes,
        [0xfe, 0xff, ..] => u16::from_be_bytes,
        _ => {
            let text = String::from_utf8(content.to_vec());
            return text.map_err(|_| "respondents-fault-import-encoding");
        }
    };
    let units: Vec<u16> = content.chunks_exact(2).map(|pair| unit([pair[0], pair[1]])).collect();
    String::from_utf16(&units).map_err(|_| "respondents-fault-import-encoding")
}

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Heading {
    Name(Language),
    Category,
    State,
    Group,
    Running,
    Abbreviation,
    Contact,
    Language,
}

impl Heading {
    fn read(raw: &str) -> Option<Self> {
        let word = raw.trim().to_lowercase().replace([' ', '-'], "_");
        match word.as_str() {
            "name" => Some(Self::Name(Language::En)),
            "category" => Some(Self::Category),
            "state" => Some(Self::State),
            "group" | "regional_group" => Some(Self::Group),
            "running" | "running_form" => Some(Self::Running),
            "abbreviation" => Some(Self::Abbreviation),
            "contact" | "email" | "e_mail" => Some(Self::Contact),
            "language" => Some(Self::Language),
            other => other.strip_prefix("name_").unwrap_or(other).parse().ok().map(Self::Name),
        }
    }
}

impl Table {
    /// Reads the words of a table; its first line names the columns.
    ///
    /// # Errors
    /// The key of the sentence on what is wrong with the table as a whole.
    pub fn read(text: &str) -> Result<Self, &'static str> {
        // One kind of line end: with two characters to an end, the reader's line numbers are off by one.
        let text = text.replace("\r\n", "\n").replace('\r', "\n");
        let mut reader = csv::ReaderBuilder::new()
            .delimiter(delimiter(&text))
            .flexible(true)
            .trim(csv::Trim::All)
            .from_reader(text.as_bytes());
        let headings = reader.headers().map_err(|_| "respondents-fault-import-head")?.clone();
        let columns: Vec<Option<Heading>> = headings.iter().map(Heading::read).collect();
        let named = columns.iter().any(|heading| matches!(heading, Some(Heading::Name(_))));
        if !named || !columns.contains(&Some(Heading::Category)) {
            return Err("respondents-fault-import-head");
        }
        let unknown =
            headings.iter().zip(&columns).filter(|(raw, h)| h.is_none() && !raw.is_empty());
        let mut table =
            Self { unused: unknown.map(|(raw, _)| shortened(raw)).collect(), ..Self::default() };
        for record in reader.records() {
            let record = record.map_err(|_| "respondents-fault-import-encoding")?;
            let line = record.position().map_or(0, csv::Position::line);
            if record.iter().any(|cell| !cell.is_empty()) {
                table.lines.push((line, typed(&columns, &record)));
            }
            if table.lines.len() > MOST_LINES {
                return Err("respondents-fault-import-large");
            }
        }
        if table.lines.is_empty() {
            return Err("respondents-fault-import-lines");
        }
        Ok(table)
    }
}

/// The sign that parts the columns of the first line.
fn delimiter(text: &str) -> u8 {
    let first = text.lines().find(|line| !line.trim().is_empty()).unwrap_or_default();
    let count = |sign: u8| first.bytes().filter(|byte| *byte == sign).count();
    // Of equals the last wins; a comma is what is meant when there is none at all.
    [b'\t', b';', b','].into_iter().max_by_key(|sign| count(*sign)).unwrap_or(b',')
}

fn typed(columns: &[Option<Heading>], record: &csv::StringRecord) -> Typed {
    let mut typed = Typed::default();
    for (column, cell) in columns.iter().zip(record) {
        let cell = cell.to_owned();
        match column {
            Some(Heading::Name(language)) if !cell.is_empty() => {
                typed.names.insert(*language, cell);
            }
            Some(Heading::Category) => typed.category = category(&cell),
            Some(Heading::State) => typed.state = cell,
            Some(Heading::Group) => typed.group = cell,
            Some(Heading::Running) => typed.running = cell,
            Some(Heading::Abbreviation) => typed.abbreviation = cell,
            Some(Heading::Contact) => typed.contact = cell,
            Some(Heading::Language) => typed.language = cell,
            Some(Heading::Name(_)) | None => {}
        }
    }
    typed
}

/// The code of a category that was written as its code or by its English name.
fn category(cell: &str) -> String {
    let fold = |text: &str| text.to_lowercase().replace(['_', '-'], " ");
    let english = |key: String| templates::text::message(Language::En, &key, &[]);
    let called = |category: &Category| {
        [
            category.code().to_owned(),
            english(format!("category-{}", category.code())),
            english(format!("categories-{}", category.code())),
        ]
        .iter()
        .any(|name| fold(name) == fold(cell))
    };
    Category::ALL
        .iter()
        .find(|c| called(c))
        .map_or_else(|| cell.to_owned(), |c| c.code().to_owned())
}

fn shortened(text: &str) -> String {
    text.chars().filter(|c| !c.is_control()).take(40).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(text: &str) -> Vec<(u64, String)> {
        let table = Table::read(text).unwrap();
        let english = |typed: &Typed| typed.names.get(&Language::En).cloned().unwrap_or_default();
        table.lines.iter().map(|(line, typed)| (*line, english(typed))).collect()
    }

    #[test]
    fn semicolons_quotes_and_any_line_end_are_read() {
        let expected = vec![(2, "Peace; Justice".to_owned()), (3, "Dialogue".to_owned())];
        assert_eq!(names("name;category\r\n\"Peace; Justice\";NGO\r\nDialogue;NGO\r\n"), expected);
        assert_eq!(names("Name\tCategory\nPeace; Justice\tNGO\nDialogue\tNGO"), expected);
    }

    #[test]
    fn a_category_may_be_written_as_a_code_or_by_its_name() {
        for written in
            ["NGO", "ngo", "Non-governmental organization", "non-governmental organizations"]
        {
            assert_eq!(category(written), "NGO", "{written}");
        }
        assert_eq!(category("Club"), "Club");
    }

    #[test]
    fn short_lines_empty_lines_and_unknown_columns_do_no_harm() {
        let table = Table::read("name,category,shoe size\nPeace\n,,\n").unwrap();
        assert_eq!(table.lines.len(), 1);
        assert_eq!(table.lines[0].1.category, "");
        assert_eq!(table.unused, ["shoe size"]);
    }

    #[test]
    fn a_table_without_its_head_is_refused() {
        assert_eq!(Table::read("France,NGO\n").unwrap_err(), "respondents-fault-import-head");
        assert_eq!(Table::read("name,category\n").unwrap_err(), "respondents-fault-import-lines");
    }

    #[test]
    fn unicode_text_of_a_spreadsheet_is_read() {
        let mut bytes = vec![0xff, 0xfe];
        bytes.extend("name\tcategory".encode_utf16().flat_map(u16::to_le_bytes));
        assert_eq!(decode(&bytes).unwrap(), "\u{feff}name\tcategory");
        assert_eq!(decode(&[b'n', 0xe9]).unwrap_err(), "respondents-fault-import-encoding");
    }
}
