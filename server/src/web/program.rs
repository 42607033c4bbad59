//! The running program, as every request carries it.
use crate::{app::App, web::WebError};
use actix_web::{HttpRequest, web::Data};

/// The running program, from a request.
///
/// # Errors
/// When it was not given to the server.
pub fn app_of(request: &HttpRequest) -> Result<Data<App>, WebError> {
    request.app_data::<Data<App>>().cloned().ok_or_else(|| {
        WebError::internal(anyhow::anyhow!("the program's state is missing from the request"))
    })
}
