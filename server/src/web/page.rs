//! Shows views: finds the reader's language, puts the furniture together, and carries a word from one page to the next.
use crate::{
    app::App,
    passwords::COME_BACK,
    web::{WebError, cookies, navigation, program::app_of, session::Session, tenancy::tenant_in},
};
use actix_web::{
    Error, FromRequest, HttpRequest, HttpResponse, HttpResponseBuilder,
    body::MessageBody,
    cookie::{Cookie, time::Duration},
    dev::{Payload, ServiceRequest, ServiceResponse},
    http::{StatusCode, header},
    middleware::Next,
};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use domain::language::Language;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use std::future::{Ready, ready};
use templates::{
    Chrome, View,
    chrome::{Crumb, Flash, FlashKind, Place, Undo},
};

const FLASH: &str = "verbale-said";
const LANGUAGE: &str = "verbale-language";

/// Answers with pages.
#[derive(Clone, Debug)]
pub struct Page {
    /// The furniture.
    pub chrome: Chrome,
    /// Takes the word that this page says out of the browser again.
    said: Option<Cookie<'static>>,
}

impl Page {
    /// The page of a request.
    ///
    /// # Errors
    /// When the program's state is missing.
    pub fn of(request: &HttpRequest) -> Result<Self, WebError> {
        let app = app_of(request)?;
        Self::in_language(request, language_of(request, &app))
    }

    /// The page of a request in this language, whatever the browser asks for.
    ///
    /// # Errors
    /// When the program's state is missing.
    pub fn in_language(request: &HttpRequest, language: Language) -> Result<Self, WebError> {
        let app = app_of(request)?;
        let session = Session::of(request);
        let mut chrome = furniture(request, &app, session.as_ref(), language);
        let word = Word::of(request, &app);
        chrome.flash = word.as_ref().map(|word| word.shown(&chrome));
        let said = word.map(|_| cookies::make(&app, FLASH, String::new(), Some(Duration::ZERO)));
        Ok(Self { chrome, said })
    }

    /// Now.
    #[must_use]
    pub fn now(&self) -> Timestamp {
        self.chrome.now
    }

    /// The reader's language.
    #[must_use]
    pub fn language(&self) -> Language {
        self.chrome.language
    }

    /// The way to this page, outermost first.
    #[must_use]
    pub fn under(mut self, crumbs: &[(&str, &str)]) -> Self {
        self.chrome.crumbs = crumbs
            .iter()
            .map(|(href, label)| Crumb { href: (*href).to_owned(), label: (*label).to_owned() })
            .collect();
        self
    }

    /// The page, 200.
    #[must_use]
    pub fn show(&self, view: &dyn View) -> HttpResponse {
        self.answer(StatusCode::OK, view)
    }

    /// The page again, because what was sent is not right: 422. It shows what was typed and what to do.
    #[must_use]
    pub fn refuse(&self, view: &dyn View) -> HttpResponse {
        self.answer(StatusCode::UNPROCESSABLE_ENTITY, view)
    }

    /// The page again, because somebody was faster: 409.
    #[must_use]
    pub fn conflict(&self, view: &dyn View) -> HttpResponse {
        self.answer(StatusCode::CONFLICT, view)
    }

    /// The page again, because it was tried too often: 429, and after how long to try again.
    #[must_use]
    pub fn pause(&self, view: &dyn View, wait: std::time::Duration) -> HttpResponse {
        come_back(self.answer(StatusCode::TOO_MANY_REQUESTS, view), wait)
    }

    /// The page again, because too much is asked of the machine just now: 503, and after how long to try again.
    #[must_use]
    pub fn busy(&self, view: &dyn View) -> HttpResponse {
        come_back(self.answer(StatusCode::SERVICE_UNAVAILABLE, view), COME_BACK)
    }

    /// A page that says what to do where there is nothing: 404.
    #[must_use]
    pub fn missing(&self, view: &dyn View) -> HttpResponse {
        self.answer(StatusCode::NOT_FOUND, view)
    }

    /// The page with another status.
    #[must_use]
    pub fn answer(&self, status: StatusCode, view: &dyn View) -> HttpResponse {
        let mut response = HttpResponseBuilder::new(status);
        response.content_type("text/html; charset=utf-8");
        if let Some(said) = &self.said {
            response.cookie(said.clone());
        }
        response.body(templates::page(&self.chrome, view).into_string())
    }
}

/// Tells after how long the same is worth another try.
#[must_use]
pub fn come_back(mut response: HttpResponse, wait: std::time::Duration) -> HttpResponse {
    response.headers_mut().insert(header::RETRY_AFTER, wait.as_secs().into());
    response
}

impl FromRequest for Page {
    type Error = WebError;
    type Future = Ready<Result<Self, WebError>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        ready(Self::of(request))
    }
}

fn furniture(
    request: &HttpRequest,
    app: &App,
    session: Option<&Session>,
    language: Language,
) -> Chrome {
    let seat = session.and_then(|session| session.seat.as_ref());
    Chrome {
        language,
        csrf: session.map(Session::form_token).unwrap_or_default(),
        path: request.uri().path_and_query().map_or_else(|| "/".to_owned(), ToString::to_string),
        account: session.map(|session| session.name.clone()),
        tenant: seat
            .map(|seat| Place { slug: seat.tenant_slug.clone(), name: seat.tenant_name.clone() }),
        nav: seat.map(|seat| navigation::of(seat, language, request.path())).unwrap_or_default(),
        crumbs: Vec::new(),
        demonstration: app.is_demonstration(),
        flash: None,
        now: app.clock.now(),
    }
}

