//! A tenant of a test's own, with a registry and people.
use super::{Browser, Server};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use domain::{
    bundle::Bundle,
    id::{AccountId, RespondentId},
    language::Language,
    seat::Role,
    state::State,
    tenant::Tenant,
};
use sha2::{Digest, Sha256};
use std::sync::{Mutex, PoisonError};
use uuid::Uuid;
use verbale::{bundle, keys, work};

/// A tenant.
pub struct House {
    /// The server.
    pub server: &'static Server,
    /// The tenant.
    pub tenant: Tenant,
}

/// Somebody who sits there, with a browser that is signed in.
pub struct Persona {
    /// The account.
    pub account: AccountId,
    /// The browser.
    pub browser: Browser,
    /// For whom, if for a respondent.
    pub respondent: Option<RespondentId>,
}

impl std::ops::Deref for Persona {
    type Target = Browser;
    fn deref(&self) -> &Browser {
        &self.browser
    }
}

impl House {
    /// A new tenant with an empty registry.
    pub fn new() -> Self {
        Self::at(Server::shared())
    }

    /// The same at another server.
    pub fn at(server: &'static Server) -> Self {
        let slug = format!("house-{}", Uuid::new_v4().simple());
        let slug = slug[..40.min(slug.len())].parse().expect("a slug");
        let id = server
            .run(server.app.database.directory().add_tenant(&slug, "A house of its own"))
            .expect("a tenant");
        Self { server, tenant: Tenant { id, slug, name: "A house of its own".into() } }
    }

    /// A new tenant with one of the consultations that the project carries.
    pub fn with_bundle(json: &str) -> Self {
        let house = Self::new();
        house.import(&bundle::read(json).expect("a bundle"));
        house
    }

    /// Brings a consultation in.
    pub fn import(&self, bundle: &Bundle) {
        self.server
            .run(verbale::bundle::import(&self.server.app, &self.tenant, bundle))
            .expect("an import");
    }

    /// An address in this tenant.
    pub fn path(&self, rest: &str) -> String {
        format!("/t/{}{rest}", self.tenant.slug)
    }

    /// The registry's row of a State, added when it is missing.
    pub fn state(&self, iso3: &str) -> RespondentId {
        let state = State::find(iso3).expect("a State");
        self.server.run(async {
            let tx = self.server.app.database.keep(self.tenant.id).await.expect("a transaction");
            if let Some(known) = tx.respondents().by_slug(&state.slug()).await.expect("a look") {
                return known.id;
            }
            let new = state.respondent(Uuid::now_v7().into());
            tx.respondents().add(&new).await.expect("a row");
            tx.commit().await.expect("a commit");
            new.id
        })
    }

    /// The registry's row with this readable name.
    #[allow(dead_code, reason = "for the tests with many respondents")]
    pub fn respondent(&self, slug: &str) -> RespondentId {
        self.server.run(async {
            let tx = self.server.app.database.keep(self.tenant.id).await.expect("a transaction");
            tx.respondents().by_slug(slug).await.expect("a look").expect(slug).id
        })
    }

    /// Somebody of the house.
    pub fn seat(&self, role: Role) -> Persona {
        self.sit(role, None)
    }

    /// Somebody who acts for a respondent.
    pub fn focal_point(&self, respondent: RespondentId) -> Persona {
        self.sit(Role::FocalPoint, Some(respondent))
    }

    /// A new account with this password, without a seat; gives its mail address.
    pub fn account(&self, password: &str) -> String {
        let app = &self.server.app;
        let email = format!("{}@house.example", Uuid::new_v4().simple());
        self.server.run(async {
            let hash = app.passwords.hash(password.to_owned()).await.expect("a hash");
            let directory = app.database.directory();
            directory
                .add_account(&email, "Somebody", Some(hash), Language::En)
                .await
                .expect("an account");
        });
        email
    }

    /// Gives a new account a seat and signs it in.
    pub fn sit(&self, role: Role, respondent: Option<RespondentId>) -> Persona {
        let email = format!("{}@house.example", Uuid::new_v4().simple());
        let (token, csrf): ([u8; 32], String) =
            (keys::random(), URL_SAFE_NO_PAD.encode(keys::random::<24>()));
        let app = &self.server.app;
        let account = self.server.run(async {
            let directory = app.database.directory();
            let account = directory
                .add_account(&email, "Somebody", None, Language::En)
                .await
                .expect("an account");
            let tx = app.database.keep(self.tenant.id).await.expect("a transaction");
            tx.seats().add(account, role, respondent).await.expect("a seat");
            tx.commit().await.expect("a commit");
            let hash = Sha256::digest(token);
            directory
                .open_session(account, &hash, &csrf, "", app.clock.now())
                .await
                .expect("a session");
            account
        });
        let cookie = if app.settings.http.is_https() { "__Host-verbale" } else { "verbale" };
        let token = URL_SAFE_NO_PAD.encode(token);
        let browser = Browser::signed_in(&self.server.url, (cookie, token), csrf);
        Persona { account, browser, respondent }
    }

    /// Gives somebody one more seat, and returns it as addresses name it.
    pub fn seat_too(&self, who: &Persona, role: Role, respondent: Option<RespondentId>) -> String {
        let database = &self.server.app.database;
        self.server.run(async {
            let tx = database.keep(self.tenant.id).await.expect("a transaction");
            let seat = tx.seats().add(who.account, role, respondent).await.expect("a seat");
            tx.commit().await.expect("a commit");
            seat.to_string()
        })
    }

    /// Lets all mail leave, and gives what went to an address, in no order.
    pub fn mails_to(&self, address: &str) -> Vec<post::Kept> {
        // One at a time: what another test has claimed is not in the folder yet.
        static LEAVING: Mutex<()> = Mutex::new(());
        let _leaving = LEAVING.lock().unwrap_or_else(PoisonError::into_inner);
        let app = &self.server.app;
        let postman = work::postman(app).expect("a postman");
        self.server.run(work::send_what_is_due(app, &postman)).expect("mail leaves");
        let folder = app.mail_folder().expect("a folder for mail");
        post::kept(&folder).into_iter().filter(|mail| mail.to == address).collect()
    }

    /// SQL as the application's role, sitting where a persona sits.
    pub fn sql_as(
        &self,
        side: &str,
        respondent: Option<RespondentId>,
        statement: &str,
    ) -> Result<Vec<String>, String> {
        let respondent = respondent.map(|id| id.to_string()).unwrap_or_default();
        let settings = format!(
            "BEGIN; SELECT set_config('app.tenant_id', '{}', true), set_config('app.side', '{side}', true),
             set_config('app.respondent_id', '{respondent}', true) \\gset x_\n",
            self.tenant.id
        );
        // `-c` takes no meta-commands, so the settings' own row is cut off instead.
        let settings = settings.replace(" \\gset x_\n", "; ");
        let mut rows = self.server.sql("verbale_app", &format!("{settings}{statement}; COMMIT"))?;
        if !rows.is_empty() {
            rows.remove(0);
        }
        Ok(rows)
    }
}
