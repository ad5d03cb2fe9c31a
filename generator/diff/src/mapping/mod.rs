//! Which fields replace which: renamed, replaced by several, or moved to another table.
//!
//! Mappings are found between neighboring versions, where few fields change at a time.
//! [`infer`] finds the obvious ones, [`FieldMappings`] corrects them by
//! `spec/field_mappings.toml`, and [`ActiveMappings`] applies them to any two versions.

mod active;
mod field_mapping;
mod file;
mod infer;
mod renamed_value;

pub(crate) use active::ActiveMappings;
pub(crate) use field_mapping::{FieldMapping, FieldRef};
pub use file::FieldMappings;
pub(crate) use infer::infer;
pub(crate) use renamed_value::{RenamedValue, join as join_values};
