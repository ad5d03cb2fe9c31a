//! Configures and starts a sandbox.

mod error;

use std::collections::BTreeSet;
use std::fmt;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use tokio::net::TcpListener;

use crate::accounts::Accounts;
use crate::backend::{self, BackendFactory};
use crate::clock::Clock;
use crate::har::{Recorder, Replay};
use crate::http::{Limits, serve};
use crate::notifications::{NotificationTargets, deliver};
use crate::quirks::Quirks;
use crate::sandbox::Sandbox;
use crate::service::{Service, Settings};
use crate::store::{Store, StoreError};
#[cfg(feature = "tls")]
use crate::tls::TlsIdentity;

pub use error::StartError;

/// The settings of a sandbox, each with a default.
#[derive(Default)]
pub struct SandboxBuilder {
    accounts: Option<Accounts>,
    listen: Option<IpAddr>,
    port: u16,
    public_url: Option<String>,
    quirks: Option<Quirks>,
    strict: bool,
    switches: Vec<(String, bool)>,
    unchecked_rules: BTreeSet<String>,
    clock: Clock,
    seed: u64,
    limits: Limits,
    new_backend: Option<BackendFactory>,
    data: Option<PathBuf>,
    notification_targets: NotificationTargets,
    record: Option<PathBuf>,
    replay: Option<PathBuf>,
    #[cfg(feature = "tls")]
    tls: Option<TlsIdentity>,
}

impl SandboxBuilder {
    /// Sets the accounts. The default is [`Accounts::built_in`].
    #[must_use]
    pub fn accounts(mut self, accounts: Accounts) -> Self {
        self.accounts = Some(accounts);
        self
    }

    /// Sets the address to listen on. The default, 127.0.0.1, is reachable only from this machine;
    /// `0.0.0.0` is reachable from everywhere.
    #[must_use]
    pub fn listen(mut self, address: IpAddr) -> Self {
        self.listen = Some(address);
        self
    }

    /// Sets the port. The default, 0, takes a free one.
    #[must_use]
    pub fn port(mut self, port: u16) -> Self {
        self.port = port;
        self
    }

    /// Sets the address that links lead to, such as `https://sandbox.example:8443`. By default, links
    /// lead to where the client has sent its request.
    #[must_use]
    pub fn public_url(mut self, url: impl Into<String>) -> Self {
        self.public_url = Some(url.into());
        self
    }

    /// Serves HTTPS with this certificate. If it [was made for this machine](TlsIdentity::self_signed),
    /// the clients that the sandbox creates trust it.
    #[cfg(feature = "tls")]
    #[must_use]
    pub fn tls(mut self, identity: TlsIdentity) -> Self {
        self.tls = Some(identity);
        self
    }

    /// Sets all quirks, instead of those that the accounts switch.
    #[must_use]
    pub fn quirks(mut self, quirks: Quirks) -> Self {
        self.quirks = Some(quirks);
        self
    }

    /// Switches one quirk, whatever the accounts say.
    #[must_use]
    pub fn quirk(mut self, name: impl Into<String>, on: bool) -> Self {
        self.switches.push((name.into(), on));
        self
    }

    /// Does not check the rule of this name, which the specification states in a sentence. The
    /// documentation of the SDK's types lists the rules.
    #[must_use]
    pub fn without_rule(mut self, name: impl Into<String>) -> Self {
        self.unchecked_rules.insert(name.into());
        self
    }

    /// Accepts only what the documentation allows; see [`Quirks::strict`].
    #[must_use]
    pub fn strict(mut self) -> Self {
        self.strict = true;
        self
    }

    /// Sets the clock.
    #[must_use]
    pub fn clock(mut self, clock: Clock) -> Self {
        self.clock = clock;
        self
    }

    /// Sets the seed of everything random. The same seed and the same calls give the same results.
    #[must_use]
    pub fn seed(mut self, seed: u64) -> Self {
        self.seed = seed;
        self
    }

    /// Keeps the state in a database file, which is created if it does not exist.
    ///
    /// The sandbox sends a response only after its effects are on disk. It does not keep the clock,
    /// faults and the request log.
    #[must_use]
    pub fn data(mut self, file: impl Into<PathBuf>) -> Self {
        self.data = Some(file.into());
        self
    }

    /// Sets which addresses notifications can reach.
    #[must_use]
    pub fn notification_targets(mut self, targets: NotificationTargets) -> Self {
        self.notification_targets = targets;
        self
    }

    /// Records what programs send and receive in a HAR file, with all secrets masked. Replaces the
    /// file.
    #[must_use]
    pub fn record(mut self, file: impl Into<PathBuf>) -> Self {
        self.record = Some(file.into());
        self
    }

    /// Answers from a HAR file instead of simulating payments.
    #[must_use]
    pub fn replay(mut self, file: impl Into<PathBuf>) -> Self {
        self.replay = Some(file.into());
        self
    }

    #[cfg(test)]
    pub(crate) fn limits(mut self, limits: Limits) -> Self {
        self.limits = limits;
        self
    }

    #[cfg(test)]
    pub(crate) fn backend(mut self, new_backend: BackendFactory) -> Self {
        self.new_backend = Some(new_backend);
        self
    }

