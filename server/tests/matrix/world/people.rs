//! Who comes to the doors: everybody in every standing, each with a session.
use super::Estate;
use crate::canary::{Eyes, HOUSE, canary, small};
use crate::support::Server;
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use domain::{
    id::{AccountId, RespondentId, SeatId},
    seat::{Role, Side},
};
use sha2::{Digest, Sha256};
use verbale::keys;

/// How somebody stands in a tenant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Has a seat that counts.
    Active,
    /// Was offered a seat and has not taken it.
    Invited,
    /// Has a seat that was suspended.
    Suspended,
    /// Had a seat when signing in; it was taken away since.
    Removed,
}

impl Standing {
    /// All.
    pub const ALL: [Self; 4] = [Self::Active, Self::Invited, Self::Suspended, Self::Removed];
}

/// Somebody with a session.
#[derive(Clone, Debug)]
pub struct Person {
    /// For messages: `a: focal_point of mali, active`.
    pub name: String,
    /// The letter of the estate.
    pub estate: char,
    /// The role of the seat.
    pub role: Role,
    /// How they stand.
    pub standing: Standing,
    /// `house`, or the respondent for whom they act.
    pub owner: String,
    /// Owner and number: the row of their canaries.
    pub row: String,
    /// The account.
    pub account: AccountId,
    /// The seat; none for those who were only invited.
    pub seat: Option<SeatId>,
    /// The session.
    pub session: String,
    /// The cookie's value.
    pub cookie: String,
    /// The token of the forms.
    pub csrf: String,
}

impl Person {
    /// What they may see.
    pub fn eyes(&self) -> Eyes {
        let sits = self.standing == Standing::Active;
        Eyes {
            tenant: sits.then_some(self.estate),
            owner: self.owner.clone(),
            row: self.row.clone(),
            home: self.estate,
        }
    }
}

/// The password of everybody in the world.
pub const PASSWORD: &str = "a long and calm sentence";

/// Makes people, each with a number of its own.
pub struct Registrar<'r> {
    /// Where they come.
    pub server: &'r Server,
    /// Where they sit.
    pub estate: &'r Estate,
    /// The hash of everybody's password.
    pub hash: &'r str,
    /// The number of the last account.
    pub number: u32,
}

impl Registrar<'_> {
    /// A person in a role and a standing, for a respondent or for the house.
    pub fn make(&mut self, role: Role, standing: Standing, owner: &str) -> Person {
        self.number += 1;
        let (letter, row) = (self.estate.letter, format!("{owner}{}", self.number));
        let email = format!("{}@example.org", small(letter, "accounts", &row, "email"));
        let name = canary(letter, "accounts", &row, "name");
        let token: [u8; 32] = keys::random();
        let csrf = URL_SAFE_NO_PAD.encode(keys::random::<24>());
        let respondent = (role.side() == Side::Respondent).then(|| self.respondent(owner));
        let app = &self.server.app;
        let (account, seat, session) = self.server.run(async {
            let directory = app.database.directory();
            let account = directory
                .add_account(
                    &email,
                    &name,
                    Some(self.hash.to_owned()),
                    domain::language::Language::En,
                )
                .await
                .expect("an account");
            let tx = app.database.keep(self.estate.tenant.id).await.expect("a transaction");
            let seat = match standing {
                Standing::Invited => None,
                _ => Some(tx.seats().add(account, role, respondent).await.expect("a seat")),
            };
            match (standing, seat) {
                (Standing::Suspended, Some(seat)) => {
                    assert!(tx.seats().suspend(seat, true).await.expect("suspended"));
                }
                (Standing::Removed, Some(seat)) => {
                    assert!(tx.seats().remove(seat).await.expect("removed"));
                }
                _ => {}
            }
            tx.commit().await.expect("a commit");
            let (hash, agent) = (Sha256::digest(token), canary(letter, "sessions", &row, "agent"));
            let now = app.clock.now();
            directory.open_session(account, &hash, &csrf, &agent, now).await.expect("a session");
            let sessions = directory.sessions_of(account).await.expect("sessions");
            (account, seat, sessions[0].id.to_string())
        });
        Person {
            name: format!("{letter}: {} of {owner}, {standing:?}", role.code()),
            estate: letter,
            role,
            standing,
            owner: owner.to_owned(),
            row,
            account,
            seat,
            session,
            cookie: URL_SAFE_NO_PAD.encode(token),
            csrf,
        }
    }

    fn respondent(&self, owner: &str) -> RespondentId {
        self.estate.id(&format!("respondent/{owner}")).parse().expect("a respondent")
    }
}

/// Whose side a role of the world is on: the house, or Mali.
pub fn owner_of(role: Role) -> &'static str {
    match role.side() {
        Side::House => HOUSE,
        Side::Respondent => "mali",
    }
}
