//! The addresses inside one reply, each carrying the language in which the questions are read, if it was chosen.
use crate::web::Desk;
use domain::{
    id::{AttachmentId, SubmissionId},
    language::Language,
    questionnaire::Key,
};

/// `/t/…/consultations/…/reply` and what lies under it.
#[derive(Clone, Debug)]
pub struct Addresses {
    base: String,
    chosen: Option<Language>,
}

impl Addresses {
    /// The addresses of the reply to the consultation of this readable name.
    pub fn of(desk: &Desk, consultation: &str, chosen: Option<Language>) -> Self {
        Self { base: desk.path(&format!("/consultations/{consultation}/reply")), chosen }
    }

    /// A page: `/review`.
    pub fn to(&self, rest: &str) -> String {
        self.read_in(rest, self.chosen)
    }

    /// A page with its questions in a language.
    pub fn read_in(&self, rest: &str, language: Option<Language>) -> String {
        let (rest, fragment) = rest.split_once('#').unwrap_or((rest, ""));
        let query = language.map(|l| format!("?in={}", l.code())).unwrap_or_default();
        let mark = if fragment.is_empty() { "" } else { "#" };
        format!("{}{rest}{query}{mark}{fragment}", self.base)
    }

    /// A part, by its place from 1.
    pub fn part(&self, position: usize) -> String {
        self.to(&format!("/parts/{position}"))
    }

    /// A question on the page of its part.
    pub fn question(&self, position: usize, key: &Key) -> String {
        self.to(&format!("/parts/{position}#question-{key}"))
    }

    /// Where one answer is saved.
    pub fn answer(&self, key: &Key) -> String {
        self.to(&format!("/answers/{key}"))
    }

    /// The earlier texts of an answer.
    pub fn history(&self, key: &Key) -> String {
        self.to(&format!("/answers/{key}/history"))
    }

    /// A file.
    pub fn attachment(&self, id: AttachmentId) -> String {
        format!("{}/attachments/{id}", self.base)
    }

    /// The receipt of a submission.
    pub fn receipt(&self, id: SubmissionId) -> String {
        self.to(&format!("/receipts/{id}"))
    }
}

#[cfg(test)]
mod tests {
    use super::Addresses;
    use domain::language::Language;

    #[test]
    fn the_language_of_the_questions_is_carried_before_the_fragment() {
        let base = "/t/committee/consultations/water/reply".to_owned();
        let plain = Addresses { base: base.clone(), chosen: None };
        let french = Addresses { base: base.clone(), chosen: Some(Language::Fr) };
        assert_eq!(plain.to("#settings"), format!("{base}#settings"));
        assert_eq!(french.to(""), format!("{base}?in=fr"));
        assert_eq!(french.to("/parts/2#question-q4"), format!("{base}/parts/2?in=fr#question-q4"));
        assert_eq!(french.read_in("/print", Some(Language::Ar)), format!("{base}/print?in=ar"));
    }
}
