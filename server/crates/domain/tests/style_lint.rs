//! What the reader finds in published and in made-up texts, and what it leaves alone.
mod style_support;

use domain::{
    document::{Annex, Block, ContentsEntry, Document, Labels, Masthead, Matter, Run},
    language::Language,
    style::lint::{Finding, LintText, Place, Role, Rule, lint},
};
use style_support::{beside_workspace, vector};

const SEMINAR: &str = "sources/A-HRC-23-20_seminar-summary-report.txt";
const STUDY: &str = "sources/A-HRC-AC-8-3_draft-study.txt";

/// Rule, place and words of the eight slips of A/HRC/23/20 (vector L-000).
const SLIPS: [(Rule, &str, &str); 8] = [
    (Rule::DuplicateWordVariant, "para. 4", "organizations organisations"),
    (Rule::HeadingMismatch, "II.D", "human rights including"),
    (Rule::HeadingMismatch, "annex Session IV", "general prospects, the"),
    (Rule::Term, "para. 52", "universal period review"),
    (Rule::Spelling, "para. 47", "complimentary"),
    (Rule::TimeFormat, "annex", "10 a.m – 1 p.m."),
    (Rule::NonOxfordIse, "para. 11", "Cross-fertilisation"),
    (Rule::Malformed, "para. 58 (e)", "sale sold"),
];

/// A report in the form of A/HRC/23/20 with the same slips and nothing else.
fn report_with_slips() -> String {
    let mut report = String::from(
        "Distr.: General\n23 April 2013\n\n#### *Summary*\n\nThe report holds a summary.\n\n## Contents\n\n\
         \t<i>Paragraphs</i>\t<i>Page</i>\nI. Introduction .....\t1–5\t3\nII. Summary of discussions .....\t6–50\t3\n\
         A. Instruments .....\t6–11\t3\nB. Concepts .....\t12–30\t5\nC. Practices .....\t31–45\t9\n\
         D. The way forward: general prospects and the ways and means, in the field of human rights, including \
         through guidelines .....\t46–50\t11\nIII. Conclusions .....\t51–58\t12\nAnnex\t\t\nAgenda .....\t\t15\n\n",
    );
    for number in 1..=58 {
        report.push_str(match number {
            1 => "## I. Introduction\n\n",
            6 => "## II. Summary of discussions\n\n### A. Instruments\n\n",
            12 => "## **B. Concepts**\n\n",
            31 => "### C. Practices\n\n",
            46 => {
                "**D. The way forward: general prospects and the ways and means, in the field of human rights \
                 including through guidelines**\n\n"
            }
            51 => "### **III. Conclusions**\n\n",
            _ => "",
        });
        let words = match number {
            4 => "Regional organizations organisations took part.<sup>1</sup>",
            10 => "The paragraph is cut by",
            11 => "Cross-fertilisation between mechanisms was useful.",
            47 => "The dynamics could be complimentary in part.",
            52 => "The recommendations of the universal period review should be followed up.",
            58 => "The recommendations were the following:",
            _ => "Participants stressed the point.",
        };
        let strong = if number > 50 { "**" } else { "" };
        report.push_str(&format!("{number}. {strong}{words}{strong}\n\n"));
        match number {
            4 => report.push_str("---\n\n<sup>1</sup> A/HRC/19/74.\n\n"),
            10 => report.push_str("---\n\nthe end of a page.\n\n"),
            _ => {}
        }
    }
    report.push_str(
        "(a) Norms must be the foundation;\n\n(e) Children must be protected against their sale sold.\n\n## Annex\n\n\
         ### **Agenda**\n\n**Morning, 10 a.m – 1 p.m.**\n\n**Session III: Practices**\n\n- Statement by the Chair\n\n\
         **Session IV: The way forward: general prospects, the ways and means, in the field of human rights \
         including through guidelines**\n\n**3 – 4.30 p.m.**\n",
    );
    report
}

fn has(findings: &[Finding], (rule, place, excerpt): (Rule, &str, &str)) -> bool {
    findings.iter().any(|f| f.rule == rule && f.place.to_string() == place && f.excerpt == excerpt)
}

fn paragraph(text: &str) -> Vec<Finding> {
    let mut whole = LintText::default();
    whole.paragraph(1, text);
    lint(&whole)
}

