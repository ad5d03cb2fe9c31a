use std::time::Duration;

use super::Proxy;
use super::tls::{Identity, RootCertificate};

/// The timeout that Saferpay asks for: an authorization can take long at the acquirer.
const TIMEOUT: Duration = Duration::from_secs(100);

/// Connecting is much faster than an authorization.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);

/// Responses of Saferpay are much smaller than this.
pub(super) const RESPONSE_LIMIT: usize = 16 * 1024 * 1024;

/// The settings of a [`HyperTransport`](super::HyperTransport).
pub(crate) struct Settings {
    pub(crate) timeout: Duration,
    pub(crate) connect_timeout: Duration,
    pub(crate) response_limit: usize,
    /// Root certificates in addition to those of the operating system.
    pub(crate) root_certificates: Vec<RootCertificate>,
    /// The client certificate with its private key.
    pub(crate) identity: Option<Identity>,
    /// The proxy that tunnels to Saferpay.
    pub(crate) proxy: Option<Proxy>,
    /// Whether plain HTTP is allowed. The caller has checked that the URL is a loopback address.
    pub(crate) plain_http: bool,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            timeout: TIMEOUT,
            connect_timeout: CONNECT_TIMEOUT,
            response_limit: RESPONSE_LIMIT,
            root_certificates: Vec::new(),
            identity: None,
            proxy: None,
            plain_http: false,
        }
    }
}

#[cfg(test)]
impl Settings {
    /// Settings for servers on loopback addresses.
    pub(crate) fn plain() -> Self {
        Self { plain_http: true, ..Self::default() }
    }
}
