//! The words of mails: plain text, in the reader's language, a fact a line and every address on a line of its own.
mod markup;

pub use markup::paragraphs;

use crate::text::{Arg, message};
use domain::{language::Language, respondent::Respondent};

/// A mail ready to be sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Written {
    /// The language of subject and words.
    pub language: Language,
    /// The subject, one line.
    pub subject: String,
    /// The words.
    pub text: String,
}

/// What a mail tells; every string is as the reader should see it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Tidings {
    /// A seat is offered.
    SeatOffer {
        /// "Secretary", in the reader's language.
        role: String,
        /// For whom, if for a respondent.
        respondent: Option<String>,
        /// How to take it.
        offer: Offer,
    },
    /// A reply is asked for.
    Invitation {
        /// The title.
        consultation: String,
        /// Who is asked.
        respondent: String,
        /// "29 January 2027, 18:00 Geneva".
        deadline: String,
        /// How to begin: the address of the reply, or the offer of a seat.
        way: Way,
    },
    /// The reply is missing still.
    Reminder {
        /// The title.
        consultation: String,
        /// Whose reply.
        respondent: String,
        /// The deadline.
        deadline: String,
        /// The address of the reply.
        link: String,
    },
    /// The deadline was moved.
    Extension {
        /// The title.
        consultation: String,
        /// For whom.
        respondent: String,
        /// The new deadline.
        deadline: String,
        /// The address of the reply.
        link: String,
    },
    /// The questionnaire was corrected.
    Corrigendum {
        /// The title.
        consultation: String,
        /// For whom.
        respondent: String,
        /// The deadline, which stays as it was.
        deadline: String,
        /// The address of the reply.
        link: String,
    },
    /// A reply was received.
    Acknowledgement {
        /// The title.
        consultation: String,
        /// Whose reply.
        respondent: String,
        /// 1, 2, …
        version: u32,
        /// When.
        at: String,
        /// Whether that was after the deadline.
        late: bool,
        /// The SHA-256 of its content.
        hash: String,
        /// The address of the receipt.
        link: String,
    },
    /// A submission was decided on.
    Decision {
        /// The title.
        consultation: String,
        /// Whose reply.
        respondent: String,
        /// `accepted`, `returned` or `rejected`.
        standing: &'static str,
        /// The address where it is read.
        link: String,
    },
    /// A new password.
    PasswordReset {
        /// The address that sets it.
        link: String,
    },
}

/// The offer of a seat: its address, its code and until when it is good.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offer {
    /// The address.
    pub link: String,
    /// Six digits.
    pub code: String,
    /// The day.
    pub until: String,
}

/// How an invited respondent begins.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Way {
    /// Somebody acts for it already: the address of the reply.
    Reply(String),
    /// Nobody does: a seat is offered.
    Offer(Offer),
}

/// For whom a mail is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reader {
    /// The language.
    pub language: Language,
    /// The name, if known.
    pub name: Option<String>,
    /// The tenant's name.
    pub tenant: String,
}

/// Writes a mail.
#[must_use]
pub fn write(reader: &Reader, tidings: &Tidings) -> Written {
    let say = |key: &str, args: &[(&str, &str)]| {
        let mut all: Vec<(&str, Arg)> =
            args.iter().map(|(name, value)| (*name, (*value).into())).collect();
        all.push(("tenant", reader.tenant.as_str().into()));
        message(reader.language, key, &all)
    };
    let (subject, lines) = tell(tidings, &say);
    let mut text = match &reader.name {
        Some(name) => say("mail-greeting", &[("name", name)]),
        None => say("mail-greeting-nobody", &[]),
    };
    for line in lines {
        text.push_str("\n\n");
        text.push_str(&line);
    }
    text.push_str(&format!(
        "\n\n{}\n\n-- \n{}\n",
        say("mail-closing", &[]),
        say("mail-footer", &[])
    ));
    let subject = subject.replace(['\n', '\r'], " ");
    Written { language: reader.language, subject, text }
}

/// What somebody is called of whom only the function is known: "Focal point of the Islamic Republic of Iran".
#[must_use]
pub fn focal_point_of(respondent: &Respondent, language: Language) -> String {
    let name = match language {
        Language::En => respondent.running.as_str(),
        other => respondent.list_name(other),
    };
    let called = message(language, "mail-focal-point-of", &[("respondent", name.into())]);
    // A name goes from here into lists and records, where the marks around what was filled in mean nothing.
    called.replace(['\u{2068}', '\u{2069}'], "")
}

