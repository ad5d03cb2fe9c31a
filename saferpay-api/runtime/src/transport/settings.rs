use std::time::Duration;

use reqwest::{Certificate, Identity, Proxy};

/// Saferpay asks for this much patience: an authorisation can take its time at the acquirer.
const TIMEOUT: Duration = Duration::from_secs(100);

/// A host that does not answer at all need not be waited for as long.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);

/// No answer of Saferpay comes near this size.
pub(super) const RESPONSE_LIMIT: usize = 16 * 1024 * 1024;

/// How the [`ReqwestTransport`](super::ReqwestTransport) is to work.
pub(crate) struct Settings {
    pub(crate) timeout: Duration,
    pub(crate) connect_timeout: Duration,
    pub(crate) response_limit: usize,
    /// Trusted beside those that the operating system trusts.
    pub(crate) root_certificates: Vec<Certificate>,
    /// The client certificate.
    pub(crate) identity: Option<Identity>,
    /// What tunnels to Saferpay go through.
    pub(crate) proxy: Option<Proxy>,
    /// Whether plain HTTP can be spoken. The caller has seen to it that the address is a
    /// loopback one.
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
    /// For servers on loopback.
    pub(crate) fn plain() -> Self {
        Self { plain_http: true, ..Self::default() }
    }
}
