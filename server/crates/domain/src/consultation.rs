//! The whole exercise of seeking views under one mandate.
use crate::{
    id::{AccountId, ConsultationId},
    language::Texts,
};
use jiff::{Timestamp, civil, tz::TimeZone};
use serde::{Deserialize, Serialize};

/// The time zone of every deadline: the seat of the Council.
pub const GENEVA: &str = "Europe/Zurich";

/// The time zone of Geneva.
///
/// # Panics
/// Never: the zone is in the data that the program carries.
#[must_use]
pub fn geneva() -> TimeZone {
    TimeZone::get(GENEVA).expect("Europe/Zurich is in the bundled time zone data")
}

/// A consultation and where it stands.
#[derive(Clone, Debug, PartialEq)]
pub struct Consultation {
    /// The identifier.
    pub id: ConsultationId,
    /// The readable name in addresses: `international-cooperation-2011`.
    pub slug: String,
    /// What it is about.
    pub title: Texts,
    /// What was asked for, by whom, and the facts that the report's head needs.
    pub mandate: Mandate,
    /// When it was opened and by whom; none while planned.
    pub opened: Option<Act>,
    /// By when replies are due; set when opened.
    pub deadline: Option<Deadline>,
    /// When it was closed and by whom.
    pub closed: Option<Act>,
    /// When it was first compiled.
    pub compiled: Option<Act>,
    /// When the report was issued.
    pub issued: Option<Act>,
}

/// Who did something, and when.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Act {
    /// When.
    pub at: Timestamp,
    /// Who; none when the platform itself did it, or the record came from elsewhere.
    pub by: Option<AccountId>,
}

/// The mandate and the head of the report to come (`practice.md`: Mandate; masthead of A/HRC/23/20).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Mandate {
    /// "Human Rights Council resolution 13/23".
    pub basis: String,
    /// "to explore ways and means to enhance international cooperation in the field of human rights": what was requested.
    pub request: String,
    /// "the Human Rights Council": who requested.
    pub requested_by: String,
    /// "the Advisory Committee": of whom.
    pub requested_of: String,
    /// "the secretariat of the Advisory Committee": who sent out the questionnaire.
    pub sender: String,
    /// "the United Nations High Commissioner for Human Rights": to whom replies go.
    pub recipient: String,
    /// "Human Rights Council" and the like: lines of the masthead.
    pub bodies: Vec<String>,
    /// "Eighth session".
    pub session: String,
    /// "Agenda item 3".
    pub agenda_item: String,
    /// The title of the agenda item.
    pub agenda_title: String,
    /// The document symbol, once assigned; symbols are assigned, never invented.
    pub symbol: String,
    /// "General", "Limited" or "Restricted".
    pub distribution: String,
    /// The day on which the document goes to document services.
    pub document_date: Option<civil::Date>,
    /// The day of dispatch when it differs from the platform's record (older consultations).
    pub sent_on: Option<civil::Date>,
    /// Until when replies count in the participation sentence.
    pub count_as_of: Option<civil::Date>,
    /// The editor marked the total as approximate ("about 10").
    pub approximate_total: Option<u32>,
    /// How NGOs appear in the participation sentence.
    pub ngos: NgoMode,
    /// A line that stands on the face of every rendition: "Illustrative".
    pub caution: String,
}

/// How non-governmental organizations appear in the participation sentence.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum NgoMode {
    /// "a number of NGOs", as the Advisory Committee writes; a single one is still counted.
    Collective,
    /// "two non-governmental organizations".
    #[default]
    Counted,
    /// "two non-governmental organizations (Amnesty International and CIVICUS)".
    Named,
}

/// A deadline: a moment by the clocks of Geneva.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Deadline {
    local: civil::DateTime,
}

impl Deadline {
    /// A deadline at this time by the clocks of Geneva.
    #[must_use]
    pub const fn at(local: civil::DateTime) -> Self {
        Self { local }
    }

    /// What the clocks of Geneva show.
    #[must_use]
    pub const fn local(self) -> civil::DateTime {
        self.local
    }

    /// The instant. In the hour that summer time skips, the later; in the hour that comes twice, the second, so that nobody loses time.
    #[must_use]
    pub fn instant(self) -> Timestamp {
        geneva().to_ambiguous_timestamp(self.local).later().unwrap_or(Timestamp::MAX)
    }

    /// A later deadline in the place of this one. Never shortened (practice: extension).
    ///
    /// # Errors
    /// When it is not later, or lies in the past.
    pub fn extended_to(self, later: Self, at: Timestamp) -> Result<Self, ConsultationError> {
        if later.local <= self.local {
            return Err(ConsultationError::Shortened);
        }
        if later.has_passed(at) {
            return Err(ConsultationError::DeadlinePast);
        }
        Ok(later)
    }

    /// Whether the clocks of Geneva ever show this time: they skip an hour when summer time begins.
    #[must_use]
    pub fn exists(self) -> bool {
        use jiff::tz::AmbiguousOffset::Gap;
        !matches!(geneva().to_ambiguous_timestamp(self.local).offset(), Gap { .. })
    }

