//! The files of a reply: adding, taking out, putting back, fetching.
use super::{saving::Saving, work::Work};
use crate::{
    files::{self, FileFault},
    web::{Form, ReadIn, RespondentDesk, Upload, WebError, Word, download, see_and_say},
};
use actix_web::{HttpResponse, web::Path};
use domain::{
    id::AttachmentId,
    questionnaire::{Kind, Question},
    submission::Attachment,
};
use store::TenantTx;
use templates::Chrome;

/// The most files that may be given with one question.
const MOST: usize = 20;

/// Adds the files that a form holds for a question, each once; gives back what is wrong with those that were not taken.
pub async fn add(
    saving: &mut Saving<'_>,
    question: &Question,
    form: &Form,
) -> Result<Option<String>, WebError> {
    let field = format!("file-{}", question.key);
    let uploads: Vec<&Upload> = form.files().iter().filter(|file| file.field == field).collect();
    if uploads.is_empty() || !takes_files(question) {
        return Ok(None);
    }
    let reply = saving.reply().await?;
    let mut present = saving.tx.replies().attachments(reply.id).await?;
    present.retain(|file| file.question == question.key);
    let (mut faults, before) = (Vec::new(), present.len());
    for upload in uploads {
        let file = match take(saving, question, upload, present.len()).await? {
            Ok(file) => file,
            Err(sentence) => {
                faults.push(sentence);
                continue;
            }
        };
        if !present.iter().any(|other| other.name == file.name && other.sha256 == file.sha256) {
            saving.tx.replies().attach(&reply, &file).await?;
            present.push(file);
        }
    }
    if present.len() > before {
        saving.files_changed(question).await?;
    }
    Ok((!faults.is_empty()).then(|| faults.join(" ")))
}

fn takes_files(question: &Question) -> bool {
    question.attachments || question.kind == Kind::File
}

/// Checks a file and stores its content; else the sentence that says what is wrong.
async fn take(
    saving: &Saving<'_>,
    question: &Question,
    upload: &Upload,
    present: usize,
) -> Result<Result<Attachment, String>, WebError> {
    let chrome = &saving.desk.page.chrome;
    if present >= MOST {
        return Ok(Err(chrome.t_with("reply-file-too-many", &[("max", MOST.into())])));
    }
    let checked = match upload.too_large {
        true => Err(FileFault::TooLarge),
        false => files::check(&upload.name, &upload.content),
    };
    let (name, media_type) = match checked {
        Ok(checked) => checked,
        Err(fault) => return Ok(Err(sentence(chrome, &upload.name, fault))),
    };
    let (store, content) = (saving.desk.app().files.clone(), upload.content.clone());
    let size = content.len() as u64;
    let stored = actix_web::web::block(move || store.store(&content)).await;
    let sha256 = stored.map_err(WebError::internal)?.map_err(WebError::internal)?;
    Ok(Ok(Attachment {
        id: uuid::Uuid::now_v7().into(),
        question: question.key.clone(),
        name,
        media_type: media_type.to_owned(),
        size,
        sha256,
    }))
}

fn sentence(chrome: &Chrome, name: &str, fault: FileFault) -> String {
    let shown: String = name.chars().filter(|c| !c.is_control()).take(80).collect();
    let named = [("name", shown.into())];
    match fault {
        FileFault::Empty => chrome.t_with("reply-file-empty", &named),
        FileFault::TooLarge => chrome.t_with("reply-file-too-large", &named),
        FileFault::WrongKind => chrome.t_with("reply-file-wrong-kind", &named),
        FileFault::NotWhatItSays => chrome.t_with("reply-file-not-what-it-says", &named),
        FileFault::BadName => chrome.t("reply-file-bad-name"),
    }
}

