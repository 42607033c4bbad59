//! What was done in a tenant.
use super::{say, title};
use domain::{
    audit::Act,
    language::Language,
    respondent::{Category, RegionalGroup},
};
use templates::{
    Chrome,
    record::{List, Row},
    respondents::Chip,
};

/// The second page of a record.
pub fn record(chrome: &Chrome) -> List {
    let acts = [
        (Act::HandedIn, "2"),
        (Act::DeadlineExtended, "2027-04-18 18:00"),
        (Act::Reminded, ""),
        (Act::SeatOffered, "nadia.petrova@example.org as rapporteur"),
    ];
    let counted = acts.iter().zip([38, 3, 193, 12]);
    List {
        base: "#".into(),
        consultation: String::new(),
        act: String::new(),
        consultations: vec![("cooperation".into(), title(chrome).into(), 234)],
        acts: counted.map(|((act, _), count)| (act.code().to_owned(), count)).collect(),
        all: 246,
        found: 246,
        page: 2,
        last: 3,
        rows: acts.iter().map(|(act, object)| row(chrome, *act, object)).collect(),
    }
}

fn row(chrome: &Chrome, act: Act, object: &str) -> Row {
    let language = if chrome.language == Language::Ar { Language::Ar } else { Language::En };
    let chip = Chip {
        slug: "iran".into(),
        name: (
            language,
            say(chrome, "Iran (Islamic Republic of)", "إيران (جمهورية - الإسلامية)").into(),
        ),
        category: Category::MemberState,
        group: Some(RegionalGroup::AsiaPacific),
    };
    let of_the_house = act == Act::SeatOffered;
    Row {
        at: chrome.now,
        by: if act == Act::Reminded { String::new() } else { "Amina Haddad".into() },
        act: act.code().into(),
        object: object.into(),
        consultation: (!of_the_house).then(|| ("#".into(), (language, title(chrome).into()))),
        respondent: (!of_the_house).then(|| ("#".into(), chip)),
    }
}
