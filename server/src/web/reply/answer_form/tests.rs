use super::{Fault, parse, shown, typed};
use domain::{
    answer::{AnswerFault, LONGEST_TEXT, Value},
    id::AttachmentId,
    language::Texts,
    questionnaire::{Choice, Field, FieldKind, Key, Kind, Question},
};
use templates::reply::Typed;

fn key(key: &str) -> Key {
    key.parse().expect("a good key")
}

fn choices() -> Vec<Choice> {
    ["low", "high"]
        .map(|name| Choice { key: key(name), label: Texts::english(name) })
        .into_iter()
        .collect()
}

fn group() -> Kind {
    let field = |name: &str| Field {
        key: key(name),
        label: Texts::english(name),
        kind: FieldKind::ShortText,
    };
    Kind::RepeatingGroup { fields: vec![field("title"), field("partner-state")], max_items: 3 }
}

fn asked(kind: Kind) -> Question {
    Question::plain(key("q4"), Texts::english("What do you do?"), kind)
}

fn form(fields: &[(&str, &str)]) -> Vec<(String, String)> {
    fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
}

fn read(kind: Kind, fields: &[(&str, &str)]) -> Result<Option<Value>, Fault> {
    let question = asked(kind);
    parse(&question, &typed(&question, &form(fields)), &[])
}

fn text(words: &str) -> Value {
    Value::Text { text: words.to_owned() }
}

fn several(chosen: &[&str], other: &str) -> Value {
    Value::Choices { chosen: chosen.iter().map(|c| key(c)).collect(), other: other.to_owned() }
}

fn number(number: &str, year: Option<i16>) -> Value {
    Value::Number { number: number.to_owned(), year }
}

const LOW_OR_OTHER: fn() -> Kind = || Kind::OneChoice { choices: choices(), other: true };
const ANY_OR_OTHER: fn() -> Kind = || Kind::SeveralChoices { choices: choices(), other: true };
const FIGURE: fn() -> Kind = || Kind::Number { unit: Texts::default(), year: true };

#[test]
fn every_answer_survives_the_way_into_the_fields_and_back() {
    let item = |fields: &[(&str, &str)]| {
        fields.iter().map(|(name, text)| (key(name), (*text).to_owned())).collect()
    };
    let yes_no = |yes, details: &str| Value::YesNo { yes, details: details.to_owned() };
    let said = [
        (Kind::ShortText, text("One line")),
        (Kind::LongText, text("A paragraph.\n\nAnother – “quoted”, <b>not bold</b>, نص عربي")),
        (Kind::YesNo { details: true }, yes_no(true, "Since 1978.")),
        (Kind::YesNo { details: false }, yes_no(false, "")),
        (LOW_OR_OTHER(), several(&["low"], "")),
        (LOW_OR_OTHER(), several(&[], "It depends")),
        (ANY_OR_OTHER(), several(&["low", "high"], "and more")),
        (Kind::Scale { choices: choices() }, several(&["high"], "")),
        (FIGURE(), number("-1417.5", Some(2011))),
        (FIGURE(), number("0", None)),
        (Kind::Date, Value::Date { date: jiff::civil::date(2011, 9, 1) }),
        (
            group(),
            Value::Group {
                items: vec![
                    item(&[("title", "Twinning"), ("partner-state", "Chile")]),
                    item(&[("partner-state", "Ghana")]),
                ],
            },
        ),
    ];
    for (kind, value) in said {
        for value in [value, Value::NoInformation, Value::NotApplicable] {
            let question = asked(kind.clone());
            let fields = shown(&question, Some(&value));
            assert_eq!(parse(&question, &fields, &[]), Ok(Some(value)), "{}", kind.code());
        }
        let question = asked(kind.clone());
        assert_eq!(parse(&question, &shown(&question, None), &[]), Ok(None), "{}", kind.code());
    }
}

#[test]
fn the_answer_to_a_file_question_is_the_files_that_are_there() {
    let (question, file) = (asked(Kind::File), AttachmentId::from(uuid::Uuid::from_u128(7)));
    let none = Typed::new(vec![("q4-none".into(), "no_information".into())]);
    let given = Value::Files { files: vec![file] };
    assert_eq!(parse(&question, &Typed::default(), &[file]), Ok(Some(given)));
    assert_eq!(parse(&question, &none, &[file]), Err(Fault::Both));
    assert_eq!(parse(&question, &none, &[]), Ok(Some(Value::NoInformation)));
}

#[test]
fn blanks_alone_are_no_answer() {
    assert_eq!(read(Kind::LongText, &[("q4", " \n\n\t ")]), Ok(None));
    assert_eq!(read(Kind::ShortText, &[]), Ok(None));
    assert_eq!(read(group(), &[("q4-0-title", "  "), ("q4-1-title", "")]), Ok(None));
    assert_eq!(read(LOW_OR_OTHER(), &[("q4", "(other)"), ("q4-other", " ")]), Ok(None));
}

#[test]
fn a_short_text_is_one_line() {
    assert_eq!(read(Kind::ShortText, &[("q4", "one\n two")]), Ok(Some(text("one two"))));
}

