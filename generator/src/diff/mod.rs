//! What changes between two SpecVersions, and what it means for Rust code.
//!
//! [`model`] is the result, [`rules`] the catalogue of what can change and how grave it is.

pub mod model;
pub mod rules;
