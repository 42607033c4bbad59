//! Carries a whole consultation in and out as one JSON text.
use crate::{app::App, files, receipt};
use anyhow::{Context, bail, ensure};
use base64::{Engine, engine::general_purpose::STANDARD};
use domain::{
    bundle::{
        Bundle, BundledAttachment, BundledConsultation, BundledInvitation, BundledQuestionnaire,
        BundledRespondent, BundledSubmission, FORMAT,
    },
    consultation::{Act, Consultation, Deadline},
    id::{ConsultationId, RespondentId},
    respondent::Respondent,
    submission::Submission,
    tenant::Tenant,
};
use jiff::Timestamp;
use std::collections::BTreeMap;
use store::{Handover, TenantTx};
use uuid::Uuid;

/// Reads a bundle from JSON.
///
/// # Errors
/// A sentence that says where and what is wrong.
pub fn read(json: &str) -> anyhow::Result<Bundle> {
    let bundle: Bundle =
        serde_json::from_str(json).context("this is not a bundle (docs/bundle.schema.json)")?;
    ensure!(bundle.format == FORMAT, "the bundle's format is {}, not {FORMAT}", bundle.format);
    Ok(bundle)
}

/// The consultation as JSON, pretty and with a line end; the same text for the same content.
///
/// # Errors
/// When there is no such consultation, a file is missing, or the database refuses.
pub async fn export(app: &App, tenant: &Tenant, slug: &str) -> anyhow::Result<String> {
    let tx = app.database.keep(tenant.id).await?;
    let consultation = tx
        .consultations()
        .by_slug(slug)
        .await?
        .with_context(|| format!("there is no consultation {slug}"))?;
    let mut known: BTreeMap<String, Respondent> = BTreeMap::new();
    let mut invitations = Vec::new();
    for (invitation, respondent) in tx.invitations().board(consultation.id).await? {
        invitations.push(BundledInvitation {
            respondent: respondent.slug.clone(),
            sent_at: invitation.sent_at,
            deadline: invitation.deadline.map(Deadline::local),
        });
        known.insert(respondent.slug.clone(), respondent);
    }
    let mut submissions = Vec::new();
    for submission in tx.submissions().of_consultation(consultation.id).await? {
        known
            .entry(submission.respondent.slug.clone())
            .or_insert_with(|| submission.respondent.clone());
        submissions.push(bundled_submission(app, submission)?);
    }
    let questionnaires = tx.questionnaires().versions(consultation.id).await?;
    tx.commit().await?;
    invitations.sort_by(|a, b| a.respondent.cmp(&b.respondent));
    submissions.sort_by(|a, b| (&a.respondent, a.version).cmp(&(&b.respondent, b.version)));
    let bundle = Bundle {
        format: FORMAT.to_owned(),
        consultation: bundled_consultation(consultation),
        questionnaires: questionnaires
            .into_iter()
            .map(|q| BundledQuestionnaire {
                version: q.version,
                dispatched_at: q.dispatched_at,
                content: q.content,
            })
            .collect(),
        respondents: known.into_values().map(bundled_respondent).collect(),
        invitations,
        submissions,
    };
    Ok(serde_json::to_string_pretty(&bundle)? + "\n")
}

fn bundled_consultation(consultation: Consultation) -> BundledConsultation {
    BundledConsultation {
        slug: consultation.slug,
        title: consultation.title,
        mandate: consultation.mandate,
        opened_at: consultation.opened.map(|act| act.at),
        deadline: consultation.deadline.map(Deadline::local),
        closed_at: consultation.closed.map(|act| act.at),
    }
}

fn bundled_respondent(respondent: Respondent) -> BundledRespondent {
    BundledRespondent {
        slug: respondent.slug,
        category: respondent.category,
        state: respondent.state,
        group: respondent.group,
        names: respondent.names,
        running: respondent.running,
        abbreviation: respondent.abbreviation,
        sort_key: respondent.sort_key,
    }
}