    /// Whether something done at `moment` is late. The deadline's own second is still in time.
    #[must_use]
    pub fn has_passed(self, moment: Timestamp) -> bool {
        moment.as_second() > self.instant().as_second()
    }
}

/// Where a consultation stands, in the order of the stage line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stage {
    /// Being prepared.
    Planned,
    /// Dispatched; replies are awaited.
    Open,
    /// No more replies are awaited.
    Closed,
    /// The replies are compiled into a draft.
    Compiled,
    /// The report is issued.
    Issued,
}

impl Stage {
    /// All stages in order.
    pub const ALL: [Self; 5] =
        [Self::Planned, Self::Open, Self::Closed, Self::Compiled, Self::Issued];

    /// The code in texts: `planned` …
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Planned => "planned",
            Self::Open => "open",
            Self::Closed => "closed",
            Self::Compiled => "compiled",
            Self::Issued => "issued",
        }
    }
}

/// Why a consultation refused; each is a sentence for the reader.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ConsultationError {
    /// Open or beyond.
    #[error(
        "This consultation is already open. A correction is issued as a new version of the questionnaire."
    )]
    AlreadyOpen,
    /// Not open yet.
    #[error("This consultation is not open yet.")]
    NotOpen,
    /// Closed.
    #[error("This consultation is closed. The secretariat can still accept a reply; write to it.")]
    Closed,
    /// The deadline lies in the past.
    #[error("Choose a deadline that lies in the future.")]
    DeadlinePast,
    /// A deadline can be moved later only.
    #[error(
        "A deadline can be extended, never shortened. Choose a later time than the present one."
    )]
    Shortened,
}

impl Consultation {
    /// Where it stands: the furthest act done.
    #[must_use]
    pub fn stage(&self) -> Stage {
        match () {
            () if self.issued.is_some() => Stage::Issued,
            () if self.compiled.is_some() => Stage::Compiled,
            () if self.closed.is_some() => Stage::Closed,
            () if self.opened.is_some() => Stage::Open,
            () => Stage::Planned,
        }
    }

    /// Opens it: replies are awaited until the deadline.
    ///
    /// # Errors
    /// When it is open already, or the deadline lies in the past.
    pub fn open(mut self, deadline: Deadline, act: Act) -> Result<Self, ConsultationError> {
        if self.opened.is_some() {
            return Err(ConsultationError::AlreadyOpen);
        }
        if deadline.has_passed(act.at) {
            return Err(ConsultationError::DeadlinePast);
        }
        self.opened = Some(act);
        self.deadline = Some(deadline);
        Ok(self)
    }

    /// Moves the deadline for everybody. Never shortened (practice: extension).
    ///
    /// # Errors
    /// When it is not open, or the new deadline is not later.
    pub fn extend(mut self, deadline: Deadline, at: Timestamp) -> Result<Self, ConsultationError> {
        let present = self.deadline.ok_or(ConsultationError::NotOpen)?;
        self.deadline = Some(present.extended_to(deadline, at)?);
        self.closed = None;
        Ok(self)
    }

    /// Gives one respondent more time while replies are awaited; `present` is the deadline in force for it.
    ///
    /// # Errors
    /// When replies are not awaited, or the new deadline is not later.
    pub fn extend_one(
        &self,
        present: Deadline,
        later: Deadline,
        at: Timestamp,
    ) -> Result<Deadline, ConsultationError> {
        self.awaits_replies()?;
        present.extended_to(later, at)
    }

    /// Whether replies are awaited: open and not closed.
    ///
    /// # Errors
    /// Why not.
    pub fn awaits_replies(&self) -> Result<(), ConsultationError> {
        match (self.opened, self.closed) {
            (None, _) => Err(ConsultationError::NotOpen),
            (Some(_), Some(_)) => Err(ConsultationError::Closed),
            (Some(_), None) => Ok(()),
        }
    }

    /// Closes it.
    ///
    /// # Errors
    /// When it is not open or closed already.
    pub fn close(mut self, act: Act) -> Result<Self, ConsultationError> {
        self.awaits_replies()?;
        self.closed = Some(act);
        Ok(self)
    }
}

#[cfg(test)]
mod tests {
    use super::Deadline;
    use jiff::civil;

    #[test]
    fn the_own_second_of_a_deadline_is_in_time_to_its_end_and_the_next_is_late() {
        let deadline = Deadline::at(civil::datetime(2027, 1, 29, 18, 0, 0, 0));
        for in_time in ["16:59:59.999999Z", "17:00:00Z", "17:00:00.999999Z"] {
            let moment = format!("2027-01-29T{in_time}").parse().expect("a moment");
            assert!(!deadline.has_passed(moment), "{in_time}");
        }
        assert!(deadline.has_passed("2027-01-29T17:00:01Z".parse().expect("a moment")));
    }
}