/// The language chosen, else what the browser asks for, else English.
#[must_use]
pub fn language_of(request: &HttpRequest, app: &App) -> Language {
    chosen_language(request, app).unwrap_or_else(|| {
        let accepted = request.headers().get(header::ACCEPT_LANGUAGE).and_then(|h| h.to_str().ok());
        let wanted = accepted.unwrap_or_default().split(',').filter_map(|entry| {
            let code = entry.split([';', '-', '_']).next()?.trim().to_lowercase();
            code.parse::<Language>().ok()
        });
        wanted.into_iter().next().unwrap_or(Language::En)
    })
}

/// The language that was chosen in this browser: in the menu, or by signing in.
#[must_use]
pub fn chosen_language(request: &HttpRequest, app: &App) -> Option<Language> {
    cookies::read(request, app, LANGUAGE)?.parse().ok()
}

/// The cookie by which a browser remembers the chosen language.
#[must_use]
pub fn language_cookie(app: &App, language: Language) -> Cookie<'static> {
    cookies::make(app, LANGUAGE, language.code().to_owned(), Some(Duration::days(365)))
}

/// A word on what was done, said once on the next page.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Word {
    key: String,
    args: Vec<(String, String)>,
    warning: bool,
    undo: Option<(String, Vec<(String, String)>)>,
    /// Whose page says it, so that another tenant's page in another tab does not; none where any page may.
    tenant: Option<String>,
}

impl Word {
    /// The text with this key: "The question was removed."
    #[must_use]
    pub fn new(key: &str) -> Self {
        Self { key: key.to_owned(), args: Vec::new(), warning: false, undo: None, tenant: None }
    }

    /// With a word to fill in.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl ToString) -> Self {
        self.args.push((name.to_owned(), value.to_string()));
        self
    }

    /// As a warning.
    #[must_use]
    pub fn warning(mut self) -> Self {
        self.warning = true;
        self
    }

    /// With an offer to undo it: what to post, and where.
    #[must_use]
    pub fn undo(mut self, action: &str, fields: &[(&str, &str)]) -> Self {
        let fields =
            fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        self.undo = Some((action.to_owned(), fields));
        self
    }

    fn of(request: &HttpRequest, app: &App) -> Option<Self> {
        let told = cookies::read(request, app, FLASH)?;
        let word: Self = serde_json::from_slice(&URL_SAFE_NO_PAD.decode(told).ok()?).ok()?;
        let here = word.tenant.is_none() || word.tenant.as_deref() == tenant_in(request.path());
        here.then_some(word)
    }

    fn shown(&self, chrome: &Chrome) -> Flash {
        let args: Vec<_> = self
            .args
            .iter()
            .map(|(name, value)| {
                let arg = value.parse::<i64>().map_or_else(|_| value.clone().into(), Into::into);
                (name.as_str(), arg)
            })
            .collect();
        Flash {
            kind: if self.warning { FlashKind::Warning } else { FlashKind::Done },
            text: chrome.t_with(&self.key, &args),
            undo: self.undo.as_ref().map(|(action, fields)| Undo {
                action: action.clone(),
                label: chrome.t("undo"),
                fields: fields.clone(),
            }),
        }
    }

    fn cookie(&self, app: &App) -> Cookie<'static> {
        let json = serde_json::to_vec(self).unwrap_or_default();
        cookies::make(app, FLASH, URL_SAFE_NO_PAD.encode(json), Some(Duration::minutes(2)))
    }
}

/// Gives the word of a response, if it has one, to the browser to bring it to the next page.
///
/// # Errors
/// What the handler gives.
pub async fn carry_words<B: MessageBody + 'static>(
    request: ServiceRequest,
    next: Next<B>,
) -> Result<ServiceResponse<B>, Error> {
    let mut response = next.call(request).await?;
    let word = response.response_mut().extensions_mut().remove::<Word>();
    if let Some(word) = word {
        let app = app_of(response.request())?;
        response.response_mut().add_cookie(&word.cookie(&app))?;
    }
    Ok(response)
}

/// Go there: 303.
#[must_use]
pub fn see(place: &str) -> HttpResponse {
    HttpResponse::SeeOther().insert_header((header::LOCATION, place)).finish()
}

/// Go there, and say what was done.
#[must_use]
pub fn see_and_say(place: &str, word: &Word) -> HttpResponse {
    let mut response = see(place);
    let tenant = tenant_in(place).map(str::to_owned);
    response.extensions_mut().insert(Word { tenant, ..word.clone() });
    response
}

/// A file to keep: never shown in the page's own origin.
#[must_use]
pub fn download(name: &str, media_type: &str, content: Vec<u8>) -> HttpResponse {
    let ascii: String = name
        .chars()
        .map(|c| if c.is_ascii_alphanumeric() || "._- ".contains(c) { c } else { '_' })
        .collect();
    let encoded: String = name
        .bytes()
        .map(|b| {
            if b.is_ascii_alphanumeric() || b"._-".contains(&b) {
                char::from(b).to_string()
            } else {
                format!("%{b:02X}")
            }
        })
        .collect();
    HttpResponse::Ok()
        .insert_header((header::CONTENT_TYPE, media_type))
        .insert_header((
            header::CONTENT_DISPOSITION,
            format!("attachment; filename=\"{ascii}\"; filename*=UTF-8''{encoded}"),
        ))
        .insert_header((header::CONTENT_SECURITY_POLICY, "sandbox; default-src 'none'"))
        .body(content)
}
