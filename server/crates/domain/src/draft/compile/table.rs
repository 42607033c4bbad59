//! Columns and cells of tallies.
use super::{heard::Heard, record::Record};
use crate::{
    document::{Run, Table},
    respondent::{Category, RegionalGroup},
    style::{
        noun::noun,
        number::{capitalized, in_figures},
    },
};

/// The most columns of numbers that a printed page carries.
const WIDEST: usize = 8;
/// The most letters that the head of a narrow column carries.
const LONGEST_HEAD: usize = 24;

/// A label and those whom it counts, by their places in the record.
#[derive(Clone, Debug)]
pub(super) struct Row {
    pub(super) label: String,
    pub(super) who: Vec<usize>,
}

impl Row {
    pub(super) fn new(label: impl Into<String>, who: &[usize]) -> Self {
        Self { label: label.into(), who: who.to_vec() }
    }
}

/// Those to whom a question was put, by regional group, category and in total.
///
/// Replies in confidence count in totals only, not in a group or category.
pub(super) struct Standings {
    members: Vec<Row>,
    others: Vec<Row>,
    totals: Vec<Row>,
    rest: [Vec<usize>; 2],
}

impl Standings {
    pub(super) fn of(put: &[usize], record: &Record<'_>) -> Self {
        let is_member = |at: &&usize| record.replies[**at].category() == Category::MemberState;
        let (members, rest): (Vec<usize>, Vec<usize>) = put.iter().partition(is_member);
        let mut rows = Vec::new();
        let groups = groups(&members, record);
        if groups.len() > 1 {
            rows.extend(groups.iter().map(|(group, who)| Row::new(group.english_name(), who)));
        }
        if !members.is_empty() {
            rows.push(Row::new("Member States", &members));
        }
        let open: Vec<usize> =
            rest.iter().copied().filter(|at| !record.replies[*at].is_confidential()).collect();
        let kinds = record.by_category(&open);
        let others = kinds.iter().map(|(kind, who)| Row::new(capitalized(noun(*kind).many), who));
        let others: Vec<Row> = others.collect();
        let counted = members.len() + others.iter().map(|row| row.who.len()).sum::<usize>();
        let alone = usize::from(!members.is_empty()) + others.len() == 1 && counted == put.len();
        let total = (!alone).then(|| Row::new("Total", put));
        Self {
            members: rows,
            others,
            totals: total.into_iter().collect(),
            rest: record.apart(&rest),
        }
    }

    /// "by regional group and category": what the table tells apart.
    pub(super) fn told_apart(&self) -> &'static str {
        match (self.members.len() > 1, self.others.is_empty()) {
            (true, true) => "by regional group",
            (true, false) => "by regional group and category",
            (false, _) => "by category of respondent",
        }
    }

    /// All of them, each category by itself.
    fn long(&self) -> Vec<&Row> {
        self.members.iter().chain(&self.others).chain(&self.totals).collect()
    }

    /// As many as fit side by side on a page: categories other than Member States together where they must.
    fn wide(&self) -> Vec<Row> {
        let all: Vec<Row> = self.long().into_iter().cloned().collect();
        let rest = self.rest.concat();
        if all.len() <= WIDEST || rest.is_empty() {
            return all;
        }
        let head = match &self.rest {
            [observers, _] if observers.is_empty() => "Others",
            [_, others] if others.is_empty() => "Observer States",
            _ => "Observer States and others",
        };
        let together = [Row::new(head, &rest)];
        self.members.iter().chain(&together).chain(&self.totals).cloned().collect()
    }

    /// The table of these replies: respondents down the side where the replies fit side by side, else across the top.
    /// `bottom` is the row of totals in the second case.
    pub(super) fn table(
        &self,
        caption: String,
        replies: &[Row],
        bottom: &Row,
        places: usize,
    ) -> Table {
        let narrow = |row: &Row| row.label.chars().count() <= LONGEST_HEAD;
        if replies.len() < WIDEST && replies.iter().all(narrow) {
            let columns: Vec<&Row> = replies.iter().chain([bottom]).collect();
            let total = self.members.len() > 1 || !self.totals.is_empty();
            return Table {
                total,
                ..cross(caption, "Respondents", &self.long(), &columns, places)
            };
        }
        let rows: Vec<&Row> = replies.iter().chain([bottom]).collect();
        let columns = self.wide();
        cross(caption, "Reply", &rows, &columns.iter().collect::<Vec<_>>(), places)
    }
}

/// Rows against columns; `places` is how many replies there are in the record.
fn cross(caption: String, first: &str, rows: &[&Row], columns: &[&Row], places: usize) -> Table {
    let mut of: Vec<Vec<usize>> = vec![Vec::new(); places];
    for (column, row) in columns.iter().enumerate() {
        for at in &row.who {
            of[*at].push(column);
        }
    }
    let cells = |row: &&Row| {
        let mut counts = vec![0_u64; columns.len()];
        for column in row.who.iter().flat_map(|at| &of[*at]) {
            counts[*column] += 1;
        }
        std::iter::once(text(&row.label)).chain(counts.into_iter().map(figure)).collect()
    };
    let heads = columns.iter().map(|column| column.label.clone());
    Table {
        caption,
        rows: rows.iter().map(cells).collect(),
        numeric: std::iter::once(false).chain(columns.iter().map(|_| true)).collect(),
        head: std::iter::once(first.to_owned()).chain(heads).collect(),
        total: true,
    }
}

/// The regional groups of Member States, without those that replied in confidence.
pub(super) fn groups(members: &[usize], record: &Record<'_>) -> Vec<(RegionalGroup, Vec<usize>)> {
    let of = |group| {
        let here = members.iter().copied().filter(|at| {
            let reply = &record.replies[*at];
            !reply.is_confidential() && reply.respondent().group == Some(group)
        });
        (group, here.collect::<Vec<_>>())
    };
    RegionalGroup::ALL.into_iter().map(of).filter(|(_, places)| !places.is_empty()).collect()
}

/// What a caption adds when some of the replies are in confidence.
pub(super) fn confidence_note(heard: &Heard<'_>, record: &Record<'_>) -> &'static str {
    if record.all(&heard.put).any(|reply| reply.is_confidential()) {
        " (replies given in confidence are counted in totals only)"
    } else {
        ""
    }
}

/// A cell of plain words.
pub(super) fn text(words: &str) -> Vec<Run> {
    vec![Run::Text(words.to_owned())]
}

/// A cell with a number.
pub(super) fn figure(number: u64) -> Vec<Run> {
    text(&in_figures(number))
}
