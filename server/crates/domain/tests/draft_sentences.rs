//! Sentences are divided as the United Nations writes them.
mod draft_support;

use domain::draft::split;
use draft_support::*;

#[test]
fn sentences_end_where_a_reader_sees_an_end() {
    let whole = [
        "The Committee met on 3 May. It adopted No. 21 of the series.",
        "See art. 1 and para. 3 of the Charter. Mr. Bertrand Ramcharan chaired.",
        "The rate was 3.5 per cent. A/HRC/21/44/Add.1 contained more.",
        "Why was it so? The answer was short! Nobody objected.",
        "The meeting opened at 10 a.m. The Chairperson spoke.",
    ];
    let counts: Vec<usize> = whole.iter().map(|text| split(text).len()).collect();
    assert_eq!(counts, [2, 2, 2, 3, 2]);
}

#[test]
fn what_looks_like_an_end_is_none() {
    for text in [
        "Ms. Virginia Dandan and Dr. A. B. Smith were present",
        "The meeting lasted until 1 p.m. Geneva time",
        "Resolution No. A of the Council",
        "The U.N. Charter was cited",
        "It cited e.g. Algeria",
        "The figure was 1.5 in 2009. 2010 was not covered",
        "Cuba stated: “It was so. It will be so.” (original: Spanish)",
        "They met (in Geneva. In May) and left",
        "He asked “Why? Because” and left",
    ] {
        assert_eq!(split(text), [text], "{text}");
    }
}

#[test]
fn a_quotation_ends_its_sentence() {
    let text = "Cuba stated: “It was so. It will be so.” France noted: “Why?” Greece agreed.";
    assert_eq!(split(text).len(), 3);
}

#[test]
fn other_scripts_have_sentences_too() {
    assert_eq!(split("التعاون واجب. وهو أساس.").len(), 2);
    assert_eq!(split("合作是义务。这是基础。").len(), 2);
    assert_eq!(split("Сотрудничество необходимо. Оно полезно.").len(), 2);
}

#[test]
fn nothing_gets_lost_and_nothing_loops() {
    for text in ["", " ", ".", "...", "“", "”.”", "((((", ". . .", "A.", "a. B", "…”", "“A. B"]
    {
        let words = |text: &str| text.split_whitespace().collect::<String>();
        assert_eq!(words(&split(text).join(" ")), words(text), "{text}");
    }
    let wall = "“(".repeat(20_000);
    assert_eq!(split(&wall).len(), 1);
}

#[test]
fn every_compiled_paragraph_divides_into_its_own_sentences() {
    let draft = compiled(&submissions());
    for paragraph in draft.paragraphs() {
        for sentence in paragraph.all_sentences() {
            let words = sentence.words();
            assert_eq!(split(&words).len(), 1, "{}: {words}", paragraph.key);
        }
    }
}
