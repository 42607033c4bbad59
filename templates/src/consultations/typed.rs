//! What stands in the form of a mandate, right or not.
use domain::consultation::Mandate;

/// The facts of a mandate as text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MandateTyped {
    /// The resolution or decision.
    pub basis: String,
    /// What was requested.
    pub request: String,
    /// Who requested.
    pub requested_by: String,
    /// Of whom.
    pub requested_of: String,
    /// Who sends out the questionnaire.
    pub sender: String,
    /// To whom replies go.
    pub recipient: String,
    /// The bodies of the masthead, a line each.
    pub bodies: String,
    /// The session.
    pub session: String,
    /// The agenda item.
    pub agenda_item: String,
    /// The title of the agenda item.
    pub agenda_title: String,
    /// The document symbol.
    pub symbol: String,
    /// General, Limited or Restricted.
    pub distribution: String,
    /// The date of the document.
    pub document_date: String,
    /// The day of dispatch.
    pub sent_on: String,
    /// Until when replies count.
    pub count_as_of: String,
    /// The approximate total.
    pub approximate_total: String,
    /// The code of how NGOs appear.
    pub ngos: String,
    /// A line on the face of every rendition.
    pub caution: String,
}

impl From<&Mandate> for MandateTyped {
    fn from(mandate: &Mandate) -> Self {
        let date =
            |date: Option<jiff::civil::Date>| date.map(|d| d.to_string()).unwrap_or_default();
        let ngos = serde_json::to_value(mandate.ngos).unwrap_or_default();
        Self {
            basis: mandate.basis.clone(),
            request: mandate.request.clone(),
            requested_by: mandate.requested_by.clone(),
            requested_of: mandate.requested_of.clone(),
            sender: mandate.sender.clone(),
            recipient: mandate.recipient.clone(),
            bodies: mandate.bodies.join("\n"),
            session: mandate.session.clone(),
            agenda_item: mandate.agenda_item.clone(),
            agenda_title: mandate.agenda_title.clone(),
            symbol: mandate.symbol.clone(),
            distribution: mandate.distribution.clone(),
            document_date: date(mandate.document_date),
            sent_on: date(mandate.sent_on),
            count_as_of: date(mandate.count_as_of),
            approximate_total: mandate.approximate_total.map(|n| n.to_string()).unwrap_or_default(),
            ngos: ngos.as_str().unwrap_or_default().to_owned(),
            caution: mandate.caution.clone(),
        }
    }
}
