//! From what was typed about a consultation to its mandate.
use super::line_fault;
use crate::web::Form;
use domain::{
    consultation::{Mandate, NgoMode},
    style::symbol::{Symbol, SymbolError},
    tenant::Slug,
};
use jiff::civil::Date;
use templates::{consultations::MandateTyped, questionnaire::Fault};

/// The most characters of a line.
pub const LINE: usize = 300;
const TEXT: usize = 2_000;
const MOST_BODIES: usize = 5;
const MOST_SUBMISSIONS: u32 = 100_000;

/// What the form sent.
#[must_use]
pub fn mandate_typed(form: &Form) -> MandateTyped {
    let get = |name: &str| form.get(name).to_owned();
    MandateTyped {
        basis: get("basis"),
        request: get("request"),
        requested_by: get("requested_by"),
        requested_of: get("requested_of"),
        sender: get("sender"),
        recipient: get("recipient"),
        bodies: get("bodies"),
        session: get("session"),
        agenda_item: get("agenda_item"),
        agenda_title: get("agenda_title"),
        symbol: get("symbol"),
        distribution: get("distribution"),
        document_date: get("document_date"),
        sent_on: get("sent_on"),
        count_as_of: get("count_as_of"),
        approximate_total: get("approximate_total"),
        ngos: get("ngos"),
        caution: get("caution"),
    }
}

/// The mandate as typed.
///
/// # Errors
/// What is wrong, field by field; all at once.
pub fn mandate(typed: &MandateTyped) -> Result<Mandate, Vec<Fault>> {
    let mut faults = Vec::new();
    let lines = [
        ("basis", &typed.basis),
        ("requested_by", &typed.requested_by),
        ("requested_of", &typed.requested_of),
        ("sender", &typed.sender),
        ("recipient", &typed.recipient),
        ("session", &typed.session),
        ("agenda_item", &typed.agenda_item),
        ("agenda_title", &typed.agenda_title),
        ("caution", &typed.caution),
    ];
    faults.extend(lines.iter().filter_map(|(name, line)| line_fault(name, line, LINE, true)));
    faults.extend(line_fault("request", &typed.request, TEXT, true));
    let mandate = Mandate {
        basis: typed.basis.clone(),
        request: typed.request.clone(),
        requested_by: typed.requested_by.clone(),
        requested_of: typed.requested_of.clone(),
        sender: typed.sender.clone(),
        recipient: typed.recipient.clone(),
        bodies: bodies(&typed.bodies, &mut faults),
        session: typed.session.clone(),
        agenda_item: typed.agenda_item.clone(),
        agenda_title: typed.agenda_title.clone(),
        symbol: symbol(&typed.symbol, &mut faults),
        distribution: distribution(&typed.distribution, &mut faults),
        document_date: date("document_date", &typed.document_date, &mut faults),
        sent_on: date("sent_on", &typed.sent_on, &mut faults),
        count_as_of: date("count_as_of", &typed.count_as_of, &mut faults),
        approximate_total: total(&typed.approximate_total, &mut faults),
        ngos: match typed.ngos.as_str() {
            "collective" => NgoMode::Collective,
            "named" => NgoMode::Named,
            _ => NgoMode::Counted,
        },
        caution: typed.caution.clone(),
    };
    if faults.is_empty() { Ok(mandate) } else { Err(faults) }
}

fn bodies(typed: &str, faults: &mut Vec<Fault>) -> Vec<String> {
    let bodies: Vec<String> =
        typed.lines().map(str::trim).filter(|l| !l.is_empty()).map(str::to_owned).collect();
    faults.extend(bodies.iter().find_map(|line| line_fault("bodies", line, LINE, true)));
    if bodies.len() > MOST_BODIES {
        let fault = Fault::new("bodies", "consultations-fault-bodies");
        faults.push(fault.with("most", MOST_BODIES));
    }
    bodies
}

fn symbol(typed: &str, faults: &mut Vec<Fault>) -> String {
    if typed.is_empty() {
        return String::new();
    }
    if let Some(fault) = line_fault("symbol", typed, 60, true) {
        faults.push(fault);
        return String::new();
    }
    match typed.parse::<Symbol>() {
        Ok(symbol) => return symbol.to_string(),
        Err(SymbolError::Organ(part)) => {
            faults
                .push(Fault::new("symbol", "consultations-fault-symbol-organ").with("part", part));
        }
        Err(SymbolError::Part(part)) => {
            faults.push(Fault::new("symbol", "consultations-fault-symbol-part").with("part", part));
        }
        Err(SymbolError::NoNumber) => {
            faults.push(Fault::new("symbol", "consultations-fault-symbol-number"));
        }
    }
    String::new()
}

fn distribution(typed: &str, faults: &mut Vec<Fault>) -> String {
    if !matches!(typed, "" | "General" | "Limited" | "Restricted") {
        faults.push(Fault::new("distribution", "consultations-fault-distribution"));
    }
    typed.to_owned()
}

