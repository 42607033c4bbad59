//! What is found in published reports, and in one made up with the same slips.
use super::{clean, has};
use crate::style_support::{beside_workspace, vector};
use domain::style::lint::{LintText, Place, Role, Rule, lint};

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
