//! `/verify`: anybody may check a receipt.
use crate::{
    receipt::{Receipt, Verdict},
    web::{Form, Visitor},
};
use actix_web::HttpResponse;
use templates::site::{VerdictShown, Verification};

/// `GET /verify`
pub async fn form(visitor: Visitor) -> HttpResponse {
    let key = visitor.app().keys.public();
    visitor.page.show(&Verification { key, receipt: String::new(), verdict: None })
}

/// `POST /verify`: a receipt pasted, or given as a file.
pub async fn verify(visitor: Visitor, form: Form) -> HttpResponse {
    let file = form.files().first().map(|file| String::from_utf8_lossy(&file.content).into_owned());
    let receipt = file
        .filter(|text| !text.trim().is_empty())
        .unwrap_or_else(|| form.get("receipt").to_owned());
    let key = visitor.app().keys.public();
    let verdict = match Receipt::read(&receipt) {
        Err(_) => VerdictShown::Unreadable,
        Ok(read) => match read.verify(&key) {
            Verdict::Genuine => VerdictShown::Genuine {
                respondent: read.respondent.clone(),
                consultation: read.consultation.clone(),
                version: read.version,
                at: read.handed_in_at,
                hash: read.content_hash.clone(),
            },
            Verdict::Tampered => VerdictShown::Tampered,
            Verdict::OtherKey => VerdictShown::OtherKey,
        },
    };
    let genuine = matches!(verdict, VerdictShown::Genuine { .. });
    let view = Verification { key, receipt, verdict: Some(verdict) };
    if genuine { visitor.page.show(&view) } else { visitor.page.refuse(&view) }
}
