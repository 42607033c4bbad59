//! A short report drafted in Arabic, which runs from right to left throughout.
use super::text;
use domain::{
    document::{Bars, Block, ContentsEntry, Document, Labels, Masthead, Run, Table},
    language::Language,
};

/// The whole report.
pub fn arabic_report() -> Document {
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
        body: body(),
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

fn body() -> Vec<Block> {
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
    vec![
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
    ]
}
