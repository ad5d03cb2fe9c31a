//! The vendored form of the published specification: facts, and no prose.

mod constraint;
mod field;
mod file;
mod range;
mod rule;
mod sound;
mod specification;
mod version;

pub use constraint::{CHARACTER_CLASSES, Constraint};
pub use field::{Field, Kind, Presence};
pub use file::{parse, render, schema};
pub use range::{VersionRange, runs};
pub use rule::{FORMATS, Rule};
pub use sound::check;
pub(crate) use sound::path_parameters;
pub use specification::{Container, Deprecation, Example, Header, Message, Operation, Specification};
pub use version::SpecVersion;
