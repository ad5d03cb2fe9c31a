//! Turns an answer of the engine into the response of a version.
//!
//! The engine answers with the fields of all versions. This module reduces that to the fields of
//! one version. It keeps unlisted values: as with Saferpay, newer values also appear in responses
//! of older versions.

mod details;
mod error_body;
mod project;
mod schema_errors;
#[cfg(test)]
mod tests;

pub use details::without_details;
pub use error_body::{behavior, error_body};
pub use project::project;
pub use schema_errors::schema_errors;
