//! `…/dispatch`: the form in which respondents are chosen. One address, three steps: choose, look again, dispatch.
use super::{act, choice::Choice, review, unready::unready};
use crate::web::{
    Desk, Form, WebError, Word, board::read_deadline, consultations, respondents::shown_name,
    see_and_say,
};
use actix_web::{HttpResponse, web::Path};
use domain::{
    id::RespondentId,
    respondent::{Category, RegionalGroup, Respondent},
};
use std::collections::BTreeSet;
use store::{Narrowed, TenantTx};
use templates::dispatch::{Choose, Pick, PickGroup};

/// Field and the key of its sentence.
pub type Faults = Vec<(String, &'static str)>;

/// The time that is offered for a deadline: the end of the working day.
const USUAL_TIME: &str = "18:00";

/// The form, with nobody chosen.
pub async fn show(desk: Desk, place: Path<(String, String)>) -> Result<HttpResponse, WebError> {
    let tx = desk.read().await?;
    let choice = Choice::of(&tx, &place.1, &Form::default()).await?;
    if choice.consultation.closed.is_some() {
        return Ok(closed(&desk, &choice));
    }
    let view = view(&desk, &tx, &choice, &Form::default(), Faults::new()).await?;
    tx.commit().await?;
    Ok(consultations::page(&desk, &choice.consultation).show(&view))
}

/// The steps: `review` looks again, `dispatch` does it, everything else shows the form as it was filled in.
pub async fn post(
    desk: Desk,
    place: Path<(String, String)>,
    form: Form,
) -> Result<HttpResponse, WebError> {
    if form.get("step") == "dispatch" && form.get("add").is_empty() {
        return act::dispatch(&desk, &place.1, &form).await;
    }
    let tx = desk.read().await?;
    let choice = Choice::of(&tx, &place.1, &form).await?;
    if choice.consultation.closed.is_some() {
        return Ok(closed(&desk, &choice));
    }
    let page = consultations::page(&desk, &choice.consultation);
    if form.get("step") == "review" && form.get("add").is_empty() {
        return match faults(&desk, &choice, &form) {
            faults if faults.is_empty() => {
                let view = review::view(&desk, &tx, &choice, &form).await?;
                Ok(page.show(&view))
            }
            faults => Ok(page.refuse(&view(&desk, &tx, &choice, &form, faults).await?)),
        };
    }
    Ok(page.show(&view(&desk, &tx, &choice, &form, Faults::new()).await?))
}

/// A closed consultation asks nobody; it must be opened again first.
pub fn closed(desk: &Desk, choice: &Choice) -> HttpResponse {
    let board = desk.path(&format!("/consultations/{}/board", choice.consultation.slug));
    see_and_say(&board, &Word::new("board-fault-closed").warning())
}

/// What is wrong with what was chosen and typed; nothing when it can be dispatched.
pub fn faults(desk: &Desk, choice: &Choice, form: &Form) -> Faults {
    let mut faults = match choice.more() {
        true => Faults::new(),
        false => read_deadline(form, desk.page.now()).err().unwrap_or_default(),
    };
    if choice.chosen.is_empty() {
        faults.push(("chosen".to_owned(), "dispatch-fault-nobody"));
    }
    if !choice.more() && !unready(choice.questionnaire.as_ref()).is_empty() {
        faults.push((String::new(), "dispatch-fault-changed"));
    }
    faults
}

/// The form as it was filled in.
///
/// # Errors
/// When the database refuses.
pub async fn view(
    desk: &Desk,
    tx: &TenantTx,
    choice: &Choice,
    form: &Form,
    faults: Faults,
) -> Result<Choose, WebError> {
    let words: String = form.get("words").chars().take(200).collect();
    let narrowed = Narrowed { words: words.clone(), ..Narrowed::default() };
    let found: BTreeSet<RespondentId> =
        tx.respondents().list(&narrowed).await?.into_iter().map(|r| r.id).collect();
    let base = format!("/consultations/{}", choice.consultation.slug);
    let of_category = |category: Category| -> Vec<Pick> {
        let some = choice.registry.iter();
        let some = some.filter(|r| r.category == category && found.contains(&r.id));
        some.map(|respondent| pick(desk, choice, respondent)).collect()
    };
    let groups = Category::ALL.map(|category| PickGroup { category, picks: of_category(category) });
    let beside = choice.respondents().filter(|respondent| !found.contains(&respondent.id));
    Ok(Choose {
        action: desk.path(&format!("{base}/dispatch")),
        questionnaire: desk.path(&format!("{base}/questionnaire")),
        more: choice.more(),
        asked: choice.asked,
        unready: if choice.more() { Vec::new() } else { unready(choice.questionnaire.as_ref()) },
        groups: groups.into_iter().filter(|group| !group.picks.is_empty()).collect(),
        beside: beside.map(|respondent| pick(desk, choice, respondent)).collect(),
        categories: counted(&Category::ALL, |c| choice.count(|r| r.category == c)),
        regions: counted(&RegionalGroup::ALL, |g| choice.count(|r| r.group == Some(g))),
        chosen: choice.chosen.len(),
        unreachable: choice.unreachable().count(),
        date: form.get("date").chars().take(20).collect(),
        time: match form.has("time") {
            true => form.get("time").chars().take(20).collect(),
            false => USUAL_TIME.to_owned(),
        },
        words,
        faults,
    })
}

fn counted<K: Copy>(kinds: &[K], count: impl Fn(K) -> usize) -> Vec<(K, usize)> {
    kinds.iter().map(|kind| (*kind, count(*kind))).filter(|(_, count)| *count > 0).collect()
}

fn pick(desk: &Desk, choice: &Choice, respondent: &Respondent) -> Pick {
    Pick {
        slug: respondent.slug.clone(),
        name: shown_name(respondent, desk.page.language()),
        reachable: choice.reach.reaches(respondent),
        chosen: choice.chosen.contains(&respondent.id),
    }
}

impl Choice {
    /// How many of those not asked yet are of a kind.
    fn count(&self, of: impl Fn(&Respondent) -> bool) -> usize {
        self.registry.iter().filter(|respondent| of(respondent)).count()
    }
}
