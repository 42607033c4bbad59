//! Drafts and documents as somebody reads them.
use super::anchor;
use domain::{
    document::{Annex, Block, Document, Matter, Run, Table},
    draft::Draft,
};

/// The words of a paragraph, items too.
pub fn words(draft: &Draft, key: &str) -> String {
    let paragraph = draft.paragraph(&anchor(key)).unwrap_or_else(|| panic!("no paragraph {key}"));
    paragraph.all_sentences().map(|s| s.words()).collect::<Vec<_>>().join(" ")
}

pub fn runs(runs: &[Run]) -> String {
    runs.iter()
        .map(|run| match run {
            Run::Text(t) | Run::Italic(t) | Run::Foreign { words: t, .. } => t.clone(),
            Run::Note(t) => format!("[{t}]"),
        })
        .collect()
}

/// The document as somebody reads it, for reading aloud.
pub fn read(document: &Document) -> String {
    let mut out =
        format!("{:?}\n# {}\n{:?}\n", document.masthead, document.title, document.title_notes);
    for paragraph in &document.summary {
        out += &format!("   {}\n", runs(paragraph));
    }
    for entry in &document.contents {
        out += &format!("{} {} {:?}\n", entry.number, entry.text, entry.paragraphs);
    }
    document.body.iter().for_each(|block| out += &read_block(block));
    document.annexes.iter().for_each(|annex| out += &read_annex(annex));
    out
}

fn read_block(block: &Block) -> String {
    match block {
        Block::Heading { level, number, text, .. } => {
            format!("\n{} {number} {text}\n", "#".repeat(*level as usize + 1))
        }
        Block::Paragraph { number, runs: r, .. } => format!("{number}. {}\n", runs(r)),
        Block::Item { letter, runs: r } => format!("    {letter} {}\n", runs(r)),
        Block::Table(table) => read_table(table),
        Block::Bars(b) => format!("    <{} {:?} {:?}>\n", b.caption, b.series, b.bars),
    }
}

fn read_annex(annex: &Annex) -> String {
    let matter = annex.matter.iter().map(|matter| match matter {
        Matter::Heading { text } => format!("## {text}\n"),
        Matter::Paragraph { runs: r } => format!("{}\n", runs(r)),
        Matter::Item { number, runs: r } => format!("{number} {}\n", runs(r)),
        Matter::Table(table) => read_table(table),
    });
    format!("\n# {} {}\n{}", annex.number, annex.title, matter.collect::<String>())
}

fn read_table(table: &Table) -> String {
    let row = |row: &Vec<Vec<Run>>| row.iter().map(|c| runs(c)).collect::<Vec<_>>().join(" | ");
    let rows: Vec<String> = table.rows.iter().map(row).collect();
    let (caption, head) = (&table.caption, table.head.join(" | "));
    format!("    [{caption}]\n    {head}\n    {}\n", rows.join("\n    "))
}