#[test]
fn an_answer_beside_no_information_is_refused_and_kept() {
    for (kind, fields) in [
        (Kind::LongText, [("q4", "Yes, we do."), ("q4-none", "no_information")]),
        (Kind::YesNo { details: true }, [("q4", "not_applicable"), ("q4-details", "But …")]),
        (LOW_OR_OTHER(), [("q4", "no_information"), ("q4-other", "x")]),
        (ANY_OR_OTHER(), [("q4", "low"), ("q4-none", "not_applicable")]),
    ] {
        let question = asked(kind.clone());
        let typed = typed(&question, &form(&fields));
        assert_eq!(parse(&question, &typed, &[]), Err(Fault::Both), "{}", kind.code());
        let kept: Vec<_> = typed.fields().iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
        assert_eq!(kept, fields);
    }
}

#[test]
fn details_need_yes_or_no_and_a_year_needs_its_figure() {
    let details = [("q4-details", "Since 1978.")];
    assert_eq!(read(Kind::YesNo { details: true }, &details), Err(Fault::DetailsAlone));
    assert_eq!(read(FIGURE(), &[("q4-year", "2011")]), Err(Fault::YearAlone));
}

#[test]
fn numbers_are_read_as_people_type_them() {
    for (typed, meant) in [
        ("1417.5", "1417.5"),
        ("1 417", "1417"),
        ("1\u{a0}417\u{202f}000", "1417000"),
        ("١٤١٧٫٥", "1417.5"),
        ("\u{2212}3", "-3"),
    ] {
        assert_eq!(read(FIGURE(), &[("q4", typed)]), Ok(Some(number(meant, None))), "{typed}");
    }
    for wrong in ["1,417", "many", "1e9", "0x10", "1.2.3", ".", "-", "1234567890123456789"] {
        let fault = Err(Fault::Answer(AnswerFault::NotANumber));
        assert_eq!(read(FIGURE(), &[("q4", wrong)]), fault, "{wrong}");
    }
    for wrong in ["11", "99999", "MMXI", "-2011"] {
        let fault = Err(Fault::Answer(AnswerFault::NotAYear));
        assert_eq!(read(FIGURE(), &[("q4", "1"), ("q4-year", wrong)]), fault, "{wrong}");
    }
}

#[test]
fn a_day_that_is_not_in_the_calendar_is_refused() {
    for wrong in ["2011-02-30", "1 September 2011", "99999-01-01", "\u{202e}2011-09-01"] {
        let fault = Err(Fault::Answer(AnswerFault::NotADate));
        assert_eq!(read(Kind::Date, &[("q4", wrong)]), fault, "{wrong}");
    }
}

#[test]
fn what_is_not_on_offer_is_refused() {
    let wrong = Err(Fault::Answer(AnswerFault::WrongShape));
    assert_eq!(read(Kind::YesNo { details: true }, &[("q4", "maybe")]), wrong);
    assert_eq!(read(LOW_OR_OTHER(), &[("q4", "middle")]), wrong);
    assert_eq!(read(ANY_OR_OTHER(), &[("q4", "low"), ("q4", "middle")]), wrong);
    assert_eq!(read(ANY_OR_OTHER(), &[("q4", "<script>")]), wrong);
    assert_eq!(read(Kind::Scale { choices: choices() }, &[("q4", "(other)")]), Ok(None));
    assert_eq!(read(Kind::LongText, &[("q4-none", "<script>")]), wrong);
}

#[test]
fn a_choice_and_another_beside_it_are_one_too_many() {
    let both = [("q4", "low"), ("q4-other", "It depends")];
    assert_eq!(read(LOW_OR_OTHER(), &both), Err(Fault::Answer(AnswerFault::OnlyOne)));
    let twice = [("q4", "low"), ("q4", "low")];
    assert_eq!(read(ANY_OR_OTHER(), &twice), Ok(Some(several(&["low"], ""))));
}

#[test]
fn items_may_have_gaps_and_foreign_fields_are_left_alone() {
    let fields = [
        ("q4-7-title", "Second"),
        ("q4-2-title", "First"),
        ("q4-2-partner-state", "Chile"),
        ("q4-x-title", "no number"),
        ("q4-99999999999-title", "too great a number"),
        ("q4-2-unknown", "no such field"),
        ("q41-0-title", "another question"),
        ("q4-none", ""),
    ];
    let Ok(Some(Value::Group { items })) = read(group(), &fields) else {
        panic!("the fields mean a group");
    };
    let titles: Vec<_> = items.iter().filter_map(|item| item.get(&key("title"))).collect();
    assert_eq!(titles, ["First", "Second"]);
    assert_eq!(items[0].len(), 2);
    let four = [("q4-0-title", "1"), ("q4-1-title", "2"), ("q4-2-title", "3"), ("q4-3-title", "4")];
    assert_eq!(read(group(), &four), Err(Fault::Answer(AnswerFault::TooManyItems { max: 3 })));
}

#[test]
fn hostile_text_stays_text_and_has_a_limit() {
    for words in ["<script>alert(1)</script>", "\u{202e}evil", "a\nb"] {
        assert_eq!(read(Kind::LongText, &[("q4", words)]), Ok(Some(text(words))));
    }
    let long = "x".repeat(LONGEST_TEXT + 1);
    let fault = Err(Fault::Answer(AnswerFault::TooLong));
    assert_eq!(read(Kind::LongText, &[("q4", &long)]), fault);
    assert_eq!(read(group(), &[("q4-0-title", &long)]), fault);
    let nul = Err(Fault::Answer(AnswerFault::Nul));
    assert_eq!(read(Kind::LongText, &[("q4", "a\0b")]), nul);
}

#[test]
fn an_answer_of_another_kind_leaves_the_fields_empty() {
    let question = asked(Kind::Date);
    assert_eq!(shown(&question, Some(&text("soon"))), Typed::default());
}
