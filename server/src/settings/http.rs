//! `[http]`: where to listen, and under which address people see it.
use super::{
    networks::Networks,
    setting::{Kind, Setting},
};
use serde::Deserialize;
use std::net::{IpAddr, SocketAddr};

pub(super) const SETTINGS: &[Setting] = &[
    Setting {
        key: "http.host",
        wanted: "an IP address such as 127.0.0.1 or 0.0.0.0",
        kind: Kind::Text(|raw| raw.parse::<IpAddr>().is_ok()),
    },
    Setting {
        key: "http.port",
        wanted: "a port number from 0 (any free one) to 65535",
        kind: Kind::Number(0..=65_535),
    },
    Setting {
        key: "http.public_url",
        wanted: "an address without a path, such as https://consult.example.org",
        kind: Kind::Text(|raw| raw.is_empty() || is_origin(raw)),
    },
    Setting {
        key: "http.trusted_proxies",
        wanted: "addresses and networks parted by commas, such as 127.0.0.1, 10.0.0.0/8",
        kind: Kind::Text(|raw| raw.parse::<Networks>().is_ok()),
    },
    Setting {
        key: "http.workers",
        wanted: "a number of threads from 1 to 256, or 0 for one on each core",
        kind: Kind::Number(0..=256),
    },
];

/// Where to listen, and under which address people see it.
#[derive(Clone, Debug, Deserialize)]
pub struct Http {
    /// The address to listen on.
    pub host: IpAddr,
    /// The port to listen on; 0 is any free one.
    pub port: u16,
    /// Threads that answer requests; 0 is one on each core.
    pub workers: usize,
    /// The proxies whose `X-Forwarded-For` is believed; nobody else's is.
    pub trusted_proxies: Networks,
    /// Set by the operator, or empty.
    public_url: String,
}

impl Http {
    /// Where to listen.
    pub fn address(&self) -> SocketAddr {
        SocketAddr::new(self.host, self.port)
    }

    /// The origin that people see, without a closing slash: as set, else the address that the
    /// server really listens on (which matters for port 0).
    pub fn public_url(&self, listening: SocketAddr) -> String {
        match self.public_url.trim_end_matches('/') {
            "" => format!("http://{listening}"),
            set => set.to_owned(),
        }
    }

    /// Whether people reach the server by an encrypted connection, so that cookies may insist.
    pub fn is_https(&self) -> bool {
        self.public_url.starts_with("https://")
    }
}

/// `https://host` or `http://host:port`, with nothing but a slash behind it.
fn is_origin(raw: &str) -> bool {
    let host = raw.strip_prefix("https://").or_else(|| raw.strip_prefix("http://"));
    host.map(|host| host.strip_suffix('/').unwrap_or(host)).is_some_and(|host| {
        let allowed = |c: char| c.is_ascii_alphanumeric() || "-.:[]".contains(c);
        host.starts_with(|c: char| c.is_ascii_alphanumeric() || c == '[')
            && host.chars().all(allowed)
    })
}
