//! Looking again before the questionnaire leaves.
use crate::{
    Chrome, View,
    layout::direction,
    mail::Written,
    parts::{Column, alert, data_table, hidden, in_language, link_secondary, note},
    when::{self, DeadlineShown},
};
use domain::{
    language::{Language, Texts},
    respondent::Category,
};
use maud::{Markup, html};

/// What will happen, in numbers and names.
pub struct Review {
    /// Where it posts to.
    pub action: String,
    /// Where the board is.
    pub board: String,
    /// Whether the consultation is open already.
    pub more: bool,
    /// The title of the consultation.
    pub title: Texts,
    /// The readable names of the chosen.
    pub chosen: Vec<String>,
    /// How many of each category.
    pub categories: Vec<(Category, usize)>,
    /// The languages of the questionnaire.
    pub languages: Vec<Language>,
    /// How many questions it has.
    pub questions: usize,
    /// The deadline.
    pub deadline: DeadlineShown,
    /// The day as typed.
    pub date: String,
    /// The time as typed.
    pub time: String,
    /// How many mails leave.
    pub mails: usize,
    /// Those whom no mail reaches.
    pub unreachable: Vec<Unreachable>,
    /// The mail to the first of them, as an example: its address and its words.
    pub example: Option<(String, Written)>,
    /// The key of a sentence on why it was not done.
    pub refused: Option<&'static str>,
}

/// Somebody whom no mail reaches.
pub struct Unreachable {
    /// Its entry in the registry.
    pub href: String,
    /// Its name.
    pub name: (Language, String),
}

impl View for Review {
    fn title(&self, chrome: &Chrome) -> String {
        chrome.t("dispatch-review-title")
    }

    fn body(&self, chrome: &Chrome) -> Markup {
        html! {
            h1 { (self.title(chrome)) }
            @if let Some(key) = self.refused { (alert(&chrome.t(key))) }
            (self.facts(chrome))
            (self.numbers(chrome))
            (self.not_reached(chrome))
            (self.mail(chrome))
            @if !self.more { (note(html! { p { (chrome.t("dispatch-freezes")) } })) }
            @if self.refused.is_none() { (self.form(chrome)) }
            @else { p.actions { (link_secondary(&self.board, &chrome.t("dispatch-to-board"))) } }
        }
    }
}

impl Review {
    fn facts(&self, chrome: &Chrome) -> Markup {
        let languages: Vec<_> =
            self.languages.iter().map(|l| chrome.t(&format!("language-{l}"))).collect();
        let (language, title) = self.title.shown(chrome.language);
        html! {
            dl.facts {
                dt { (chrome.t("dispatch-consultation")) } dd { (in_language(language, title)) }
                dt { (chrome.t("dispatch-questionnaire")) } dd { (chrome.t_with("questions", &[("count", self.questions.into())])) " · " (chrome.list_text(&languages)) }
                dt { (chrome.t("dispatch-deadline")) } dd { (when::deadline(chrome, &self.deadline)) }
                dt { (chrome.t("dispatch-mails")) } dd { (chrome.t_with("dispatch-mails-count", &[("count", self.mails.into())])) }
            }
        }
    }

    fn numbers(&self, chrome: &Chrome) -> Markup {
        let columns =
            [Column::words(chrome.t("respondents-category")), Column::numbers(chrome.t("total"))];
        let caption = chrome.t_with("respondents", &[("count", self.chosen.len().into())]);
        data_table(
            &caption,
            &columns,
            html! {
                @for (category, count) in &self.categories {
                    tr { th scope="row" { (chrome.t(&format!("categories-{}", category.code()))) } td.num { (count) } }
                }
            },
        )
    }

    fn not_reached(&self, chrome: &Chrome) -> Markup {
        let count = [("count", self.unreachable.len().into())];
        html! {
            @if !self.unreachable.is_empty() {
                h2 { (chrome.t_with("dispatch-unreachable", &count)) }
                p.measure { (chrome.t("dispatch-unreachable-text")) }
                details open[self.unreachable.len() <= 20] {
                    summary { (chrome.t("dispatch-unreachable-names")) }
                    ul.columns { @for one in &self.unreachable { li { a href=(one.href) { bdi lang=(one.name.0) { (one.name.1) } } } } }
                }
            }
        }
    }

    fn mail(&self, chrome: &Chrome) -> Markup {
        html! {
            @if let Some((to, mail)) = &self.example {
                details {
                    summary { (chrome.t("dispatch-preview")) }
                    div.sheet lang=(mail.language) dir=(direction(mail.language)) {
                        p { bdi { (to) } br; strong { (mail.subject) } }
                        p.difference { (mail.text) }
                    }
                }
            }
        }
    }

    fn form(&self, chrome: &Chrome) -> Markup {
        let count = [("count", self.chosen.len().into())];
        let act = if self.more { "dispatch-invite-this" } else { "dispatch-this" };
        html! {
            form method="post" action=(self.action) {
                (chrome.csrf_field())
                (hidden("date", &self.date))
                (hidden("time", &self.time))
                (hidden("mode", if self.more { "more" } else { "first" }))
                @for slug in &self.chosen { (hidden("chosen", slug)) }
                div.actions {
                    button.button.primary type="submit" name="step" value="dispatch" { (chrome.t_with(act, &count)) }
                    button.button type="submit" name="step" value="choose" { (chrome.t("dispatch-back")) }
                }
            }
        }
    }
}