    /// The quirks: strict or lenient, then those of the accounts, then those that were switched.
    fn chosen_quirks(&self, accounts: &Accounts) -> Result<Quirks, StartError> {
        let start = if self.strict { Quirks::strict() } else { Quirks::default() };
        let chosen = match self.quirks {
            Some(quirks) => Ok(quirks),
            None => start.switched(&accounts.quirks),
        };
        let switches = self.switches.iter().cloned().collect();
        chosen.and_then(|quirks| quirks.switched(&switches)).map_err(StartError::Quirk)
    }

    /// Starts the sandbox.
    ///
    /// # Errors
    ///
    /// If the accounts or another setting are invalid, the port is not available, or a file cannot be
    /// used.
    pub async fn start(self) -> Result<Sandbox, StartError> {
        let quirks = self.chosen_quirks(self.accounts.as_ref().unwrap_or(&Accounts::default()))?;
        let accounts = self.accounts.unwrap_or_else(Accounts::built_in);
        accounts.check("the accounts").map_err(StartError::Accounts)?;
        let public_url = self.public_url.as_deref().map(check_public_url).transpose()?;
        let recorder = self.record.as_deref().map(Recorder::create).transpose().map_err(StartError::Har)?;
        let replay = self.replay.as_deref().map(Replay::read).transpose().map_err(StartError::Har)?;
        let ip = self.listen.unwrap_or(Ipv4Addr::LOCALHOST.into());
        let busy = |error| StartError::Port(self.port, error);
        let listener = TcpListener::bind((ip, self.port)).await.map_err(busy)?;
        let address = reachable(listener.local_addr().map_err(busy)?);
        #[cfg(feature = "tls")]
        let (tls, authority) = match self.tls {
            Some(identity) => (Some(identity.acceptor()), identity.authority_pem().map(str::to_owned)),
            None => (None, None),
        };
        #[cfg(not(feature = "tls"))]
        let (tls, authority) = (None, None);
        let scheme = if tls.is_some() { "https" } else { "http" };
        let own_address = format!("{scheme}://{address}");
        let settings = Settings {
            quirks,
            unchecked_rules: self.unchecked_rules,
            clock: self.clock,
            seed: self.seed,
            has_public_url: public_url.is_some(),
            base: public_url.unwrap_or_else(|| own_address.clone()),
            limits: self.limits,
            notification_targets: self.notification_targets,
            recorder,
            replay,
            new_backend: self.new_backend.unwrap_or_else(|| backend::new_backend(&accounts, self.seed)),
            accounts,
        };
        let service = Service::new(settings);
        let service = match &self.data {
            Some(path) => with_stored_state(service, path).map_err(StartError::Data)?,
            None => service,
        };
        service.resume_deliveries();
        let service = Arc::new(service);
        let (server, sender) =
            (serve(listener, tls, Arc::clone(&service), self.limits), deliver(Arc::clone(&service)));
        let task = tokio::spawn(async move {
            tokio::select! { () = server => {}, () = sender => {} }
        });
        Ok(Sandbox::running(own_address, authority, service, task))
    }
}

impl Sandbox {
    /// Starts a sandbox with the built-in accounts, on a free port of loopback.
    ///
    /// # Errors
    ///
    /// If no port is available.
    pub async fn start() -> Result<Self, StartError> {
        Self::builder().start().await
    }

    /// Configures a sandbox before it starts.
    #[must_use]
    pub fn builder() -> SandboxBuilder {
        SandboxBuilder::default()
    }
}

/// An address of this machine that leads to what listens on an address.
fn reachable(mut address: SocketAddr) -> SocketAddr {
    if address.ip().is_unspecified() {
        address.set_ip(match address {
            SocketAddr::V4(_) => Ipv4Addr::LOCALHOST.into(),
            SocketAddr::V6(_) => Ipv6Addr::LOCALHOST.into(),
        });
    }
    address
}

/// A web address without a path. Its last slash is left out.
fn check_public_url(url: &str) -> Result<String, StartError> {
    let trimmed = url.trim_end_matches('/');
    let host = trimmed.strip_prefix("https://").or_else(|| trimmed.strip_prefix("http://"));
    let is_host = |host: &str| {
        !host.is_empty() && host.bytes().all(|byte| byte.is_ascii_alphanumeric() || b".-_:[]".contains(&byte))
    };
    if host.is_some_and(is_host) {
        Ok(trimmed.to_owned())
    } else {
        Err(StartError::PublicUrl(url.to_owned()))
    }
}

/// Opens the file and loads its rows into the engine.
fn with_stored_state(service: Service, path: &Path) -> Result<Service, StoreError> {
    let opened = service.with_engine(|engine| {
        let mut loaded = Ok(());
        let store = Store::open(path, |table, key, value| {
            // Damage of the whole file is the better explanation, and is known at the end.
            if loaded.is_ok() {
                loaded = engine.load(table, key, value);
            }
        })?;
        loaded.map(|()| store).map_err(|error| StoreError::row(path, error))
    });
    // There is no engine only if a test has replaced it.
    let store = opened.unwrap_or_else(|| Store::open(path, |_, _, _| ()))?;
    Ok(service.with_store(Some(store)))
}

impl fmt::Debug for SandboxBuilder {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("SandboxBuilder").field("port", &self.port).finish_non_exhaustive()
    }
}
