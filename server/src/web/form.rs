//! What was sent: read once, whatever its encoding. [`super::kept`] reads it before any handler is asked and lets it pass only
//! if it carries the session's token.
use crate::{files::LARGEST, web::WebError};
use actix_multipart::Multipart;
use actix_web::{
    FromRequest, HttpMessage, HttpRequest,
    dev::Payload,
    http::header::{self, HeaderMap},
    web,
};
use futures_util::{StreamExt, TryStreamExt};
use std::future::{Ready, ready};

/// The most bytes that a form without files may have.
const LARGEST_FORM: usize = 8 * 1024 * 1024;
/// The most files in one form.
const MOST_FILES: usize = 20;
/// Why a form is unreadable that has more than [`LARGEST_FORM`] or [`MOST_FILES`].
pub const TOO_LARGE: &str = "it is too large";

/// The fields and files of a form. Line ends are `\n`; NUL, which no text can hold, is left out.
#[derive(Clone, Debug, Default)]
pub struct Form {
    fields: Vec<(String, String)>,
    files: Vec<Upload>,
}

/// A file as it was sent; nothing about it is to be believed.
#[derive(Clone, Debug)]
pub struct Upload {
    /// The field that it came in.
    pub field: String,
    /// The name that the browser gave it.
    pub name: String,
    /// Its content; when `too_large`, only its beginning.
    pub content: Vec<u8>,
    /// Whether it was cut off at the limit.
    pub too_large: bool,
}

impl Form {
    /// The field's value, trimmed; "" when it was not sent.
    #[must_use]
    pub fn get(&self, name: &str) -> &str {
        self.raw(name).trim()
    }

    /// The field's value as typed.
    #[must_use]
    pub fn raw(&self, name: &str) -> &str {
        self.fields.iter().find(|(n, _)| n == name).map_or("", |(_, value)| value)
    }

    /// Whether the field was sent at all.
    #[must_use]
    pub fn has(&self, name: &str) -> bool {
        self.fields.iter().any(|(n, _)| n == name)
    }

    /// All values of a field, as checkboxes send them.
    pub fn all<'f>(&'f self, name: &'f str) -> impl Iterator<Item = &'f str> {
        self.fields.iter().filter(move |(n, _)| n == name).map(|(_, value)| value.as_str())
    }

    /// The value read as a type, if it can be.
    #[must_use]
    pub fn parse<T: std::str::FromStr>(&self, name: &str) -> Option<T> {
        self.get(name).parse().ok()
    }

    /// All fields in the order in which they were sent.
    #[must_use]
    pub fn fields(&self) -> &[(String, String)] {
        &self.fields
    }

    /// The files.
    #[must_use]
    pub fn files(&self) -> &[Upload] {
        &self.files
    }

    /// A line of text: 1 to `most` characters without line ends or other control characters.
    ///
    /// # Errors
    /// The sentence to show beside the field.
    pub fn line(&self, name: &str, most: usize) -> Result<String, LineFault> {
        match self.optional_line(name, most)? {
            Some(line) => Ok(line),
            None => Err(LineFault::Empty),
        }
    }

    /// A line of text, or none when the field is empty.
    ///
    /// # Errors
    /// The sentence to show beside the field.
    pub fn optional_line(&self, name: &str, most: usize) -> Result<Option<String>, LineFault> {
        let line = self.get(name);
        if line.is_empty() {
            return Ok(None);
        }
        if line.chars().count() > most {
            return Err(LineFault::TooLong);
        }
        if line.chars().any(char::is_control) {
            return Err(LineFault::Control);
        }
        Ok(Some(line.to_owned()))
    }

    /// Several lines of text, possibly none.
    ///
    /// # Errors
    /// The sentence to show beside the field.
    pub fn text(&self, name: &str, most: usize) -> Result<String, LineFault> {
        let text = self.get(name);
        if text.chars().count() > most {
            return Err(LineFault::TooLong);
        }
        Ok(text.to_owned())
    }
}

