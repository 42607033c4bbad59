//! One respondent on the board: beside the table, or as a page of its own.
use super::{LogLine, MailLine, Newest, Ways, log, mails};
use crate::{
    Chrome, View,
    parts::{alert, bdi, post_button, status},
    people::{OfferShown, PersonShown},
    respondents::Chip,
    submissions::{late_mark, standing_mark},
    when::{self, DeadlineShown},
};
use domain::submission::Standing;
use jiff::Timestamp;
use maud::{Markup, html};

/// An invited respondent, with everything that went to and fro.
pub struct OnBoard {
    /// The ways to the other pages.
    pub ways: Ways,
    /// Where it is on the board.
    pub href: String,
    /// Its entry in the registry, for those who may see it.
    pub registry: Option<String>,
    /// Who.
    pub chip: Chip,
    /// What happened when, in order: the code of the progress and the moment.
    pub reached: Vec<(&'static str, Timestamp)>,
    /// The deadline in force for it.
    pub deadline: Option<DeadlineShown>,
    /// Whether that is its own.
    pub own_deadline: bool,
    /// The address in the registry.
    pub contact: Option<String>,
    /// Who acts for it.
    pub people: Vec<PersonShown>,
    /// Seats offered.
    pub offers: Vec<OfferShown>,
    /// The mails.
    pub mails: Vec<MailLine>,
    /// What was handed in, newest first.
    pub handed: Vec<Handed>,
    /// The log.
    pub log: Vec<LogLine>,
    /// Whether the reader may remind it now.
    pub may_remind: bool,
    /// Whether the reader may extend its deadline.
    pub may_extend: bool,
    /// The key of a sentence on why an act was not done.
    pub refused: Option<&'static str>,
}

/// A version that was handed in.
pub struct Handed {
    /// The version.
    pub newest: Newest,
    /// When it was received.
    pub at: Timestamp,
}

impl View for OnBoard {
    fn title(&self, _: &Chrome) -> String {
        self.chip.name.1.clone()
    }

    fn body(&self, chrome: &Chrome) -> Markup {
        html! {
            div.measure {
                h1 { bdi lang=(self.chip.name.0) { (self.chip.name.1) } }
                @if let Some(key) = self.refused { (alert(&chrome.t(key))) }
                div data-evidence-body {
                    h2 { bdi lang=(self.chip.name.0) { (self.chip.name.1) } }
                    p.hint { (self.chip.kind(chrome)) }
                    (self.acts(chrome))
                    (self.facts(chrome))
                    (self.contacts(chrome))
                    (self.replies(chrome))
                    h3 { (chrome.t("board-mails")) }
                    (mails(chrome, &self.mails))
                    h3 { (chrome.t("board-log")) }
                    (log(chrome, &self.log))
                }
            }
        }
    }
}

impl OnBoard {
    fn acts(&self, chrome: &Chrome) -> Markup {
        html! {
            @if self.may_remind || self.may_extend {
                div.actions {
                    @if self.may_remind {
                        (post_button(chrome, &format!("{}/reminder", self.href), &chrome.t("board-remind"), "button"))
                    }
                    @if self.may_extend { a href={ (self.href) "/extension" } { (chrome.t("board-extend-one")) } }
                }
            }
        }
    }

    fn facts(&self, chrome: &Chrome) -> Markup {
        html! {
            @if let Some(deadline) = &self.deadline {
                p {
                    (chrome.t(if self.own_deadline { "board-own-deadline" } else { "board-due" })) " "
                    (when::deadline(chrome, deadline))
                }
            }
            dl.facts {
                @for (progress, at) in &self.reached {
                    dt { (chrome.t(&format!("board-reached-{progress}"))) }
                    dd { (when::moment(chrome, *at)) }
                }
            }
        }
    }

    fn contacts(&self, chrome: &Chrome) -> Markup {
        html! {
            h3 { (chrome.t("board-contacts")) }
            ul {
                @for person in &self.people {
                    li {
                        (chrome.then(bdi(&person.name), chrome.t(&format!("role-{}", person.role.code())))) br;
                        bdi.hint { (person.email) }
                        @if person.suspended_at.is_some() { " " (status("warn", &chrome.t("people-suspended"))) }
                    }
                }
                @for offer in &self.offers {
                    li {
                        bdi { (offer.email) } br;
                        (status(if offer.expires_at <= chrome.now { "warn" } else { "calm" }, &chrome.t("board-offered")))
                        " " span.hint { (chrome.t("people-good-until")) " " (when::day_of(chrome, offer.expires_at)) }
                    }
                }
                @match &self.contact {
                    Some(contact) => li { (chrome.pair(chrome.t("respondents-contact"), bdi(contact))) },
                    None if self.people.is_empty() => li { (status("warn", &chrome.t("respondents-no-contact"))) },
                    None => {}
                }
            }
            @if let Some(registry) = &self.registry { p { a href=(registry) { (chrome.t("board-registry")) } } }
        }
    }

    fn replies(&self, chrome: &Chrome) -> Markup {
        html! {
            h3 { (chrome.t("board-replies")) }
            @if self.handed.is_empty() { p.hint { (chrome.t("board-replies-none")) } }
            @else {
                ul {
                    @for handed in &self.handed {
                        li {
                            a href=(handed.newest.href) { (chrome.t_with("submissions-version", &[("version", handed.newest.version.into())])) }
                            @if handed.newest.late { " " (late_mark(chrome)) }
                            @if handed.newest.standing != Standing::Received { " " (standing_mark(chrome, handed.newest.standing)) }
                            br; span.hint { (when::moment(chrome, handed.at)) }
                        }
                    }
                }
            }
        }
    }
}
