//! What a client and its clones share.

use std::fmt;
use std::sync::Arc;

use http::HeaderValue;

use super::CallSettings;
use super::request_id::RequestIds;
use crate::header::ClientInfo;
use crate::retry::{RetryPolicy, Timer};
use crate::transport::Transport;
use crate::validation::Validation;

/// The settings with which a client calls Saferpay: environment, customer, credentials and
/// transport.
///
/// Clones share everything.
#[derive(Clone)]
pub struct Connection {
    spec_version: &'static str,
    shared: Arc<Shared>,
    /// The settings of all calls of a flow.
    call_settings: Option<Arc<CallSettings>>,
}

pub(super) struct Shared {
    /// Without a trailing slash.
    pub(super) base_url: String,
    pub(super) customer_id: String,
    /// `None` if TLS or the transport authenticates the client.
    pub(super) authorization: Option<HeaderValue>,
    pub(super) client_info: Option<ClientInfo>,
    pub(super) validation: Validation,
    pub(super) transport: Box<dyn Transport>,
    pub(super) retry: Option<Arc<dyn RetryPolicy>>,
    pub(super) timer: Box<dyn Timer>,
    pub(super) request_ids: RequestIds,
}

impl Connection {
    pub(super) fn new(spec_version: &'static str, shared: Shared) -> Self {
        Self { spec_version, shared: Arc::new(shared), call_settings: None }
    }

    /// The version of the specification that requests follow, such as `1.53`.
    #[must_use]
    pub const fn spec_version(&self) -> &'static str {
        self.spec_version
    }

    /// The Saferpay customer ID.
    #[must_use]
    pub fn customer_id(&self) -> &str {
        &self.shared.customer_id
    }

    /// The same connection, with settings for all calls that are made with it.
    #[doc(hidden)]
    #[must_use]
    pub fn with_call_settings(self, settings: CallSettings) -> Self {
        Self { call_settings: Some(Arc::new(settings)), ..self }
    }

    pub(super) fn call_settings(&self) -> Option<&CallSettings> {
        self.call_settings.as_deref()
    }

    pub(super) fn shared(&self) -> &Shared {
        &self.shared
    }
}

impl fmt::Debug for Connection {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Connection")
            .field("spec_version", &self.spec_version)
            .field("base_url", &self.shared.base_url)
            .field("customer_id", &self.shared.customer_id)
            .finish_non_exhaustive()
    }
}
