//! Whether the program is alive, and whether it can work.
use crate::web::Visitor;
use actix_web::HttpResponse;

/// `GET /healthz`: the process answers.
pub async fn alive(_: Visitor) -> HttpResponse {
    HttpResponse::Ok().content_type("text/plain; charset=utf-8").body("alive\n")
}

/// `GET /readyz`: the database answers, too.
pub async fn ready(visitor: Visitor) -> HttpResponse {
    match visitor.app().database.ping().await {
        Ok(()) => HttpResponse::Ok().content_type("text/plain; charset=utf-8").body("ready\n"),
        Err(_) => HttpResponse::ServiceUnavailable()
            .content_type("text/plain; charset=utf-8")
            .body("no database\n"),
    }
}
