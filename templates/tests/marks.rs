//! Marks between words are those of the reader's language.
use domain::{language::Language, submission::Standing};
use maud::html;
use std::path::{Path, PathBuf};
use templates::{
    Chrome,
    parts::{TallyShown, bdi, file_size, tally_drawing},
    reply::{DecisionShown, SubmissionShown},
};

fn chrome(language: Language) -> Chrome {
    Chrome {
        language,
        csrf: String::new(),
        path: "/".into(),
        account: None,
        tenant: None,
        nav: Vec::new(),
        crumbs: Vec::new(),
        demonstration: false,
        flash: None,
        now: "2027-04-05T10:00:00Z".parse().expect("a moment"),
    }
}

/// What is read: without tags, and without the marks that only keep directions apart.
fn read(markup: &str) -> String {
    let pieces = markup.split('<').enumerate();
    let words = pieces.map(|(i, piece)| match piece.split_once('>') {
        Some((_, words)) if i > 0 => words,
        _ => piece,
    });
    words.collect::<String>().replace(['\u{2068}', '\u{2069}'], "")
}

#[test]
fn a_list_is_joined_as_each_language_joins_it() {
    let said = |language| read(&chrome(language).list(["a", "b", "c"]).into_string());
    assert_eq!(said(Language::En), "a, b, c");
    assert_eq!(said(Language::Zh), "a、b、c");
    assert_eq!(said(Language::Ar), "a، b، c");
}

#[test]
fn pairs_and_brackets_are_those_of_the_language() {
    let pair = |language| read(&chrome(language).pair("a", bdi("b")).into_string());
    assert_eq!(pair(Language::En), "a: b");
    assert_eq!(pair(Language::Fr), "a\u{202f}: b");
    assert_eq!(pair(Language::Zh), "a：b");
    let aside = |language| read(&chrome(language).aside_text("a", 7_usize));
    assert_eq!(aside(Language::En), "a (7)");
    assert_eq!(aside(Language::Zh), "a（7）");
    assert_eq!(aside(Language::Ar), "a (7)");
}

#[test]
fn marked_up_words_stay_escaped_inside_a_phrase() {
    let said = chrome(Language::En).pair(bdi("<b>"), html! { em { "\u{e000}" } }).into_string();
    assert_eq!(said, "<bdi>&lt;b&gt;</bdi>: <em>\u{e000}</em>");
}

#[test]
fn a_decision_is_told_with_the_marks_of_the_language() {
    let shown = SubmissionShown {
        version: 2,
        at: "2027-04-01T10:00:00Z".parse().expect("a moment"),
        late: false,
        standing: Standing::Returned,
        replaced: false,
        receipt: String::new(),
        decisions: vec![DecisionShown {
            standing: Standing::Returned,
            reason: "R".into(),
            at: "2027-04-02T10:00:00Z".parse().expect("a moment"),
        }],
    };
    let said = |language| read(&shown.state(&chrome(language)).into_string());
    let (chinese, arabic) = (said(Language::Zh), said(Language::Ar));
    assert!(chinese.contains("请予澄清，2027年") && chinese.ends_with("：R"), "{chinese}");
    assert!(arabic.contains("للتوضيح، 2 ") && arabic.ends_with(": R"), "{arabic}");
    for ascii in [", ", "; ", " ("] {
        assert!(!chinese.contains(ascii) && !arabic.contains(ascii), "{chinese} {arabic}");
    }
}

#[test]
fn a_drawing_tells_its_numbers_with_the_marks_of_the_language() {
    let shown = TallyShown {
        id: "t".into(),
        caption: "C".into(),
        head: vec!["H".into(), "x".into(), "y".into()],
        rows: vec![("p".to_owned(), vec![3, 2]).into(), ("q".to_owned(), vec![1, 0]).into()],
        total: None,
    };
    let said = |language| read(&tally_drawing(&chrome(language), &shown).into_string());
    assert!(said(Language::En).contains("p: x 3, y 2; q: x 1, y 0"));
    assert!(said(Language::Zh).contains("p：x 3、y 2；q：x 1、y 0"));
    assert!(said(Language::Ar).contains("p: x 3، y 2؛ q: x 1، y 0"));
}

#[test]
fn numbers_are_grouped_and_divided_as_the_language_does() {
    let grouped = |language| chrome(language).grouped(10_700);
    assert_eq!(grouped(Language::En), "10,700");
    assert_eq!(grouped(Language::Fr), "10\u{202f}700");
    let size = |language| read(&file_size(&chrome(language), 1_600_000));
    assert_eq!(size(Language::En), "1.5 MB");
    assert_eq!(size(Language::Fr), "1,5 Mo");
}

#[test]
fn no_view_holds_a_mark_that_belongs_to_a_language() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut files = Vec::new();
    for folder in ["src", "../server/src/web"] {
        gather(&root.join(folder), &mut files);
    }
    assert!(files.len() > 150, "the views were found");
    let mut found = Vec::new();
    for file in files {
        let source = std::fs::read_to_string(&file).expect("a source is readable");
        let lines = source.lines().enumerate().filter(|(_, line)| !line.trim().starts_with("//"));
        let marked = lines.filter(|(_, line)| strings(line).any(|text| is_a_mark(&text)));
        found.extend(marked.map(|(at, line)| format!("{}:{}: {line}", file.display(), at + 1)));
    }
    assert!(found.is_empty(), "{found:#?}");
}

fn gather(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).expect("a folder is readable") {
        let path = entry.expect("an entry is readable").path();
        // The report itself is in one language and has its marks; the others speak to those who run the platform.
        let apart = ["draft/paper", "src/text.rs", "web/problem.rs"];
        if apart.iter().any(|apart| path.ends_with(apart)) {
            continue;
        }
        if path.is_dir() {
            gather(&path, files);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
}

/// The strings of a line, with every variable in them left out.
fn strings(line: &str) -> impl Iterator<Item = String> {
    line.split('"').skip(1).step_by(2).map(|text| {
        let pieces = text.split('{').enumerate();
        pieces
            .map(|(i, piece)| match piece.split_once('}') {
                Some((_, rest)) if i > 0 => rest,
                _ => piece,
            })
            .collect()
    })
}

/// Whether nothing is there but a comma, a colon, a semicolon, a dash or a bracket, with a blank beside it.
fn is_a_mark(text: &str) -> bool {
    let bare = text.trim();
    text != bare && !bare.is_empty() && bare.chars().all(|c| ",:;–—()".contains(c))
}
