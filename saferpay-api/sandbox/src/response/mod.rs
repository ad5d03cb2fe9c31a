//! Answers in the words of a version.
//!
//! The world answers with everything that it knows. Here that is cut to the
//! fields that the version has. A version does not freeze values: one that came
//! later stays in the answer to an older version, as with the real one.

mod error_body;
mod project;
mod schema_errors;
#[cfg(test)]
mod tests;

pub use error_body::{behavior, error_body};
pub use project::project;
pub use schema_errors::schema_errors;
