//! The record: what was done in the whole tenant.
mod list;

use crate::web::{Routes, SUPERVISORS};

/// The routes of the record.
pub fn routes(routes: &mut Routes) {
    routes.get("/t/{tenant}/record", SUPERVISORS, list::show);
}
