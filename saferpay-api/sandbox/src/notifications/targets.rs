//! Which addresses notifications can reach.
//!
//! The address of a notification is part of a request, so whoever can call the sandbox can make it
//! send requests. In a cloud, some addresses give out credentials.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};

use reqwest::Url;
use reqwest::dns::{Addrs, Name, Resolve, Resolving};

/// Why a notification was not sent.
pub(super) const FORBIDDEN: &str = "has an address that notifications must not reach";

/// The addresses that notifications can reach.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "cli", derive(clap::ValueEnum))]
pub enum NotificationTargets {
    /// All addresses except those of cloud metadata services and other link-local ones.
    #[default]
    Any,
    /// Only this machine.
    Loopback,
    /// No address: notifications are listed, but not sent.
    None,
}

/// The metadata services of clouds that are not link-local.
const METADATA: [IpAddr; 3] = [
    IpAddr::V4(Ipv4Addr::new(100, 100, 100, 200)),
    IpAddr::V4(Ipv4Addr::new(192, 0, 0, 192)),
    IpAddr::V6(Ipv6Addr::new(0xfd00, 0xec2, 0, 0, 0, 0, 0, 0x254)),
];

impl NotificationTargets {
    /// Whether notifications can reach this address.
    #[must_use]
    pub fn allow(self, address: IpAddr) -> bool {
        let address = address.to_canonical();
        match self {
            Self::None => false,
            Self::Loopback => address.is_loopback(),
            Self::Any => {
                let is_link_local = match address {
                    IpAddr::V4(address) => address.is_link_local(),
                    IpAddr::V6(address) => address.is_unicast_link_local(),
                };
                !is_link_local && !METADATA.contains(&address)
            }
        }
    }

    /// Whether the host of an address is allowed, as far as it shows without resolving a name.
    pub(super) fn allow_url(self, url: &str) -> bool {
        // What is not an address is reported when it is sent.
        let Ok(url) = Url::parse(url) else { return true };
        let host = url.host_str().unwrap_or_default().trim_matches(['[', ']']);
        match host.parse::<IpAddr>() {
            Ok(address) => self.allow(address),
            Err(_) => self != Self::None,
        }
    }
}

/// Resolves names to the addresses that are allowed.
impl Resolve for NotificationTargets {
    fn resolve(&self, name: Name) -> Resolving {
        let targets = *self;
        Box::pin(async move {
            let found = tokio::net::lookup_host((name.as_str(), 0)).await?;
            let found: Vec<SocketAddr> = found.filter(|address| targets.allow(address.ip())).collect();
            if found.is_empty() {
                return Err(FORBIDDEN.into());
            }
            Ok(Box::new(found.into_iter()) as Addrs)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn metadata_services_are_never_reached() {
        let any = NotificationTargets::Any;
        for url in [
            "http://169.254.169.254/latest/meta-data",
            "http://[::ffff:169.254.169.254]/",
            "http://2852039166/",
            "http://0xa9fea9fe/",
            "http://[fd00:ec2::254]/",
            "http://[fe80::1]/",
            "http://100.100.100.200/",
        ] {
            assert!(!any.allow_url(url), "{url}");
        }
        for url in ["http://127.0.0.1:1/", "http://10.0.0.1/", "http://[::1]/", "https://shop.example/", "x"]
        {
            assert!(any.allow_url(url), "{url}");
        }
        assert!(!NotificationTargets::Loopback.allow_url("http://10.0.0.1/"));
        assert!(NotificationTargets::Loopback.allow_url("http://127.9.9.9/"));
        assert!(!NotificationTargets::None.allow_url("http://127.0.0.1/"));
    }
}
