//! Records what programs send and receive as an HTTP archive (HAR 1.2), and answers from one.
//!
//! An archive contains no secrets: credentials, card numbers, codes and tokens are masked, by the same
//! list of fields as in the SDK.

mod mask;
mod record;
mod replay;

use std::fmt;
use std::path::Path;

pub(crate) use record::{Exchange, Recorder};
pub(crate) use replay::Replay;

/// An archive that cannot be used. Says what to do.
#[derive(Debug)]
pub struct HarError(String);

impl HarError {
    fn new(path: &Path, problem: impl fmt::Display) -> Self {
        Self(format!("{}: {problem}", path.display()))
    }
}

impl fmt::Display for HarError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl std::error::Error for HarError {}
