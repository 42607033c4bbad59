//! Questionnaires that were dispatched, as they were read last. Dispatch freezes a version, so that what is kept here can't
//! grow old; which version is in force, and who may read it, is asked of the database each time.
use domain::questionnaire::Questionnaire;
use std::{
    collections::HashMap,
    sync::{Arc, Mutex, PoisonError},
};
use uuid::Uuid;

/// At most so many consultations are remembered.
const MOST: usize = 64;

type Place = (Uuid, String);
/// The identifier and the content of a version.
pub(crate) type Version = (Uuid, Arc<Questionnaire>);

/// The version read last, of each consultation by tenant and readable name.
#[derive(Clone, Default)]
pub(crate) struct Dispatched(Arc<Mutex<HashMap<Place, Version>>>);

impl Dispatched {
    /// The identifier and the content of the version read last.
    pub(crate) fn last_of(&self, tenant: Uuid, slug: &str) -> Option<Version> {
        let kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        kept.get(&(tenant, slug.to_owned())).cloned()
    }

    /// Remembers a version that was dispatched.
    pub(crate) fn keep(
        &self,
        tenant: Uuid,
        slug: &str,
        id: Uuid,
        content: Questionnaire,
    ) -> Arc<Questionnaire> {
        let content = Arc::new(content);
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if kept.len() >= MOST {
            kept.clear();
        }
        kept.insert((tenant, slug.to_owned()), (id, content.clone()));
        content
    }
}