fn bundled_submission(app: &App, submission: Submission) -> anyhow::Result<BundledSubmission> {
    let attachments = submission
        .attachments
        .into_iter()
        .map(|attachment| {
            let content = app
                .files
                .read(&attachment.sha256)
                .with_context(|| format!("the file {}", attachment.name))?;
            Ok(BundledAttachment { content: STANDARD.encode(content), attachment })
        })
        .collect::<anyhow::Result<_>>()?;
    Ok(BundledSubmission {
        respondent: submission.respondent.slug,
        version: submission.version,
        questionnaire_version: submission.questionnaire_version,
        language: submission.language,
        publication: submission.publication,
        on_behalf_of: submission.on_behalf_of,
        handed_in_at: submission.handed_in_at,
        late: submission.late,
        standing: submission.standing,
        answers: submission.answers,
        attachments,
    })
}

/// Brings a consultation into a tenant: all of it or nothing.
///
/// # Errors
/// When the tenant has a consultation of that name, something in the bundle does not fit, or the database refuses.
pub async fn import(app: &App, tenant: &Tenant, bundle: &Bundle) -> anyhow::Result<ConsultationId> {
    let tx = app.database.keep(tenant.id).await?;
    let slug = &bundle.consultation.slug;
    if tx.consultations().by_slug(slug).await?.is_some() {
        bail!("{} has a consultation {slug} already", tenant.slug);
    }
    let registry = register(&tx, &bundle.respondents).await?;
    let consultation = imported_consultation(&bundle.consultation);
    tx.consultations().add(&consultation).await?;
    for version in &bundle.questionnaires {
        tx.questionnaires()
            .add(consultation.id, version.version, &version.content, version.dispatched_at)
            .await?;
    }
    let importing = Import { app, tenant, tx: &tx, registry, consultation: &consultation };
    importing.invite(&bundle.invitations).await?;
    for some in bundle.submissions.chunks(1_000) {
        importing.submit(some).await?;
    }
    tx.commit().await?;
    Ok(consultation.id)
}

fn imported_consultation(bundled: &BundledConsultation) -> Consultation {
    let act = |at| Act { at, by: None };
    Consultation {
        id: Uuid::now_v7().into(),
        slug: bundled.slug.clone(),
        title: bundled.title.clone(),
        mandate: bundled.mandate.clone(),
        opened: bundled.opened_at.map(act),
        deadline: bundled.deadline.map(Deadline::at),
        closed: bundled.closed_at.map(act),
        compiled: None,
        issued: None,
    }
}

/// The respondents of the bundle as the registry has them, added where it has not.
async fn register(
    tx: &TenantTx,
    bundled: &[BundledRespondent],
) -> anyhow::Result<BTreeMap<String, Respondent>> {
    let mut registry = BTreeMap::new();
    for some in bundled.chunks(500) {
        let slugs: Vec<&str> = some.iter().map(|one| one.slug.as_str()).collect();
        // A NUL fits in no text of PostgreSQL, and would read as one of several names here.
        ensure!(
            slugs.iter().all(|slug| !slug.contains([',', '\0'])),
            "the readable name of a respondent has a comma or worse in it"
        );
        let known = tx.respondents().by_slugs(&slugs).await?;
        registry.extend(known.into_iter().map(|known| (known.slug.clone(), known)));
        let mut new: BTreeMap<&str, Respondent> = BTreeMap::new();
        for one in some.iter().filter(|one| !registry.contains_key(&one.slug)) {
            new.entry(&one.slug).or_insert_with(|| new_respondent(one));
        }
        let new: Vec<Respondent> = new.into_values().collect();
        tx.respondents().add_all(&new).await?;
        registry.extend(new.into_iter().map(|new| (new.slug.clone(), new)));
    }
    Ok(registry)
}

