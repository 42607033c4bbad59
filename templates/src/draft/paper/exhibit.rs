//! A table, and beside it the bars of the same numbers.
use crate::{
    Chrome,
    parts::{TallyShown, in_language, tally_drawing},
};
use domain::{
    document::{Bars, Run, Table},
    draft::Exhibit,
};
use maud::{Markup, html};

/// A table with its bars; `name` is unique on the page.
pub(in crate::draft) fn exhibit(chrome: &Chrome, name: &str, exhibit: &Exhibit) -> Markup {
    html! {
        div.tally {
            (table(&exhibit.table))
            @if let Some(bars) = &exhibit.bars { (drawing(chrome, name, bars)) }
        }
    }
}

/// The table alone.
pub(super) fn table(table: &Table) -> Markup {
    let (total, rows) = match table.rows.split_last() {
        Some((last, rest)) if table.total => (Some(last), rest),
        _ => (None, table.rows.as_slice()),
    };
    let numeric = |column: usize| table.numeric.get(column).copied().unwrap_or_default();
    html! {
        div.table-region role="region" aria-label=(table.caption) tabindex="0" {
            table.data {
                caption { (table.caption) }
                thead { tr { @for (i, head) in table.head.iter().enumerate() { th scope="col" .num[numeric(i)] { (head) } } } }
                tbody { @for row in rows { (line(row, &numeric)) } }
                @if let Some(total) = total { tfoot { (line(total, &numeric)) } }
            }
        }
    }
}

fn line(row: &[Vec<Run>], numeric: &dyn Fn(usize) -> bool) -> Markup {
    html! {
        tr {
            @for (i, cell) in row.iter().enumerate() {
                @if i == 0 { th scope="row" { (words(cell)) } } @else { td.num[numeric(i)] { (words(cell)) } }
            }
        }
    }
}

fn words(runs: &[Run]) -> Markup {
    html! {
        @for run in runs {
            @match run {
                Run::Text(words) | Run::Note(words) => (words),
                Run::Italic(words) => em { (words) },
                Run::Foreign { language, words } => (in_language(*language, words)),
            }
        }
    }
}

fn drawing(chrome: &Chrome, name: &str, bars: &Bars) -> Markup {
    // The document is English whatever the page around it is, so the drawing is never mirrored.
    let english = Chrome { language: domain::language::Language::En, ..chrome.clone() };
    let head = std::iter::once(String::new()).chain(bars.series.iter().cloned()).collect();
    let id = name.replace('/', "-");
    let shown = TallyShown {
        id,
        caption: bars.caption.clone(),
        head,
        rows: bars.bars.iter().cloned().map(Into::into).collect(),
        total: None,
    };
    tally_drawing(&english, &shown)
}
