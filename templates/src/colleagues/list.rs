//! Who acts for a respondent, whom a seat was offered to, and offering one.
use crate::{
    View,
    chrome::Chrome,
    parts::{
        Choice, Column, Confirm, Field, bdi, button_primary, confirm, data_table, error_summary,
        language_choices, note, post_button, radio_group, select, status, text_field,
    },
    when,
};
use domain::{language::Language, seat::Role};
use jiff::Timestamp;
use maud::{Markup, html};

/// The page.
pub struct Colleagues {
    /// The respondent's name, and the language that it is in.
    pub respondent: (Language, String),
    /// Who acts for it.
    pub people: Vec<Colleague>,
    /// Seats that were offered and wait to be taken.
    pub offers: Vec<OfferShown>,
    /// The form that offers one; none for those who may not.
    pub form: Option<OfferForm>,
}

/// Somebody who acts for the respondent.
pub struct Colleague {
    /// The name.
    pub name: String,
    /// The mail address.
    pub email: String,
    /// The role.
    pub role: Role,
    /// Whether it is the reader.
    pub own: bool,
    /// Whether the seat is suspended.
    pub suspended: bool,
    /// Where the seat is taken away; none where the reader may not.
    pub removal: Option<String>,
}

/// A seat that was offered.
pub struct OfferShown {
    /// To whom.
    pub name: String,
    /// To which address.
    pub email: String,
    /// Which role.
    pub role: Role,
    /// Until when it can be taken.
    pub until: Timestamp,
    /// Whether it can still be taken.
    pub good: bool,
    /// Where it is sent again and taken back; none for those who may not.
    pub acts: Option<(String, String)>,
}

/// The form that offers a seat, with what was typed.
#[derive(Default)]
pub struct OfferForm {
    /// Where it is sent to.
    pub action: String,
    /// To whom.
    pub name: String,
    /// To which address.
    pub email: String,
    /// The code of the role.
    pub role: String,
    /// The code of the language of the mail.
    pub language: String,
    /// Fields and what is wrong with them.
    pub faults: Vec<(String, String)>,
}

impl View for Colleagues {
    fn title(&self, chrome: &Chrome) -> String {
        chrome.t("nav-colleagues")
    }

    fn body(&self, chrome: &Chrome) -> Markup {
        html! {
            h1 { (chrome.t("nav-colleagues")) }
            p.lead { (chrome.t("colleagues-of")) " " bdi lang=(self.respondent.0) { (self.respondent.1) } }
            p.measure { (chrome.t("colleagues-text")) }
            (self.people(chrome))
            @if !self.offers.is_empty() { (self.offers(chrome)) }
            h2 #offer { (chrome.t("colleagues-offer")) }
            @match &self.form {
                Some(form) => (form.show(chrome)),
                None => (note(html! { p { (chrome.t("colleagues-ask")) } })),
            }
        }
    }
}

impl Colleagues {
    fn people(&self, chrome: &Chrome) -> Markup {
        let columns = [
            Column::words(chrome.t("colleagues-name")),
            Column::words(chrome.t("colleagues-role")),
            Column::words(chrome.t("colleagues-acts")),
        ];
        data_table(
            &chrome.t("colleagues-people"),
            &columns,
            html! {
                @for person in &self.people { (person.row(chrome)) }
            },
        )
    }

    fn offers(&self, chrome: &Chrome) -> Markup {
        let columns = [
            Column::words(chrome.t("colleagues-name")),
            Column::words(chrome.t("colleagues-role")),
            Column::words(chrome.t("colleagues-until")),
            Column::words(chrome.t("colleagues-acts")),
        ];
        html! {
            (data_table(&chrome.t("colleagues-offers"), &columns, html! {
                @for offer in &self.offers { (offer.row(chrome)) }
            }))
        }
    }
}

impl Colleague {
    fn row(&self, chrome: &Chrome) -> Markup {
        html! {
            tr {
                th scope="row" {
                    (bdi(&self.name))
                    @if self.own { " " span.hint { (chrome.t("colleagues-you")) } }
                    @if self.suspended { " " (status("warn", &chrome.t("colleagues-suspended"))) }
                    br; bdi.hint { (self.email) }
                }
                td { (chrome.t(&format!("role-{}", self.role.code()))) }
                td { @if let Some(action) = &self.removal { (self.removal(chrome, action)) } }
            }
        }
    }

    fn removal(&self, chrome: &Chrome, action: &str) -> Markup {
        let named = [("name", self.name.as_str().into())];
        let question =
            if self.own { "colleagues-leave-question" } else { "colleagues-remove-question" };
        confirm(
            chrome,
            &Confirm {
                action: action.to_owned(),
                summary: chrome.t_with("colleagues-remove", &named),
                question: chrome.t_with(question, &named),
                button: chrome.t_with("colleagues-remove", &named),
                fields: Vec::new(),
            },
        )
    }
}

impl OfferShown {
    fn row(&self, chrome: &Chrome) -> Markup {
        html! {
            tr {
                th scope="row" { (bdi(&self.name)) br; bdi.hint { (self.email) } }
                td { (chrome.t(&format!("role-{}", self.role.code()))) }
                td {
                    (when::moment(chrome, self.until))
                    @if !self.good { " " (status("warn", &chrome.t("colleagues-expired"))) }
                }
                td { @if let Some((again, back)) = &self.acts {
                    (post_button(chrome, again, &chrome.t("colleagues-send-again"), "quiet")) " "
                    (post_button(chrome, back, &chrome.t("colleagues-take-back"), "quiet"))
                } }
            }
        }
    }
}

impl OfferForm {
    fn show(&self, chrome: &Chrome) -> Markup {
        let fault = |name: &str| {
            self.faults.iter().find(|(field, _)| field == name).map(|(_, sentence)| sentence)
        };
        let name = Field::new("name", chrome.t("colleagues-name"))
            .autocomplete("off")
            .value(&self.name)
            .error(fault("name"))
            .required();
        let email = Field::new("email", chrome.t("site-email"))
            .kind("email")
            .autocomplete("off")
            .value(&self.email)
            .error(fault("email"))
            .required();
        let role = Field::new("role", chrome.t("colleagues-role"))
            .value(&self.role)
            .error(fault("role"))
            .required();
        let roles = [Role::Contributor, Role::FocalPoint].map(|role| {
            let code = role.code();
            Choice::new(code, chrome.t(&format!("role-{code}")))
                .hint(chrome.t(&format!("colleagues-role-{code}")))
        });
        let language = Field::new("language", chrome.t("people-language"))
            .hint(chrome.t("people-language-hint"))
            .value(&self.language);
        html! {
            (error_summary(chrome, &self.faults))
            form method="post" action=(self.action) novalidate {
                (chrome.csrf_field())
                (text_field(chrome, &name))
                (text_field(chrome, &email))
                (radio_group(chrome, &role, &roles))
                (select(chrome, &language, &language_choices(chrome)))
                p.hint { (chrome.t("colleagues-offer-text")) }
                p.actions { (button_primary(&chrome.t("colleagues-offer-send"))) }
            }
        }
    }
}
