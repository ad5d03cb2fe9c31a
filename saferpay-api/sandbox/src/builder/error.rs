//! Why a sandbox could not start.

use std::fmt;
use std::io;

use saferpay_spec::problem::Problems;

use crate::har::HarError;
use crate::quirks::UnknownQuirk;
use crate::store::StoreError;

/// Why a sandbox could not start.
#[derive(Debug)]
#[non_exhaustive]
pub enum StartError {
    /// The accounts are invalid.
    Accounts(Problems),
    /// The port is not available.
    Port(u16, io::Error),
    /// The public address is invalid.
    PublicUrl(String),
    /// There is no such quirk.
    Quirk(UnknownQuirk),
    /// The database file cannot be used.
    Data(StoreError),
    /// The HAR file cannot be used.
    Har(HarError),
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
            Self::PublicUrl(url) => write!(
                formatter,
                "the public address {url:?} is invalid; expected one without a path, such as \
                 https://sandbox.example:8443"
            ),
            Self::Quirk(error) => error.fmt(formatter),
            Self::Data(error) => error.fmt(formatter),
            Self::Har(error) => error.fmt(formatter),
        }
    }
}

impl std::error::Error for StartError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Accounts(problems) => Some(problems),
            Self::Port(_, error) => Some(error),
            Self::PublicUrl(_) => None,
            Self::Quirk(error) => Some(error),
            Self::Data(error) => Some(error),
            Self::Har(error) => Some(error),
        }
    }
}
