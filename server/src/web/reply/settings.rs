//! How a reply is given: its language, how far it may be shown, for whom the respondent speaks.
use super::{
    overview::{overview, under},
    work::Work,
};
use crate::web::{Form, LineFault, ReadIn, RespondentDesk, WebError, Word, see_and_say};
use actix_web::{HttpResponse, web::Path};
use domain::submission::Publication;
use templates::reply::{Settings, SettingsForm};

/// The most characters of the name of a group.
const LONGEST_NAME: usize = 200;

/// The form with what stands on record.
pub fn present(desk: &RespondentDesk, work: &Work) -> SettingsForm {
    let settings = work.settings(desk.page.language());
    SettingsForm {
        action: work.addresses.to("/settings"),
        language: settings.language.code().to_owned(),
        publication: settings.publication.code().to_owned(),
        on_behalf_of: settings.on_behalf_of.clone().unwrap_or_default(),
        seen: settings.mark(),
        anonymous: !work.respondent.category.is_state(),
        faults: Vec::new(),
    }
}

/// `POST …/reply/settings`
pub async fn save(
    desk: RespondentDesk,
    place: Path<(String, String)>,
    read_in: ReadIn,
    form: Form,
) -> Result<HttpResponse, WebError> {
    let tx = desk.begin().await?;
    let work = Work::find(&desk, &tx, &place.1, &read_in).await?;
    let stands = work.settings(desk.page.language());
    let wanted = match read(&desk, &work, &form) {
        Ok(wanted) => wanted,
        Err(faults) => {
            let shown = as_typed(&desk, &work, &form, faults);
            let view = overview(&desk, &tx, &work, shown).await?;
            return Ok(under(&desk).refuse(&view));
        }
    };
    // A form that does not say what it saw was made by hand: it is taken at its word.
    let overtaken = form.has("seen") && form.get("seen") != stands.mark().trim();
    if overtaken && wanted != stands {
        let shown = as_typed(&desk, &work, &form, Vec::new());
        let mut view = overview(&desk, &tx, &work, shown).await?;
        view.overtaken = true;
        return Ok(under(&desk).conflict(&view));
    }
    let replies = tx.replies();
    let (consultation, respondent) = (work.consultation.id, desk.respondent);
    let mut reply = replies.begin(consultation, respondent, wanted.language).await?;
    reply.language = wanted.language;
    reply.publication = wanted.publication;
    reply.on_behalf_of = wanted.on_behalf_of;
    replies.save(&reply).await?;
    desk.commit(tx).await?;
    Ok(see_and_say(&work.addresses.to("#settings"), &Word::new("reply-settings-saved")))
}

fn as_typed(
    desk: &RespondentDesk,
    work: &Work,
    form: &Form,
    faults: Vec<(String, String)>,
) -> SettingsForm {
    SettingsForm {
        language: form.get("language").to_owned(),
        publication: form.get("publication").to_owned(),
        on_behalf_of: form.get("on_behalf_of").to_owned(),
        faults,
        ..present(desk, work)
    }
}

fn read(
    desk: &RespondentDesk,
    work: &Work,
    form: &Form,
) -> Result<Settings, Vec<(String, String)>> {
    let chrome = &desk.page.chrome;
    let mut faults = Vec::new();
    let mut fault = |field: &str, sentence: String| faults.push((field.to_owned(), sentence));
    let language = form.parse("language");
    if language.is_none() {
        fault("language", chrome.t("reply-settings-no-language"));
    }
    let publication = form.parse("publication");
    match publication {
        None => fault("publication", chrome.t("reply-settings-no-publication")),
        Some(Publication::PublicAnonymous) if work.respondent.category.is_state() => {
            fault("publication", chrome.t("reply-settings-state-anonymous"));
        }
        Some(_) => {}
    }
    let group: Result<Option<String>, LineFault> = form.optional_line("on_behalf_of", LONGEST_NAME);
    if let Err(wrong) = group {
        fault("on_behalf_of", chrome.t(wrong.key()));
    }
    match (language, publication, group) {
        (Some(language), Some(publication), Ok(on_behalf_of)) if faults.is_empty() => {
            Ok(Settings { language, publication, on_behalf_of })
        }
        _ => Err(faults),
    }
}
