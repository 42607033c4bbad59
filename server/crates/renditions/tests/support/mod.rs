//! A report as the secretariat might issue it: three chapters, thirty paragraphs, notes, tables, a bar picture, two
//! annexes, names in Arabic and Chinese, and the hostile text that respondents paste.
mod annexes;
mod arabic;
mod builder;
mod prose;

pub use arabic::arabic_report;

use annexes::annexes;
use builder::Builder;
use domain::{
    document::{Bars, Block, ContentsEntry, Document, Labels, Masthead, Run, Table},
    language::Language,
};

/// Text that tries to be markup, carries control characters, an override of direction and signs that few fonts have.
pub const HOSTILE: &str = "\u{1}<script>alert(1)</script> & \"quoted\" #set page(width: 1cm) \\ $x$ \u{202e}\u{ffff}😀\u{e000}";

/// The whole report.
pub fn report() -> Document {
    let mut body = Builder::default();
    introduction(&mut body);
    replies(&mut body);
    conclusions(&mut body);
    let mut contents = body.contents();
    let annexes = annexes();
    contents.extend(annexes.iter().map(|annex| ContentsEntry {
        level: 1,
        number: annex.number.clone(),
        text: annex.title.clone(),
        paragraphs: None,
        anchor: annex.anchor.clone(),
    }));
    Document {
        language: Language::En,
        masthead: masthead(),
        title: "Summary of replies to the questionnaire on the enjoyment of human rights and the digital administration of social protection".into(),
        title_notes: vec!["Late submission.".into(), "The annexes are circulated in the language of submission only.".into()],
        summary: vec![
            vec![
                text("The present report, submitted pursuant to Human Rights Council resolution 58/14, contains a summary of the replies to the questionnaire that the Advisory Committee sent to States and other stakeholders."),
                Run::Note("Resolution 58/14 was adopted without a vote.".into()),
            ],
            vec![text("It sets out the law and practice that respondents described, the difficulties that they met and the proposals that they made, and closes with the conclusions of the drafting group.")],
        ],
        contents,
        body: body.blocks,
        annexes,
        labels: Labels::default(),
    }
}

fn masthead() -> Masthead {
    Masthead {
        organization: "United Nations".into(),
        organ: "General Assembly".into(),
        symbol: "A/HRC/AC/37/4".into(),
        distribution: "General".into(),
        date: "11 January 2027".into(),
        original_language: "English".into(),
        body_lines: vec![
            "Human Rights Council".into(),
            "Advisory Committee".into(),
            "Thirty-seventh session".into(),
            "Agenda item 3".into(),
        ],
        agenda_title: "Requests addressed to the Advisory Committee stemming from Human Rights Council resolutions".into(),
    }
}

fn introduction(body: &mut Builder) {
    body.heading(1, "Introduction");
    for words in prose::INTRODUCTION {
        body.paragraph(words);
    }
    body.note("A/HRC/45/12, para. 14.");
    body.items(&[
        "Law and policy;",
        "Access to benefits without a digital identity;",
        "Remedies against automated decisions.",
    ]);
}

fn replies(body: &mut Builder) {
    body.heading(1, "Summary of replies");
    body.heading(2, "Participation");
    body.paragraph(
        "Replies were received from 38 respondents. The table below shows them by category.",
    );
    body.blocks.push(Block::Table(participation()));
    body.blocks.push(Block::Bars(bars()));
    for words in prose::PARTICIPATION {
        body.paragraph(words);
    }
    body.runs(vec![
        text("The reply of "),
        Run::Foreign { language: Language::Ar, words: "جمهورية العراق".into() },
        text(" (2) was received in Arabic, that of "),
        Run::Foreign { language: Language::Zh, words: "中华人民共和国".into() },
        text(" in Chinese; both were read in the original, "),
        Run::Italic("inter alia".into()),
        text(" because the translation was not yet ready."),
        Run::Note("See E/C.12/GC/21 and A/67/299, paras. 3–9.".into()),
    ]);
    body.heading(2, "Law and policy");
    for words in prose::LAW {
        body.paragraph(words);
    }
    body.note("E/C.12/1997/8; see also https://example.org/reports/social-protection/2026/summary-of-replies.");
    body.heading(3, "Constitutions and statutes");
    for words in prose::STATUTES {
        body.paragraph(words);
    }
    body.heading(3, "Administrative practice");
    for words in prose::PRACTICE {
        body.paragraph(words);
    }
    body.heading(2, "Difficulties met by persons in vulnerable situations, and the remedies that are open to them in law and in practice");
    for words in prose::REMEDIES {
        body.paragraph(words);
    }
    body.paragraph(&format!(
        "One respondent pasted the following from its own system: {HOSTILE} end of text."
    ));
    body.note(&format!("As received: {HOSTILE}"));
}

fn conclusions(body: &mut Builder) {
    body.heading(1, "Conclusions and recommendations");
    for words in prose::CONCLUSIONS {
        body.strong(words);
    }
    body.items(&[
        "States keep an office, a telephone line and a paper form beside every digital channel;",
        "Parliaments require that each automated decision name the rule that it applied;",
        "The Office of the United Nations High Commissioner for Human Rights collect good practices.",
    ]);
}

fn participation() -> Table {
    let row = |cells: [&str; 4]| cells.iter().map(|cell| vec![text(cell)]).collect();
    let mut first: Vec<Vec<Run>> = row(["Member States", "193", "21", "10.9"]);
    first[0].push(Run::Note("Observer States are counted with the others.".into()));
    Table {
        caption: "Respondents by category".into(),
        head: ["Category", "Invited", "Replies", "Per cent"].map(Into::into).into(),
        rows: vec![
            first,
            row(["National human rights institutions", "118", "9", "7.6"]),
            row(["Intergovernmental organizations", "24", "3", "12.5"]),
            row(["Non-governmental organizations", "1,082", "5", "0.5"]),
            row(["Total", "1,417", "38", "2.7"]),
        ],
        numeric: vec![false, true, true, true],
        total: true,
    }
}

fn bars() -> Bars {
    Bars {
        caption: "Is there a law on automated decisions in social protection?".into(),
        series: vec!["Member States".into(), "Others".into()],
        bars: vec![
            ("Yes".into(), vec![12, 4]),
            ("In preparation".into(), vec![6, 1]),
            ("No".into(), vec![3, 9]),
            ("No answer".into(), vec![0, 3]),
        ],
    }
}

fn text(words: &str) -> Run {
    Run::Text(words.into())
}
