//! Claims about the platform, made through its public doors (HTTP, commands, the database as the application's role)
//! against a real PostgreSQL.
mod answers;
mod architecture;
mod catalogue;
mod corrigendum;
mod demonstration;
mod enumeration;
mod flood;
mod hand_in;
mod isolation;
mod kept;
mod limits;
mod mails;
mod permissions;
mod record;
mod seat_offers;
mod secrets;
mod sessions;
mod submissions;
mod support;
mod surface;
mod tabs;
