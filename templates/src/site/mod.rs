//! The pages that belong to no tenant's work.
mod account;
mod home;
mod kept;
mod mail;
mod password;
mod seat_offer;
mod seats;
mod sign_in;
mod verification;

pub use account::{Account, SessionShown};
pub use home::{Home, PersonaCard};
pub use kept::{Ended, SeatShown, StillHere, WhyKept};
pub use mail::{Mail, MailShown, Mails};
pub use password::{ForgottenPassword, NewPassword};
pub use seat_offer::{NoSeatOffer, SeatOffer};
pub use seats::{SeatCard, Seats};
pub use sign_in::SignIn;
pub use verification::{VerdictShown, Verification};
