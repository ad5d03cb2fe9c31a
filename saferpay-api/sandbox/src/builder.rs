//! A sandbox in the making.

use std::fmt;
use std::io;
use std::net::Ipv4Addr;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use generator::problem::Problems;
use tokio::net::TcpListener;

use crate::accounts::Accounts;
use crate::answering::{self, Beginning};
use crate::clock::Clock;
use crate::leniency::Leniency;
use crate::notifications::deliver;
use crate::running::Sandbox;
use crate::speech::{Limits, Speech, serve};
use crate::store::{Store, StoreError};
use crate::world::{LoadError, World};

/// The settings of a sandbox. All of them have a default.
#[derive(Default)]
pub struct SandboxBuilder {
    accounts: Option<Accounts>,
    port: u16,
    leniency: Leniency,
    clock: Clock,
    seed: u64,
    limits: Limits,
    beginning: Option<Beginning>,
    data: Option<PathBuf>,
}

impl SandboxBuilder {
    /// Who may call. Without it these are [`Accounts::ready`].
    #[must_use]
    pub fn accounts(mut self, accounts: Accounts) -> Self {
        self.accounts = Some(accounts);
        self
    }

    /// The port on loopback. Without it, or with 0, a free one is found.
    #[must_use]
    pub fn port(mut self, port: u16) -> Self {
        self.port = port;
        self
    }

    /// What it lets through.
    #[must_use]
    pub fn leniency(mut self, leniency: Leniency) -> Self {
        self.leniency = leniency;
        self
    }

    /// Lets nothing through but what the pages say, and refuses unknown fields.
    #[must_use]
    pub fn strict(self) -> Self {
        self.leniency(Leniency::strict())
    }

    /// Its clock.
    #[must_use]
    pub fn clock(mut self, clock: Clock) -> Self {
        self.clock = clock;
        self
    }

    /// What everything random begins with: the same calls then go the same way.
    #[must_use]
    pub fn seed(mut self, seed: u64) -> Self {
        self.seed = seed;
        self
    }

    /// Keeps the state in a database file, which is made if it is not there.
    ///
    /// An answer goes out when what it tells of is on the disk. Clock, faults and the record of
    /// calls are not kept.
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
    pub(crate) fn answering(mut self, beginning: Beginning) -> Self {
        self.beginning = Some(beginning);
        self
    }

    /// Starts it.
    ///
    /// # Errors
    ///
    /// Where the accounts are not sound, the port cannot be had, or the database file not be used.
    pub async fn start(self) -> Result<Sandbox, StartError> {
        let accounts = self.accounts.unwrap_or_else(Accounts::ready);
        accounts.check("the accounts").map_err(StartError::Accounts)?;
        let busy = |error| StartError::Port(self.port, error);
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, self.port)).await.map_err(busy)?;
        let address = listener.local_addr().map_err(busy)?;
        let beginning = self.beginning.unwrap_or_else(|| answering::beginning(&accounts, self.seed));
        let base = format!("http://{address}");
        let speech =
            Speech::new(accounts, self.leniency, self.clock, self.seed, base, self.limits, beginning);
        let speech = match &self.data {
            Some(path) => kept(speech, path).map_err(StartError::Data)?,
            None => speech,
        };
        let speech = Arc::new(speech);
        let (server, sender) =
            (serve(listener, Arc::clone(&speech), self.limits), deliver(Arc::clone(&speech)));
        let task = tokio::spawn(async move {
            tokio::select! { () = server => {}, () = sender => {} }
        });
        Ok(Sandbox::running(address, speech, task))
    }
}

/// Opens the file, and puts everything back that is in it.
fn kept(speech: Speech, path: &Path) -> Result<Speech, StoreError> {
    let (store, rows) = Store::open(path)?;
    let load =
        |world: &mut World| rows.iter().try_for_each(|row| world.load(&row.table, &row.key, &row.value));
    let loaded: Option<Result<(), LoadError>> = speech.with_world(load);
    loaded.unwrap_or(Ok(())).map_err(|error| StoreError::row(path, error))?;
    Ok(speech.keep_in(Some(store)))
}

impl fmt::Debug for SandboxBuilder {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("SandboxBuilder").field("port", &self.port).finish_non_exhaustive()
    }
}

/// Why a sandbox did not start.
#[derive(Debug)]
#[non_exhaustive]
pub enum StartError {
    /// The accounts are not sound.
    Accounts(Problems),
    /// The port cannot be had.
    Port(u16, io::Error),
    /// The database file cannot be used.
    Data(StoreError),
}

impl fmt::Display for StartError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Accounts(problems) => problems.fmt(formatter),
            Self::Port(port, error) if error.kind() == io::ErrorKind::AddrInUse => {
                write!(formatter, "port {port} is in use; stop what uses it, or take another with --port")
            }
            Self::Port(port, error) => write!(formatter, "port {port} cannot be had: {error}"),
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