type Say<'s> = dyn Fn(&str, &[(&str, &str)]) -> String + 's;

fn tell(tidings: &Tidings, say: &Say<'_>) -> (String, Vec<String>) {
    match tidings {
        Tidings::SeatOffer { role, respondent, offer } => {
            let mut lines = vec![say("mail-seat-offer-text", &[("role", role)])];
            lines.extend(
                respondent.as_ref().map(|name| say("mail-seat-offer-for", &[("respondent", name)])),
            );
            lines.extend(offer.lines(say));
            (say("mail-seat-offer-subject", &[]), lines)
        }
        Tidings::Invitation { consultation, respondent, deadline, way } => {
            let about =
                [("consultation", consultation.as_str()), ("respondent", respondent.as_str())];
            let mut lines = vec![
                say("mail-invitation-text", &about),
                say("mail-invitation-deadline", &[("deadline", deadline)]),
            ];
            match way {
                Way::Reply(link) => lines.extend([say("mail-invitation-open", &[]), link.clone()]),
                Way::Offer(offer) => {
                    lines.push(say("mail-invitation-offer", &about));
                    lines.extend(offer.lines(say));
                }
            }
            (say("mail-invitation-subject", &about), lines)
        }
        Tidings::PasswordReset { link } => {
            let lines = vec![
                say("mail-password-text", &[]),
                link.clone(),
                say("mail-password-ignore", &[]),
            ];
            (say("mail-password-subject", &[]), lines)
        }
        other => tell_of_a_reply(other, say),
    }
}

fn tell_of_a_reply(tidings: &Tidings, say: &Say<'_>) -> (String, Vec<String>) {
    match tidings {
        Tidings::Reminder { consultation, respondent, deadline, link } => {
            let about =
                [("consultation", consultation.as_str()), ("respondent", respondent.as_str())];
            let due = say("mail-invitation-deadline", &[("deadline", deadline)]);
            let lines = vec![
                say("mail-reminder-text", &about),
                due,
                say("mail-invitation-open", &[]),
                link.clone(),
            ];
            (say("mail-reminder-subject", &about), lines)
        }
        Tidings::Extension { consultation, respondent, deadline, link } => {
            let about = [
                ("consultation", consultation.as_str()),
                ("respondent", respondent.as_str()),
                ("deadline", deadline.as_str()),
            ];
            let lines = vec![
                say("mail-extension-text", &about),
                say("mail-invitation-open", &[]),
                link.clone(),
            ];
            (say("mail-extension-subject", &about), lines)
        }
        Tidings::Corrigendum { consultation, respondent, deadline, link } => {
            let about =
                [("consultation", consultation.as_str()), ("respondent", respondent.as_str())];
            let lines = vec![
                say("mail-corrigendum-text", &about),
                say("mail-corrigendum-kept", &[]),
                say("mail-invitation-deadline", &[("deadline", deadline)]),
                say("mail-invitation-open", &[]),
                link.clone(),
            ];
            (say("mail-corrigendum-subject", &about), lines)
        }
        Tidings::Acknowledgement { consultation, respondent, version, at, late, hash, link } => {
            let version = version.to_string();
            let about = [
                ("consultation", consultation.as_str()),
                ("respondent", respondent.as_str()),
                ("version", version.as_str()),
                ("at", at.as_str()),
            ];
            let mut lines = vec![say("mail-acknowledgement-text", &about)];
            lines.extend(late.then(|| say("mail-acknowledgement-late", &[])));
            lines.extend([
                format!("{}\n{hash}", say("mail-acknowledgement-hash", &[])),
                say("mail-acknowledgement-receipt", &[]),
                link.clone(),
            ]);
            (say("mail-acknowledgement-subject", &about), lines)
        }
        Tidings::Decision { consultation, respondent, standing, link } => {
            let about =
                [("consultation", consultation.as_str()), ("respondent", respondent.as_str())];
            let lines = vec![
                say(&format!("mail-decision-{standing}"), &about),
                say("mail-decision-open", &[]),
                link.clone(),
            ];
            (say("mail-decision-subject", &about), lines)
        }
        Tidings::SeatOffer { .. } | Tidings::Invitation { .. } | Tidings::PasswordReset { .. } => {
            tell(tidings, say)
        }
    }
}

impl Offer {
    fn lines(&self, say: &Say<'_>) -> Vec<String> {
        vec![
            self.link.clone(),
            say("mail-code", &[("code", &self.code)]),
            say("mail-offer-until", &[("until", &self.until)]),
        ]
    }
}
