//! Which texts are symbols, and what a symbol says.
mod style_support;

use domain::style::symbol::{Suffix, SuffixKind, Symbol, SymbolError, SymbolKind};
use style_support::{strings, vector};

/// Y-1.
const VALID: [&str; 13] = [
    "A/HRC/19/74",
    "A/HRC/23/20",
    "A/HRC/13/19",
    "A/HRC/AC/8/3",
    "A/HRC/AC/6/CRP.4",
    "A/HRC/AC/12/CRP.2",
    "A/HRC/21/44/Add.1",
    "A/HRC/AC/16/1/Add.1",
    "A/HRC/WG.8/1/CRP.2",
    "A/67/299",
    "E/C.12/1997/8",
    "E/C.12/GC/21",
    "A/HRC/RES/24/2",
];
const INVALID: [&str; 4] = ["A/HRC/", "HRC/19/74", "A-HRC-19-74", "A/HRC/19/74."];

fn symbol(text: &str) -> Symbol {
    text.parse().unwrap_or_else(|error| panic!("{text}: {error}"))
}

#[test]
fn symbols_of_published_documents_are_read_and_printed_unchanged() {
    for text in VALID {
        assert_eq!(symbol(text).to_string(), text);
    }
    if let Some(published) = vector("Y-1") {
        assert_eq!(strings(&published["valid"]), VALID);
        assert_eq!(strings(&published["invalid"]), INVALID);
    }
}

#[test]
fn what_is_no_symbol_is_refused_with_the_part_at_fault() {
    for text in INVALID {
        assert!(text.parse::<Symbol>().is_err(), "{text}");
    }
    let error = |text: &str| text.parse::<Symbol>().expect_err("no symbol");
    assert_eq!(error("HRC/19/74"), SymbolError::Organ("HRC".into()));
    assert_eq!(error("A/HRC"), SymbolError::NoNumber);
    assert_eq!(error("A/HRC/19/74."), SymbolError::Part("74.".into()));
    for text in
        ["", "A", "A//1", "A/hrc/1/2", "A/HRC/1/2/Foo.1", "A/HRC/1/2/Add.x", "A/HRC/1 /2", "A/C/1"]
    {
        assert!(text.parse::<Symbol>().is_err(), "{text}");
    }
}

#[test]
fn a_symbol_tells_its_kind_and_session() {
    assert_eq!(symbol("A/HRC/RES/24/2").kind(), SymbolKind::Resolution);
    assert_eq!(symbol("A/HRC/AC/8/3").kind(), SymbolKind::CommitteeDocument);
    assert_eq!(symbol("A/HRC/23/20").kind(), SymbolKind::CouncilDocument);
    assert_eq!(symbol("E/C.12/1997/8").kind(), SymbolKind::Other);
    assert_eq!(symbol("A/HRC/AC/8/3").session(), Some(8));
    assert_eq!(symbol("A/67/299").session(), None);
}

#[test]
fn suffixes_name_the_document_that_they_belong_to() {
    let addendum = symbol("A/HRC/21/44/Add.1");
    assert_eq!(addendum.suffixes(), [Suffix { kind: SuffixKind::Addendum, number: Some(1) }]);
    assert_eq!(addendum.base(), "A/HRC/21/44");
    assert_eq!(symbol("A/HRC/23/20").base(), "A/HRC/23/20");
    let statement = symbol("A/HRC/19/NGO/12");
    assert_eq!(
        statement.suffixes(),
        [Suffix { kind: SuffixKind::NonGovernmental, number: Some(12) }]
    );
}

#[test]
fn a_number_that_is_not_assigned_is_reserved() {
    let reserved = symbol("A/HRC/AC/32/…");
    assert!(reserved.is_reserved());
    assert_eq!(reserved.session(), Some(32));
    assert!(!symbol("A/HRC/AC/8/3").is_reserved());
    assert!("A/HRC/AC/…/3".parse::<Symbol>().is_err());
}

#[test]
fn resolutions_are_cited_by_number_and_files_named_without_slash() {
    assert_eq!(symbol("A/HRC/RES/24/2").cited(), "resolution 24/2");
    assert_eq!(symbol("A/HRC/DEC/4/104").cited(), "decision 4/104");
    assert_eq!(symbol("A/HRC/23/20").cited(), "A/HRC/23/20");
    assert_eq!(symbol("A/HRC/23/20").file_name(), "A-HRC-23-20");
}

#[test]
fn symbols_in_data_are_checked_when_read() {
    let read: Result<Symbol, _> = serde_json::from_str("\"A/HRC/23/20\"");
    assert_eq!(read.expect("a symbol"), symbol("A/HRC/23/20"));
    assert!(serde_json::from_str::<Symbol>("\"A/HRC/\"").is_err());
}