#[track_caller]
fn found(text: &str, rule: Rule, excerpt: &str) {
    let findings = paragraph(text);
    assert!(has(&findings, (rule, "para. 1", excerpt)), "{text}\n{findings:#?}");
}

#[track_caller]
fn clean(text: &str) {
    let findings = paragraph(text);
    assert!(findings.is_empty(), "{text}\n{findings:#?}");
}

#[test]
fn all_eight_slips_are_found_and_nothing_else_but_the_doubled_spelling() {
    let findings = lint(&LintText::parse(&report_with_slips()));
    for slip in SLIPS {
        assert!(has(&findings, slip), "{slip:?} not in {findings:#?}");
    }
    assert!(has(&findings, (Rule::NonOxfordIse, "para. 4", "organisations")));
    assert_eq!(findings.len(), SLIPS.len() + 1, "{findings:#?}");
}

#[test]
fn the_slips_of_the_published_seminar_report_are_found_with_few_others() {
    let Some(report) = beside_workspace(SEMINAR) else {
        return assert!(!lint(&LintText::parse(&report_with_slips())).is_empty());
    };
    let findings = lint(&LintText::parse(&report));
    for slip in SLIPS {
        assert!(has(&findings, slip), "{slip:?} not in {findings:#?}");
    }
    let others: Vec<_> = findings
        .iter()
        .map(|f| (f.rule, f.place.to_string()))
        .filter(|(rule, place)| !SLIPS.iter().any(|(r, p, _)| r == rule && p == place))
        .collect();
    let expected = [
        (Rule::StraightQuotes, "para. 9"),
        (Rule::NonOxfordIse, "para. 4"),
        (Rule::Malformed, "para. 9"),
        (Rule::LoadedVerb, "para. 16"),
        (Rule::SerialComma, "para. 20"),
    ];
    assert_eq!(others, expected.map(|(rule, place)| (rule, place.to_owned())));
}

#[test]
fn the_published_slips_are_the_ones_tested_here() {
    let Some(published) = vector("L-000") else { return assert_eq!(SLIPS.len(), 8) };
    let slips = published["expect_findings"].as_array().expect("findings");
    let rules = SLIPS.map(|(rule, ..)| serde_json::to_value(rule).expect("a code"));
    for (slip, (rule, (_, place, _))) in slips.iter().zip(rules.iter().zip(SLIPS)) {
        assert_eq!((&slip[0], slip[1].as_str()), (rule, Some(place)));
    }
    assert_eq!(slips.len(), SLIPS.len());
}

#[test]
fn a_published_study_has_few_findings() {
    let Some(study) = beside_workspace(STUDY) else {
        return clean("The Council “reaffirms that co-operation is essential” (para. 1).");
    };
    let findings = lint(&LintText::parse(&study));
    let listed: Vec<_> =
        findings.iter().map(|f| (f.rule, f.place.to_string(), f.excerpt.as_str())).collect();
    assert!(has(
        &findings,
        (Rule::Term, "para. 33", "Educational, Social and Cultural Organization")
    ));
    assert!(has(&findings, (Rule::Term, "para. 35", "pays a role")));
    assert!(has(&findings, (Rule::FirstPerson, "para. 34", "we know")));
    assert!(has(&findings, (Rule::AbbreviationUnexplained, "para. 2", "NGOs")));
    assert!(has(
        &findings,
        (Rule::Unbalanced, "para. 4", "“ways and means to enhance international")
    ));
    assert!(findings.len() <= 12, "{listed:#?}");
}

#[test]
fn the_contents_and_paragraphs_of_a_published_report_are_read() {
    let source = beside_workspace(SEMINAR).unwrap_or_else(report_with_slips);
    let text = LintText::parse(&source);
    let rows: Vec<_> = text.contents().iter().map(|e| (e.number.as_str(), e.paragraphs)).collect();
    let expected = [
        ("I", Some((1, 5))),
        ("II", Some((6, 50))),
        ("II.A", Some((6, 11))),
        ("II.B", Some((12, 30))),
        ("II.C", Some((31, 45))),
        ("II.D", Some((46, 50))),
        ("III", Some((51, 58))),
        ("annex", None),
    ];
    assert_eq!(rows, expected);
    let numbers: Vec<_> = text
        .passages()
        .iter()
        .filter_map(|p| match p.place {
            Place::Paragraph(number) => Some(number),
            _ => None,
        })
        .collect();
    assert_eq!(
        numbers,
        (1..=58).collect::<Vec<_>>(),
        "pages that cut a paragraph do not make two of it"
    );
    assert_eq!(text.date(), Some(jiff::civil::date(2013, 4, 23)));
    assert!(text.passages().iter().any(|p| p.role == Role::Note && p.text == "A/HRC/19/74."));
}