fn new_respondent(one: &BundledRespondent) -> Respondent {
    Respondent {
        id: Uuid::now_v7().into(),
        slug: one.slug.clone(),
        category: one.category,
        state: one.state.clone(),
        group: one.group,
        names: one.names.clone(),
        running: one.running.clone(),
        abbreviation: one.abbreviation.clone(),
        sort_key: one.sort_key.clone(),
        contact: None,
        language: None,
    }
}

struct Import<'i> {
    app: &'i App,
    tenant: &'i Tenant,
    tx: &'i TenantTx,
    registry: BTreeMap<String, Respondent>,
    consultation: &'i Consultation,
}

impl Import<'_> {
    fn respondent(&self, slug: &str) -> anyhow::Result<&Respondent> {
        self.registry
            .get(slug)
            .with_context(|| format!("{slug} is not among the respondents of the bundle"))
    }

    async fn invite(&self, invitations: &[BundledInvitation]) -> anyhow::Result<()> {
        let consultation = self.consultation.id;
        let mut sent: BTreeMap<Timestamp, Vec<RespondentId>> = BTreeMap::new();
        for invitation in invitations {
            let respondent = self.respondent(&invitation.respondent)?.id;
            sent.entry(invitation.sent_at).or_default().push(respondent);
        }
        for (at, respondents) in sent {
            self.tx.invitations().add_all(consultation, &respondents, at).await?;
        }
        for invitation in invitations {
            let respondent = self.respondent(&invitation.respondent)?.id;
            if let Some(local) = invitation.deadline
                && let Some(added) = self.tx.invitations().find(consultation, respondent).await?
            {
                self.tx.invitations().extend(added.id, Deadline::at(local)).await?;
            }
        }
        Ok(())
    }

    /// Puts some of the submissions on record.
    async fn submit(&self, bundled: &[BundledSubmission]) -> anyhow::Result<()> {
        let mut submissions = Vec::with_capacity(bundled.len());
        for one in bundled {
            let told = || format!("the submission of {}, version {}", one.respondent, one.version);
            let submission = self.submission(one).with_context(told)?;
            let slug = &self.consultation.slug;
            let content = receipt::content(self.tenant.slug.as_str(), slug, &submission);
            submissions.push((submission, content));
        }
        let handovers: Vec<Handover<'_>> = submissions
            .iter()
            .map(|(submission, (canonical, content_hash))| Handover {
                submission,
                consultation: self.consultation.id,
                canonical,
                content_hash,
                receipt: None,
                idempotency_key: Uuid::now_v7(),
            })
            .collect();
        self.tx.submissions().take_in(self.consultation.id, &handovers).await?;
        Ok(())
    }

    fn submission(&self, bundled: &BundledSubmission) -> anyhow::Result<Submission> {
        let attachments = bundled
            .attachments
            .iter()
            .map(|file| self.file(file))
            .collect::<anyhow::Result<_>>()?;
        Ok(Submission {
            id: Uuid::now_v7().into(),
            respondent: self.respondent(&bundled.respondent)?.clone(),
            version: bundled.version,
            questionnaire_version: bundled.questionnaire_version,
            language: bundled.language,
            publication: bundled.publication,
            on_behalf_of: bundled.on_behalf_of.clone(),
            handed_in_at: bundled.handed_in_at,
            late: bundled.late,
            standing: bundled.standing,
            replaced: false,
            answers: bundled.answers.clone(),
            attachments,
        })
    }

    fn file(&self, bundled: &BundledAttachment) -> anyhow::Result<domain::submission::Attachment> {
        let attachment = bundled.attachment.clone();
        let content = STANDARD
            .decode(&bundled.content)
            .with_context(|| format!("the file {} is not base64", attachment.name))?;
        files::check(&attachment.name, &content)
            .with_context(|| format!("the file {}", attachment.name))?;
        let hash = self.app.files.store(&content)?;
        ensure!(
            hash == attachment.sha256,
            "the file {} is not the one whose hash the bundle gives",
            attachment.name
        );
        Ok(attachment)
    }
}
