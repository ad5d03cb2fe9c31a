//! The model of one published page: facts, and no prose.

mod character_class;
mod codes;
mod condition;
mod constraint;
mod field;
mod format;
mod format_pattern;
mod method;
mod range;
mod rule;
mod rule_expression;
mod rule_text;
#[cfg(feature = "schema")]
mod schema;
mod specification;
mod table_ref;
mod version;

pub use character_class::{BeyondAscii, CharacterClass};
#[cfg(feature = "checker")]
pub(crate) use codes::{COUNTRIES, CURRENCIES};
pub use condition::{Condition, FieldState};
pub use constraint::{Constraint, Limits};
pub use field::{Field, Kind, Presence};
pub use format::Format;
pub use method::Method;
pub use range::{VersionRange, runs};
pub use rule::{Rule, RuleKind};
pub use rule_expression::{Expression, NoExpression};
pub use specification::{Container, Deprecation, Example, Header, Message, Operation, Specification};
pub use table_ref::{MessagePart, MessageRef, OperationRef, TableRef};
pub use version::SpecVersion;
