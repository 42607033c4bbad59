//! What was done, in words.
use crate::Chrome;
use domain::audit::Act;

/// "Corrigendum begun (version 2)": an act from the record, with what it was done to where the words need it.
#[must_use]
pub fn words(chrome: &Chrome, act: &str, object: &str) -> String {
    match act.parse::<Act>() {
        Ok(act) => chrome.t_with(&format!("audit-{}", act.code()), &[("object", object.into())]),
        // A record that another version of the program wrote is shown as it stands.
        Err(_) => chrome.aside_text(&act.replace('_', " "), object),
    }
}
