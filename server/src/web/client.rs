//! From where somebody asks, for limits. What a client tells about itself is not believed.
use crate::{
    app::App,
    settings::{Networks, cut},
};
use actix_web::HttpRequest;
use std::net::{IpAddr, SocketAddr};

/// How much of an IPv6 address one subscriber holds: within a /64 everybody chooses addresses freely.
const SUBSCRIBER: u32 = 64;

/// The network that a request comes from: an IPv4 address, or the /64 of an IPv6 address.
#[must_use]
pub fn network(request: &HttpRequest, app: &App) -> String {
    let Some(peer) = request.peer_addr() else { return String::new() };
    let told = request.headers().get_all("x-forwarded-for").filter_map(|value| value.to_str().ok());
    let hops: Vec<&str> = told.flat_map(|value| value.split(',')).map(str::trim).collect();
    let address = behind(peer.ip(), &hops, &app.settings.http.trusted_proxies);
    match address {
        IpAddr::V4(_) => address.to_string(),
        IpAddr::V6(_) => cut(address, SUBSCRIBER).unwrap_or(address).to_string(),
    }
}

/// The last address on the way here that is no proxy of ours. Each proxy adds the one it was asked by at the end,
/// so whatever a client invents stands before its own address and is never reached.
fn behind(peer: IpAddr, hops: &[&str], proxies: &Networks) -> IpAddr {
    let mut nearest = peer.to_canonical();
    for hop in hops.iter().rev() {
        if !proxies.contain(nearest) {
            break;
        }
        let Some(before) = address(hop) else { break };
        nearest = before.to_canonical();
    }
    nearest
}

/// An address, with or without a port: some proxies write both.
fn address(hop: &str) -> Option<IpAddr> {
    let plain = || hop.trim_matches(['[', ']']).parse().ok();
    plain().or_else(|| hop.parse::<SocketAddr>().ok().map(|socket| socket.ip()))
}

#[cfg(test)]
mod tests {
    use super::behind;

    fn seen(peer: &str, hops: &[&str], proxies: &str) -> String {
        let peer = peer.parse().expect("an address");
        behind(peer, hops, &proxies.parse().expect("networks")).to_string()
    }

    #[test]
    fn without_a_trusted_proxy_the_peer_counts_whatever_it_tells() {
        assert_eq!(seen("192.0.2.1", &["198.51.100.7"], ""), "192.0.2.1");
        assert_eq!(seen("192.0.2.1", &["198.51.100.7"], "10.0.0.0/8"), "192.0.2.1");
    }

    #[test]
    fn behind_trusted_proxies_the_last_stranger_counts() {
        let proxies = "127.0.0.1, 10.0.0.0/8";
        assert_eq!(seen("127.0.0.1", &["198.51.100.7"], proxies), "198.51.100.7");
        assert_eq!(seen("127.0.0.1", &["198.51.100.7", "10.1.1.1"], proxies), "198.51.100.7");
        assert_eq!(seen("127.0.0.1", &["203.0.113.9", "198.51.100.7"], proxies), "198.51.100.7");
        assert_eq!(seen("::ffff:127.0.0.1", &["198.51.100.7:4711"], proxies), "198.51.100.7");
        assert_eq!(seen("127.0.0.1", &["[2001:db8::1]:4711"], proxies), "2001:db8::1");
        assert_eq!(seen("127.0.0.1", &["198.51.100.7", "unknown"], proxies), "127.0.0.1");
        assert_eq!(seen("127.0.0.1", &[], proxies), "127.0.0.1");
    }
}
