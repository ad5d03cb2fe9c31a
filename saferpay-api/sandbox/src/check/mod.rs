//! Holds requests against the tables of their version: everything that is
//! wrong, at once.
//!
//! The SDK has a validation of its own. This one is written apart from it, on
//! purpose: it checks the SDK.

mod characters;
mod codes;
mod date;
mod format;
mod lenient;
mod text;
mod violation;
mod walk;

#[cfg(test)]
mod examples;
#[cfg(test)]
mod tests;

pub(crate) use lenient::amounts_as_text;
pub use violation::{Fault, Violation};
pub use walk::Check;
