//! The settings that a builder collects, and how they become a connection.

use std::borrow::Cow;
use std::sync::Arc;
use std::time::Duration;

use super::base_url::BaseUrl;
use super::certificate::root_certificates;
use super::connection::Shared;
use super::request_id::RequestIds;
use super::{Connection, Credentials, Environment};
use crate::error::{Error, Problem};
use crate::header::ClientInfo;
use crate::retry::{RetryPolicy, Timer, TokioTimer};
use crate::transport::{HyperTransport, NO_TLS, Proxy, Settings, Transport};
use crate::validation::Validation;

/// The smallest response limit: less could cut off the response to a payment.
const MIN_RESPONSE_LIMIT: usize = 64 * 1024;

/// The settings of a client, the same for all versions.
#[derive(Default)]
pub(super) struct ClientConfig {
    pub(super) environment: Option<Environment>,
    pub(super) customer_id: Option<String>,
    pub(super) credentials: Option<Credentials>,
    pub(super) client_info: Option<ClientInfo>,
    pub(super) validation: Validation,
    pub(super) timeout: Option<Duration>,
    pub(super) connect_timeout: Option<Duration>,
    pub(super) response_limit: Option<usize>,
    pub(super) root_certificates: Vec<Vec<u8>>,
    pub(super) proxy: Option<String>,
    pub(super) transport: TransportKind,
    pub(super) retry: Option<Arc<dyn RetryPolicy>>,
    pub(super) timer: Option<Box<dyn Timer>>,
    /// Problems with settings, found while they were set.
    pub(super) problems: Vec<Problem>,
    /// Whether environment variables were read; error messages then mention them.
    pub(super) variables_read: bool,
    /// Whether the credentials of the environment variables have problems, which are reported.
    pub(super) credentials_rejected: bool,
}

/// The transport that the client uses.
#[derive(Default)]
pub(super) enum TransportKind {
    #[default]
    Default,
    Wrapped(Box<dyn FnOnce(HyperTransport) -> Box<dyn Transport> + Send>),
    Custom(Box<dyn Transport>),
}

impl ClientConfig {
    pub(super) fn connect(mut self, spec_version: &'static str) -> Result<Connection, Error> {
        let address = self.address();
        let customer_id = self.customer_id.take().unwrap_or_default();
        self.check_customer_id(&customer_id);
        let credentials = self.checked_credentials();
        let settings = self.settings(address.as_ref(), credentials.as_ref());

        let (Some(address), Some(credentials), true) = (address, credentials, self.problems.is_empty())
        else {
            return Err(Error::misconfigured(self.problems));
        };
        let default = || HyperTransport::with(settings).map_err(Error::transport_setup_failed);
        let transport = match self.transport {
            TransportKind::Default => Box::new(default()?),
            TransportKind::Wrapped(wrap) => wrap(default()?),
            TransportKind::Custom(transport) => transport,
        };
        let shared = Shared {
            base_url: address.text,
            customer_id,
            authorization: credentials.authorization(),
            client_info: self.client_info,
            validation: self.validation,
            transport,
            retry: self.retry,
            timer: self.timer.unwrap_or_else(|| Box::new(TokioTimer)),
            request_ids: RequestIds::new(),
        };
        Ok(Connection::new(spec_version, shared))
    }

    fn problem(&mut self, field: &'static str, fault: impl Into<Cow<'static, str>>) {
        self.problems.push(Problem::new(field, fault));
    }

    /// Reports a missing setting, with its environment variable if variables were read.
    fn missing(&mut self, field: &'static str, plain: &'static str, with_variable: &'static str) {
        self.problem(field, if self.variables_read { with_variable } else { plain });
    }

    fn address(&mut self) -> Option<BaseUrl> {
        let Some(environment) = &self.environment else {
            self.missing("environment", "is missing", "is missing, and SAFERPAY_ENVIRONMENT is not set");
            return None;
        };
        let address = BaseUrl::parse(environment.base_url());
        address.map_err(|fault| self.problem("environment", fault)).ok()
    }

    fn check_customer_id(&mut self, customer_id: &str) {
        if customer_id.is_empty() {
            self.missing("customer_id", "is missing", "is missing, and SAFERPAY_CUSTOMER_ID is not set");
        } else if !customer_id.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
            self.problem("customer_id", "must contain only letters and digits");
        }
    }

    fn checked_credentials(&mut self) -> Option<Credentials> {
        let Some(credentials) = self.credentials.take() else {
            if self.credentials_rejected {
                return None;
            }
            self.missing(
                "credentials",
                "are missing",
                "are missing, and neither SAFERPAY_USERNAME nor SAFERPAY_CERTIFICATE_FILE is set",
            );
            return None;
        };
        if let Some(fault) = credentials.fault() {
            self.problem("credentials", fault);
            return None;
        }
        let own = matches!(self.transport, TransportKind::Custom(_));
        if credentials.are_a_certificate() && own {
            self.problem("credentials", "are a certificate, which a custom transport must present itself");
        }
        if credentials.are_in_transport() && !own {
            self.problem("credentials", "are in the transport, but there is no custom transport");
        }
        Some(credentials)
    }

    /// Checks the settings of the default transport.
    fn settings(&mut self, address: Option<&BaseUrl>, credentials: Option<&Credentials>) -> Settings {
        let mut settings = Settings::default();
        settings.timeout = self.timeout.unwrap_or(settings.timeout);
        settings.connect_timeout = self.connect_timeout.unwrap_or(settings.connect_timeout);
        settings.response_limit = self.response_limit.unwrap_or(settings.response_limit);
        settings.plain_http = address.is_some_and(|address| address.plain);

        if settings.timeout.is_zero() {
            self.problem("timeout", "must not be zero");
        }
        if settings.connect_timeout.is_zero() {
            self.problem("connect_timeout", "must not be zero");
        }
        if settings.response_limit < MIN_RESPONSE_LIMIT {
            self.problem("response_limit", "must be at least 64 KiB");
        }
        for pem in std::mem::take(&mut self.root_certificates) {
            match root_certificates(&pem) {
                Ok(certificates) => settings.root_certificates.extend(certificates),
                Err(fault) => self.problem("root_certificate_pem", fault),
            }
        }
        match self.proxy.as_deref().map(Proxy::parse).transpose() {
            Ok(Some(_)) if settings.plain_http => {
                self.problem(
                    "proxy",
                    "requires an https environment: without TLS the proxy would see everything",
                );
            }
            Ok(proxy) => settings.proxy = proxy,
            Err(fault) => self.problem("proxy", fault),
        }
        match credentials.map_or(Ok(None), Credentials::identity) {
            Ok(identity) => settings.identity = identity,
            Err(fault) => self.problem("credentials", fault),
        }
        if settings.plain_http && settings.identity.is_some() {
            self.problem("environment", "must be https, as the credentials are a certificate");
        }
        if matches!(self.transport, TransportKind::Custom(_)) {
            self.reject_transport_settings(&settings);
        } else if cfg!(not(feature = "_tls")) && address.is_some_and(|address| !address.plain) {
            self.problem("environment", NO_TLS);
        }
        settings
    }

    /// Rejects settings that have no effect, because someone relies on them.
    fn reject_transport_settings(&mut self, settings: &Settings) {
        for (field, given) in [
            ("timeout", self.timeout.is_some()),
            ("connect_timeout", self.connect_timeout.is_some()),
            ("response_limit", self.response_limit.is_some()),
            ("root_certificate_pem", !settings.root_certificates.is_empty()),
            ("proxy", settings.proxy.is_some()),
        ] {
            if given {
                self.problem(field, "has no effect on a custom transport");
            }
        }
    }
}
