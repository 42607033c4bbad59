//! Choosing whom to ask.
use crate::{
    Chrome, View,
    board::deadline_fields,
    parts::{Field, alert, error_summary, link_secondary, text_field},
};
use domain::{
    language::Language,
    respondent::{Category, RegionalGroup},
};
use maud::{Markup, html};

/// The form in which respondents are chosen.
pub struct Choose {
    /// Where it posts to.
    pub action: String,
    /// Where the questionnaire is.
    pub questionnaire: String,
    /// Whether the consultation is open already and others are asked in addition.
    pub more: bool,
    /// How many were asked before; they are not offered again.
    pub asked: usize,
    /// What stands in the way of dispatch.
    pub unready: Vec<Unready>,
    /// What was searched for.
    pub words: String,
    /// The respondents on offer, category by category.
    pub groups: Vec<PickGroup>,
    /// Chosen ones that the search does not show.
    pub beside: Vec<Pick>,
    /// How many there are of each category, and of each regional group, among those not asked yet.
    pub categories: Vec<(Category, usize)>,
    /// The same for regional groups.
    pub regions: Vec<(RegionalGroup, usize)>,
    /// How many are chosen.
    pub chosen: usize,
    /// How many of them no mail reaches.
    pub unreachable: usize,
    /// The day typed.
    pub date: String,
    /// The time typed.
    pub time: String,
    /// Field and the key of its sentence.
    pub faults: Vec<(String, &'static str)>,
}

/// Respondents of one category.
pub struct PickGroup {
    /// The category.
    pub category: Category,
    /// Its respondents, in list order.
    pub picks: Vec<Pick>,
}

/// A respondent that can be chosen.
pub struct Pick {
    /// The readable name, which is sent.
    pub slug: String,
    /// The name, and the language that it is in.
    pub name: (Language, String),
    /// Whether mail reaches somebody.
    pub reachable: bool,
    /// Whether it is chosen.
    pub chosen: bool,
}

/// Something that stands in the way of dispatch: the key of its sentence and what it names.
pub struct Unready {
    /// The key.
    pub key: &'static str,
    /// The number of the question or part: "4 (a)".
    pub number: String,
    /// The language in which a text is missing.
    pub language: Option<Language>,
}

impl Unready {
    fn sentence(&self, chrome: &Chrome) -> String {
        let language =
            self.language.map(|l| chrome.t(&format!("language-{l}"))).unwrap_or_default();
        let args = [("number", self.number.as_str().into()), ("language", language.into())];
        chrome.t_with(self.key, &args)
    }
}

impl View for Choose {
    fn title(&self, chrome: &Chrome) -> String {
        chrome.t(if self.more { "dispatch-more-title" } else { "dispatch-title" })
    }

    fn body(&self, chrome: &Chrome) -> Markup {
        let faults: Vec<_> =
            self.faults.iter().map(|(field, key)| (field.clone(), chrome.t(key))).collect();
        html! {
            h1 { (self.title(chrome)) }
            p.lead { (chrome.t(if self.more { "dispatch-more-lead" } else { "dispatch-lead" })) }
            @if self.unready.is_empty() {
                (error_summary(chrome, &faults))
                (self.form(chrome))
            } @else { (self.not_ready(chrome)) }
        }
    }
}

impl Choose {
    fn not_ready(&self, chrome: &Chrome) -> Markup {
        html! {
            (alert(&chrome.t_with("dispatch-unready", &[("count", self.unready.len().into())])))
            ul { @for unready in &self.unready { li { (unready.sentence(chrome)) } } }
            p.actions { (link_secondary(&self.questionnaire, &chrome.t("dispatch-to-questionnaire"))) }
        }
    }

    fn form(&self, chrome: &Chrome) -> Markup {
        html! {
            form.picks method="post" action=(self.action) data-guard {
                (chrome.csrf_field())
                // The first button is what the Enter key presses: it must do no harm.
                button.hidden type="submit" name="step" value="choose" tabindex="-1" aria-hidden="true" { (chrome.t("search")) }
                @if !self.more {
                    h2 { (chrome.t("dispatch-deadline")) }
                    (deadline_fields(chrome, &self.date, &self.time, &self.faults))
                }
                h2 #chosen tabindex="-1" { (chrome.t("dispatch-whom")) }
                @if self.asked > 0 { p.hint { (chrome.t_with("dispatch-asked", &[("count", self.asked.into())])) } }
                p { strong { (chrome.t_with("dispatch-chosen", &[("count", self.chosen.into()), ("without", self.unreachable.into())])) } }
                (self.bulk(chrome))
                (self.search(chrome))
                @if !self.beside.is_empty() {
                    (picks(&chrome.t("dispatch-beside"), chrome, &self.beside))
                }
                @for group in &self.groups {
                    (picks(&chrome.t(&format!("categories-{}", group.category.code())), chrome, &group.picks))
                }
                (self.bar(chrome))
            }
        }
    }

    /// Adding many at once.
    fn bulk(&self, chrome: &Chrome) -> Markup {
        let button = |value: String, label: String, count: usize| {
            html! { button.quiet type="submit" name="add" value=(value) { (chrome.aside_text(&label, count)) } }
        };
        html! {
            fieldset.field.bulk {
                legend { (chrome.t("dispatch-add-all")) }
                div.toolbar {
                    @for (category, count) in &self.categories {
                        (button(format!("category:{}", category.code()), chrome.t(&format!("categories-{}", category.code())), *count))
                    }
                }
                @if !self.regions.is_empty() {
                    div.toolbar {
                        @for (group, count) in &self.regions {
                            (button(format!("group:{}", group.code()), chrome.t(&format!("group-{}", group.code())), *count))
                        }
                    }
                }
                @if self.chosen > 0 {
                    button.quiet type="submit" name="add" value="nobody" { (chrome.t("dispatch-clear")) }
                }
            }
        }
    }

    fn search(&self, chrome: &Chrome) -> Markup {
        html! {
            div.filters {
                (text_field(chrome, &Field::new("words", chrome.t("respondents-search")).kind("search").value(&self.words)))
                button.button type="submit" name="step" value="choose" { (chrome.t("search")) }
            }
            @if self.groups.is_empty() { p { (chrome.t("dispatch-none-found")) } }
        }
    }

    /// The act, always in sight; the numbers are counted by the style sheet as boxes are ticked.
    fn bar(&self, chrome: &Chrome) -> Markup {
        html! {
            div.actions.picks-bar {
                p aria-hidden="true" {
                    (chrome.t("dispatch-ticked")) " " span.picks-chosen {} " · "
                    (chrome.t("respondents-without-contact")) " " span.picks-unreachable {}
                }
                button.button.primary type="submit" name="step" value="review" { (chrome.t(if self.more { "dispatch-review-more" } else { "dispatch-review" })) }
            }
        }
    }
}

fn picks(legend: &str, chrome: &Chrome, picks: &[Pick]) -> Markup {
    html! {
        fieldset.field.picks-list {
            legend { (legend) }
            @for pick in picks {
                div.choice {
                    input.unreachable[!pick.reachable] type="checkbox" id={ "pick-" (pick.slug) } name="chosen" value=(pick.slug) checked[pick.chosen];
                    label for={ "pick-" (pick.slug) } {
                        @let name = html! { bdi lang=(pick.name.0) { (pick.name.1) } };
                        @if pick.reachable { (name) }
                        @else { (chrome.aside(name, html! { span.hint { (chrome.t("dispatch-no-contact")) } })) }
                    }
                }
            }
        }
    }
}