#[test]
fn numbers_on_lines_of_their_own_are_read() {
    let text = LintText::parse(
        " I.\nIntroduction\n\n1.\nThe Charter states that:\n\n“(a)\nAll co-operate;\n\n“(b)\nNobody organises.”\n\n\
         II.\nDocuments\nA.\nThe Charter\n(a)\nIts scope\n2.\nIt is wide.\nB.\nOthers\n3.\nThey are many.\n",
    );
    let places: Vec<_> = text.passages().iter().map(|p| p.place.to_string()).collect();
    let expected = [
        "I",
        "para. 1",
        "para. 1 (a)",
        "para. 1 (b)",
        "II",
        "II.A",
        "II.A.(a)",
        "para. 2",
        "II.B",
        "para. 3",
    ];
    assert_eq!(places, expected);
}

#[test]
fn a_quotation_over_several_items_keeps_its_spelling() {
    let mut text = LintText::default();
    text.paragraph(1, "The Charter states: “The Assembly shall promote:");
    text.add(Place::Item(1, "a".into()), Role::Prose, "International co-operation;");
    text.add(Place::Item(1, "b".into()), Role::Prose, "Other co-operation.”");
    assert_eq!(lint(&text), []);
    text.paragraph(2, "Further co-operation followed.");
    assert_eq!(lint(&text).len(), 1);
}

#[test]
fn verbs_in_ise_take_z_unless_it_belongs_to_the_root() {
    found("The Committee recognised the point.", Rule::NonOxfordIse, "recognised");
    found("The utilisation of funds grew.", Rule::NonOxfordIse, "utilisation");
    found("They were organising it.", Rule::NonOxfordIse, "organising");
    clean(
        "States advised, supervised, exercised, revised, promised, comprised and compromised otherwise.",
    );
    clean(
        "The precise premise of the enterprise was raised and televised; expertise, franchises and crises arise.",
    );
    clean(
        "It analysed the rise, a surprise likewise, and the unsupervised, disguised merchandise.",
    );
    clean("The adviser was wiser; noise, bruises and cruises practised a treatise.");
}

#[test]
fn second_choice_spellings_are_found_and_names_kept() {
    found("The program was approved.", Rule::Spelling, "program");
    found("Their behavior changed.", Rule::Spelling, "behavior");
    found("It called for closer co-operation.", Rule::Spelling, "co-operation");
    found("It would analyze the replies.", Rule::Spelling, "analyze");
    clean(
        "The Declaration on Friendly Relations and Co-operation and the South Center were named.",
    );
}

#[test]
fn names_and_terms_of_the_united_nations_are_checked() {
    found("The member states replied.", Rule::Term, "member states");
    found("Several States Parties replied.", Rule::Term, "States Parties");
    found("The human rights council met.", Rule::Term, "human rights council");
    found("The UN system replied.", Rule::UnInText, "UN");
    clean("Several Member States and States parties replied to the Human Rights Council.");
    clean("The Conference of the States Parties met.");
}

#[test]
fn former_names_of_states_depend_on_the_date() {
    let mut text = LintText::default();
    text.paragraph(1, "Turkey and Swaziland replied.");
    assert_eq!(lint(&text.clone().dated(jiff::civil::date(2011, 12, 12))), []);
    let findings = lint(&text.dated(jiff::civil::date(2020, 1, 1)));
    assert!(has(&findings, (Rule::Term, "para. 1", "Swaziland")), "{findings:#?}");
    assert_eq!(findings.len(), 1);
    assert!(findings[0].advice.contains("Eswatini"));
}

#[test]
fn words_that_stand_twice_are_found() {
    found("It was in the the report.", Rule::DuplicateWord, "the the");
    found("Several State States replied.", Rule::DuplicateWordVariant, "State States");
    found("They implement implementation plans.", Rule::Malformed, "implement implementation");
    clean(
        "The report reports for four States; the protection protects all, and the proposed proposals followed.",
    );
    clean("It held that that report had had an effect.");
    clean("Human rights, rights and duties; developing developments followed.");
}

