//! The rules: which kinds of change there are, how severe each one is, and how it is found.
//!
//! A kind of change, such as `field-became-mandatory`, has a severity in each direction: in a
//! request it breaks, in a response it does not. A rule is a kind in one direction, and its id
//! consists of both: `request-field-became-mandatory`. Ids are stable, because ignore files and
//! reports refer to them.
//!
//! To add a rule, add its name to [`ChangeKind`], and its definition and the comparison that finds
//! it to the file of its group: `fields`, `presence`, `values`, `constraints`, `operations` or
//! `service`. `advice` says what to do about it, and `effects` what it does to Rust code.

pub(crate) mod advice;
mod catalog;
mod change_kind;
pub(crate) mod constraints;
mod definition;
mod effects;
pub(crate) mod fields;
pub(crate) mod operations;
mod page;
pub(crate) mod presence;
pub(crate) mod service;
pub(crate) mod values;

pub use catalog::{definition, definitions, rule, rules};
pub use change_kind::ChangeKind;
pub use definition::{Aspect, Definition, Inverse, Rule, Scope, Severity};
pub use effects::effects;
pub use page::{list, nearest, page};
