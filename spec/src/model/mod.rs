//! The model of one published page: facts, and no prose.

mod character_class;
mod condition;
mod constraint;
mod field;
mod format;
mod method;
mod range;
mod rule;
mod rule_text;
#[cfg(feature = "schema")]
mod schema;
mod specification;
mod table_ref;
mod version;

pub use character_class::{BeyondAscii, CharacterClass};
pub use condition::{Condition, FieldState};
pub use constraint::{Constraint, Limits};
pub use field::{Field, Kind, Presence};
pub use format::Format;
pub use method::Method;
pub use range::{VersionRange, runs};
pub use rule::{Rule, RuleKind};
pub use specification::{Container, Deprecation, Example, Header, Message, Operation, Specification};
pub use table_ref::{MessagePart, MessageRef, OperationRef, TableRef};
pub use version::SpecVersion;
