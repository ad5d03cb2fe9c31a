//! Which addresses notifications can reach.
//!
//! The address of a notification is part of a request, so whoever can call the sandbox can make it
//! send requests. In a cloud, some addresses give out credentials.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};

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

    /// The first address of a host that notifications can reach.
    pub(super) async fn resolve(self, host: &str, port: u16) -> Result<SocketAddr, &'static str> {
        if self == Self::None {
            return Err(FORBIDDEN);
        }
        let host = host.trim_matches(['[', ']']);
        let mut found = tokio::net::lookup_host((host, port)).await.map_err(|_| "could not be reached")?;
        found.find(|address| self.allow(address.ip())).ok_or(FORBIDDEN)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn metadata_services_are_never_reached() {
        let any = NotificationTargets::Any;
        for host in [
            "169.254.169.254",
            "[::ffff:169.254.169.254]",
            "2852039166",
            "0xa9fea9fe",
            "[fd00:ec2::254]",
            "[fe80::1]",
            "100.100.100.200",
        ] {
            assert_eq!(any.resolve(host, 80).await, Err(FORBIDDEN), "{host}");
        }
        for host in ["127.0.0.1", "10.0.0.1", "[::1]", "localhost"] {
            assert!(any.resolve(host, 80).await.is_ok(), "{host}");
        }
        assert!(NotificationTargets::Loopback.resolve("10.0.0.1", 80).await.is_err());
        assert!(NotificationTargets::Loopback.resolve("127.9.9.9", 80).await.is_ok());
        assert!(NotificationTargets::None.resolve("127.0.0.1", 80).await.is_err());
    }
}
