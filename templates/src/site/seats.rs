//! "Your seats".
use crate::{
    Chrome, View,
    parts::{button_secondary, empty},
};
use domain::seat::Role;
use maud::{Markup, html};

/// Every place where somebody sits.
pub struct Seats {
    /// The seats, by tenant.
    pub seats: Vec<SeatCard>,
}

/// One seat.
pub struct SeatCard {
    /// In addresses.
    pub id: String,
    /// The tenant's name.
    pub tenant: String,
    /// The role.
    pub role: Role,
    /// For whom, if for a respondent.
    pub respondent: Option<String>,
}

impl View for Seats {
    fn title(&self, chrome: &Chrome) -> String {
        chrome.t("your-seats")
    }

    fn body(&self, chrome: &Chrome) -> Markup {
        html! {
            h1 { (chrome.t("your-seats")) }
            @if self.seats.is_empty() {
                (empty(&chrome.t("site-seats-none"), &chrome.t("site-seats-none-text"), None))
            } @else {
                ul.cards {
                    @for seat in &self.seats {
                        li.card {
                            form method="post" action={ "/seats/" (seat.id) "/choice" } {
                                (chrome.csrf_field())
                                h2 { bdi { (seat.tenant) } }
                                p {
                                    (chrome.t(&format!("role-{}", seat.role.code())))
                                    @if let Some(respondent) = &seat.respondent { " · " bdi { (respondent) } }
                                }
                                (button_secondary(&chrome.t("site-seat-sit")))
                            }
                        }
                    }
                }
            }
        }
    }
}
