//! The model of one published page: facts, and no prose.

mod constraint;
mod field;
mod range;
mod rule;
#[cfg(feature = "schema")]
mod schema;
mod specification;
mod version;

pub use constraint::{CHARACTER_CLASSES, Constraint};
pub use field::{Field, Kind, Presence};
pub use range::{VersionRange, runs};
pub use rule::{FORMATS, Rule};
pub use specification::{Container, Deprecation, Example, Header, Message, Operation, Specification};
pub use version::SpecVersion;
