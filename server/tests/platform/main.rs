//! Claims about the platform, made through its public doors (HTTP, commands, the database as the application's role)
//! against a real PostgreSQL.
mod architecture;
mod catalogue;
mod corrigendum;
mod demonstration;
mod hand_in;
mod isolation;
mod kept;
mod mails;
mod permissions;
mod sign_in;
mod submissions;
mod support;
mod surface;
