//! What was done, in words.
use crate::{Chrome, parts::bdi};
use domain::audit::{Act, read_seat};
use maud::Markup;

/// "Corrigendum begun (version 2)": an act from the record, with what it was done to where the words need it.
#[must_use]
pub fn words(chrome: &Chrome, act: &str, object: &str) -> String {
    match act.parse::<Act>() {
        Ok(act) => chrome.t_with(&format!("audit-{}", act.code()), &[("object", object.into())]),
        // A record that another version of the program wrote is shown as it stands.
        Err(_) => chrome.aside_text(&act.replace('_', " "), object),
    }
}

/// "Corrigendum begun (version …)": a kind of act, whatever it was done to.
#[must_use]
pub fn kind(chrome: &Chrome, act: &str) -> String {
    match act.parse::<Act>() {
        Ok(_) => words(chrome, act, "…"),
        Err(_) => act.replace('_', " "),
    }
}

/// "nadia@example.org (Rapporteur)": whose seat an act was about, which its words don't say.
#[must_use]
pub fn seat(chrome: &Chrome, object: &str) -> Option<Markup> {
    let (email, role) = read_seat(object)?;
    Some(chrome.aside(bdi(email), chrome.t(&format!("role-{}", role.code()))))
}
