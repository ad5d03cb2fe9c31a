//! Runs the examples of the operations, as their documentation shows them, against the sandbox.

mod fixtures;

use std::pin::Pin;

use saferpay_api::error::Error;
use serde::de::DeserializeOwned;
use serde_json::Value;

pub use fixtures::prepare;
pub use scenarios::{NotInVersion, Shop};

/// The result of an example.
pub type Run<'a> = Pin<Box<dyn Future<Output = Result<(), Error>> + 'a>>;

/// An example in one of the versions that show it.
pub struct Example {
    /// The operation of the example.
    pub operation: &'static str,
    /// The version.
    pub version: &'static str,
    /// The place where its text begins.
    pub place: &'static str,
    /// The names of its parameters after the client.
    pub arguments: &'static [&'static str],
    /// Runs the example for a shop, with the given values.
    pub run: for<'a> fn(&'a Shop, &'a Given) -> Run<'a>,
}

/// The values that an example gets, by the names of its parameters.
#[derive(Debug)]
pub struct Given(pub Value);

impl Given {
    /// Whether there is an argument of this name.
    #[must_use]
    pub fn has(&self, name: &str) -> bool {
        self.0.get(name).is_some()
    }

    fn read<T: DeserializeOwned>(&self, name: &str) -> T {
        T::deserialize(&self.0[name]).unwrap_or_else(|error| panic!("`{name}`: {error}"))
    }
}

#[allow(clippy::all, clippy::pedantic, reason = "the examples are written for readers")]
mod written {
    use super::{Example, Given, Run, Shop};

    include!(concat!(env!("OUT_DIR"), "/examples.rs"));
}

pub use written::EXAMPLES;
