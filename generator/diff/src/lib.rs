//! What changes between two SpecVersions, and what it means for Rust code.
//!
//! [`Versions`] compares, [`model`] is the result, and [`rules`] says which kinds of change there
//! are and how severe each one is. All functions are pure: they read no files and print nothing.
//!
//! The data flows in one direction: `view` (one version, by the names of its Rust types) ->
//! `compare` (all differences, found by [`rules`]) -> `mapping` (renamed and moved fields) ->
//! `upgrade_path` (which version made each change) -> `entry` (one for each logical change) ->
//! [`report`].

mod all_pairs;
mod announced;
pub mod announcements;
mod change;
mod compare;
pub mod conditions;
mod describe;
mod entry;
mod gate;
mod history;
mod ignore;
mod impact;
mod level;
mod lookup;
mod mapping;
pub mod model;
mod nearest;
mod occurrences;
mod pairs;
pub mod report;
pub mod rules;
mod rust_code;
mod shaped_by;
pub mod site;
mod table_pairs;
mod trace;
mod upgrade_path;
mod uses;
mod versions;
mod view;
pub(crate) mod wrap;

pub use gate::Gate;
pub use ignore::Ignores;
pub use level::Level;
pub use mapping::FieldMappings;
pub use uses::{Given, Uses};
pub use versions::Versions;
