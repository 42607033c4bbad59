//! Lists of networks: `127.0.0.1, 10.0.0.0/8, 2001:db8::/32`.
use serde::Deserialize;
use std::{net::IpAddr, str::FromStr};

/// Networks, read from one line of text.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub struct Networks(Vec<(IpAddr, u32)>);

/// Not a list of networks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("This is not a list of addresses and networks.")]
pub struct NotNetworks;

impl Networks {
    /// Whether an address lies in one of them.
    #[must_use]
    pub fn contain(&self, address: IpAddr) -> bool {
        self.0.iter().any(|(network, length)| {
            cut(*network, *length).is_some_and(|network| Some(network) == cut(address, *length))
                && network.is_ipv4() == address.is_ipv4()
        })
    }
}

/// An address with all but its first `length` bits set to zero; none when it has fewer bits.
#[must_use]
pub fn cut(address: IpAddr, length: u32) -> Option<IpAddr> {
    match address {
        IpAddr::V4(v4) => {
            let rest = 32_u32.checked_sub(length)?;
            let mask = u32::MAX.checked_shl(rest).unwrap_or(0);
            Some(IpAddr::V4((v4.to_bits() & mask).into()))
        }
        IpAddr::V6(v6) => {
            let rest = 128_u32.checked_sub(length)?;
            let mask = u128::MAX.checked_shl(rest).unwrap_or(0);
            Some(IpAddr::V6((v6.to_bits() & mask).into()))
        }
    }
}

impl FromStr for Networks {
    type Err = NotNetworks;

    fn from_str(raw: &str) -> Result<Self, NotNetworks> {
        let entries = raw.split(',').map(str::trim).filter(|entry| !entry.is_empty());
        entries.map(network).collect::<Option<_>>().map(Self).ok_or(NotNetworks)
    }
}

impl TryFrom<String> for Networks {
    type Error = NotNetworks;

    fn try_from(raw: String) -> Result<Self, NotNetworks> {
        raw.parse()
    }
}

fn network(entry: &str) -> Option<(IpAddr, u32)> {
    let (address, length) = match entry.split_once('/') {
        Some((address, length)) => (address.parse::<IpAddr>().ok()?, length.parse().ok()?),
        None => {
            let address = entry.parse::<IpAddr>().ok()?;
            (address, if address.is_ipv4() { 32 } else { 128 })
        }
    };
    cut(address, length).map(|_| (address, length))
}
