//! A sandbox that runs.

use std::fmt;
use std::net::SocketAddr;
use std::sync::Arc;

use saferpay_api::client::{ClientBuilder, Credentials, Environment, VersionedClient};
use tokio::task::JoinHandle;

use crate::accounts::{Accounts, Customer};
use crate::builder::{SandboxBuilder, StartError};
use crate::calls::CallRecord;
use crate::clock::Clock;
use crate::faults::Fault;
use crate::leniency::Leniency;
use crate::notifications::NotificationRecord;
use crate::payer::Payer;
use crate::speech::Speech;
use crate::world::{Amount, Instrument, OfferAddresses, PayerProblem};

/// A Saferpay on a port of this machine. It stops when it is dropped.
pub struct Sandbox {
    address: SocketAddr,
    speech: Arc<Speech>,
    task: JoinHandle<()>,
}

impl Sandbox {
    pub(crate) fn running(address: SocketAddr, speech: Arc<Speech>, task: JoinHandle<()>) -> Self {
        Self { address, speech, task }
    }

    /// Starts one with the ready accounts, on a free port of loopback.
    ///
    /// # Errors
    ///
    /// Where no port can be had.
    pub async fn start() -> Result<Self, StartError> {
        Self::builder().start().await
    }

    /// Starts one with settings of one's own.
    #[must_use]
    pub fn builder() -> SandboxBuilder {
        SandboxBuilder::default()
    }

    /// Where it is: `http://127.0.0.1:4711`. Its own pages and control calls are there.
    #[must_use]
    pub fn address(&self) -> String {
        format!("http://{}", self.address)
    }

    /// The base address for clients: `http://127.0.0.1:4711/api`.
    #[must_use]
    pub fn api_address(&self) -> String {
        format!("http://{}/api", self.address)
    }

    /// Who may call.
    #[must_use]
    pub fn accounts(&self) -> &Accounts {
        &self.speech.accounts
    }

    /// The first customer of the accounts, whom clients call for unless told otherwise.
    ///
    /// # Panics
    ///
    /// Never: without customers no sandbox starts.
    #[must_use]
    pub fn customer(&self) -> &Customer {
        self.accounts().customer.first().expect("a sandbox has a customer")
    }

    /// The first terminal of that customer and of this kind: `ECOM`, `SPG` or `MPO`.
    ///
    /// # Panics
    ///
    /// Where the accounts have none.
    #[must_use]
    pub fn terminal(&self, kind: &str) -> &str {
        &self
            .customer()
            .terminal_of(kind)
            .unwrap_or_else(|| panic!("the accounts have no {kind} terminal"))
            .id
    }

    /// A client of any version for the first customer: `sandbox.client::<v1_20::Client>()`. It
    /// does not repeat calls.
    ///
    /// # Panics
    ///
    /// Where no HTTP client can be made on this machine.
    #[must_use]
    pub fn client<C: VersionedClient>(&self) -> C {
        self.client_builder().build().expect("a client for loopback")
    }

    /// The same, still open to settings such as retries.
    #[must_use]
    pub fn client_builder<C: VersionedClient>(&self) -> ClientBuilder<C> {
        self.client_builder_of(self.customer())
    }

    /// The same for another customer of the accounts.
    #[must_use]
    pub fn client_builder_of<C: VersionedClient>(&self, customer: &Customer) -> ClientBuilder<C> {
        let credentials = customer.credentials.first();
        let (username, password) = credentials.map_or(("", ""), |each| (&*each.username, &*each.password));
        C::builder()
            .environment(Environment::custom(self.api_address()))
            .customer_id(&*customer.id)
            .credentials(Credentials::basic(username, password))
    }

    /// A client of version 1.53.
    ///
    /// # Panics
    ///
    /// Where no HTTP client can be made on this machine.
    #[must_use]
    pub fn client_v1_53(&self) -> saferpay_api::v1_53::Client {
        self.client()
    }

    /// A payer pays the first customer at a till; the reference is what `OmniChannel` goes by.
    ///
    /// # Errors
    ///
    /// Tells what was wrong with the means of payment.
    pub fn pay_at_till(&self, amount: Amount, instrument: &Instrument) -> Result<String, PayerProblem> {
        let now = self.speech.clock.now();
        let paid =
            self.speech.with_world(|world| world.pay_in_shop(&self.customer().id, amount, instrument, now));
        paid.unwrap_or(Err(PayerProblem::Unknown))
    }

    /// Its clock.
    #[must_use]
    pub fn clock(&self) -> &Clock {
        &self.speech.clock
    }

    /// Adds a fault.
    ///
    /// # Errors
    ///
    /// What is wrong with it.
    pub fn inject(&self, fault: Fault) -> Result<(), String> {
        self.speech.faults.add(fault)
    }

    /// Takes all faults away.
    pub fn clear_faults(&self) {
        self.speech.faults.clear();
    }

    /// Changes what it lets through.
    pub fn set_leniency(&self, leniency: Leniency) {
        self.speech.set_leniency(leniency);
    }

    /// The last calls, oldest first.
    #[must_use]
    pub fn calls(&self) -> Vec<CallRecord> {
        self.speech.calls.list()
    }

    /// The last notifications and what became of them, oldest first.
    #[must_use]
    pub fn notifications(&self) -> Vec<NotificationRecord> {
        self.speech.notifications.list()
    }

    /// Somebody who pays, declines or gives up.
    #[must_use]
    pub fn payer(&self) -> Payer<'_> {
        Payer::new(&self.speech)
    }

    /// Sets where the payers of a terminal's payment links return to, and who is told: with the
    /// real one it is set in the Backoffice.
    pub fn set_offer_addresses(&self, terminal: &str, addresses: OfferAddresses) {
        // Only where a test answers in its stead is there no world to tell.
        let _ = self.speech.with_world(|world| world.set_offer_addresses(terminal, addresses));
    }

    /// Makes everything as it was at the start.
    pub fn reset(&self) {
        self.speech.reset();
    }

    /// Waits for as long as it serves.
    pub async fn stopped(&mut self) {
        // It ends by being dropped; an error has no one to tell.
        let _ = (&mut self.task).await;
    }
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
