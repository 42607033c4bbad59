//! Respondents from a table: first a report, then the import.
use crate::{
    Chrome, View,
    parts::{
        Column, Field, alert, button_primary, button_secondary, data_table, error_summary,
        file_field, status, text_area,
    },
};
use maud::{Markup, html};

/// The import: the form, and once something was sent, the report on it.
pub struct Import {
    /// Where it posts to; the example lies below it.
    pub action: String,
    /// The table as pasted or read from the file.
    pub text: String,
    /// The key of the sentence on why it could not be read at all.
    pub fault: Option<&'static str>,
    /// What it holds.
    pub report: Option<Report>,
}

/// What the lines of a table would do.
#[derive(Clone, Debug, Default)]
pub struct Report {
    /// Every line with its number in the table and what becomes of it.
    pub lines: Vec<(u64, Verdict)>,
    /// Columns that are not understood and not used.
    pub unused: Vec<String>,
}

/// What becomes of a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// It is added.
    Added {
        /// Its name.
        name: String,
        /// The code of its category.
        category: &'static str,
    },
    /// It is in the registry already, or on an earlier line.
    There {
        /// Its name.
        name: String,
    },
    /// It can't be read.
    Bad {
        /// What stands at its beginning.
        name: String,
        /// Column and the key of its sentence.
        faults: Vec<(String, &'static str)>,
    },
}

impl Report {
    /// How many lines would be added.
    #[must_use]
    pub fn added(&self) -> usize {
        self.lines.iter().filter(|(_, v)| matches!(v, Verdict::Added { .. })).count()
    }

    /// How many are there already.
    #[must_use]
    pub fn there(&self) -> usize {
        self.lines.iter().filter(|(_, v)| matches!(v, Verdict::There { .. })).count()
    }

    /// How many can't be read.
    #[must_use]
    pub fn bad(&self) -> usize {
        self.lines.iter().filter(|(_, v)| matches!(v, Verdict::Bad { .. })).count()
    }
}

impl View for Import {
    fn title(&self, chrome: &Chrome) -> String {
        chrome.t("respondents-import-title")
    }

    fn body(&self, chrome: &Chrome) -> Markup {
        let faults: Vec<_> =
            self.fault.iter().map(|key| ("table".to_owned(), chrome.t(key))).collect();
        html! {
            h1 { (chrome.t("respondents-import-title")) }
            @match &self.report {
                Some(report) => (self.reported(chrome, report)),
                None => {
                    (error_summary(chrome, &faults))
                    (self.form(chrome))
                }
            }
        }
    }
}

impl Import {
    fn form(&self, chrome: &Chrome) -> Markup {
        let text = Field::new("table", chrome.t("respondents-import-paste"))
            .value(&self.text)
            .rows(8)
            .error(self.fault.map(|key| chrome.t(key)));
        let file = Field::new("file", chrome.t("respondents-import-file"))
            .hint(chrome.t("respondents-import-file-hint"));
        html! {
            p.lead { (chrome.t("respondents-import-lead")) }
            details {
                summary { (chrome.t("respondents-import-columns")) }
                dl.facts {
                    @for column in ["name", "category", "state", "group", "running", "abbreviation", "contact", "language", "name_fr"] {
                        dt { code { (column) } }
                        dd { (chrome.t(&format!("respondents-column-{}", column.replace('_', "-")))) }
                    }
                }
            }
            p { a href={ (self.action) "/example" } download { (chrome.t("respondents-import-example")) } }
            form method="post" action=(self.action) enctype="multipart/form-data" {
                (chrome.csrf_field())
                (file_field(chrome, &file, ".csv,.txt,.tsv", false))
                (text_area(chrome, &text))
                p.actions { (button_primary(&chrome.t("respondents-import-check"))) }
            }
        }
    }

    fn reported(&self, chrome: &Chrome, report: &Report) -> Markup {
        let (added, there, bad) = (report.added(), report.there(), report.bad());
        let counts = [("added", added.into()), ("there", there.into()), ("bad", bad.into())];
        html! {
            p.lead { (chrome.t_with("respondents-report", &counts)) }
            @if !report.unused.is_empty() {
                (alert(&chrome.t_with("respondents-report-unused", &[("columns", chrome.list_text(&report.unused).into())])))
            }
            form method="post" action=(self.action) enctype="multipart/form-data" {
                (chrome.csrf_field())
                p.actions {
                    @if added > 0 {
                        button.button.primary type="submit" name="import" value="yes" {
                            (chrome.t_with("respondents-report-import", &[("count", added.into())]))
                        }
                    }
                    a href=(self.action) { (chrome.t("respondents-report-other")) }
                }
                details open[bad > 0] {
                    summary { (chrome.t("respondents-report-correct")) }
                    (text_area(chrome, &Field::new("table", chrome.t("respondents-report-table")).value(&self.text).rows(6)))
                    p { (button_secondary(&chrome.t("respondents-report-check-again"))) }
                }
            }
            hr;
            (self.lines(chrome, report, |v| matches!(v, Verdict::Bad { .. }), "respondents-report-bad"))
            (self.lines(chrome, report, |v| matches!(v, Verdict::Added { .. }), "respondents-report-added"))
            (self.lines(chrome, report, |v| matches!(v, Verdict::There { .. }), "respondents-report-there"))
        }
    }

    fn lines(
        &self,
        chrome: &Chrome,
        report: &Report,
        of: impl Fn(&Verdict) -> bool,
        caption: &str,
    ) -> Markup {
        let lines: Vec<_> = report.lines.iter().filter(|(_, verdict)| of(verdict)).collect();
        let columns = [
            Column::words(chrome.t("respondents-report-line")),
            Column::words(chrome.t("respondents-name")),
            Column::words(chrome.t("respondents-report-verdict")),
        ];
        html! {
            @if !lines.is_empty() {
                (data_table(&chrome.t_with(caption, &[("count", lines.len().into())]), &columns, html! {
                    @for (line, verdict) in lines {
                        tr {
                            th scope="row" { (line) }
                            td { bdi { (verdict.name()) } }
                            td { (verdict.said(chrome)) }
                        }
                    }
                }))
            }
        }
    }
}

impl Verdict {
    fn name(&self) -> &str {
        match self {
            Self::Added { name, .. } | Self::There { name } | Self::Bad { name, .. } => name,
        }
    }

    fn said(&self, chrome: &Chrome) -> Markup {
        match self {
            Self::Added { category, .. } => html! { (chrome.t(&format!("category-{category}"))) },
            Self::There { .. } => status("calm", &chrome.t("respondents-report-is-there")),
            Self::Bad { faults, .. } => html! {
                @for (i, (column, key)) in faults.iter().enumerate() {
                    @if i > 0 { br; }
                    @if column.is_empty() { (chrome.t(key)) }
                    @else { (chrome.pair(html! { code { (column) } }, chrome.t(key))) }
                }
            },
        }
    }
}
