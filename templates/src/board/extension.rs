//! More time: for everybody or for one.
use crate::{
    Chrome, View,
    parts::{Field, button_primary, error_summary, text_field},
    respondents::Chip,
    when::{self, DeadlineShown},
};
use maud::{Markup, html};

/// The form for a later deadline.
pub struct Extension {
    /// Where it posts to.
    pub action: String,
    /// For whom, if for one.
    pub chip: Option<Chip>,
    /// The deadline in force.
    pub present: DeadlineShown,
    /// Whether the consultation is closed and opens again.
    pub closed: bool,
    /// How many will be told.
    pub told: usize,
    /// The day typed.
    pub date: String,
    /// The time typed.
    pub time: String,
    /// Field and the key of its sentence.
    pub faults: Vec<(String, &'static str)>,
}

impl View for Extension {
    fn title(&self, chrome: &Chrome) -> String {
        chrome.t(match self.chip {
            None if self.closed => "board-reopen",
            None => "board-extend",
            Some(_) => "board-extend-one",
        })
    }

    fn body(&self, chrome: &Chrome) -> Markup {
        let faults: Vec<_> =
            self.faults.iter().map(|(field, key)| (field.clone(), chrome.t(key))).collect();
        let told = [("count", self.told.into())];
        html! {
            h1 { (self.title(chrome)) }
            @if let Some(chip) = &self.chip { p { (chip.markup(chrome)) } }
            (error_summary(chrome, &faults))
            p { (chrome.t("board-extend-present")) " " (when::deadline(chrome, &self.present)) }
            p.measure { (chrome.t(if self.closed { "board-reopen-text" } else { "board-extend-text" })) }
            form method="post" action=(self.action) {
                (chrome.csrf_field())
                (deadline_fields(chrome, &self.date, &self.time, &self.faults))
                p.hint { (chrome.t_with("board-extend-told", &told)) }
                p.actions { (button_primary(&self.title(chrome))) }
            }
        }
    }
}

/// Day and time of a deadline by the clocks of Geneva.
pub(crate) fn deadline_fields(
    chrome: &Chrome,
    date: &str,
    time: &str,
    faults: &[(String, &'static str)],
) -> Markup {
    let fault =
        |name: &str| faults.iter().find(|(field, _)| field == name).map(|(_, key)| chrome.t(key));
    let date = Field::new("date", chrome.t("board-deadline-date"))
        .kind("date")
        .value(date)
        .error(fault("date"))
        .required();
    let time = Field::new("time", chrome.t("board-deadline-time"))
        .kind("time")
        .value(time)
        .error(fault("time"))
        .required();
    html! {
        div.filters {
            (text_field(chrome, &date))
            (text_field(chrome, &time))
        }
    }
}
