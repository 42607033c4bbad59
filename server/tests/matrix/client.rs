//! A client without a memory: every request says all that it says, and nothing of the answer stays behind.
use ureq::Agent;

/// What came back.
#[derive(Clone, Debug)]
pub struct Answer {
    /// The status.
    pub status: u16,
    /// The headers, names in small letters.
    pub headers: Vec<(String, String)>,
    /// The body.
    pub bytes: Vec<u8>,
}

impl Answer {
    /// A header's value, or "".
    pub fn header(&self, name: &str) -> &str {
        self.headers.iter().find(|(n, _)| n == name).map_or("", |(_, value)| value)
    }

    /// The body as text.
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.bytes).into_owned()
    }
}

/// Sends requests.
#[derive(Clone)]
pub struct Client {
    agent: Agent,
    base: String,
}

impl Client {
    /// A client of a server.
    pub fn new(base: &str) -> Self {
        let agent =
            Agent::config_builder().max_redirects(0).http_status_as_error(false).build().into();
        Self { agent, base: base.to_owned() }
    }

    /// Asks with a method, headers and, for a form, its fields.
    pub fn ask(
        &self,
        method: &str,
        path: &str,
        headers: &[(&str, &str)],
        fields: Option<&[(String, String)]>,
    ) -> Answer {
        let mut request =
            ureq::http::Request::builder().method(method).uri(format!("{}{path}", self.base));
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let answer = match fields {
            None => self.agent.run(request.body(()).expect("a request")),
            Some(fields) => {
                let body = serde_html_form::to_string(fields).expect("a form");
                let request = request.header("content-type", "application/x-www-form-urlencoded");
                self.agent.run(request.body(body).expect("a request"))
            }
        };
        let (head, body) = answer.unwrap_or_else(|e| panic!("{method} {path}: {e}")).into_parts();
        let headers = head.headers.iter().map(|(name, value)| {
            let value = String::from_utf8_lossy(value.as_bytes()).into_owned();
            (name.as_str().to_owned(), value)
        });
        Answer {
            status: head.status.as_u16(),
            headers: headers.collect(),
            bytes: body.into_with_config().limit(64 << 20).read_to_vec().expect("a body"),
        }
    }
}
