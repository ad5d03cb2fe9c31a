//! The builder of clients, the same for all versions.

use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;
use std::time::Duration;

use super::client_config::{ClientConfig, TransportKind};
use super::{Connection, Credentials, Environment, variables};
use crate::error::Error;
use crate::header::ClientInfo;
use crate::retry::{RetryPolicy, Timer};
use crate::transport::{HyperTransport, Transport};
use crate::validation::Validation;

/// The client of a version of the specification.
///
/// The generated `Client` types implement this trait; programs do not need to.
pub trait VersionedClient: Sized {
    /// The version, such as `1.53`.
    const SPEC_VERSION: &'static str;

    /// Creates a client that uses this connection.
    fn from_connection(connection: Connection) -> Self;

    /// Returns a builder, for code that is generic over versions.
    #[must_use]
    fn builder() -> ClientBuilder<Self> {
        ClientBuilder::new()
    }
}

/// Builds a client.
///
/// Environment, customer ID and credentials are required; everything else has a default.
pub struct ClientBuilder<C> {
    config: ClientConfig,
    client: PhantomData<fn() -> C>,
}

impl<C: VersionedClient> ClientBuilder<C> {
    /// Creates a builder, like `Client::builder()`, for code that is generic over versions.
    #[must_use]
    #[allow(clippy::new_without_default, reason = "a builder without settings builds no client")]
    pub fn new() -> Self {
        Self { config: ClientConfig::default(), client: PhantomData }
    }

    /// Reads the settings from environment variables.
    ///
    /// | variable | content |
    /// | --- | --- |
    /// | `SAFERPAY_ENVIRONMENT` | `test`, `production`, or a base URL for [`Environment::Custom`] |
    /// | `SAFERPAY_CUSTOMER_ID` | your customer ID |
    /// | `SAFERPAY_USERNAME` | the username, unless you use a certificate |
    /// | `SAFERPAY_PASSWORD` | the password for this username |
    /// | `SAFERPAY_CERTIFICATE_FILE` | the path of a client certificate with its private key, in PEM or (with the feature `pkcs12`) PKCS#12 |
    /// | `SAFERPAY_CERTIFICATE_PASSWORD` | the password of a PKCS#12 file |
    /// | `SAFERPAY_ROOT_CERTIFICATE_FILE` | the path of a PEM file for [`root_certificate_pem`](Self::root_certificate_pem) |
    /// | `SAFERPAY_PROXY` | the address of a [`proxy`](Self::proxy) |
    ///
    /// A variable that is not set or empty changes nothing. A variable overrides settings made before
    /// this call, and later calls override the variable. [`build`](Self::build) reports variables
    /// that are not valid.
    #[must_use]
    pub fn environment_variables(mut self) -> Self {
        variables::read(&mut self.config);
        self
    }

    /// Sets which Saferpay system the client calls.
    #[must_use]
    pub fn environment(mut self, environment: Environment) -> Self {
        self.config.environment = Some(environment);
        self
    }

    /// Sets the Saferpay customer ID.
    #[must_use]
    pub fn customer_id(mut self, customer_id: impl Into<String>) -> Self {
        self.config.customer_id = Some(customer_id.into());
        self
    }

    /// Sets the credentials of the customer.
    #[must_use]
    pub fn credentials(mut self, credentials: Credentials) -> Self {
        self.config.credentials = Some(credentials);
        self
    }

    /// Sends information on the calling software, for Saferpay's support.
    #[must_use]
    pub fn client_info(mut self, client_info: ClientInfo) -> Self {
        self.config.client_info = Some(client_info);
        self
    }

    /// Sets how long each attempt may take from its start to a complete response. The default is
    /// 100 seconds.
    ///
    /// Saferpay recommends the default. With less, more payments end with an unknown outcome.
    #[must_use]
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.config.timeout = Some(timeout);
        self
    }

    /// Sets how long connecting may take, including the TLS handshake. The default is 10 seconds.
    ///
    /// A call that fails because of this timeout was certainly not sent.
    #[must_use]
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.config.connect_timeout = Some(timeout);
        self
    }

    /// Sets the maximum size of a response in bytes. The default is 16 MiB; the minimum is 64 KiB.
    #[must_use]
    pub fn response_limit(mut self, bytes: usize) -> Self {
        self.config.response_limit = Some(bytes);
        self
    }

    /// Trusts these root certificates (one or more, in PEM) in addition to those of the operating
    /// system.
    ///
    /// This is for corporate proxies that inspect TLS, and for sandboxes. Byte order marks and UTF-16
    /// are accepted.
    #[must_use]
    pub fn root_certificate_pem(mut self, pem: impl Into<Vec<u8>>) -> Self {
        self.config.root_certificates.push(pem.into());
        self
    }

    /// Connects through this HTTP proxy, such as `http://proxy.example:3128`. If the proxy requires
    /// a username and password, put them into the URL.
    ///
    /// The proxy tunnels TLS to Saferpay, so it sees only the host name. If the proxy
    /// opens no tunnel, the call was certainly not sent.
    #[must_use]
    pub fn proxy(mut self, address: impl Into<String>) -> Self {
        self.config.proxy = Some(address.into());
        self
    }

    /// Sets how requests are validated before they are sent. By default they are checked against
    /// all rules of the specification.
    #[must_use]
    pub fn validation(mut self, validation: Validation) -> Self {
        self.config.validation = validation;
        self
    }

    /// Uses this transport instead of a [`HyperTransport`].
    ///
    /// Timeouts, TLS and the maximum size of responses are then up to the transport.
    #[must_use]
    pub fn transport(mut self, transport: impl Transport) -> Self {
        self.config.transport = TransportKind::Custom(Box::new(transport));
        self
    }

    /// Wraps the [`HyperTransport`], which keeps the timeouts, credentials and limits that are
    /// set here.
    ///
    /// Use it to add middleware.
    #[must_use]
    pub fn wrap_transport<T: Transport>(
        mut self,
        wrap: impl FnOnce(HyperTransport) -> T + Send + 'static,
    ) -> Self {
        self.config.transport = TransportKind::Wrapped(Box::new(|default| Box::new(wrap(default))));
        self
    }

    /// Retries failed requests by this policy, where the operation allows it. Without a policy,
    /// nothing is retried.
    ///
    /// A request that moves money is never retried if it may have been sent: see
    /// [`retry`](crate::retry).
    #[must_use]
    pub fn retry(mut self, policy: impl RetryPolicy) -> Self {
        self.config.retry = Some(Arc::new(policy));
        self
    }

    /// Uses this timer instead of tokio's to wait between attempts.
    #[must_use]
    pub fn timer(mut self, timer: impl Timer) -> Self {
        self.config.timer = Some(Box::new(timer));
        self
    }

    /// Builds the client. This sends nothing.
    ///
    /// # Errors
    ///
    /// If a setting is missing or not valid.
    /// [`ErrorKind::Misconfigured`](crate::error::ErrorKind::Misconfigured) lists all problems at
    /// once.
    pub fn build(self) -> Result<C, Error> {
        self.config.connect(C::SPEC_VERSION).map(C::from_connection)
    }
}

