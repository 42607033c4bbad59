//! A browser without a screen: keeps cookies, posts forms as pages do, follows nothing by itself.
use std::{sync::Mutex, time::Duration};
use ureq::{Agent, RequestBuilder, http::Response};

/// Somebody's browser.
pub struct Browser {
    agent: Agent,
    base: String,
    cookies: Mutex<Vec<(String, String)>>,
    /// The address that a proxy in front would tell of.
    address: Option<String>,
    /// The token that the session's forms carry.
    pub csrf: String,
}

/// What came back.
#[derive(Clone, Debug)]
pub struct Answer {
    /// The status.
    pub status: u16,
    /// Where it leads, for redirects.
    pub location: String,
    /// The headers, names in small letters.
    pub headers: Vec<(String, String)>,
    /// The body as text.
    pub body: String,
    /// The body as it came.
    pub bytes: Vec<u8>,
}

impl Answer {
    /// A header's value, or "".
    pub fn header(&self, name: &str) -> &str {
        self.headers.iter().find(|(n, _)| n == name).map_or("", |(_, value)| value)
    }

    /// All headers but those that tell the time or how long the page is.
    pub fn stable_headers(&self) -> Vec<(String, String)> {
        let stable = |name: &str| !["date", "content-length"].contains(&name);
        self.headers.iter().filter(|(name, _)| stable(name)).cloned().collect()
    }

    /// What stands in the body between two marks, first occurrence.
    pub fn between(&self, start: &str, end: &str) -> Option<&str> {
        let rest = self.body.split_once(start)?.1;
        Some(rest.split_once(end)?.0)
    }
}

impl Browser {
    /// A fresh browser, which gives a page up after a minute.
    pub fn new(base: &str) -> Self {
        let agent = Agent::config_builder()
            .max_redirects(0)
            .http_status_as_error(false)
            // The server closes a line that was silent for five seconds; what is sent on it just then would be lost.
            .max_idle_age(Duration::from_secs(3))
            .timeout_global(Some(Duration::from_secs(60)))
            .build()
            .into();
        Self {
            agent,
            base: base.to_owned(),
            cookies: Mutex::default(),
            address: None,
            csrf: String::new(),
        }
    }

    /// A fresh browser at this address, behind a proxy of ours.
    pub fn coming_from(address: &str, base: &str) -> Self {
        Self { address: Some(address.to_owned()), ..Self::new(base) }
    }

    /// A cookie that the browser holds.
    pub fn cookie(&self, name: &str) -> Option<String> {
        let cookies = self.cookies.lock().expect("cookies");
        cookies.iter().find(|(known, _)| known == name).map(|(_, value)| value.clone())
    }

    /// Puts a cookie into the browser, as somebody else might have.
    pub fn plant(&self, name: &str, value: &str) {
        let mut cookies = self.cookies.lock().expect("cookies");
        cookies.retain(|(known, _)| known != name);
        cookies.push((name.to_owned(), value.to_owned()));
    }

    fn dressed<B>(&self, request: RequestBuilder<B>) -> RequestBuilder<B> {
        let request = request.header("cookie", self.cookie_header());
        match &self.address {
            Some(address) => request.header("x-forwarded-for", address),
            None => request,
        }
    }

    /// A browser that is signed in.
    pub fn signed_in(base: &str, cookie: (&str, String), csrf: String) -> Self {
        let browser = Self { csrf, ..Self::new(base) };
        browser.cookies.lock().expect("cookies").push((cookie.0.to_owned(), cookie.1));
        browser
    }

    /// The same person in front of another server, which knows the session.
    #[allow(dead_code, reason = "for the tests with a server of their own")]
    pub fn at(&self, base: &str) -> Self {
        let cookies = self.cookies.lock().expect("cookies").clone();
        Self { csrf: self.csrf.clone(), cookies: Mutex::new(cookies), ..Self::new(base) }
    }

    /// The cookies, as a request carries them.
    pub fn cookie_header(&self) -> String {
        let cookies = self.cookies.lock().expect("cookies");
        cookies.iter().map(|(name, value)| format!("{name}={value}")).collect::<Vec<_>>().join("; ")
    }

    /// Opens a page.
    pub fn get(&self, path: &str) -> Answer {
        self.try_get(path).expect("an answer")
    }

    /// The same where there may be no answer.
    pub fn try_get(&self, path: &str) -> Result<Answer, ureq::Error> {
        let request = self.dressed(self.agent.get(format!("{}{path}", self.base)));
        self.keep(request.call()?)
    }

