//! Tables that stay readable: a head that stays, a region of their own to scroll in.
use maud::{Markup, html};

/// A column of a table.
#[derive(Clone, Debug)]
pub struct Column {
    /// Its heading.
    pub label: String,
    /// Whether it holds numbers, set to the end of the line in equal widths.
    pub numeric: bool,
}

impl Column {
    /// A column of words.
    #[must_use]
    pub fn words(label: impl Into<String>) -> Self {
        Self { label: label.into(), numeric: false }
    }

    /// A column of numbers; its cells carry the class `num`.
    #[must_use]
    pub fn numbers(label: impl Into<String>) -> Self {
        Self { label: label.into(), numeric: true }
    }
}

/// A table; `rows` are `<tr>` elements, each beginning with a `<th scope="row">`. `caption` names the table and its region.
#[must_use]
pub fn data_table(caption: &str, columns: &[Column], rows: Markup) -> Markup {
    html! {
        div.table-region role="region" aria-label=(caption) tabindex="0" {
            table.data {
                caption { (caption) }
                thead { tr { @for column in columns { th scope="col" .num[column.numeric] { (column.label) } } } }
                tbody { (rows) }
            }
        }
    }
}
