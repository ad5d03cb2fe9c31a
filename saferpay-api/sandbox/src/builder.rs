//! Configures and starts a sandbox.

use std::fmt;
use std::io;
use std::net::Ipv4Addr;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use saferpay_spec::problem::Problems;
use tokio::net::TcpListener;

use crate::accounts::Accounts;
use crate::backend::{self, BackendFactory};
use crate::clock::Clock;
use crate::engine::{Engine, LoadError};
use crate::http::{Limits, serve};
use crate::notifications::deliver;
use crate::quirks::Quirks;
use crate::sandbox::Sandbox;
use crate::service::Service;
use crate::store::{Store, StoreError};

/// The settings of a sandbox, each with a default.
#[derive(Default)]
pub struct SandboxBuilder {
    accounts: Option<Accounts>,
    port: u16,
    quirks: Quirks,
    clock: Clock,
    seed: u64,
    limits: Limits,
    new_backend: Option<BackendFactory>,
    data: Option<PathBuf>,
}

impl SandboxBuilder {
    /// Sets the accounts. The default is [`Accounts::built_in`].
    #[must_use]
    pub fn accounts(mut self, accounts: Accounts) -> Self {
        self.accounts = Some(accounts);
        self
    }

    /// Sets the port on loopback. The default, 0, takes a free one.
    #[must_use]
    pub fn port(mut self, port: u16) -> Self {
        self.port = port;
        self
    }

    /// Sets where the sandbox is lenient.
    #[must_use]
    pub fn quirks(mut self, quirks: Quirks) -> Self {
        self.quirks = quirks;
        self
    }

    /// Accepts only what the documentation allows; see [`Quirks::strict`].
    #[must_use]
    pub fn strict(self) -> Self {
        self.quirks(Quirks::strict())
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

    /// Starts the sandbox.
    ///
    /// # Errors
    ///
    /// If the accounts are invalid, the port is not available, or the database file cannot be used.
    pub async fn start(self) -> Result<Sandbox, StartError> {
        let accounts = self.accounts.unwrap_or_else(Accounts::built_in);
        accounts.check("the accounts").map_err(StartError::Accounts)?;
        let busy = |error| StartError::Port(self.port, error);
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, self.port)).await.map_err(busy)?;
        let address = listener.local_addr().map_err(busy)?;
        let new_backend = self.new_backend.unwrap_or_else(|| backend::new_backend(&accounts, self.seed));
        let base = format!("http://{address}");
        let service =
            Service::new(accounts, self.quirks, self.clock, self.seed, base, self.limits, new_backend);
        let service = match &self.data {
            Some(path) => with_stored_state(service, path).map_err(StartError::Data)?,
            None => service,
        };
        let service = Arc::new(service);
        let (server, sender) =
            (serve(listener, Arc::clone(&service), self.limits), deliver(Arc::clone(&service)));
        let task = tokio::spawn(async move {
            tokio::select! { () = server => {}, () = sender => {} }
        });
        Ok(Sandbox::running(address, service, task))
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

/// Opens the file and loads its rows into the engine.
fn with_stored_state(service: Service, path: &Path) -> Result<Service, StoreError> {
    let (store, rows) = Store::open(path)?;
    let load =
        |engine: &mut Engine| rows.iter().try_for_each(|row| engine.load(&row.table, &row.key, &row.value));
    let loaded: Option<Result<(), LoadError>> = service.with_engine(load);
    loaded.unwrap_or(Ok(())).map_err(|error| StoreError::row(path, error))?;
    Ok(service.with_store(Some(store)))
}

impl fmt::Debug for SandboxBuilder {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("SandboxBuilder").field("port", &self.port).finish_non_exhaustive()
    }
}

/// Why a sandbox could not start.
#[derive(Debug)]
#[non_exhaustive]
pub enum StartError {
    /// The accounts are invalid.
    Accounts(Problems),
    /// The port is not available.
    Port(u16, io::Error),
    /// The database file cannot be used.
    Data(StoreError),
}

impl fmt::Display for StartError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Accounts(problems) => problems.fmt(formatter),
            Self::Port(port, error) if error.kind() == io::ErrorKind::AddrInUse => {
                write!(
                    formatter,
                    "port {port} is in use; stop the program that uses it, or choose another port"
                )
            }
            Self::Port(port, error) => write!(formatter, "port {port} is not available: {error}"),
            Self::Data(error) => error.fmt(formatter),
        }
    }
}

impl std::error::Error for StartError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Accounts(problems) => Some(problems),
            Self::Port(_, error) => Some(error),
            Self::Data(error) => Some(error),
        }
    }
}
