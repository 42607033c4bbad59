//! Who sits on the side of the house; offers of seats, wherever they lead.
mod address;
mod list;
mod offer;
mod renewal;
mod seat;
mod shown;

pub use address::mail_address;
pub use offer::{NewOffer, offer_seat, until};
pub use shown::{offer_shown, person_shown};

use crate::web::{Routes, SECRETARIAT, SUPERVISORS};

/// The routes of people.
pub fn routes(routes: &mut Routes) {
    routes.get("/t/{tenant}/people", SECRETARIAT, list::show);
    routes.post("/t/{tenant}/people", SECRETARIAT, offer::post);
    routes.post("/t/{tenant}/people/offers/{offer}/renewal", SECRETARIAT, renewal::renew);
    routes.post("/t/{tenant}/people/offers/{offer}/revocation", SECRETARIAT, renewal::revoke);
    routes.post("/t/{tenant}/people/{seat}/suspension", SECRETARIAT, seat::suspend);
    routes.post("/t/{tenant}/people/{seat}/removal", SUPERVISORS, seat::remove);
}
