//! Whom mail to a respondent reaches.
use crate::web::WebError;
use domain::{
    consultation::Consultation, id::RespondentId, language::Language, mail::Mail,
    respondent::Respondent, seat::Role,
};
use jiff::{SignedDuration, Timestamp};
use std::collections::HashMap;
use store::{SeatOffer, TenantTx};
use templates::mail::focal_point_of;
use uuid::Uuid;

/// For how long the offer of a seat that goes with an invitation is good: a capital takes its time.
const GOOD_FOR: SignedDuration = SignedDuration::from_hours(60 * 24);

/// Who acts for each respondent, and to whom a seat was offered.
pub struct Reach {
    focal_points: HashMap<RespondentId, Vec<String>>,
    offers: HashMap<RespondentId, Vec<SeatOffer>>,
}

/// How a respondent is reached.
#[derive(Debug)]
pub enum Reached<'r> {
    /// Somebody acts for it: the addresses of its focal points.
    FocalPoints(&'r [String]),
    /// Nobody does yet, but seats were offered.
    Offered(&'r [SeatOffer]),
    /// Only the address in the registry is known.
    Contact(&'r str),
    /// Nobody is reached.
    Nobody,
}

impl Reach {
    /// Looks up everybody at once.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn of(tx: &TenantTx) -> Result<Self, WebError> {
        let (mut focal_points, mut offers) = (HashMap::new(), HashMap::new());
        for sitting in tx.seats().of_respondents().await? {
            let counts = sitting.role == Role::FocalPoint && sitting.suspended_at.is_none();
            if let (true, Some(respondent)) = (counts, sitting.respondent) {
                focal_points.entry(respondent).or_insert_with(Vec::new).push(sitting.email);
            }
        }
        for offer in tx.seats().offers_of_respondents().await? {
            if let (Role::FocalPoint, Some(respondent)) = (offer.role, offer.respondent) {
                offers.entry(respondent).or_insert_with(Vec::new).push(offer);
            }
        }
        Ok(Self { focal_points, offers })
    }

    /// How a respondent is reached: by its focal points, else by those to whom a seat was offered, else by its contact.
    #[must_use]
    pub fn way<'r>(&'r self, respondent: &'r Respondent) -> Reached<'r> {
        if let Some(addresses) = self.focal_points.get(&respondent.id) {
            return Reached::FocalPoints(addresses);
        }
        if let Some(offers) = self.offers.get(&respondent.id) {
            return Reached::Offered(offers);
        }
        respondent.contact.as_deref().map_or(Reached::Nobody, Reached::Contact)
    }

    /// Whether mail reaches anybody.
    #[must_use]
    pub fn reaches(&self, respondent: &Respondent) -> bool {
        !self.addresses(respondent).is_empty()
    }

    /// The addresses of a mail that tells something to those who take part, and asks nothing new.
    #[must_use]
    pub fn addresses<'r>(&'r self, respondent: &'r Respondent) -> Vec<&'r str> {
        match self.way(respondent) {
            Reached::FocalPoints(addresses) => addresses.iter().map(String::as_str).collect(),
            Reached::Offered(offers) => offers.iter().map(|offer| offer.email.as_str()).collect(),
            Reached::Contact(address) => vec![address],
            Reached::Nobody => Vec::new(),
        }
    }

    /// Posts the same mail to everybody who is reached; returns how many mails that makes.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn tell(
        &self,
        tx: &TenantTx,
        respondent: &Respondent,
        mail: &Mail,
    ) -> Result<usize, WebError> {
        let addresses = self.addresses(respondent);
        for address in &addresses {
            tx.outbox().post(mail, address).await?;
        }
        Ok(addresses.len())
    }

    /// Posts the invitation: to focal points as it is, to others with the offer of a seat, made or renewed here.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn invite(
        &self,
        tx: &TenantTx,
        consultation: &Consultation,
        respondent: &Respondent,
        now: Timestamp,
    ) -> Result<usize, WebError> {
        let mail = |offer| Mail::Invitation {
            consultation: consultation.id,
            respondent: respondent.id,
            offer,
        };
        match self.way(respondent) {
            Reached::FocalPoints(_) => self.tell(tx, respondent, &mail(None)).await,
            Reached::Offered(offers) => {
                for offer in offers {
                    tx.seats().renew_offer(offer.id, now + GOOD_FOR).await?;
                    tx.outbox().post(&mail(Some(offer.id)), &offer.email).await?;
                }
                Ok(offers.len())
            }
            Reached::Contact(address) => {
                let offer = offer_to(address, respondent, now);
                tx.seats().offer(&offer).await?;
                tx.outbox().post(&mail(Some(offer.id)), address).await?;
                Ok(1)
            }
            Reached::Nobody => Ok(0),
        }
    }
}

/// The offer to whoever reads the mail of a contact: its name is not known, so its function stands for it.
fn offer_to(address: &str, respondent: &Respondent, now: Timestamp) -> SeatOffer {
    SeatOffer {
        id: Uuid::now_v7().into(),
        email: address.to_owned(),
        name: focal_point_of(respondent, respondent.language.unwrap_or(Language::En)),
        role: Role::FocalPoint,
        respondent: Some(respondent.id),
        language: respondent.language,
        issue: 1,
        failures: 0,
        offered_at: now,
        expires_at: now + GOOD_FOR,
        taken_at: None,
        revoked_at: None,
    }
}
