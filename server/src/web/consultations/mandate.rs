//! `…/mandate`: what was requested, the head of the report, how replies are counted.
use super::{
    entry::{LINE, mandate, mandate_typed},
    find, line_fault, lock, page,
};
use crate::web::{Desk, Form, WebError, Word, fingerprint::fingerprint, see_and_say};
use actix_web::{HttpResponse, web::Path};
use domain::{
    audit::Act,
    consultation::Consultation,
    language::{Language, Texts},
};
use store::{Entry, TenantTx};
use templates::{
    consultations::{MandatePage, MandateTyped},
    questionnaire::{Clash, Conflict, Fault},
};

/// The form.
pub async fn show(desk: Desk, path: Path<(String, String)>) -> Result<HttpResponse, WebError> {
    let tx = desk.read().await?;
    let consultation = find(&tx, &path.1).await?;
    let languages = languages(&tx, &consultation).await?;
    tx.commit().await?;
    let typed = MandateTyped::from(&consultation.mandate);
    let view = view(&desk, &consultation, (languages, consultation.title.clone(), typed));
    Ok(page(&desk, &consultation).show(&view))
}

fn view(
    desk: &Desk,
    consultation: &Consultation,
    (languages, title, typed): (Vec<Language>, Texts, MandateTyped),
) -> MandatePage {
    let own = desk.path(&format!("/consultations/{}", consultation.slug));
    MandatePage {
        href: format!("{own}/mandate"),
        consultation: own,
        title,
        languages,
        typed,
        seen: seen(consultation),
        faults: Vec::new(),
    }
}

fn seen(consultation: &Consultation) -> String {
    fingerprint(&(&consultation.title, &consultation.mandate))
}

/// The languages of the title: those of issue, and those in which there is one.
async fn languages(tx: &TenantTx, consultation: &Consultation) -> Result<Vec<Language>, WebError> {
    let latest = tx.questionnaires().latest(consultation.id).await?;
    let mut order = latest.map(|version| version.content.writing_order()).unwrap_or_default();
    let more: Vec<_> = consultation.title.languages().filter(|l| !order.contains(l)).collect();
    order.extend(more);
    Ok(order)
}

/// Saves it.
pub async fn save(
    desk: Desk,
    path: Path<(String, String)>,
    form: Form,
) -> Result<HttpResponse, WebError> {
    let tx = desk.begin().await?;
    lock(&tx, &path.1).await?;
    let mut consultation = find(&tx, &path.1).await?;
    let languages = languages(&tx, &consultation).await?;
    let typed = mandate_typed(&form);
    let mut faults = Vec::new();
    let title = title(&form, &languages, &consultation.title, &mut faults);
    if form.get("seen") != seen(&consultation) {
        return Ok(overtaken(&desk, &consultation, &form, &typed));
    }
    let judged = mandate(&typed).map_err(|wrong| faults.extend(wrong));
    let (Ok(mandate), true) = (judged, faults.is_empty()) else {
        let view = MandatePage { faults, ..view(&desk, &consultation, (languages, title, typed)) };
        return Ok(page(&desk, &consultation).refuse(&view));
    };
    consultation.title = title;
    consultation.mandate = mandate;
    tx.consultations().save(&consultation).await?;
    tx.audit()
        .record(Entry {
            act: Act::MandateChanged,
            object: String::new(),
            consultation: Some(consultation.id),
            respondent: None,
        })
        .await?;
    desk.commit(tx).await?;
    let place = desk.path(&format!("/consultations/{}", consultation.slug));
    Ok(see_and_say(&place, &Word::new("consultations-mandate-saved")))
}

fn title(form: &Form, languages: &[Language], now: &Texts, faults: &mut Vec<Fault>) -> Texts {
    let mut title = now.clone();
    for language in languages {
        let name = format!("title-{language}");
        let words = form.get(&name);
        faults.extend(line_fault(&name, words, LINE, true));
        title.set(*language, words);
    }
    if title.is_empty() {
        let source = languages.first().copied().unwrap_or(Language::En);
        faults.push(Fault::new(format!("title-{source}"), "fault-empty"));
    }
    title
}

/// What was typed beside what is there now.
fn overtaken(
    desk: &Desk,
    consultation: &Consultation,
    form: &Form,
    typed: &MandateTyped,
) -> HttpResponse {
    let chrome = &desk.page.chrome;
    let now = MandateTyped::from(&consultation.mandate);
    let own = desk.path(&format!("/consultations/{}/mandate", consultation.slug));
    let clashes = pairs(typed, &now)
        .into_iter()
        .filter(|(_, typed, now)| typed != now)
        .map(|(key, typed, now)| Clash {
            label: chrome.t(key),
            typed: typed.to_owned(),
            now: now.to_owned(),
        })
        .collect();
    let kept = form.fields().iter().filter(|(n, _)| !["csrf", "seen"].contains(&n.as_str()));
    let typed = kept.cloned().chain([("seen".to_owned(), seen(consultation))]).collect();
    let about = chrome.t("consultations-mandate");
    let view = Conflict { about, clashes, action: own.clone(), typed, now: own };
    page(desk, consultation).conflict(&view)
}

fn pairs<'t>(
    typed: &'t MandateTyped,
    now: &'t MandateTyped,
) -> Vec<(&'static str, &'t str, &'t str)> {
    vec![
        ("consultations-basis", &typed.basis, &now.basis),
        ("consultations-request", &typed.request, &now.request),
        ("consultations-requested-by", &typed.requested_by, &now.requested_by),
        ("consultations-requested-of", &typed.requested_of, &now.requested_of),
        ("consultations-sender", &typed.sender, &now.sender),
        ("consultations-recipient", &typed.recipient, &now.recipient),
        ("consultations-bodies", &typed.bodies, &now.bodies),
        ("consultations-session", &typed.session, &now.session),
        ("consultations-agenda-item", &typed.agenda_item, &now.agenda_item),
        ("consultations-agenda-title", &typed.agenda_title, &now.agenda_title),
        ("consultations-symbol", &typed.symbol, &now.symbol),
        ("consultations-distribution", &typed.distribution, &now.distribution),
        ("consultations-document-date", &typed.document_date, &now.document_date),
        ("consultations-sent-on", &typed.sent_on, &now.sent_on),
        ("consultations-count-as-of", &typed.count_as_of, &now.count_as_of),
        ("consultations-approximate-total", &typed.approximate_total, &now.approximate_total),
        ("consultations-ngos", &typed.ngos, &now.ngos),
        ("consultations-caution", &typed.caution, &now.caution),
    ]
}