/// Why a line was not taken. [`LineFault::key`] names the sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LineFault {
    /// Nothing was written.
    Empty,
    /// More than the field holds.
    TooLong,
    /// Line ends or other control characters.
    Control,
}

impl LineFault {
    /// The key of its sentence in the texts.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Empty => "fault-empty",
            Self::TooLong => "fault-too-long",
            Self::Control => "fault-control",
        }
    }
}

/// What became of the form of a request, left for its handler.
pub struct Sent(pub Result<Form, WebError>);

impl FromRequest for Form {
    type Error = WebError;
    type Future = Ready<Result<Self, WebError>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let sent = request.extensions_mut().remove::<Sent>();
        ready(sent.map_or_else(|| Err(unread()), |sent| sent.0))
    }
}

fn unread() -> WebError {
    WebError::internal(anyhow::anyhow!("the form of this request was never read, or twice"))
}

/// What becomes of the files of a form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Files {
    /// They are taken.
    Taken,
    /// Only their names are; nobody may give files who is not signed in.
    Named,
}

/// Reads the form of a request.
///
/// # Errors
/// [`WebError::Unreadable`] when it is no form, too large, or breaks off.
pub async fn read(headers: &HeaderMap, payload: Payload, files: Files) -> Result<Form, WebError> {
    let told = headers.get(header::CONTENT_TYPE).and_then(|h| h.to_str().ok()).unwrap_or_default();
    if told.starts_with("multipart/form-data") {
        read_multipart(Multipart::new(headers, payload), files).await
    } else {
        read_urlencoded(payload).await
    }
}

async fn read_urlencoded(mut payload: Payload) -> Result<Form, WebError> {
    let mut body = web::BytesMut::new();
    while let Some(chunk) = payload.next().await {
        body.extend_from_slice(&chunk.map_err(|_| WebError::Unreadable("it broke off"))?);
        if body.len() > LARGEST_FORM {
            return Err(WebError::Unreadable(TOO_LARGE));
        }
    }
    let fields: Vec<(String, String)> =
        serde_html_form::from_bytes(&body).map_err(|_| WebError::Unreadable("it is not a form"))?;
    Ok(Form {
        fields: fields.into_iter().map(|(name, value)| (name, clean(&value))).collect(),
        files: Vec::new(),
    })
}

async fn read_multipart(mut parts: Multipart, files: Files) -> Result<Form, WebError> {
    let broken = |_| WebError::Unreadable("it broke off");
    let (mut form, mut total) = (Form::default(), 0);
    while let Some(mut part) = parts.try_next().await.map_err(broken)? {
        let field = part.name().unwrap_or_default().to_owned();
        let file_name =
            part.content_disposition().and_then(|d| d.get_filename()).map(str::to_owned);
        let (mut content, mut too_large) = (Vec::new(), false);
        while let Some(chunk) = part.try_next().await.map_err(broken)? {
            let room = match &file_name {
                None => LARGEST_FORM,
                Some(_) if files == Files::Named => 0,
                Some(_) => LARGEST + 1,
            };
            too_large |= content.len() + chunk.len() > room;
            if !too_large {
                content.extend_from_slice(&chunk);
            }
        }
        match file_name {
            None if too_large => return Err(WebError::Unreadable(TOO_LARGE)),
            None => {
                total += content.len();
                form.fields.push((field, clean(&String::from_utf8_lossy(&content))));
            }
            Some(name) if name.is_empty() && content.is_empty() && !too_large => {}
            Some(name) => form.files.push(Upload { field, name, content, too_large }),
        }
        if total > LARGEST_FORM || form.files.len() > MOST_FILES || form.fields.len() > 5_000 {
            return Err(WebError::Unreadable(TOO_LARGE));
        }
    }
    Ok(form)
}

fn clean(value: &str) -> String {
    value.replace("\r\n", "\n").replace('\r', "\n").replace('\0', "")
}