    /// Asks for a page's head only.
    pub fn head(&self, path: &str) -> Answer {
        let request = self.dressed(self.agent.head(format!("{}{path}", self.base)));
        self.keep(request.call().expect("an answer")).expect("an answer")
    }

    /// Sends a form as a page of ours would to somebody who is not signed in.
    pub fn form(&self, path: &str, fields: &[(&str, &str)]) -> Answer {
        self.post_bare(path, fields, &[("sec-fetch-site", "same-origin")])
    }

    /// Sends a form as one of our pages would, with the session's token.
    pub fn post(&self, path: &str, fields: &[(&str, &str)]) -> Answer {
        let mut all = vec![("csrf", self.csrf.as_str())];
        all.extend_from_slice(fields);
        self.post_bare(path, &all, &[("sec-fetch-site", "same-origin")])
    }

    /// Sends a form with exactly these fields and headers.
    pub fn post_bare(
        &self,
        path: &str,
        fields: &[(&str, &str)],
        headers: &[(&str, &str)],
    ) -> Answer {
        self.try_post(path, fields, headers).expect("an answer")
    }

    /// The same where there may be no answer, because the server is ended by force.
    pub fn try_post(
        &self,
        path: &str,
        fields: &[(&str, &str)],
        headers: &[(&str, &str)],
    ) -> Result<Answer, ureq::Error> {
        let mut request = self.dressed(self.agent.post(format!("{}{path}", self.base)));
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        self.keep(request.send_form(fields.iter().copied())?)
    }

    /// Sends a form with files: field, file name, content.
    #[allow(dead_code, reason = "used as the pages with files are claimed about")]
    pub fn post_files(
        &self,
        path: &str,
        fields: &[(&str, &str)],
        files: &[(&str, &str, &[u8])],
    ) -> Answer {
        self.try_post_files(path, fields, files).expect("an answer")
    }

    /// The same where there may be no answer.
    #[allow(dead_code, reason = "used as the pages with files are claimed about")]
    pub fn try_post_files(
        &self,
        path: &str,
        fields: &[(&str, &str)],
        files: &[(&str, &str, &[u8])],
    ) -> Result<Answer, ureq::Error> {
        let boundary = "----a-boundary-that-no-test-sends";
        let mut body = Vec::new();
        for (name, value) in [("csrf", self.csrf.as_str())].iter().chain(fields) {
            let head = format!(
                "--{boundary}\r\ncontent-disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n"
            );
            body.extend_from_slice(head.as_bytes());
        }
        for (field, name, content) in files {
            let head = format!(
                "--{boundary}\r\ncontent-disposition: form-data; name=\"{field}\"; filename=\"{name}\"\r\n\
                 content-type: application/octet-stream\r\n\r\n"
            );
            body.extend_from_slice(head.as_bytes());
            body.extend_from_slice(content);
            body.extend_from_slice(b"\r\n");
        }
        body.extend_from_slice(format!("--{boundary}--\r\n").as_bytes());
        let request = self
            .dressed(self.agent.post(format!("{}{path}", self.base)))
            .header("content-type", format!("multipart/form-data; boundary={boundary}"))
            .header("sec-fetch-site", "same-origin");
        self.keep(request.send(&body[..])?)
    }

    fn keep(&self, response: Response<ureq::Body>) -> Result<Answer, ureq::Error> {
        let (head, body) = response.into_parts();
        let headers: Vec<(String, String)> = head
            .headers
            .iter()
            .map(|(name, value)| {
                (name.as_str().to_owned(), String::from_utf8_lossy(value.as_bytes()).into_owned())
            })
            .collect();
        let mut cookies = self.cookies.lock().expect("cookies");
        for (_, set) in headers.iter().filter(|(name, _)| name == "set-cookie") {
            let (name, value) =
                set.split(';').next().and_then(|pair| pair.split_once('=')).unwrap_or_default();
            cookies.retain(|(known, _)| known != name);
            if !value.is_empty() && !set.contains("Max-Age=0") {
                cookies.push((name.to_owned(), value.to_owned()));
            }
        }
        let bytes = body.into_with_config().limit(64 << 20).read_to_vec()?;
        let location = headers
            .iter()
            .find(|(name, _)| name == "location")
            .map(|(_, v)| v.clone())
            .unwrap_or_default();
        Ok(Answer {
            status: head.status.as_u16(),
            location,
            headers,
            body: String::from_utf8_lossy(&bytes).into_owned(),
            bytes,
        })
    }
}
