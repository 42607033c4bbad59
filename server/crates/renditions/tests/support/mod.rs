//! A report as the secretariat might issue it: three chapters, thirty paragraphs, notes, tables, a bar picture, two
//! annexes, names in Arabic and Chinese, and the hostile text that respondents paste.
mod prose;

use domain::document::{
    Annex, Bars, Block, ContentsEntry, Document, Labels, Masthead, Matter, Run, Table,
};
use domain::language::Language;

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

/// A short report drafted in Arabic, which runs from right to left throughout.
pub fn arabic_report() -> Document {
    let heading = |number: &str, words: &str, anchor: &str| Block::Heading {
        level: 1,
        number: number.into(),
        text: words.into(),
        anchor: anchor.into(),
    };
    let paragraph = |number: u32, runs: Vec<Run>| Block::Paragraph {
        number,
        runs,
        anchor: format!("p{number}"),
        strong: false,
    };
    let entry = |number: &str, words: &str, range, anchor: &str| ContentsEntry {
        level: 1,
        number: number.into(),
        text: words.into(),
        paragraphs: Some(range),
        anchor: anchor.into(),
    };
    Document {
        language: Language::Ar,
        masthead: Masthead {
            organization: "الأمم المتحدة".into(),
            organ: "الجمعية العامة".into(),
            symbol: "A/HRC/AC/37/4".into(),
            distribution: "عام".into(),
            date: "11 كانون الثاني/يناير 2027".into(),
            original_language: "العربية".into(),
            body_lines: vec!["مجلس حقوق الإنسان".into(), "اللجنة الاستشارية".into()],
            agenda_title: "الطلبات الموجهة إلى اللجنة الاستشارية".into(),
        },
        title: "موجز الردود على الاستبيان".into(),
        title_notes: vec!["تأخر تقديم هذه الوثيقة.".into()],
        summary: vec![vec![text("يتضمن هذا التقرير موجزا للردود الواردة على الاستبيان.")]],
        contents: vec![
            entry("أولا -", "مقدمة", (1, 2), "a"),
            entry("ثانيا -", "موجز الردود", (3, 3), "b"),
        ],
        body: vec![
            heading("أولا -", "مقدمة", "a"),
            paragraph(
                1,
                vec![
                    text(
                        "طلب مجلس حقوق الإنسان إلى اللجنة الاستشارية، في الوثيقة A/HRC/45/12، إعداد دراسة عن الحماية الاجتماعية.",
                    ),
                    Run::Note("انظر A/HRC/45/12، الفقرة 14.".into()),
                ],
            ),
            paragraph(
                2,
                vec![
                    text("ورد رد من "),
                    Run::Foreign { language: Language::Fr, words: "Côte d’Ivoire".into() },
                    text(" (2) وردود أخرى، منها:"),
                ],
            ),
            Block::Item {
                letter: "(أ)".into(), runs: vec![text("القانون والسياسة العامة؛")]
            },
            Block::Item { letter: "(ب)".into(), runs: vec![text("سبل الانتصاف.")] },
            heading("ثانيا -", "موجز الردود", "b"),
            paragraph(3, vec![text("يبين الجدول أدناه الردود حسب الفئة.")]),
            Block::Table(Table {
                caption: "الردود حسب الفئة".into(),
                head: vec!["الفئة".into(), "الردود".into()],
                rows: vec![
                    vec![vec![text("الدول الأعضاء")], vec![text("21")]],
                    vec![vec![text("المجموع")], vec![text("38")]],
                ],
                numeric: vec![false, true],
                total: true,
            }),
            Block::Bars(Bars {
                caption: "هل يوجد قانون؟".into(),
                series: vec!["الدول الأعضاء".into(), "جهات أخرى".into()],
                bars: vec![("نعم".into(), vec![12, 4]), ("لا".into(), vec![3, 9])],
            }),
        ],
        annexes: Vec::new(),
        labels: Labels {
            summary: "موجز".into(),
            contents: "المحتويات".into(),
            paragraphs: "الفقرات".into(),
            page: "الصفحة".into(),
            distribution: "التوزيع".into(),
            original: "الأصل".into(),
        },
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

fn annexes() -> Vec<Annex> {
    let row = |number: &str, name: Run, date: &str| {
        vec![vec![text(number)], vec![name], vec![text(date)]]
    };
    let arabic = Run::Foreign { language: Language::Ar, words: "العراق".into() };
    let chinese = Run::Foreign { language: Language::Zh, words: "中国".into() };
    let respondents = Annex {
        number: "Annex I".into(),
        title: "List of respondents".into(),
        anchor: "annex-1".into(),
        matter: vec![
            Matter::Paragraph {
                runs: vec![text("Names are given as the respondents write them themselves.")],
            },
            Matter::Heading { text: "Member States".into() },
            Matter::Table(Table {
                caption: "Member States, by date of receipt".into(),
                head: vec!["No.".into(), "Respondent".into(), "Received".into()],
                rows: (1..=40)
                    .map(|n| match n {
                        1 => row("1", arabic.clone(), "2 March 2026"),
                        2 => row("2", chinese.clone(), "3 March 2026"),
                        n => row(
                            &n.to_string(),
                            text(prose::STATES[n % prose::STATES.len()]),
                            "9 March 2026",
                        ),
                    })
                    .collect(),
                numeric: vec![true, false, false],
                total: false,
            }),
        ],
    };
    let questionnaire = Annex {
        number: "Annex II".into(),
        title: "Questionnaire".into(),
        anchor: "annex-2".into(),
        matter: vec![
            Matter::Heading { text: "Part I. Law and policy".into() },
            Matter::Item {
                number: "1.".into(),
                runs: vec![text("Is there a law on automated decisions in social protection?")],
            },
            Matter::Item {
                number: "2.".into(),
                runs: vec![text(
                    "Which authority supervises its application? Please give its name, its mandate and the number of complaints that it received in the last three years.",
                )],
            },
            Matter::Item {
                number: "2 (a)".into(),
                runs: vec![
                    text("May complainants be heard in their own language?"),
                    Run::Note("Indigenous languages included.".into()),
                ],
            },
        ],
    };
    vec![respondents, questionnaire]
}

fn text(words: &str) -> Run {
    Run::Text(words.into())
}

/// Numbers headings and paragraphs as the draft does.
#[derive(Default)]
struct Builder {
    blocks: Vec<Block>,
    counts: [u32; 3],
    paragraphs: u32,
    /// For each heading: level, number, text, anchor and the last paragraph before it.
    headings: Vec<(u8, String, String, String, u32)>,
}

impl Builder {
    fn heading(&mut self, level: u8, words: &str) {
        let at = usize::from(level) - 1;
        self.counts[at] += 1;
        self.counts[at + 1..].fill(0);
        let count = self.counts[at];
        let number = match level {
            1 => format!("{}.", ["I", "II", "III"][count as usize - 1]),
            2 => format!("{}.", ["A", "B", "C"][count as usize - 1]),
            _ => format!("{count}."),
        };
        let anchor = format!("heading-{}", self.headings.len() + 1);
        self.headings.push((level, number.clone(), words.into(), anchor.clone(), self.paragraphs));
        self.blocks.push(Block::Heading { level, number, text: words.into(), anchor });
    }

    fn runs(&mut self, runs: Vec<Run>) {
        self.add(runs, false);
    }

    fn paragraph(&mut self, words: &str) {
        self.add(vec![text(words)], false);
    }

    fn strong(&mut self, words: &str) {
        self.add(vec![text(words)], true);
    }

    fn add(&mut self, runs: Vec<Run>, strong: bool) {
        self.paragraphs += 1;
        let number = self.paragraphs;
        self.blocks.push(Block::Paragraph {
            number,
            runs,
            anchor: format!("paragraph-{number}"),
            strong,
        });
    }

    /// Adds a note to the end of the last paragraph.
    fn note(&mut self, words: &str) {
        if let Some(Block::Paragraph { runs, .. }) = self.blocks.last_mut() {
            runs.push(Run::Note(words.into()));
        }
    }

    fn items(&mut self, items: &[&str]) {
        for (letter, words) in ('a'..).zip(items) {
            self.blocks
                .push(Block::Item { letter: format!("({letter})"), runs: vec![text(words)] });
        }
    }

    fn contents(&self) -> Vec<ContentsEntry> {
        let rows = self.headings.iter().enumerate().filter(|(_, heading)| heading.0 <= 2);
        rows.map(|(at, (level, number, words, anchor, before))| {
            let next = self.headings[at + 1..].iter().find(|other| other.0 <= *level);
            ContentsEntry {
                level: *level,
                number: number.clone(),
                text: words.clone(),
                paragraphs: Some((before + 1, next.map_or(self.paragraphs, |other| other.4))),
                anchor: anchor.clone(),
            }
        })
        .collect()
    }
}
