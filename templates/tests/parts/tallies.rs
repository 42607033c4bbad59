//! Counts as tables and bars.
use crate::{chrome, markup};
use domain::language::Language;
use templates::parts::*;

#[test]
fn bars_grow_from_the_right_where_one_reads_from_the_right() {
    let counts = TallyShown {
        id: "q".into(),
        caption: "c".into(),
        head: vec!["a".into(), "b".into()],
        rows: vec![("r".to_owned(), vec![4]).into()],
        total: None,
    };
    let bar = |language| {
        let html = tally(&chrome(language, "plain"), &counts).into_string();
        let tags = markup::tags(&html);
        let bar = tags
            .iter()
            .find(|tag| tag.get("class").is_some_and(|c| c.starts_with("tally-bar ")))
            .expect("a bar");
        let number = |name| bar.get(name).and_then(|n| n.parse::<u32>().ok()).expect("a number");
        (number("x"), number("width"))
    };
    assert_eq!(bar(Language::En), (0, 324));
    assert_eq!(bar(Language::Ar), (36, 324));
}

#[test]
fn a_tally_without_answers_or_rows_is_drawn_all_the_same() {
    let chrome = chrome(Language::En, "plain");
    let shown = |rows: Vec<(String, Vec<u32>)>| TallyShown {
        id: "q".into(),
        caption: "c".into(),
        head: vec!["a".into(), "b".into()],
        rows: rows.into_iter().map(Into::into).collect(),
        total: None,
    };
    assert!(tally(&chrome, &shown(vec![])).0.contains("<table"));
    assert!(tally(&chrome, &shown(vec![("Yes".into(), vec![0])])).0.contains(">0<"));
    assert!(
        tally(&chrome, &shown(vec![("Yes".into(), vec![u32::MAX, u32::MAX])]))
            .0
            .contains("8589934590")
    );
}
