//! Who responded, by regional group and category: in words and as a table.
use super::{
    lines::Line,
    phrases::{at_start, counted, of_things},
    record::{Record, Reply},
    table::{figure, groups, text},
};
use crate::{
    document::Table,
    draft::Exhibit,
    respondent::{Category, RegionalGroup},
    style::{
        noun::noun,
        number::{capitalized, in_words_below_ten},
    },
};

fn member_states(record: &Record<'_>) -> Vec<usize> {
    let all = record.replies.iter().enumerate();
    all.filter(|(_, r)| r.category() == Category::MemberState).map(|(at, _)| at).collect()
}

/// The regional groups in words; all five, so that absence is seen.
pub(super) fn told<'a>(record: &Record<'_>) -> Vec<Line<'a>> {
    let members = member_states(record);
    if members.len() < 2 {
        return Vec::new();
    }
    let by_group = groups(&members, record);
    let clauses: Vec<String> = RegionalGroup::ALL
        .into_iter()
        .map(|group| {
            let here = by_group.iter().find(|(g, _)| *g == group).map_or(0, |(_, p)| p.len());
            let count = if here == 0 { "none".to_owned() } else { in_words_below_ten(here as u64) };
            format!("{}, {count}", group.english_name())
        })
        .collect();
    let (last, others) = clauses.split_last().expect("there are five groups");
    let words = format!(
        "By regional group, the {} were distributed as follows: {}; and {last}.",
        counted(Category::MemberState, members.len() as u64),
        others.join("; ")
    );
    let mut lines = vec![Line::plain(words).on_submissions(members.iter().copied())];
    let hidden: usize = members.len() - by_group.iter().map(|(_, p)| p.len()).sum::<usize>();
    if hidden > 0 {
        let verb = if hidden == 1 { "is" } else { "are" };
        let words = format!(
            "{} given in confidence {verb} counted in the totals only.",
            at_start(&of_things(hidden, "response", "responses"))
        );
        lines.push(Line::plain(words).on_submissions(members));
    }
    lines
}

/// How many were asked and how many replied, by regional group and category.
pub(super) fn table(record: &Record<'_>) -> Exhibit {
    let invited = &record.invited;
    let asked = !invited.categories.is_empty();
    let members = member_states(record);
    let by_group = groups(&members, record);
    let mut rows: Vec<(String, u64, usize)> = RegionalGroup::ALL
        .into_iter()
        .map(|group| {
            let here = by_group.iter().find(|(g, _)| *g == group).map_or(0, |(_, p)| p.len());
            (
                group.english_name().to_owned(),
                invited.groups.get(&group).copied().unwrap_or(0),
                here,
            )
        })
        .collect();
    for category in Category::ALL {
        let asked = invited.categories.get(&category).copied().unwrap_or(0);
        let in_total = |r: &&Reply<'_>| category == Category::MemberState || !r.is_confidential();
        let of_kind = record.replies.iter().filter(|r| r.category() == category);
        let replied = of_kind.filter(in_total).count();
        if asked > 0 || replied > 0 {
            rows.push((capitalized(noun(category).many), asked, replied));
        }
    }
    rows.push(("Total".to_owned(), invited.categories.values().sum(), record.replies.len()));
    let mut head = vec!["Regional group or category", "Invited", "Replied"];
    if !asked {
        head.remove(1);
    }
    let rows = rows.into_iter().map(|(label, invited, replied)| {
        let figures = [asked.then(|| figure(invited)), Some(figure(replied as u64))];
        std::iter::once(text(&label)).chain(figures.into_iter().flatten()).collect()
    });
    let table = Table {
        caption: "Participation by regional group and category".to_owned(),
        numeric: head.iter().enumerate().map(|(i, _)| i > 0).collect(),
        head: head.into_iter().map(ToOwned::to_owned).collect(),
        rows: rows.collect(),
        total: true,
    };
    Exhibit { table, bars: None }
}
