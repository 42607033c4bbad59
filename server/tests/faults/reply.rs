//! What respondents do, as these tests need it.
use crate::support::{Answer, Browser, House, Persona, Server};
use domain::bundle::Bundle;
use jiff::civil;

const COOPERATION: &str = include_str!("../../demonstration/international-cooperation-2011.json");
/// Where the reply to it is written.
pub const REPLY: &str = "/consultations/international-cooperation-2011/reply";

/// A consultation that awaits replies of many, and takes files with question 3; nobody has handed in yet.
pub fn cooperation() -> Bundle {
    let mut bundle = verbale::bundle::read(COOPERATION).expect("a bundle");
    bundle.consultation.closed_at = None;
    bundle.consultation.deadline = Some(civil::datetime(2099, 12, 31, 18, 0, 0, 0));
    bundle.submissions.clear();
    bundle
}

/// A new tenant with that consultation.
pub fn house(server: &'static Server) -> House {
    let house = House::at(server);
    house.import(&cooperation());
    house
}

/// Focal points of the first so many who were asked.
pub fn focal_points(house: &House, count: usize) -> Vec<Persona> {
    let asked = cooperation().invitations;
    assert!(asked.len() >= count, "only {} were asked", asked.len());
    let act = |slug: &str| house.focal_point(house.respondent(slug));
    asked.iter().take(count).map(|invitation| act(&invitation.respondent)).collect()
}

/// Saves the answer to question 1 as the script does, begun from version `seen`.
pub fn autosave(
    house: &House,
    who: &Browser,
    text: &str,
    seen: i32,
) -> Result<Answer, ureq::Error> {
    let path = house.path(&format!("{REPLY}/answers/q1"));
    let seen = seen.to_string();
    let fields = [("csrf", who.csrf.as_str()), ("q1", text), ("version-q1", seen.as_str())];
    let headers = [("sec-fetch-site", "same-origin"), ("accept", "application/json")];
    who.try_post(&path, &fields, &headers)
}

/// The version that an autosave was stored as; none when it was not acknowledged.
pub fn version(answer: &Answer) -> Option<i32> {
    let told: serde_json::Value = serde_json::from_str(&answer.body).ok()?;
    let saved = answer.status == 200 && told["state"] == "saved";
    saved.then(|| told["version"].as_i64())?.and_then(|version| version.try_into().ok())
}

/// The hidden fields of the form that hands in: its key, and what was looked at.
pub fn form_of_the_review(page: &Answer) -> Option<[(String, String); 2]> {
    let form = page.between("/reply/submission\"", "</form>")?;
    let value = |name: &str| {
        let rest = form.split_once(&format!("name=\"{name}\""))?.1;
        let value = rest.split_once("value=\"")?.1.split_once('"')?.0;
        Some((name.to_owned(), value.to_owned()))
    };
    Some([value("key")?, value("content")?])
}

/// Hands in what the form of the review shows.
pub fn hand_in(
    house: &House,
    who: &Browser,
    form: &[(String, String); 2],
) -> Result<Answer, ureq::Error> {
    let mut fields = vec![("csrf", who.csrf.as_str()), ("authorized", "yes")];
    fields.extend(form.iter().map(|(name, value)| (name.as_str(), value.as_str())));
    let path = house.path(&format!("{REPLY}/submission"));
    who.try_post(&path, &fields, &[("sec-fetch-site", "same-origin")])
}
