//! Seats and offers as the pages show them.
use crate::web::Desk;
use domain::seat::Role;
use store::{SeatOffer, Sitting};
use templates::people::{OfferShown, PersonShown};

/// A seat, with what the reader may do about it.
#[must_use]
pub fn person_shown(desk: &Desk, sitting: Sitting) -> PersonShown {
    let own = sitting.account == desk.account;
    PersonShown {
        href: desk.path(&format!("/people/{}", sitting.seat)),
        name: sitting.name,
        email: sitting.email,
        role: sitting.role,
        suspended_at: sitting.suspended_at,
        own,
        may_suspend: !own && desk.role.is_secretariat(),
        may_remove: !own && desk.role == Role::Supervisor,
    }
}

/// An offer that waits to be taken.
#[must_use]
pub fn offer_shown(desk: &Desk, offer: SeatOffer) -> OfferShown {
    OfferShown {
        href: desk.path(&format!("/people/offers/{}", offer.id)),
        name: offer.name,
        email: offer.email,
        role: offer.role,
        offered_at: offer.offered_at,
        expires_at: offer.expires_at,
    }
}