#[test]
fn numbers_follow_the_editorial_manual() {
    found("In all, 8 States replied.", Rule::NumberInFigures, "8 States");
    found("In all, twelve States replied.", Rule::NumberInWords, "twelve States");
    found("They met. 15 States replied.", Rule::NumberAtStart, "15 States");
    found("In all, 12500 persons replied.", Rule::NumberGrouping, "12500");
    clean("In all, eight States and 12 others replied, 1,417 in 2011.");
    clean(
        "See article 2, paragraph 1, articles 1, 55 and 56, general comment No. 3 (1990) and Durban +10.",
    );
    clean("Recommendation 6/4 of 5 May was adopted on agenda item 3 in resolution 2625 (XXV).");
    clean(
        "There were 14 experts, 3 observers and a child 5 years old; 2 million children; the twenty-first century.",
    );
    clean("Twelve States replied (para. 5). One hundred and ten more did.");
}

#[test]
fn percentages_are_figures_with_per_cent() {
    found("It rose by 5 percent.", Rule::PerCent, "5 percent");
    found("It rose by 5%.", Rule::PerCent, "5%");
    found("It rose by five per cent.", Rule::PerCent, "five per cent");
    clean("It rose by 5 per cent; the percentage was 12.5 per cent.");
}

#[test]
fn dates_have_one_form() {
    for wrong in
        ["September 1, 2011", "1st September", "1 Sept", "1/9/2011", "01.09.2011", "2011-09-01"]
    {
        found(&format!("It was sent on {wrong} to all."), Rule::DateFormat, wrong);
    }
    clean("It was sent on 1 September 2011, by October 2011, in May 2012 and in E/C.12/1997/8.");
}

#[test]
fn times_have_one_form() {
    found("It met at 10am in Geneva.", Rule::TimeFormat, "10am");
    found("It met at 10:30 a.m. in Geneva.", Rule::TimeFormat, "10:30");
    found("It met at 14:30 in Geneva.", Rule::TimeFormat, "14:30");
    found("It met at 10 a.m in Geneva.", Rule::TimeFormat, "10 a.m");
    found("It met at 10 am in Geneva.", Rule::TimeFormat, "10 am");
    clean("It met from 11.30 a.m. to 1 p.m. and from 3 to 6 p.m.");
}

#[test]
fn ranges_have_an_en_dash() {
    found("The period 2010-2014 was long.", Rule::RangeHyphen, "2010-2014");
    clean("The period 2010–2014 and the post-2015 agenda were discussed.");
}

#[test]
fn quotation_marks_are_curly_and_come_in_pairs() {
    found("It was called \"fair\" by all.", Rule::StraightQuotes, "\"fair\"");
    found("It was called “fair by all.", Rule::Unbalanced, "“fair by all.");
    found("It was called fair (para. 5 by all.", Rule::Unbalanced, "(para. 5 by all.");
    clean("It was called “fair” by all (para. 5 (a)).");
}

#[test]
fn a_comma_before_the_last_and_is_a_hint() {
    found(
        "It named organs, organizations, and bodies.",
        Rule::SerialComma,
        "organs, organizations, and bodies",
    );
    assert!(Rule::SerialComma.is_hint());
    clean("The Council met, however, and adopted it. States replied, and they agreed.");
}

#[test]
fn a_summary_takes_no_side_and_has_no_first_person() {
    found("Cuba claimed that it was fair.", Rule::LoadedVerb, "Cuba claimed");
    found("It admitted that it was late.", Rule::LoadedVerb, "It admitted");
    found("In this report we examine it.", Rule::FirstPerson, "we examine");
    found("The reply gave an excellent example.", Rule::Praise, "excellent example");
    found(
        "The international community holds this view.",
        Rule::SpeaksForAll,
        "international community holds",
    );
    clean(
        "The alleged violations in Part I and annex I were claimed by nobody; claims for needs were admitted.",
    );
    clean("The reply said: “We hold our view.”");
}

#[test]
fn abbreviations_are_spelled_out_first_and_used_again() {
    found("The OHCHR replied.", Rule::AbbreviationUnexplained, "OHCHR");
    found("The Office (OHCHR) replied.", Rule::AbbreviationUnused, "(OHCHR)");
    found("The U.N.D.P. replied.", Rule::AbbreviationStops, "U.N.D.P.");
    let findings = paragraph("The Office (OHCHR) and the OHCHR’s reply were named.");
    assert!(has(&findings, (Rule::AbbreviationPossessive, "para. 1", "OHCHR’s")), "{findings:#?}");
    clean(
        "Non-governmental organizations (NGOs) replied; an NGO explained. HIV/AIDS and chapter IX were named.",
    );
}