impl<C> fmt::Debug for ClientBuilder<C> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("ClientBuilder")
            .field("environment", &self.config.environment)
            .field("customer_id", &self.config.customer_id)
            .field("credentials", &self.config.credentials)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::{ErrorKind, Problem};
    use crate::transport::TransportFuture;

    #[derive(Debug)]
    struct Client(Connection);

    impl VersionedClient for Client {
        const SPEC_VERSION: &'static str = "1.99";

        fn from_connection(connection: Connection) -> Self {
            Self(connection)
        }
    }

    #[test]
    fn all_problems_are_reported_at_once() {
        let builder = ClientBuilder::<Client>::new()
            .environment(Environment::custom("http://example.com"))
            .credentials(Credentials::basic("name", ""));
        let error = builder.build().unwrap_err();
        let ErrorKind::Misconfigured(problems) = error.kind() else {
            panic!("{error}");
        };
        let fields: Vec<_> = problems.iter().map(Problem::field).collect();
        assert_eq!(fields, ["environment", "customer_id", "credentials"]);
        assert_eq!(
            error.to_string(),
            "invalid client configuration: environment must be https: plain http is for loopback addresses only; \
             customer_id is missing; credentials have an empty password",
        );
    }

    #[test]
    fn a_client_can_be_built_and_printed() {
        let client = ClientBuilder::<Client>::new()
            .environment(Environment::Test)
            .customer_id("245294")
            .credentials(Credentials::basic("name", "word"))
            .build()
            .unwrap();
        assert_eq!(client.0.spec_version(), "1.99");
        assert_eq!(
            format!("{client:?}"),
            "Client(Connection { spec_version: \"1.99\", \
             base_url: \"https://test.saferpay.com/api\", customer_id: \"245294\", .. })",
        );
    }

    struct Own;

    impl Transport for Own {
        fn send(&self, _: http::Request<bytes::Bytes>) -> TransportFuture<'_> {
            Box::pin(std::future::pending())
        }
    }

    fn fields(builder: ClientBuilder<Client>) -> Vec<String> {
        let builder = builder.customer_id("245294");
        match builder.build() {
            Ok(_) => Vec::new(),
            Err(error) => match error.kind() {
                ErrorKind::Misconfigured(problems) => {
                    problems.iter().map(|problem| problem.field().to_owned()).collect()
                }
                _ => panic!("{error}"),
            },
        }
    }

    #[test]
    fn settings_without_effect_or_meaning_are_refused() {
        const SMALL: usize = 64 * 1024;
        let builder = || {
            ClientBuilder::<Client>::new()
                .environment(Environment::Test)
                .credentials(Credentials::basic("a", "b"))
        };
        let second = Duration::from_secs(1);
        let all = |builder: ClientBuilder<Client>, time| {
            builder.timeout(time).connect_timeout(time).response_limit(SMALL).root_certificate_pem("no PEM")
        };
        assert_eq!(fields(all(builder(), second)), ["root_certificate_pem"]);
        assert_eq!(
            fields(all(builder(), Duration::ZERO).response_limit(SMALL - 1)),
            ["timeout", "connect_timeout", "response_limit", "root_certificate_pem"],
        );
        for (address, fine) in [
            ("http://proxy.example:3128", true),
            ("https://name:word@proxy.example", true),
            ("proxy.example:3128", false),
            ("socks5://proxy.example", false),
            ("http://", false),
            ("", false),
        ] {
            assert_eq!(fields(builder().proxy(address)).is_empty(), fine, "{address:?}");
        }
        let loopback = Environment::custom("http://127.0.0.1:1");
        assert_eq!(fields(builder().environment(loopback).proxy("http://a.example")), ["proxy"]);
        assert_eq!(fields(builder().transport(Own).proxy("http://a.example")), ["proxy"]);
        assert_eq!(
            fields(builder().transport(Own).timeout(second).response_limit(SMALL)),
            ["timeout", "response_limit"],
        );
        assert!(fields(builder().transport(Own)).is_empty());
        assert!(fields(builder().transport(Own).credentials(Credentials::in_transport())).is_empty());
        assert_eq!(fields(builder().credentials(Credentials::in_transport())), ["credentials"]);
        assert_eq!(fields(builder().credentials(Credentials::certificate_pem("no PEM"))), ["credentials"]);
    }
}
