//! HTTP in, HTML out. A folder or file per noun; [`all_routes`] is the list of what there is.
mod assets;
mod board;
mod client;
mod colleagues;
mod consultations;
mod cookies;
mod desk;
mod dispatch;
mod draft;
mod error;
mod fingerprint;
mod form;
mod headers;
mod kept;
pub mod limits;
mod navigation;
mod page;
mod people;
mod problem;
mod program;
mod query;
mod questionnaire;
mod record;
mod reply;
mod respondents;
mod routes;
mod session;
mod site;
mod submissions;
mod tenancy;

pub use desk::{Desk, RespondentDesk, SignedIn, Visitor};
pub use error::WebError;
pub use form::{Form, LineFault, Upload};
pub use page::{Page, Word, download, see, see_and_say};
pub use query::{Query, ReadIn, page_among};
pub use routes::{
    DRAFTERS, FOCAL_POINTS, HOUSE, RESPONDENTS, Route, Routes, SEATED, SECRETARIAT, SUPERVISORS,
    Who,
};

use crate::app::App;
use actix_web::{
    App as ActixApp, Error, HttpServer,
    body::MessageBody,
    dev::{Server, ServiceFactory, ServiceRequest, ServiceResponse},
    middleware::{Compress, from_fn},
    web::Data,
};
use std::net::TcpListener;

/// Every route, noun by noun.
#[must_use]
pub fn all_routes() -> Routes {
    let mut routes = Routes::default();
    assets::routes(&mut routes);
    site::routes(&mut routes);
    board::routes(&mut routes);
    colleagues::routes(&mut routes);
    consultations::routes(&mut routes);
    dispatch::routes(&mut routes);
    draft::routes(&mut routes);
    people::routes(&mut routes);
    questionnaire::routes(&mut routes);
    record::routes(&mut routes);
    reply::routes(&mut routes);
    respondents::routes(&mut routes);
    submissions::routes(&mut routes);
    routes
}

/// The web application, for the server and for tests, with the routes that it is given.
pub fn application(
    app: Data<App>,
    routes: Routes,
) -> ActixApp<
    impl ServiceFactory<
        ServiceRequest,
        Config = (),
        Response = ServiceResponse<impl MessageBody>,
        Error = Error,
        InitError = (),
    >,
> {
    ActixApp::new()
        .app_data(app)
        .configure(|config| routes.mount(config))
        .wrap(from_fn(page::carry_words))
        .wrap(from_fn(kept::read_what_was_sent))
        .wrap(from_fn(tenancy::find_the_seat))
        .wrap(from_fn(tenancy::outlive_the_client))
        .wrap(from_fn(problem::pages))
        .wrap(from_fn(headers::on_every_response))
        .wrap(Compress::default())
}

/// Starts answering on a socket that is already listening.
///
/// # Errors
/// When the socket can't be used.
pub fn serve(app: App, listener: TcpListener) -> std::io::Result<Server> {
    let threads = match app.settings.http.workers {
        0 => std::thread::available_parallelism().map_or(1, usize::from),
        some => some,
    };
    // The end of a compressed page would wait for the client's acknowledgement of its beginning: 40 ms.
    let server =
        HttpServer::new(move || application(Data::new(app.on_this_thread(threads)), all_routes()))
            .workers(threads)
            .shutdown_timeout(30)
            .disable_signals()
            .tcp_nodelay(true);
    Ok(server.listen(listener)?.run())
}

pub use session::forgotten_before;
pub use site::{password_token, seat_offer_code, seat_offer_token};