#[test]
fn headings_have_no_abbreviation_no_stop_and_a_sibling() {
    let mut text = LintText::default();
    text.heading("I", "Work of OHCHR.");
    text.heading("I.A", "A lonely section");
    let findings = lint(&text);
    assert!(has(&findings, (Rule::HeadingAbbreviation, "I", "OHCHR")));
    assert!(has(&findings, (Rule::HeadingFullStop, "I", "Work of OHCHR.")));
    assert!(has(&findings, (Rule::LoneSubheading, "I.A", "A lonely section")));
    text.heading("I.B", "Its sibling");
    assert_eq!(lint(&text).len(), 2);
}

#[test]
fn the_contents_agree_with_the_text() {
    let mut text = LintText::default();
    text.entry("I", "Introduction", Some((1, 3)));
    text.entry("III", "Conclusions", None);
    text.heading("I", "Introduction");
    text.paragraph(1, "One thing is said.");
    text.paragraph(2, "Another is said.");
    text.heading("II", "Discussion");
    let findings = lint(&text);
    assert!(has(&findings, (Rule::ContentsRange, "I", "1–3")), "{findings:#?}");
    assert!(has(&findings, (Rule::HeadingMismatch, "III", "Conclusions")), "{findings:#?}");
    assert!(has(&findings, (Rule::HeadingMismatch, "II", "Discussion")), "{findings:#?}");
    assert_eq!(findings.len(), 3);
}

#[test]
fn a_document_is_read_with_its_numbers() {
    let document = document();
    let text = LintText::from(&document);
    assert_eq!(text.date(), Some(jiff::civil::date(2011, 12, 12)));
    assert_eq!(text.contents()[1].number, "I.A");
    let findings = lint(&text);
    assert!(has(&findings, (Rule::HeadingMismatch, "I.A", "The replies")), "{findings:#?}");
    assert!(has(&findings, (Rule::NonOxfordIse, "para. 1", "organised")), "{findings:#?}");
    assert!(has(&findings, (Rule::RangeHyphen, "para. 1 (a)", "6-11")), "{findings:#?}");
    assert!(has(&findings, (Rule::UnInText, "annex", "UN")), "{findings:#?}");
    assert_eq!(findings.len(), 4, "{findings:#?}");
}

/// A draft of one paragraph with one item and an annex, and a slip in each.
fn document() -> Document {
    let words = |text: &str| vec![Run::Text(text.into()), Run::Note("A/HRC/13/19.".into())];
    let heading = |level, number: &str, text: &str| Block::Heading {
        level,
        number: number.into(),
        text: text.into(),
        anchor: String::new(),
    };
    let entry = |level, number: &str, text: &str, paragraphs| ContentsEntry {
        level,
        number: number.into(),
        text: text.into(),
        paragraphs,
        anchor: String::new(),
    };
    Document {
        language: Language::En,
        masthead: Masthead { date: "12 December 2011".into(), ..Masthead::default() },
        title: "A study".into(),
        title_notes: Vec::new(),
        summary: vec![words("The study is summarized.")],
        contents: vec![
            entry(1, "I.", "Introduction", Some((1, 2))),
            entry(2, "A.", "All replies", Some((1, 1))),
            entry(2, "B.", "Method", Some((2, 2))),
            entry(1, "Annex", "Questions", None),
        ],
        body: vec![
            heading(1, "I.", "Introduction"),
            heading(2, "A.", "The replies"),
            Block::Paragraph {
                number: 1,
                runs: words("The replies were organised as follows:"),
                anchor: String::new(),
                strong: false,
            },
            Block::Item { letter: "(a)".into(), runs: words("Questions 6-11;") },
            heading(2, "B.", "Method"),
            Block::Paragraph {
                number: 2,
                runs: words("All were read."),
                anchor: String::new(),
                strong: false,
            },
        ],
        annexes: vec![Annex {
            number: "Annex".into(),
            title: "Questions".into(),
            anchor: String::new(),
            matter: vec![Matter::Item { number: "1".into(), runs: words("What does the UN do?") }],
        }],
        labels: Labels::default(),
    }
}
