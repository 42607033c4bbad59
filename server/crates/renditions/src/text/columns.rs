//! How wide the columns of a table are: no word is broken while there is room, and the rest goes where much is said.
use domain::document::{Run, Table};

/// How many characters of table text stand on a line of the page.
const LINE: u32 = 104;
/// What the padding of a cell takes, in characters.
const PADDING: u32 = 3;

/// The share of each column; what they add up to is the width of the table.
pub fn shares(table: &Table) -> Vec<u32> {
    let columns = 0..table.head.len();
    let least: Vec<u32> =
        columns.clone().map(|x| PADDING + longest_word(table, x).clamp(4, 18)).collect();
    let wanted: Vec<u32> = columns
        .map(|x| {
            let said = longest_cell(table, x).max(longest_word(table, x));
            (PADDING + if table.numeric[x] { said.clamp(5, 14) } else { said.clamp(8, 44) })
                .max(least[x])
        })
        .collect();
    let (narrow, wide): (u32, u32) = (least.iter().sum(), wanted.iter().sum());
    if wide <= LINE || narrow >= LINE || wide == narrow {
        return if wide <= LINE { wanted } else { least };
    }
    let more = |x: usize| (wanted[x] - least[x]) * (LINE - narrow) / (wide - narrow);
    (0..least.len()).map(|x| least[x] + more(x)).collect()
}

fn words(cell: &[Run]) -> String {
    cell.iter()
        .map(|run| match run {
            Run::Text(words) | Run::Italic(words) | Run::Foreign { words, .. } => words.as_str(),
            Run::Note(_) => "*",
        })
        .collect()
}

fn count(text: &str) -> u32 {
    u32::try_from(text.chars().count()).unwrap_or(u32::MAX)
}

fn longest_cell(table: &Table, x: usize) -> u32 {
    table.rows.iter().map(|row| count(&words(&row[x]))).max().unwrap_or(0)
}

fn longest_word(table: &Table, x: usize) -> u32 {
    let cells = table.rows.iter().map(|row| words(&row[x]));
    std::iter::once(table.head[x].clone())
        .chain(cells)
        .flat_map(|text| text.split([' ', '-']).map(count).collect::<Vec<_>>())
        .max()
        .unwrap_or(0)
}
