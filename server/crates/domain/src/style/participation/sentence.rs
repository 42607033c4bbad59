use super::Participation;
use crate::{
    respondent::Category,
    style::number::{date, in_words_below_ten, month_and_year},
};
use jiff::civil::Date;

/// Up to when responses were counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AsOf {
    /// "by 14 October 2011".
    Day(Date),
    /// "by October 2011": any day of that month.
    Month(Date),
}

impl std::fmt::Display for AsOf {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Day(day) => f.write_str(&date(*day)),
            Self::Month(day) => f.write_str(&month_and_year(*day)),
        }
    }
}

/// The sending of a questionnaire, as the report tells it.
#[derive(Clone, Copy, Debug)]
pub struct Dispatch<'a> {
    /// Who sent it, with article: "the secretariat of the Advisory Committee".
    pub sender: &'a str,
    /// The day on which it was sent.
    pub sent: Date,
    /// Up to when responses were counted.
    pub as_of: AsOf,
    /// To whom the responses went, with article: "the United Nations High Commissioner for Human Rights".
    pub recipient: &'a str,
}

impl Participation {
    /// What follows "responses received from": everybody, and the total; empty when nobody answered.
    ///
    /// "eight Member States (…) and from the Holy See, … and a number of NGOs – a total of 15 responses in all"
    #[must_use]
    pub fn fragment(&self) -> String {
        if self.parties.is_empty() {
            return String::new();
        }
        format!("{} – a total of {} in all", self.after_from(), self.total())
    }

    /// What follows "received from", without the total; empty when nobody answered.
    #[must_use]
    pub fn respondents_after_from(&self) -> String {
        self.after_from()
    }

    /// "15 responses", "about 10 responses", "one response".
    #[must_use]
    pub fn total(&self) -> String {
        let count = self.responses();
        let about = if self.approximate { "about " } else { "" };
        let noun = if count == 1 { "response" } else { "responses" };
        format!("{about}{} {noun}", in_words_below_ten(count))
    }

    /// "As at 30 December 2009, responses had been received from …"
    #[must_use]
    pub fn as_at(&self, day: Date) -> String {
        if self.parties.is_empty() {
            return format!("As at {}, no responses had been received.", date(day));
        }
        let noun = if self.responses() == 1 { "a response" } else { "responses" };
        format!("As at {}, {noun} had been received from {}.", date(day), self.after_from())
    }

    /// The two sentences of A/HRC/AC/8/3, para. 5: what was sent and how many answered, then who they were. One
    /// sentence when nobody answered.
    #[must_use]
    pub fn account(&self, dispatch: &Dispatch<'_>) -> Vec<String> {
        let Dispatch { sender, sent, as_of, recipient } = dispatch;
        let received = match self.responses() {
            0 => "no responses".to_owned(),
            _ => self.total(),
        };
        let mut sentences = vec![format!(
            "On {}, {sender} sent out a questionnaire, and by {as_of} {received} had been received.",
            date(*sent)
        )];
        if !self.parties.is_empty() {
            let one_body = self.respondents() == 1 && self.count(Category::Individual) == 0;
            let their = if one_body { "its" } else { "their" };
            sentences.push(format!(
                "{} sent {their} observations and comments to {recipient}.",
                self.subject()
            ));
        }
        sentences
    }
}