/// A day between the founding of the United Nations and the end of the century.
fn date(field: &str, typed: &str, faults: &mut Vec<Fault>) -> Option<Date> {
    if typed.is_empty() {
        return None;
    }
    let day = typed.parse::<Date>().ok().filter(|day| (1945..2100).contains(&day.year()));
    if day.is_none() {
        faults.push(Fault::new(field, "consultations-fault-date"));
    }
    day
}

fn total(typed: &str, faults: &mut Vec<Fault>) -> Option<u32> {
    if typed.is_empty() {
        return None;
    }
    let digits = typed.bytes().all(|b| b.is_ascii_digit());
    let total = typed.parse().ok().filter(|n| digits && (1..=MOST_SUBMISSIONS).contains(n));
    if total.is_none() {
        let fault = Fault::new("approximate_total", "questionnaire-fault-number");
        faults.push(fault.with("most", MOST_SUBMISSIONS));
    }
    total
}

/// Words that a name in an address can do without.
const SMALL: [&str; 20] = [
    "a", "an", "and", "at", "by", "for", "from", "in", "of", "on", "or", "the", "to", "with", "de",
    "des", "du", "et", "la", "le",
];

/// A readable name made of a title; none for a title in another script than Latin, whose name must be typed.
#[must_use]
pub fn proposed_name(title: &str) -> Option<Slug> {
    let plain: String = title.to_lowercase().chars().map(plain_letter).collect();
    let words = plain.split(|c: char| !c.is_ascii_alphanumeric());
    let mut name = String::new();
    for word in words.filter(|word| !word.is_empty() && !SMALL.contains(word)) {
        if !name.is_empty() && name.len() + word.len() >= 50 {
            break;
        }
        if !name.is_empty() {
            name.push('-');
        }
        name.extend(word.chars().take(60 - name.len()));
    }
    name.parse().ok().filter(|_| is_free(&name))
}

/// Whether a name does not stand for a page of its own.
#[must_use]
pub fn is_free(name: &str) -> bool {
    name != "new"
}

fn plain_letter(c: char) -> char {
    match c {
        'à'..='å' | 'ā' | 'ă' => 'a',
        'ç' | 'č' => 'c',
        'è'..='ë' | 'ē' => 'e',
        'ì'..='ï' | 'ı' => 'i',
        'ñ' => 'n',
        'ò'..='ö' | 'ø' => 'o',
        'ù'..='ü' => 'u',
        'ş' | 'š' => 's',
        'ž' => 'z',
        'ğ' => 'g',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn faults(typed: MandateTyped) -> Vec<String> {
        mandate(&typed).unwrap_err().into_iter().map(|fault| fault.field).collect()
    }

    #[test]
    fn a_mandate_survives_the_way_through_the_form() {
        let kept: Mandate = serde_json::from_value(serde_json::json!({
            "basis": "Human Rights Council resolution 13/23", "request": "to explore ways and means",
            "bodies": ["Human Rights Council", "Advisory Committee"], "session": "Eighth session",
            "symbol": "A/HRC/AC/8/3", "distribution": "General", "document_date": "2011-12-12",
            "count_as_of": "2011-10-31", "approximate_total": 10, "ngos": "collective"
        }))
        .unwrap();
        assert_eq!(mandate(&MandateTyped::from(&kept)), Ok(kept));
    }

    #[test]
    fn what_is_wrong_is_named_field_by_field_and_all_at_once() {
        let typed = MandateTyped {
            basis: "x".repeat(10_000),
            request: "turned \u{202e}around".to_owned(),
            session: "nul\0byte".to_owned(),
            symbol: "B/HRC/1".to_owned(),
            distribution: "Secret".to_owned(),
            document_date: "31.12.2011".to_owned(),
            sent_on: "0001-01-01".to_owned(),
            approximate_total: "+10".to_owned(),
            ..MandateTyped::default()
        };
        assert_eq!(
            faults(typed),
            [
                "basis",
                "session",
                "request",
                "symbol",
                "distribution",
                "document_date",
                "sent_on",
                "approximate_total"
            ]
        );
    }

    #[test]
    fn a_name_is_proposed_from_a_title_in_latin_letters() {
        let name = |title: &str| proposed_name(title).map(|slug| slug.to_string());
        assert_eq!(
            name("Enhancement of international cooperation in the field of human rights")
                .as_deref(),
            Some("enhancement-international-cooperation-field-human")
        );
        assert_eq!(
            name("Droits de l’homme : l’élevage").as_deref(),
            Some("droits-l-homme-l-elevage")
        );
        assert_eq!(name("حقوق الإنسان"), None);
        assert_eq!(name("New"), None);
        assert!(name(&"x".repeat(10_000)).is_some_and(|name| name.len() == 60));
        assert_eq!(name("<script>\u{202e}\0"), Some("script".to_owned()));
    }
}
