//! A client that speaks just enough HTTP/1.1: one connection kept alive, one request after the other.
use anyhow::{Context, bail};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
};

/// Somebody's connection.
pub struct Client {
    stream: TcpStream,
    host: String,
    buffer: Vec<u8>,
}

/// What came back.
pub struct Answer {
    /// The status.
    pub status: u16,
    /// The head, as it came.
    pub head: String,
    /// The body; compressed if it was asked for.
    pub body: Vec<u8>,
}

/// What is sent.
pub struct Request<'r> {
    /// The path with its query.
    pub path: &'r str,
    /// The token of the session's cookie.
    pub cookie: &'r str,
    /// The fields of a form; a GET without.
    pub form: Option<&'r str>,
    /// Further header lines, each with its line end.
    pub more: &'r str,
}

impl Client {
    /// Connects to `host:port`.
    pub async fn connect(host: &str) -> anyhow::Result<Self> {
        let stream = TcpStream::connect(host).await.context("the server takes no connection")?;
        stream.set_nodelay(true)?;
        Ok(Self { stream, host: host.to_owned(), buffer: Vec::with_capacity(64 * 1024) })
    }

    /// Sends a request and reads the whole answer.
    pub async fn send(&mut self, request: &Request<'_>) -> anyhow::Result<Answer> {
        let method = if request.form.is_some() { "POST" } else { "GET" };
        let mut text = format!(
            "{method} {} HTTP/1.1\r\nhost: {}\r\ncookie: verbale={}\r\naccept-language: en\r\nsec-fetch-site: same-origin\r\n{}",
            request.path, self.host, request.cookie, request.more
        );
        match request.form {
            None => text.push_str("\r\n"),
            Some(form) => {
                text.push_str(&format!(
                    "content-type: application/x-www-form-urlencoded\r\ncontent-length: {}\r\n\r\n",
                    form.len()
                ));
                text.push_str(form);
            }
        }
        self.stream.write_all(text.as_bytes()).await?;
        self.read_answer().await
    }

    async fn read_answer(&mut self) -> anyhow::Result<Answer> {
        let end = loop {
            if let Some(at) = find(&self.buffer, b"\r\n\r\n") {
                break at + 4;
            }
            self.more().await?;
        };
        let head = String::from_utf8_lossy(&self.buffer[..end]).to_ascii_lowercase();
        let status = head.split(' ').nth(1).and_then(|code| code.parse().ok()).unwrap_or(0);
        self.buffer.drain(..end);
        let body = if head.contains("transfer-encoding: chunked") {
            self.read_chunks().await?
        } else {
            let length = head
                .split("content-length: ")
                .nth(1)
                .and_then(|rest| rest.split("\r\n").next()?.parse().ok())
                .unwrap_or(0);
            self.take(length).await?
        };
        Ok(Answer { status, head, body })
    }

    async fn read_chunks(&mut self) -> anyhow::Result<Vec<u8>> {
        let mut body = Vec::new();
        loop {
            let end = loop {
                if let Some(at) = find(&self.buffer, b"\r\n") {
                    break at;
                }
                self.more().await?;
            };
            let size = usize::from_str_radix(std::str::from_utf8(&self.buffer[..end])?, 16)?;
            self.buffer.drain(..end + 2);
            let chunk = self.take(size + 2).await?;
            if size == 0 {
                return Ok(body);
            }
            body.extend_from_slice(&chunk[..size]);
        }
    }

    async fn take(&mut self, length: usize) -> anyhow::Result<Vec<u8>> {
        while self.buffer.len() < length {
            self.more().await?;
        }
        Ok(self.buffer.drain(..length).collect())
    }

    async fn more(&mut self) -> anyhow::Result<()> {
        if self.stream.read_buf(&mut self.buffer).await? == 0 {
            bail!("the server closed the connection");
        }
        Ok(())
    }
}

impl Answer {
    /// The value of a header.
    pub fn header(&self, name: &str) -> &str {
        let line =
            self.head.split("\r\n").find_map(|line| line.strip_prefix(name)?.strip_prefix(": "));
        line.unwrap_or_default()
    }
}

/// Percent-encodes a value of a form.
pub fn encoded(value: &str) -> String {
    let mut text = String::with_capacity(value.len() * 5 / 4);
    for byte in value.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' => text.push(byte.into()),
            b' ' => text.push('+'),
            other => text.push_str(&format!("%{other:02X}")),
        }
    }
    text
}

fn find(buffer: &[u8], what: &[u8]) -> Option<usize> {
    buffer.windows(what.len()).position(|window| window == what)
}
