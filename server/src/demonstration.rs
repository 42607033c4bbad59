//! The local demonstration: a tenant with two consultations, and people to walk in as.
use crate::{app::App, bundle, compilation};
use domain::{
    consultation::Act,
    entity::Entity,
    id::{AccountId, RespondentId},
    language::Language,
    respondent::Respondent,
    seat::Role,
    state::State,
    tenant::Tenant,
};
use jiff::Timestamp;
use store::{Noted, TenantTx};
use uuid::Uuid;

/// The demonstration's tenant.
pub const TENANT: &str = "advisory-committee";
const NAME: &str = "Human Rights Council Advisory Committee";
const BUNDLES: [&str; 2] = [
    include_str!("../demonstration/international-cooperation-2011.json"),
    include_str!("../demonstration/international-cooperation-seminar.json"),
];

/// Somebody to walk in as. Invented, every one.
#[derive(Clone, Copy, Debug)]
pub struct Persona {
    /// In addresses.
    pub slug: &'static str,
    /// The name.
    pub name: &'static str,
    /// The mail address.
    pub email: &'static str,
    /// The role.
    pub role: Role,
    /// The respondent's readable name, if for one.
    pub respondent: Option<&'static str>,
    /// The respondent's name, as the card shows it.
    pub respondent_name: Option<&'static str>,
}

const fn house(slug: &'static str, name: &'static str, email: &'static str, role: Role) -> Persona {
    Persona { slug, name, email, role, respondent: None, respondent_name: None }
}

const fn outside(
    slug: &'static str,
    name: &'static str,
    email: &'static str,
    role: Role,
    respondent: (&'static str, &'static str),
) -> Persona {
    Persona {
        slug,
        name,
        email,
        role,
        respondent: Some(respondent.0),
        respondent_name: Some(respondent.1),
    }
}

/// Everybody of the demonstration, in the order of the cards on the front page.
pub const PERSONAS: &[Persona] = &[
    house("secretary", "Amina Diallo", "secretary@advisory-committee.example", Role::Secretary),
    house(
        "supervisor",
        "Tomas Lindqvist",
        "supervisor@advisory-committee.example",
        Role::Supervisor,
    ),
    house(
        "rapporteur",
        "Elena Marchetti",
        "rapporteur@advisory-committee.example",
        Role::Rapporteur,
    ),
    house("member", "Kenji Watanabe", "member@advisory-committee.example", Role::Member),
    outside(
        "france",
        "Camille Laurent",
        "mission@france.example",
        Role::FocalPoint,
        ("france", "France"),
    ),
    outside(
        "france-ministry",
        "Julien Moreau",
        "ministry@france.example",
        Role::Contributor,
        ("france", "France"),
    ),
    outside(
        "morocco",
        "Salma Idrissi",
        "mission@morocco.example",
        Role::FocalPoint,
        ("morocco", "Morocco"),
    ),
    outside(
        "unesco",
        "Lucía Ferrer",
        "focal-point@unesco.example",
        Role::FocalPoint,
        ("unesco", "UNESCO"),
    ),
];

/// Loads the demonstration where it is missing; what is there stays as it is.
///
/// # Errors
/// When the database refuses.
pub async fn load(app: &App) -> anyhow::Result<()> {
    let directory = app.database.directory();
    let tenant = match directory.tenant(TENANT).await? {
        Some(tenant) => tenant,
        None => {
            let slug = TENANT.parse()?;
            let id = directory.add_tenant(&slug, NAME).await?;
            Tenant { id, slug, name: NAME.to_owned() }
        }
    };
    fill_registry(app, &tenant).await?;
    for json in BUNDLES {
        let bundle = bundle::read(json)?;
        let tx = app.database.keep(tenant.id).await?;
        let there = tx.consultations().by_slug(&bundle.consultation.slug).await?.is_some();
        tx.commit().await?;
        if !there {
            bundle::import(app, &tenant, &bundle).await?;
            show_in_mid_life(app, &tenant, &bundle.consultation.slug).await?;
        }
    }
    for persona in PERSONAS {
        seat(app, &tenant, persona).await?;
    }
    Ok(())
}

/// The 193 Member States, the two observers, and the entities that every secretariat writes to.
///
/// # Errors
/// When the database refuses.
pub async fn fill_registry(app: &App, tenant: &Tenant) -> anyhow::Result<()> {
    let tx = app.database.keep(tenant.id).await?;
    let known: std::collections::BTreeSet<String> = tx
        .respondents()
        .list(&store::Narrowed::default())
        .await?
        .into_iter()
        .map(|r| r.slug)
        .collect();
    let fresh = || RespondentId::from(Uuid::now_v7());
    let all = State::all()
        .iter()
        .map(|state| state.respondent(fresh()))
        .chain(Entity::all().iter().map(|entity| entity.respondent(fresh())));
    let missing: Vec<Respondent> =
        all.filter(|respondent| !known.contains(&respondent.slug)).collect();
    tx.respondents().add_all(&missing).await?;
    tx.commit().await?;
    Ok(())
}

/// What a consultation looks like in the middle of its life: some have opened it, a closed one is compiled.
async fn show_in_mid_life(app: &App, tenant: &Tenant, slug: &str) -> anyhow::Result<()> {
    let tx = app.database.keep(tenant.id).await?;
    let Some(consultation) = tx.consultations().by_slug(slug).await? else { return Ok(()) };
    for (place, (invitation, respondent)) in
        tx.invitations().board(consultation.id).await?.into_iter().enumerate()
    {
        if invitation.handed_in_at.is_none() && place % 3 == 0 {
            let noted = if place % 2 == 0 { Noted::Started } else { Noted::Opened };
            tx.invitations()
                .note(consultation.id, respondent.id, noted, invitation.sent_at)
                .await?;
        }
    }
    if let Some(closed) = consultation.closed {
        compile_after(&tx, consultation, closed.at).await?;
    }
    tx.commit().await?;
    Ok(())
}

async fn compile_after(
    tx: &TenantTx,
    consultation: domain::consultation::Consultation,
    at: Timestamp,
) -> anyhow::Result<()> {
    compilation::compile_now(tx, consultation, Act { at, by: None }).await?;
    Ok(())
}

async fn seat(app: &App, tenant: &Tenant, persona: &Persona) -> anyhow::Result<()> {
    let directory = app.database.directory();
    let account: AccountId = match directory.account_by_email(persona.email).await? {
        Some(_) => return Ok(()),
        None => directory.add_account(persona.email, persona.name, None, Language::En).await?,
    };
    let tx = app.database.keep(tenant.id).await?;
    let respondent = match persona.respondent {
        Some(slug) => {
            let mut found = tx.respondents().by_slug(slug).await?;
            if let Some(respondent) = found.as_mut().filter(|r| r.contact.is_none()) {
                respondent.contact = Some(persona.email.to_owned());
                tx.respondents().save(respondent).await?;
            }
            found.map(|respondent| respondent.id)
        }
        None => None,
    };
    tx.seats().add(account, persona.role, respondent).await?;
    tx.commit().await?;
    Ok(())
}
