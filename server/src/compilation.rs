//! One act: the replies of a consultation become a report draft, or the draft takes in what has changed.
use anyhow::Context;
use domain::{
    consultation::{Act, Consultation, geneva},
    draft::{Change, Compilation, Draft, compile, recompile},
    id::DraftId,
};
use jiff::Timestamp;
use store::TenantTx;

/// What compiling did.
#[derive(Clone, Debug)]
pub enum Compiled {
    /// The first version.
    First,
    /// A new version in place of `before`, with what changed.
    Again {
        /// The version before.
        before: u32,
        /// What changed.
        changes: Vec<Change>,
    },
    /// Nothing has changed since the present version.
    Unchanged,
}

/// The text that the present submissions give, untouched by hands.
///
/// # Errors
/// When nothing was dispatched yet, or the database refuses.
pub async fn fresh(
    tx: &TenantTx,
    consultation: &Consultation,
    now: Timestamp,
) -> anyhow::Result<Draft> {
    let versions = tx.questionnaires().versions(consultation.id).await?.into_iter().rev();
    let dispatched = versions.filter(|version| version.dispatched_at.is_some());
    let mut dispatched = dispatched.map(|version| version.content);
    let questionnaire = dispatched.next().context("the questionnaire was not dispatched yet")?;
    let earlier: Vec<_> = dispatched.collect();
    let submissions = tx.submissions().of_consultation(consultation.id).await?;
    let invited = tx.invitations().invited(consultation.id).await?;
    let consultation = consultation.clone();
    let compiled = move || {
        let questionnaire = questionnaire.recalling(&earlier, &submissions);
        compile(&Compilation {
            consultation: &consultation,
            questionnaire: &questionnaire,
            invited: &invited,
            submissions: &submissions,
            today: now.to_zoned(geneva()).date(),
        })
    };
    // Thousands of replies take a while, and this thread has other requests to answer.
    tokio::task::spawn_blocking(compiled).await.context("compiling was cut short")
}

/// Compiles in the transaction: the first draft, or the next version of the one there is. Two at once give one draft.
///
/// # Errors
/// When nothing was dispatched yet, or the database refuses.
pub async fn compile_now(
    tx: &TenantTx,
    consultation: Consultation,
    act: Act,
) -> anyhow::Result<(DraftId, Compiled)> {
    tx.consultations().reserve(consultation.id).await?;
    tx.drafts().lock(consultation.id).await?;
    let new = fresh(tx, &consultation, act.at).await?;
    let done = match tx.drafts().latest(consultation.id).await? {
        None => (tx.drafts().add(consultation.id, &new).await?, Compiled::First),
        Some(present) => {
            let (next, changes) = recompile(&present.content, new);
            if says_the_same(&present.content, &next) {
                return Ok((present.id, Compiled::Unchanged));
            }
            let saved =
                tx.drafts().save(present.id, present.version, &next, "recompiled", "").await?;
            anyhow::ensure!(saved, "somebody changed the draft in the same moment");
            (present.id, Compiled::Again { before: present.version, changes })
        }
    };
    if consultation.compiled.is_none() && consultation.closed.is_some() {
        tx.consultations().save(&Consultation { compiled: Some(act), ..consultation }).await?;
    }
    Ok(done)
}

/// Whether two drafts differ by nothing but the day on which they were compiled.
fn says_the_same(present: &Draft, next: &Draft) -> bool {
    *next == Draft { compiled_on: next.compiled_on, ..present.clone() }
}
