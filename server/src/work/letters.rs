//! From a mail's references to its words, at the moment of sending.
use crate::{
    app::App,
    web::{password_token, seat_offer_code, seat_offer_token},
};
use domain::{
    consultation::Consultation,
    id::{ConsultationId, RespondentId, SeatOfferId},
    language::Language,
    mail::Mail,
    respondent::Respondent,
    tenant::Tenant,
};
use store::{Posted, SeatOffer, TenantTx};
use templates::{
    mail::{Offer, Reader, Tidings, Way, Written, write as put_in_words},
    text::message,
    when,
};

/// The words of a mail in its reader's language; none when what it tells of is gone (an offer taken back, for example).
///
/// # Errors
/// When the database refuses.
pub async fn write(app: &App, tenant: &Tenant, posted: &Posted) -> anyhow::Result<Option<Written>> {
    let tx = app.database.work(tenant.id).await?;
    let offer = match posted.mail.offer() {
        Some(id) => tx.seats().find_offer(id).await?,
        None => None,
    };
    let language = language_of(&tx, posted, offer.as_ref()).await?;
    let desk = WritingDesk { app, tenant, tx: &tx, language };
    let tidings = desk.tidings(&posted.mail).await?;
    tx.commit().await?;
    let Some(tidings) = tidings else { return Ok(None) };
    let name = match offer {
        Some(offer) => Some(offer.name).filter(|name| !name.is_empty()),
        None => app
            .database
            .directory()
            .account_by_email(&posted.recipient)
            .await?
            .map(|account| account.name),
    };
    let reader = Reader { language, name, tenant: tenant.name.clone() };
    Ok(Some(put_in_words(&reader, &tidings)))
}

/// The reader's language as far as it is known, else the usual one of the consultation.
async fn language_of(
    tx: &TenantTx,
    posted: &Posted,
    offer: Option<&SeatOffer>,
) -> anyhow::Result<Language> {
    let (consultation, respondent) = posted.mail.about();
    let respondent = respondent.or(offer.and_then(|offer| offer.respondent));
    if let Some(known) = tx.outbox().language_of(&posted.recipient, respondent).await? {
        return Ok(known);
    }
    let questionnaire = match consultation {
        Some(id) => tx.questionnaires().latest(id).await?,
        None => None,
    };
    Ok(questionnaire.map_or(Language::En, |version| version.content.usual_language()))
}

struct WritingDesk<'w> {
    app: &'w App,
    tenant: &'w Tenant,
    tx: &'w TenantTx,
    language: Language,
}

impl WritingDesk<'_> {
    async fn tidings(&self, mail: &Mail) -> anyhow::Result<Option<Tidings>> {
        match mail {
            Mail::SeatOffer { offer } => self.seat_offer(*offer).await,
            Mail::PasswordReset { account, issue } => {
                let link = format!(
                    "{}/password/{}",
                    self.app.public_url,
                    password_token(self.app, *account, *issue)
                );
                Ok(Some(Tidings::PasswordReset { link }))
            }
            other => {
                let (Some(consultation), Some(respondent)) = other.about() else { return Ok(None) };
                self.about_a_reply(other, consultation, respondent).await
            }
        }
    }

    async fn seat_offer(&self, id: SeatOfferId) -> anyhow::Result<Option<Tidings>> {
        let Some(offered) = self.tx.seats().find_offer(id).await? else { return Ok(None) };
        let Some(offer) = self.offer(id).await? else { return Ok(None) };
        let respondent = match offered.respondent {
            Some(id) => {
                self.tx.respondents().find(id).await?.map(|r| r.list_name(self.language).to_owned())
            }
            None => None,
        };
        let role = message(self.language, &format!("role-{}", offered.role.code()), &[]);
        Ok(Some(Tidings::SeatOffer { role, respondent, offer }))
    }

    async fn offer(&self, id: SeatOfferId) -> anyhow::Result<Option<Offer>> {
        let found = self.tx.seats().find_offer(id).await?;
        let Some(offer) = found.filter(|offer| offer.is_good(self.app.clock.now())) else {
            return Ok(None);
        };
        let until = domain::consultation::geneva().to_datetime(offer.expires_at);
        Ok(Some(Offer {
            link: self
                .link(&format!("/seat-offers/{}", seat_offer_token(self.app, id, offer.issue))),
            code: seat_offer_code(self.app, id, offer.issue),
            until: when::plain_moment(self.language, until),
        }))
    }

    async fn about_a_reply(
        &self,
        mail: &Mail,
        consultation: ConsultationId,
        respondent: RespondentId,
    ) -> anyhow::Result<Option<Tidings>> {
        let Some(about) = self.tx.consultations().find(consultation).await? else {
            return Ok(None);
        };
        let Some(who) = self.tx.respondents().find(respondent).await? else { return Ok(None) };
        let title = about.title.read(self.language).to_owned();
        let name = who.list_name(self.language).to_owned();
        let link = self.link(&format!("/consultations/{}/reply", about.slug));
        let tidings = match mail {
            Mail::Invitation { offer, .. } => {
                let way = match offer {
                    Some(id) => self.offer(*id).await?.map_or(Way::Reply(link), Way::Offer),
                    None => Way::Reply(link),
                };
                let deadline = self.deadline(&about, &who).await?;
                Tidings::Invitation { consultation: title, respondent: name, deadline, way }
            }
            Mail::Reminder { .. } => Tidings::Reminder {
                consultation: title,
                respondent: name,
                deadline: self.deadline(&about, &who).await?,
                link,
            },
            Mail::Extension { .. } => Tidings::Extension {
                consultation: title,
                respondent: name,
                deadline: self.deadline(&about, &who).await?,
                link,
            },
            Mail::Corrigendum { .. } => Tidings::Corrigendum {
                consultation: title,
                respondent: name,
                deadline: self.deadline(&about, &who).await?,
                link,
            },
            Mail::Acknowledgement { submission, version, at, late, hash, .. } => {
                Tidings::Acknowledgement {
                    consultation: title,
                    respondent: name,
                    version: *version,
                    at: when::plain_moment(
                        self.language,
                        domain::consultation::geneva().to_datetime(*at),
                    ),
                    late: *late,
                    hash: hash.clone(),
                    link: format!("{link}/receipts/{submission}"),
                }
            }
            Mail::Decision { standing, .. } => Tidings::Decision {
                consultation: title,
                respondent: name,
                standing: standing.code(),
                link,
            },
            Mail::SeatOffer { .. } | Mail::PasswordReset { .. } => return Ok(None),
        };
        Ok(Some(tidings))
    }

    async fn deadline(&self, about: &Consultation, who: &Respondent) -> anyhow::Result<String> {
        let own = self
            .tx
            .invitations()
            .find(about.id, who.id)
            .await?
            .and_then(|invitation| invitation.deadline);
        let deadline = own.or(about.deadline);
        Ok(deadline
            .map(|deadline| when::plain_moment(self.language, deadline.local()))
            .unwrap_or_default())
    }

    fn link(&self, rest: &str) -> String {
        format!("{}/t/{}{rest}", self.app.public_url, self.tenant.slug)
    }
}