/// Takes a file out of the reply, if `id` names one; gives back the word that offers to put it back.
pub async fn take_out(saving: &mut Saving<'_>, id: &str) -> Result<Option<Word>, WebError> {
    let Ok(id) = id.parse::<AttachmentId>() else { return Ok(None) };
    let Some(file) = saving.work.files.iter().find(|file| file.id == id) else { return Ok(None) };
    saving.tx.replies().detach(id, true).await?;
    if let Some(question) = saving.work.questionnaire.question(&file.question) {
        saving.files_changed(question).await?;
    }
    let undo = saving.work.addresses.to(&format!("/attachments/{id}/restoration"));
    Ok(Some(Word::new("reply-file-removed").with("name", &file.name).undo(&undo, &[])))
}

/// `POST …/reply/attachments/{attachment}/removal`
pub async fn remove(
    desk: RespondentDesk,
    place: Path<(String, String, AttachmentId)>,
    read_in: ReadIn,
    _: Form,
) -> Result<HttpResponse, WebError> {
    let tx = desk.begin().await?;
    let work = Work::find(&desk, &tx, &place.1, &read_in).await?;
    let file = work.files.iter().find(|file| file.id == place.2).ok_or(WebError::NotFound)?;
    let mut saving = Saving::new(&desk, &tx, &work);
    let word = take_out(&mut saving, &file.id.to_string()).await?.ok_or(WebError::NotFound)?;
    desk.commit(tx).await?;
    Ok(see_and_say(&back(&work, file), &word))
}

/// `POST …/reply/attachments/{attachment}/restoration`
pub async fn restore(
    desk: RespondentDesk,
    place: Path<(String, String, AttachmentId)>,
    read_in: ReadIn,
    _: Form,
) -> Result<HttpResponse, WebError> {
    let tx = desk.begin().await?;
    let work = Work::find(&desk, &tx, &place.1, &read_in).await?;
    let reply = work.reply.as_ref().ok_or(WebError::NotFound)?;
    let ever = tx.replies().attachments_ever(reply.id).await?;
    let kept = ever.into_iter().find(|kept| kept.file.id == place.2).ok_or(WebError::NotFound)?;
    if kept.removed {
        tx.replies().detach(kept.file.id, false).await?;
        let mut saving = Saving::new(&desk, &tx, &work);
        if let Some(question) = work.questionnaire.question(&kept.file.question) {
            saving.files_changed(question).await?;
        }
    }
    desk.commit(tx).await?;
    let word = Word::new("reply-file-restored").with("name", &kept.file.name);
    Ok(see_and_say(&back(&work, &kept.file), &word))
}

fn back(work: &Work, file: &Attachment) -> String {
    match work.question(file.question.as_str()) {
        Ok((position, question)) => work.addresses.question(position, &question.key),
        Err(_) => work.addresses.to(""),
    }
}

/// `GET …/reply/attachments/{attachment}`: of the draft, or of a version that was handed in.
pub async fn fetch(
    desk: RespondentDesk,
    place: Path<(String, String, AttachmentId)>,
    read_in: ReadIn,
) -> Result<HttpResponse, WebError> {
    let tx = desk.read().await?;
    let work = Work::find(&desk, &tx, &place.1, &read_in).await?;
    let file = own(&desk, &tx, &work, place.2).await?;
    tx.commit().await?;
    let (store, hash) = (desk.app().files.clone(), file.sha256.clone());
    let content = actix_web::web::block(move || store.read(&hash)).await;
    let content = content.map_err(WebError::internal)?.map_err(WebError::internal)?;
    Ok(download(&file.name, &file.media_type, content))
}

async fn own(
    desk: &RespondentDesk,
    tx: &TenantTx,
    work: &Work,
    id: AttachmentId,
) -> Result<Attachment, WebError> {
    if let Some(file) = work.files.iter().find(|file| file.id == id) {
        return Ok(file.clone());
    }
    let consultation = work.consultation.id;
    let handed_in = tx.submissions().of_respondent(consultation, desk.respondent).await?;
    let mut files = handed_in.into_iter().flat_map(|submission| submission.attachments);
    files.find(|file| file.id == id).ok_or(WebError::NotFound)
}
