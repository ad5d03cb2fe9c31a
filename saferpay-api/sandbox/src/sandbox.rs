//! A running sandbox, as a value.

use std::fmt;
use std::sync::Arc;

use saferpay_api::client::{ClientBuilder, Credentials, Environment, VersionedClient};
use tokio::task::JoinHandle;

use crate::accounts::{Accounts, Customer};
use crate::clock::{Clock, ClockError};
use crate::engine::{Amount, Instrument, PayerError, PaymentLinkAddresses};
use crate::faults::Fault;
use crate::notifications::NotificationRecord;
use crate::payer::Payer;
use crate::quirks::Quirks;
use crate::request_log::LoggedRequest;
use crate::service::Service;

/// A running sandbox on a port of this machine. It stops when it is dropped.
pub struct Sandbox {
    /// `http://127.0.0.1:4711`
    address: String,
    /// The certificate in PEM that its clients have to trust, if it has made one.
    authority: Option<String>,
    service: Arc<Service>,
    task: JoinHandle<()>,
}

impl Sandbox {
    pub(crate) fn running(
        address: String,
        authority: Option<String>,
        service: Arc<Service>,
        task: JoinHandle<()>,
    ) -> Self {
        Self { address, authority, service, task }
    }

    /// The address of the sandbox, its pages and its admin calls: `http://127.0.0.1:4711`.
    #[must_use]
    pub fn address(&self) -> String {
        self.address.clone()
    }

    /// The base address for clients: `http://127.0.0.1:4711/api`.
    #[must_use]
    pub fn api_address(&self) -> String {
        format!("{}/api", self.address)
    }

    /// The certificate in PEM that clients have to trust, if the sandbox serves HTTPS with a certificate
    /// that was made for this machine. The clients that the sandbox creates trust it.
    #[must_use]
    pub fn root_certificate_pem(&self) -> Option<&str> {
        self.authority.as_deref()
    }

    /// The accounts.
    #[must_use]
    pub fn accounts(&self) -> &Accounts {
        &self.service.accounts
    }

    /// The first customer of the accounts, which clients use by default.
    ///
    /// # Panics
    ///
    /// Never: a sandbox without customers does not start.
    #[must_use]
    pub fn customer(&self) -> &Customer {
        self.service.customer()
    }

    /// The id of the first customer's first terminal of this kind: `ECOM`, `SPG` or `MPO`.
    ///
    /// # Panics
    ///
    /// If the customer has no such terminal.
    #[must_use]
    pub fn terminal(&self, kind: &str) -> &str {
        self.service.terminal(kind)
    }

    /// Creates a client of any version for the first customer: `sandbox.client::<v1_20::Client>()`.
    /// It does not retry.
    ///
    /// # Panics
    ///
    /// If no HTTP client can be created on this machine.
    #[must_use]
    pub fn client<C: VersionedClient>(&self) -> C {
        self.client_builder().build().expect("a client for loopback")
    }

    /// Creates a client builder for the first customer, for more settings such as retries.
    #[must_use]
    pub fn client_builder<C: VersionedClient>(&self) -> ClientBuilder<C> {
        self.client_builder_of(self.customer())
    }

    /// Creates a client builder for another customer of the accounts.
    #[must_use]
    pub fn client_builder_of<C: VersionedClient>(&self, customer: &Customer) -> ClientBuilder<C> {
        let builder = client_builder(customer, self.api_address());
        match self.root_certificate_pem() {
            Some(pem) => builder.root_certificate_pem(pem),
            None => builder,
        }
    }

    /// Creates a client of version 1.53 for the first customer.
    ///
    /// # Panics
    ///
    /// If no HTTP client can be created on this machine.
    #[must_use]
    pub fn client_v1_53(&self) -> saferpay_api::v1_53::Client {
        self.client()
    }

    /// Pays the first customer in a store, and returns the reference for `OmniChannel` calls.
    ///
    /// # Errors
    ///
    /// If the instrument is not accepted.
    pub fn pay_in_store(&self, amount: Amount, instrument: &Instrument) -> Result<String, PayerError> {
        let now = self.service.clock.now();
        let paid = self
            .service
            .with_engine(|engine| engine.pay_in_store(&self.customer().id, amount, instrument, now));
        paid.unwrap_or(Err(PayerError::Unknown))
    }

    /// The clock.
    #[must_use]
    pub fn clock(&self) -> &Clock {
        &self.service.clock
    }

    /// Moves the clock ahead, so that tokens, links and pending payments pass their time.
    ///
    /// # Errors
    ///
    /// If the clock would be more than a century ahead.
    pub fn advance_clock(&self, by: std::time::Duration) -> Result<(), ClockError> {
        self.clock().advance_by(by)
    }

    /// Adds a fault.
    ///
    /// # Errors
    ///
    /// Says why the fault is invalid.
    pub fn inject(&self, fault: Fault) -> Result<(), String> {
        self.service.faults.add(fault)
    }

    /// Removes all faults.
    pub fn clear_faults(&self) {
        self.service.faults.clear();
    }

    /// Sets where the sandbox is lenient.
    pub fn set_quirks(&self, quirks: Quirks) {
        self.service.set_quirks(quirks);
    }

    /// The latest requests, oldest first.
    #[must_use]
    pub fn request_log(&self) -> Vec<LoggedRequest> {
        self.service.request_log.list()
    }

    /// The latest notifications and their delivery attempts, oldest first.
    #[must_use]
    pub fn notifications(&self) -> Vec<NotificationRecord> {
        self.service.notifications.list()
    }

    /// A simulated payer.
    #[must_use]
    pub fn payer(&self) -> Payer<'_> {
        Payer::new(&self.service)
    }

    /// Sets the return and notification addresses of a terminal's payment links. Saferpay has them
    /// in the Backoffice.
    pub fn set_payment_link_addresses(&self, terminal: &str, addresses: PaymentLinkAddresses) {
        // There is no engine only if a test has replaced it.
        let _ = self.service.with_engine(|engine| engine.set_payment_link_addresses(terminal, addresses));
    }

    /// Restores the state at the start.
    pub fn reset(&self) {
        self.service.reset();
    }

    /// Waits until the sandbox stops.
    pub async fn stopped(&mut self) {
        // The task only ends with an error if it is aborted.
        let _ = (&mut self.task).await;
    }
}

/// Creates a client builder for a customer, with the base address of a sandbox.
pub(crate) fn client_builder<C: VersionedClient>(
    customer: &Customer,
    api_address: String,
) -> ClientBuilder<C> {
    let credentials = customer.credentials.first();
    let (username, password) = credentials.map_or(("", ""), |each| (&*each.username, &*each.password));
    C::builder()
        .environment(Environment::custom(api_address))
        .customer_id(&*customer.id)
        .credentials(Credentials::basic(username, password))
}

impl Drop for Sandbox {
    fn drop(&mut self) {
        self.task.abort();
    }
}

impl fmt::Debug for Sandbox {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Sandbox").field("address", &self.address).finish_non_exhaustive()
    }
}
