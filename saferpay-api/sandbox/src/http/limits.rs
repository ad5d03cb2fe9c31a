//! Limits of size and time for requests.

use std::time::Duration;

/// The limits of a server.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Limits {
    /// The largest body in bytes. Assumed, because none is documented.
    pub(crate) body: usize,
    /// The largest number of open connections.
    pub(crate) connections: usize,
    /// The longest time for the head of a request, and for a TLS handshake.
    pub(crate) head_time: Duration,
    /// The longest time for the body of a request.
    pub(crate) body_time: Duration,
}

impl Default for Limits {
    fn default() -> Self {
        let seconds = Duration::from_secs(30);
        Self { body: 1 << 20, connections: 4096, head_time: seconds, body_time: seconds }
    }
}
