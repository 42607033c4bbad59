//! Counts: a table first, and a drawing of the same numbers beside it.
use super::tally_drawing::drawing;
use crate::{chrome::Chrome, layout::direction};
use domain::language::Language;
use maud::{Markup, html};

/// Counts to be shown.
#[derive(Clone, Debug)]
pub struct TallyShown {
    /// What is unique on the page, for references inside the drawing: the question's key.
    pub id: String,
    /// "Replies to question 7".
    pub caption: String,
    /// The heading of the first column, then one for each series: "Answer", "States", "Others".
    pub head: Vec<String>,
    /// The rows.
    pub rows: Vec<TallyRow>,
    /// The last row: one sum for each series; none where sums would mislead, as with several choices.
    pub total: Option<Vec<u32>>,
}

/// One thing that was counted.
#[derive(Clone, Debug)]
pub struct TallyRow {
    /// What it is.
    pub label: String,
    /// The language of the label, where it is not the page's.
    pub language: Option<Language>,
    /// Its counts, one for each series.
    pub counts: Vec<u32>,
}

impl From<(String, Vec<u32>)> for TallyRow {
    fn from((label, counts): (String, Vec<u32>)) -> Self {
        Self { label, language: None, counts }
    }
}

/// The table and its drawing.
#[must_use]
pub fn tally(chrome: &Chrome, shown: &TallyShown) -> Markup {
    html! {
        div.tally {
            div.table-region role="region" aria-label=(shown.caption) tabindex="0" {
                table.data {
                    caption { (shown.caption) }
                    thead { tr { @for (i, head) in shown.head.iter().enumerate() { th scope="col" .num[i > 0] { (head) } } } }
                    tbody { @for one in &shown.rows { (row(&one.label, one.language, &one.counts)) } }
                    @if let Some(total) = &shown.total { tfoot { (row(&chrome.t("tally-total"), None, total)) } }
                }
            }
            (drawing(chrome, shown))
        }
    }
}

fn row(label: &str, language: Option<Language>, counts: &[u32]) -> Markup {
    html! { tr { th scope="row" lang=[language] dir=[language.map(direction)] { (label) } @for count in counts { td.num { (count) } } } }
}
