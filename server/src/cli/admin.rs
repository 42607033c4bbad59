//! `verbale admin`: what comes before anybody can sign in.
use crate::{
    app::App,
    demonstration::fill_registry,
    web::{seat_offer_code, seat_offer_token},
};
use clap::Subcommand;
use domain::{
    audit::{Act, seat_on_record},
    language::Language,
    mail::Mail,
    seat::Role,
    tenant::{Slug, Tenant},
};
use jiff::SignedDuration;
use store::{Entry, SeatOffer};
use uuid::Uuid;

#[derive(Subcommand)]
pub enum Admin {
    /// Make a tenant: a secretariat's own space, with all States and the usual entities in its registry.
    CreateTenant {
        /// Its readable name in addresses, such as advisory-committee.
        slug: String,
        /// Its name, such as "Human Rights Council Advisory Committee".
        #[arg(long)]
        name: String,
    },
    /// Offer somebody a seat in the secretariat, by mail, and print the link and the code.
    Invite {
        /// The tenant's readable name.
        #[arg(long)]
        tenant: String,
        /// The mail address.
        #[arg(long)]
        email: String,
        /// The person's name.
        #[arg(long)]
        name: String,
        /// secretary or supervisor.
        #[arg(long, default_value = "secretary")]
        role: String,
        /// The language of the mail: ar, zh, en, fr, ru or es. English unless given.
        #[arg(long)]
        language: Option<Language>,
    },
}

impl Admin {
    pub async fn run(self, app: &App) -> anyhow::Result<()> {
        match self {
            Self::CreateTenant { slug, name } => create_tenant(app, &slug, &name).await,
            Self::Invite { tenant, email, name, role, language } => {
                let tenant = super::tenant(app, &tenant).await?;
                invite(app, &tenant, (&email, &name, language), &role).await
            }
        }
    }
}

async fn create_tenant(app: &App, slug: &str, name: &str) -> anyhow::Result<()> {
    let slug: Slug = slug.parse()?;
    let name = name.trim();
    anyhow::ensure!(
        !name.is_empty() && name.chars().count() <= 200,
        "give the tenant a name of 1 to 200 characters"
    );
    if app.database.directory().tenant(slug.as_str()).await?.is_some() {
        anyhow::bail!("there is a tenant {slug} already");
    }
    let id = app.database.directory().add_tenant(&slug, name).await?;
    let tenant = Tenant { id, slug, name: name.to_owned() };
    fill_registry(app, &tenant).await?;
    println!(
        "Made the tenant {}. Next: verbale admin invite --tenant {} --email … --name …",
        tenant.slug, tenant.slug
    );
    Ok(())
}

async fn invite(
    app: &App,
    tenant: &Tenant,
    person: (&str, &str, Option<Language>),
    role: &str,
) -> anyhow::Result<()> {
    let role: Role = role.parse()?;
    anyhow::ensure!(
        role.is_secretariat(),
        "invite a secretary or a supervisor; they offer the other seats themselves"
    );
    anyhow::ensure!(person.0.contains('@'), "{} is not a mail address", person.0);
    let now = app.clock.now();
    let offer = SeatOffer {
        id: Uuid::now_v7().into(),
        email: person.0.to_owned(),
        name: person.1.to_owned(),
        role,
        respondent: None,
        language: person.2,
        issue: 1,
        failures: 0,
        offered_at: now,
        expires_at: now + SignedDuration::from_hours(14 * 24),
        taken_at: None,
        revoked_at: None,
    };
    let tx = app.database.keep(tenant.id).await?;
    tx.seats().offer(&offer).await?;
    tx.outbox().post(&Mail::SeatOffer { offer: offer.id }, &offer.email).await?;
    let object = seat_on_record(&offer.email, role);
    tx.audit().record(Entry { object, ..Entry::new(Act::SeatOffered) }).await?;
    tx.commit().await?;
    println!(
        "The mail leaves as soon as a server runs. The link and the code, to hand over by another way:"
    );
    println!(
        "{}/t/{}/seat-offers/{}",
        app.public_url,
        tenant.slug,
        seat_offer_token(app, offer.id, offer.issue)
    );
    println!("Code: {}", seat_offer_code(app, offer.id, offer.issue));
    Ok(())
}
