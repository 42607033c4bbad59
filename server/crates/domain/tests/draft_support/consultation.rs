//! The consultation, and the draft that is compiled of the replies to it.
use super::questionnaire;
use domain::{
    consultation::{Act, Consultation, Deadline, Mandate, NgoMode},
    draft::{Compilation, Draft, Invited, compile},
    id::ConsultationId,
    language::Texts,
    respondent::Category,
    submission::Submission,
};
use jiff::civil::date;
use std::collections::BTreeMap;
use uuid::Uuid;

pub fn mandate() -> Mandate {
    Mandate {
        basis: "Human Rights Council resolution 13/23".into(),
        request: "to explore ways and means to enhance international cooperation in the field of human rights".into(),
        requested_by: "the Human Rights Council".into(),
        requested_of: "the Advisory Committee".into(),
        sender: "the secretariat of the Advisory Committee".into(),
        recipient: "the United Nations High Commissioner for Human Rights".into(),
        bodies: vec!["Human Rights Council".into(), "Advisory Committee".into()],
        session: "Eighth session".into(),
        agenda_item: "Agenda item 3".into(),
        agenda_title: "Requests addressed to the Advisory Committee".into(),
        symbol: "A/HRC/AC/8/…".into(),
        distribution: "General".into(),
        document_date: Some(date(2011, 12, 12)),
        sent_on: Some(date(2011, 9, 1)),
        count_as_of: None,
        approximate_total: None,
        ngos: NgoMode::Counted,
        caution: "Illustrative.".into(),
    }
}

pub fn consultation() -> Consultation {
    let act = Act { at: "2011-09-01T08:00:00Z".parse().expect("a time"), by: None };
    Consultation {
        id: ConsultationId::from(Uuid::from_u128(1)),
        slug: "international-cooperation-2011".into(),
        title: Texts::english(
            "Enhancement of international cooperation in the field of human rights",
        ),
        mandate: mandate(),
        opened: Some(act),
        deadline: Some(Deadline::at(date(2011, 9, 30).at(18, 0, 0, 0))),
        closed: Some(act),
        compiled: None,
        issued: None,
    }
}

pub fn invited() -> Invited {
    use domain::respondent::RegionalGroup::*;
    Invited {
        categories: BTreeMap::from([
            (Category::MemberState, 193),
            (Category::ObserverState, 2),
            (Category::Ngo, 12),
        ]),
        groups: BTreeMap::from([
            (African, 54),
            (AsiaPacific, 54),
            (Eeg, 23),
            (Grulac, 33),
            (Weog, 29),
        ]),
    }
}

/// Compiles with the mandate changed.
pub fn compiled_with(submissions: &[Submission], change: impl Fn(&mut Consultation)) -> Draft {
    let mut consultation = consultation();
    change(&mut consultation);
    compile(&Compilation {
        consultation: &consultation,
        questionnaire: &questionnaire(),
        invited: &invited(),
        submissions,
        today: date(2011, 10, 14),
    })
}

pub fn compiled(submissions: &[Submission]) -> Draft {
    compiled_with(submissions, |_| {})
}
