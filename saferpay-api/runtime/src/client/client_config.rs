use std::sync::Arc;
use std::time::Duration;

use http::Uri;
use reqwest::Proxy;

use super::base_url::BaseUrl;
use super::connection::Shared;
use super::request_id::RequestIds;
use super::{Connection, Credentials, Environment};
use crate::error::{Error, Problem};
use crate::header::ClientInfo;
use crate::retry::{RetryPolicy, Timer, TokioTimer};
use crate::transport::{ReqwestTransport, Settings, Transport};
use crate::validation::Validation;

/// The smallest limit: less could cut off an answer that tells of a payment.
const MIN_RESPONSE_LIMIT: usize = 64 * 1024;

/// What a builder was told, whichever client it builds.
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
    /// What was wrong with settings as they were given.
    pub(super) problems: Vec<Problem>,
    /// Whether environment variables were looked at, which error messages then mention.
    pub(super) variables_read: bool,
}

/// How requests travel.
#[derive(Default)]
pub(super) enum TransportKind {
    #[default]
    Default,
    Wrapped(Box<dyn FnOnce(ReqwestTransport) -> Box<dyn Transport> + Send>),
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
        let usual = || ReqwestTransport::with(settings).map_err(Error::transport_setup_failed);
        let transport = match self.transport {
            TransportKind::Default => Box::new(usual()?),
            TransportKind::Wrapped(wrap) => wrap(usual()?),
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

    fn problem(&mut self, field: &'static str, fault: &'static str) {
        self.problems.push(Problem::new(field, fault));
    }

    /// For a setting that is not there, with the environment variable that could have held it.
    fn missing(&mut self, field: &'static str, plain: &'static str, with_variable: &'static str) {
        self.problem(field, if self.variables_read { with_variable } else { plain });
    }

    fn address(&mut self) -> Option<BaseUrl> {
        let Some(environment) = &self.environment else {
            self.missing("environment", "is not given", "is not given, nor is SAFERPAY_ENVIRONMENT");
            return None;
        };
        let address = BaseUrl::parse(environment.base_url());
        address.map_err(|fault| self.problem("environment", fault)).ok()
    }

    fn check_customer_id(&mut self, customer_id: &str) {
        if customer_id.is_empty() {
            self.missing("customer_id", "is not given", "is not given, nor is SAFERPAY_CUSTOMER_ID");
        } else if !customer_id.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
            self.problem("customer_id", "must be letters and digits alone");
        }
    }

    fn checked_credentials(&mut self) -> Option<Credentials> {
        let Some(credentials) = self.credentials.take() else {
            self.missing(
                "credentials",
                "are not given",
                "are not given, nor are SAFERPAY_USERNAME or SAFERPAY_CERTIFICATE_FILE",
            );
            return None;
        };
        if let Some(fault) = credentials.fault() {
            self.problem("credentials", fault);
        }
        let own = matches!(self.transport, TransportKind::Custom(_));
        if credentials.are_a_certificate() && own {
            self.problem(
                "credentials",
                "are a certificate, which a transport of one's own has to hold itself",
            );
        }
        if credentials.are_in_transport() && !own {
            self.problem("credentials", "are said to be in a transport of one's own, and there is none");
        }
        Some(credentials)
    }

    /// The settings of the usual transport, and what is wrong with them.
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
            self.problem("response_limit", "must be 64 KiB at least");
        }
        for pem in std::mem::take(&mut self.root_certificates) {
            match reqwest::Certificate::from_pem_bundle(&pem) {
                Ok(certificates) if !certificates.is_empty() => {
                    settings.root_certificates.extend(certificates);
                }
                _ => self.problem("root_certificate_pem", "is no certificate in PEM"),
            }
        }
        match self.proxy.as_deref().map(proxy_at).transpose() {
            Ok(Some(_)) if settings.plain_http => {
                self.problem("proxy", "needs an https environment: without TLS it would see everything");
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
        }
        settings
    }

    /// A setting that has no effect is refused: someone relies on it.
    fn reject_transport_settings(&mut self, settings: &Settings) {
        for (field, given) in [
            ("timeout", self.timeout.is_some()),
            ("connect_timeout", self.connect_timeout.is_some()),
            ("response_limit", self.response_limit.is_some()),
            ("root_certificate_pem", !settings.root_certificates.is_empty()),
            ("proxy", settings.proxy.is_some()),
        ] {
            if given {
                self.problem(field, "has no effect on a transport of one's own");
            }
        }
    }
}

/// The proxy at an address. What is wrong with it is told without it: it may hold a password.
fn proxy_at(address: &str) -> Result<Proxy, &'static str> {
    let fault = "must be an address that starts with http:// or https://";
    let uri: Uri = address.parse().map_err(|_| fault)?;
    match uri.scheme_str() {
        Some("http" | "https") => Proxy::all(address).map_err(|_| fault),
        _ => Err(fault),
    }
}
