//! A walk over every text that a document prints.
use domain::document::{Annex, Bars, Block, Document, Matter, Run, Table};

/// Calls `change` on every printed text, in reading order; anchors are not texts.
pub fn for_each(document: &mut Document, change: &mut impl FnMut(&mut String)) {
    let masthead = &mut document.masthead;
    for line in [
        &mut masthead.organization,
        &mut masthead.symbol,
        &mut masthead.organ,
        &mut masthead.distribution,
        &mut masthead.date,
        &mut masthead.original_language,
    ] {
        change(line);
    }
    masthead.body_lines.iter_mut().for_each(&mut *change);
    change(&mut masthead.agenda_title);
    change(&mut document.title);
    document.title_notes.iter_mut().for_each(&mut *change);
    document.summary.iter_mut().for_each(|runs| in_runs(runs, change));
    for entry in &mut document.contents {
        change(&mut entry.number);
        change(&mut entry.text);
    }
    document.body.iter_mut().for_each(|block| in_block(block, change));
    document.annexes.iter_mut().for_each(|annex| in_annex(annex, change));
    let labels = &mut document.labels;
    for label in [
        &mut labels.summary,
        &mut labels.contents,
        &mut labels.paragraphs,
        &mut labels.page,
        &mut labels.distribution,
        &mut labels.original,
    ] {
        change(label);
    }
}

fn in_block(block: &mut Block, change: &mut impl FnMut(&mut String)) {
    match block {
        Block::Heading { number, text, .. } => {
            change(number);
            change(text);
        }
        Block::Paragraph { runs, .. } => in_runs(runs, change),
        Block::Item { letter, runs } => {
            change(letter);
            in_runs(runs, change);
        }
        Block::Table(table) => in_table(table, change),
        Block::Bars(bars) => in_bars(bars, change),
    }
}

fn in_annex(annex: &mut Annex, change: &mut impl FnMut(&mut String)) {
    change(&mut annex.number);
    change(&mut annex.title);
    for matter in &mut annex.matter {
        match matter {
            Matter::Heading { text } => change(text),
            Matter::Paragraph { runs } => in_runs(runs, change),
            Matter::Item { number, runs } => {
                change(number);
                in_runs(runs, change);
            }
            Matter::Table(table) => in_table(table, change),
        }
    }
}

fn in_table(table: &mut Table, change: &mut impl FnMut(&mut String)) {
    change(&mut table.caption);
    table.head.iter_mut().for_each(&mut *change);
    table.rows.iter_mut().flatten().for_each(|cell| in_runs(cell, change));
}

fn in_bars(bars: &mut Bars, change: &mut impl FnMut(&mut String)) {
    change(&mut bars.caption);
    bars.series.iter_mut().for_each(&mut *change);
    bars.bars.iter_mut().for_each(|(label, _)| change(label));
}

fn in_runs(runs: &mut [Run], change: &mut impl FnMut(&mut String)) {
    for run in runs {
        match run {
            Run::Text(words)
            | Run::Italic(words)
            | Run::Note(words)
            | Run::Foreign { words, .. } => change(words),
        }
    }
}

/// Gives every row as many cells, and every table as many column kinds, as its head has columns; a table without a
/// head is as wide as its widest row. Every bar gets one count for each series.
pub fn square_tables(document: &mut Document) {
    let in_body = document.body.iter_mut().filter_map(|block| match block {
        Block::Table(table) => Some(table),
        _ => None,
    });
    let in_annexes =
        document.annexes.iter_mut().flat_map(|annex| &mut annex.matter).filter_map(|matter| {
            match matter {
                Matter::Table(table) => Some(table),
                _ => None,
            }
        });
    in_body.chain(in_annexes).for_each(square);
    for block in &mut document.body {
        if let Block::Bars(bars) = block {
            let series = bars
                .series
                .len()
                .max(bars.bars.iter().map(|(_, counts)| counts.len()).max().unwrap_or(0));
            bars.series.resize(series, String::new());
            bars.bars.iter_mut().for_each(|(_, counts)| counts.resize(series, 0));
        }
    }
}

fn square(table: &mut Table) {
    let columns = table.rows.iter().map(Vec::len).chain([table.head.len()]).max().unwrap_or(0);
    table.head.resize(columns, String::new());
    table.numeric.resize(columns, false);
    table.rows.iter_mut().for_each(|row| row.resize(columns, Vec::new()));
}
