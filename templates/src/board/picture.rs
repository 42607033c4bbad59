//! Progress by group: a table, and bars of the same numbers.
use crate::{
    Chrome,
    parts::{TallyShown, tally},
};
use domain::respondent::{Category, RegionalGroup};
use maud::Markup;

/// Who is counted together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PictureRow {
    /// The Member States of a regional group.
    Group(RegionalGroup),
    /// Everybody else, category by category.
    Category(Category),
}

/// How far each group is.
#[derive(Clone, Debug, Default)]
pub struct Picture {
    /// Each group, and how many of it have handed in, begun, opened, and not opened: in that order, each counted once.
    pub rows: Vec<(PictureRow, [u32; 4])>,
}

/// The order of the series: what is done stands at the beginning of the bar.
const SERIES: [&str; 4] = ["handed_in", "started", "opened", "invited"];

impl Picture {
    /// The table and the bars.
    #[must_use]
    pub fn markup(&self, chrome: &Chrome) -> Markup {
        let label = |row: &PictureRow| match row {
            PictureRow::Group(group) => chrome.t(&format!("group-{}", group.code())),
            PictureRow::Category(category) => chrome.t(&format!("categories-{}", category.code())),
        };
        let series = SERIES.map(|progress| chrome.t(&format!("board-progress-{progress}")));
        let mut total = vec![0; SERIES.len()];
        for (_, counts) in &self.rows {
            for (sum, count) in total.iter_mut().zip(counts) {
                *sum += count;
            }
        }
        tally(
            chrome,
            &TallyShown {
                id: "progress".to_owned(),
                caption: chrome.t("board-picture"),
                head: std::iter::once(chrome.t("board-picture-group")).chain(series).collect(),
                rows: self
                    .rows
                    .iter()
                    .map(|(row, counts)| (label(row), counts.to_vec()).into())
                    .collect(),
                total: Some(total),
            },
        )
    }
}
