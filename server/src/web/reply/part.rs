//! One part of a reply, and saving all of it at once.
use super::{
    attachments,
    part_page::{Attempt, Attempts, part_page, under},
    saving::{Outcome, Saving},
    work::Work,
};
use crate::web::{Form, ReadIn, RespondentDesk, WebError, Word, see, see_and_say};
use actix_web::{HttpResponse, web::Path};
use domain::questionnaire::Question;

/// `GET …/reply/parts/{number}`
pub async fn show(
    desk: RespondentDesk,
    place: Path<(String, String, usize)>,
    read_in: ReadIn,
) -> Result<HttpResponse, WebError> {
    let tx = desk.read().await?;
    let work = Work::find(&desk, &tx, &place.1, &read_in).await?;
    tx.commit().await?;
    let page = part_page(&desk, &work, place.2, &Attempts::new())?;
    Ok(under(&desk, &work).show(&page))
}

/// `POST …/reply/parts/{number}`: whatever can be saved is; the rest is shown again as it was typed.
pub async fn save(
    desk: RespondentDesk,
    place: Path<(String, String, usize)>,
    read_in: ReadIn,
    form: Form,
) -> Result<HttpResponse, WebError> {
    let tx = desk.begin().await?;
    let before = Work::find(&desk, &tx, &place.1, &read_in).await?;
    let part = before.part(place.2)?;
    let mut saving = Saving::new(&desk, &tx, &before);
    let mut attempts = Attempts::new();
    let removed = attachments::take_out(&mut saving, form.get("remove")).await?;
    for asked in &part.questions {
        let attempt = save_question(&mut saving, asked.question, &form).await?;
        attempts.extend(attempt.map(|attempt| (asked.question.key.clone(), attempt)));
    }
    saving.note().await?;
    let work = Work::find(&desk, &tx, &place.1, &read_in).await?;
    desk.commit(tx).await?;
    if attempts.is_empty() {
        return Ok(go_on(&work, place.2, &form, removed));
    }
    let page = part_page(&desk, &work, place.2, &attempts)?;
    let overtaken = attempts.values().any(|attempt| attempt.conflict.is_some());
    let under = under(&desk, &work);
    Ok(if overtaken { under.conflict(&page) } else { under.refuse(&page) })
}

/// Saves the files and the answer of one question; what could not be saved comes back.
async fn save_question(
    saving: &mut Saving<'_>,
    question: &Question,
    form: &Form,
) -> Result<Option<Attempt>, WebError> {
    let file_fault = attachments::add(saving, question, form).await?;
    let mut attempt = save_answer(saving, question, form).await?;
    if file_fault.is_some() {
        attempt.get_or_insert_default().file_fault = file_fault;
    }
    Ok(attempt)
}

async fn save_answer(
    saving: &mut Saving<'_>,
    question: &Question,
    form: &Form,
) -> Result<Option<Attempt>, WebError> {
    let key = question.key.as_str();
    let version = format!("version-{key}");
    if !form.has(&version) || form.get("theirs") == key {
        return Ok(None);
    }
    let seen = form.parse(&version).unwrap_or(0);
    // "Keep my text" says over which version.
    let over = form.parse(&format!("mine-{key}")).unwrap_or(seen);
    let typed = super::answer_form::typed(question, form.fields());
    let attempt = Attempt { typed: Some(typed.clone()), seen, ..Attempt::default() };
    let anew = form.get("anew") == key;
    match saving.answer(question, &typed, (over, anew)).await? {
        Outcome::Saved(_) => Ok(None),
        Outcome::Refused(fault) => {
            let fault = Some(fault.sentence(&saving.desk.page.chrome));
            Ok(Some(Attempt { fault, ..attempt }))
        }
        Outcome::Conflict(..) if saving.is_untouched(question, &typed, seen).await? => Ok(None),
        Outcome::Conflict(theirs, mine) => {
            Ok(Some(Attempt { conflict: Some((*theirs, mine)), ..attempt }))
        }
    }
}

fn go_on(work: &Work, position: usize, form: &Form, removed: Option<Word>) -> HttpResponse {
    let here = work.addresses.part(position);
    if let Some(word) = removed {
        return see_and_say(&here, &word);
    }
    let told = ["theirs", "anew"].into_iter().find_map(|name| form.get(name).parse().ok());
    let settled = told.or_else(|| {
        let mine = |(name, _): &(String, String)| name.strip_prefix("mine-")?.parse().ok();
        form.fields().iter().find_map(mine)
    });
    if let Some(key) = settled {
        return see(&work.addresses.question(position, &key));
    }
    let number = work.part(position).map(|part| part.number).unwrap_or_default();
    let word = Word::new("reply-part-saved").with("number", number);
    if form.get("go") != "next" {
        return see_and_say(&here, &word);
    }
    let next = work.parts().into_iter().find(|next| next.position > position);
    let there = next
        .map_or_else(|| work.addresses.to("/review"), |next| work.addresses.part(next.position));
    see_and_say(&there, &word)
}
