//! What changes between two SpecVersions, and what it means for Rust code.
//!
//! [`Versions`] compares, [`model`] is the result, [`rules`] the catalogue of what can change and how
//! grave it is. All of it is pure: data in, data out.

pub mod announcements;
mod beside;
mod change;
mod entry;
mod field_mappings;
mod guess;
mod ignore;
mod impact;
mod level;
mod life;
mod link;
pub mod model;
pub mod report;
pub mod rules;
mod tables;
mod trace;
mod uses;
mod versions;
mod view;
mod walk;
mod way;
pub(crate) mod wrap;

pub use field_mappings::FieldMappings;
pub use ignore::Ignores;
pub use level::Level;
pub use uses::Uses;
pub use versions::Versions;
