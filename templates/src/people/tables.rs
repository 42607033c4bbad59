//! People and offers in tables, wherever they are shown.
use crate::{
    Chrome,
    parts::{Column, Confirm, confirm, data_table, post_button, status},
    when,
};
use domain::seat::Role;
use jiff::Timestamp;
use maud::{Markup, html};

/// Somebody with a seat.
#[derive(Clone, Debug)]
pub struct PersonShown {
    /// Where acts on the seat are posted below.
    pub href: String,
    /// The name.
    pub name: String,
    /// The mail address.
    pub email: String,
    /// The role.
    pub role: Role,
    /// Since when the seat does not count.
    pub suspended_at: Option<Timestamp>,
    /// Whether it is the reader's own.
    pub own: bool,
    /// Whether the reader may suspend it and let it count again.
    pub may_suspend: bool,
    /// Whether the reader may remove it.
    pub may_remove: bool,
}

/// A seat that was offered and waits to be taken.
#[derive(Clone, Debug)]
pub struct OfferShown {
    /// Where acts on the offer are posted below.
    pub href: String,
    /// To whom.
    pub name: String,
    /// To which address.
    pub email: String,
    /// Which role.
    pub role: Role,
    /// When it was offered.
    pub offered_at: Timestamp,
    /// Until when it can be taken.
    pub expires_at: Timestamp,
}

/// People with what can be done about their seats.
#[must_use]
pub fn people_table(chrome: &Chrome, caption: &str, people: &[PersonShown]) -> Markup {
    let columns = ["people-name", "people-role", "people-seat", "people-acts"]
        .map(|key| Column::words(chrome.t(key)));
    data_table(caption, &columns, html! { @for person in people { (person.row(chrome)) } })
}

impl PersonShown {
    fn row(&self, chrome: &Chrome) -> Markup {
        html! {
            tr {
                th scope="row" { bdi { (self.name) } @if self.own { " " span.hint { (chrome.t("people-you")) } } br; bdi.hint { (self.email) } }
                td { (chrome.t(&format!("role-{}", self.role.code()))) }
                td { @match self.suspended_at {
                    Some(at) => { (status("warn", &chrome.t("people-suspended"))) " " span.hint { (when::day_of(chrome, at)) } },
                    None => (status("good", &chrome.t("people-counts"))),
                } }
                td { (self.acts(chrome)) }
            }
        }
    }

    fn acts(&self, chrome: &Chrome) -> Markup {
        let named = |key: &str| chrome.t_with(key, &[("name", self.name.as_str().into())]);
        html! {
            div.toolbar {
                @if self.may_suspend {
                    form.inline method="post" action={ (self.href) "/suspension" } {
                        (chrome.csrf_field())
                        @let (value, key) = if self.suspended_at.is_some() { ("no", "people-resume") } else { ("yes", "people-suspend") };
                        button.quiet type="submit" name="suspended" value=(value) { (chrome.t(key)) span.hidden { " " (self.name) } }
                    }
                }
                @if self.may_remove {
                    (confirm(chrome, &Confirm {
                        action: format!("{}/removal", self.href),
                        summary: chrome.t("people-remove"),
                        question: named("people-remove-question"),
                        button: named("people-remove-this"),
                        fields: Vec::new(),
                    }))
                }
            }
        }
    }
}

/// Offers that wait, with what can be done about them.
#[must_use]
pub fn offers_table(chrome: &Chrome, offers: &[OfferShown]) -> Markup {
    let columns = ["people-name", "people-role", "people-good-until", "people-acts"]
        .map(|key| Column::words(chrome.t(key)));
    let caption = chrome.t("people-offers");
    data_table(&caption, &columns, html! { @for offer in offers { (offer.row(chrome)) } })
}

impl OfferShown {
    fn row(&self, chrome: &Chrome) -> Markup {
        let expired = self.expires_at <= chrome.now;
        html! {
            tr {
                th scope="row" { @if self.name.is_empty() { (chrome.t("people-nameless")) } @else { bdi { (self.name) } } br; bdi.hint { (self.email) } }
                td { (chrome.t(&format!("role-{}", self.role.code()))) }
                td {
                    (when::day_of(chrome, self.expires_at))
                    @if expired { " " (status("warn", &chrome.t("people-expired"))) }
                }
                td {
                    div.toolbar {
                        (post_button(chrome, &format!("{}/renewal", self.href), &chrome.t("people-send-again"), "quiet"))
                        (post_button(chrome, &format!("{}/revocation", self.href), &chrome.t("people-take-back"), "quiet"))
                    }
                }
            }
        }
    }
}
