use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;
use std::time::Duration;

use super::address::BaseAddress;
use super::connection::Shared;
use super::{Connection, Credentials, Environment};
use crate::error::{Error, Problem};
use crate::header::ClientInfo;
use crate::retry::{RetryPolicy, Timer, TokioTimer};
use crate::transport::{ReqwestTransport, TIMEOUT, Transport};
use crate::validation::Validation;

/// The client of one version of the specification.
///
/// The generated `Client` types implement it; there is no need to do so elsewhere.
pub trait VersionedClient: Sized {
    /// The version, such as `1.53`.
    const SPEC_VERSION: &'static str;

    /// A client over this connection.
    fn over(connection: Connection) -> Self;
}

/// A client in the making.
///
/// Environment, customer id and credentials are needed; all else has a default.
pub struct ClientBuilder<C> {
    environment: Option<Environment>,
    customer_id: Option<String>,
    credentials: Option<Credentials>,
    client_info: Option<ClientInfo>,
    validation: Validation,
    transport: Option<Box<dyn Transport>>,
    timeout: Option<Duration>,
    retry: Option<Arc<dyn RetryPolicy>>,
    timer: Option<Box<dyn Timer>>,
    client: PhantomData<fn() -> C>,
}

impl<C: VersionedClient> ClientBuilder<C> {
    #[allow(dead_code, reason = "a build may have no version")]
    pub(crate) fn new() -> Self {
        Self {
            environment: None,
            customer_id: None,
            credentials: None,
            client_info: None,
            validation: Validation::new(),
            transport: None,
            timeout: None,
            retry: None,
            timer: None,
            client: PhantomData,
        }
    }

    /// Which Saferpay is called.
    #[must_use]
    pub fn environment(mut self, environment: Environment) -> Self {
        self.environment = Some(environment);
        self
    }

    /// The number of the Saferpay customer.
    #[must_use]
    pub fn customer_id(mut self, customer_id: impl Into<String>) -> Self {
        self.customer_id = Some(customer_id.into());
        self
    }

    /// What the client proves with that it may act for the customer.
    #[must_use]
    pub fn credentials(mut self, credentials: Credentials) -> Self {
        self.credentials = Some(credentials);
        self
    }

    /// Tells Saferpay's support which software sends the requests.
    #[must_use]
    pub fn client_info(mut self, client_info: ClientInfo) -> Self {
        self.client_info = Some(client_info);
        self
    }

    /// What requests are held against before they are sent: by default, all that the
    /// specification says.
    #[must_use]
    pub fn validation(mut self, validation: Validation) -> Self {
        self.validation = validation;
        self
    }

    /// Sends over this transport instead of a [`ReqwestTransport`].
    ///
    /// Time-outs, TLS and the limit on the size of answers are then the transport's own.
    #[must_use]
    pub fn transport(mut self, transport: impl Transport) -> Self {
        self.transport = Some(Box::new(transport));
        self
    }

    /// Waits this long for an answer, instead of 100 seconds.
    ///
    /// A transport of one's own is not concerned by it.
    #[must_use]
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(timeout);
        self
    }

    /// Repeats failed requests by this policy, where the operation allows it. Without one
    /// nothing is repeated.
    ///
    /// What moves money is never repeated if it may have left: see [`retry`](crate::retry).
    #[must_use]
    pub fn retry(mut self, policy: impl RetryPolicy) -> Self {
        self.retry = Some(Arc::new(policy));
        self
    }

    /// Waits between attempts with this timer instead of tokio's.
    #[must_use]
    pub fn timer(mut self, timer: impl Timer) -> Self {
        self.timer = Some(Box::new(timer));
        self
    }

    /// Makes the client. Nothing is sent yet.
    ///
    /// # Errors
    ///
    /// If something is missing or wrong: all of it at once, as
    /// [`ErrorKind::Misconfigured`](crate::error::ErrorKind::Misconfigured).
    pub fn build(self) -> Result<C, Error> {
        self.connect(C::SPEC_VERSION).map(C::over)
    }
}

impl<C> ClientBuilder<C> {
    fn connect(self, spec_version: &'static str) -> Result<Connection, Error> {
        let mut problems = Vec::new();

        let address = match &self.environment {
            None => Err("is not given"),
            Some(environment) => BaseAddress::parse(environment.base_address()),
        };
        let address = address.map_err(|fault| problems.push(Problem::new("environment", fault)));

        let customer_id = self.customer_id.unwrap_or_default();
        if customer_id.is_empty() {
            problems.push(Problem::new("customer_id", "is not given"));
        } else if !customer_id.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
            problems.push(Problem::new("customer_id", "must be letters and digits alone"));
        }

        let credentials = match &self.credentials {
            None => Err("are not given"),
            Some(credentials) => credentials.fault().map_or(Ok(credentials), Err),
        };
        let credentials = credentials.map_err(|fault| problems.push(Problem::new("credentials", fault)));

        let (Ok(address), Ok(credentials), true) = (address, credentials, problems.is_empty()) else {
            return Err(Error::misconfigured(problems));
        };
        let transport = match self.transport {
            Some(transport) => transport,
            None => boxed(ReqwestTransport::build(!address.plain, self.timeout.unwrap_or(TIMEOUT)))?,
        };
        let shared = Shared {
            base_address: address.text,
            customer_id,
            authorization: credentials.authorization(),
            client_info: self.client_info,
            validation: self.validation,
            transport,
            retry: self.retry,
            timer: self.timer.unwrap_or_else(|| Box::new(TokioTimer)),
        };
        Ok(Connection::new(spec_version, shared))
    }
}

fn boxed(
    transport: Result<ReqwestTransport, crate::transport::TransportError>,
) -> Result<Box<dyn Transport>, Error> {
    match transport {
        Ok(transport) => Ok(Box::new(transport)),
        Err(error) => Err(Error::no_transport(error)),
    }
}

impl<C> fmt::Debug for ClientBuilder<C> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("ClientBuilder")
            .field("environment", &self.environment)
            .field("customer_id", &self.customer_id)
            .field("credentials", &self.credentials)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::ErrorKind;

    #[derive(Debug)]
    struct Client(Connection);

    impl VersionedClient for Client {
        const SPEC_VERSION: &'static str = "1.99";

        fn over(connection: Connection) -> Self {
            Self(connection)
        }
    }

    #[test]
    fn all_problems_are_told_at_once() {
        let builder = ClientBuilder::<Client>::new()
            .environment(Environment::at("http://example.com"))
            .credentials(Credentials::basic("name", ""));
        let error = builder.build().unwrap_err();
        let ErrorKind::Misconfigured(problems) = error.kind() else {
            panic!("{error}");
        };
        let places: Vec<_> = problems.iter().map(Problem::place).collect();
        assert_eq!(places, ["environment", "customer_id", "credentials"]);
        assert_eq!(
            error.to_string(),
            "no client: environment must be https, as it is no loopback address; \
             customer_id is not given; credentials have an empty password",
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
             base_address: \"https://test.saferpay.com/api\", customer_id: \"245294\", .. })",
        );
    }
}
