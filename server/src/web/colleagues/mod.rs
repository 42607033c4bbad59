use crate::web::Routes;

/// The routes of this noun.
pub fn routes(_: &mut Routes) {}
