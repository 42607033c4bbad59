//! The pages that belong to no tenant's work: the front page, signing in, one's seats and account.
mod account;
mod health;
mod home;
mod language;
mod mail;
mod password;
mod persona;
mod seat_offer;
mod seats;
mod sign_in;
mod verification;

use crate::web::{Routes, routes::Who};

/// The routes of the site.
pub fn routes(routes: &mut Routes) {
    routes.get("/", Who::Anyone, home::show);
    routes.get("/accessibility", Who::Anyone, home::accessibility);
    routes.get("/healthz", Who::Anyone, health::alive);
    routes.get("/readyz", Who::Anyone, health::ready);
    routes.post("/language", Who::Anyone, language::choose);
    routes.get("/sign-in", Who::Anyone, sign_in::form);
    routes.post("/sign-in", Who::Anyone, sign_in::sign_in);
    routes.post("/sign-out", Who::SignedIn, sign_in::sign_out);
    routes.get("/password/forgotten", Who::Anyone, password::ask);
    routes.post("/password/forgotten", Who::Anyone, password::send);
    routes.get("/password/{token}", Who::Anyone, password::form);
    routes.post("/password/{token}", Who::Anyone, password::set);
    routes.get("/seats", Who::SignedIn, seats::list);
    routes.post("/seats/{seat}/choice", Who::SignedIn, seats::choose);
    routes.get("/account", Who::SignedIn, account::show);
    routes.post("/account/password", Who::SignedIn, account::change_password);
    routes.post("/account/sessions/{session}/end", Who::SignedIn, account::end_session);
    routes.post("/account/sign-out-everywhere", Who::SignedIn, account::sign_out_everywhere);
    routes.get("/verify", Who::Anyone, verification::form);
    routes.post("/verify", Who::Anyone, verification::verify);
    routes.get("/t/{tenant}/seat-offers/{token}", Who::Anyone, seat_offer::show);
    routes.post("/t/{tenant}/seat-offers/{token}", Who::Anyone, seat_offer::take);
    routes.post("/demonstration/personas/{persona}", Who::Demonstration, persona::sign_in);
    routes.get("/dev/mail", Who::Demonstration, mail::list);
    routes.get("/dev/mail/{name}", Who::Demonstration, mail::show);
}

pub use password::token as password_token;
pub use seat_offer::{code as seat_offer_code, token as seat_offer_token};
