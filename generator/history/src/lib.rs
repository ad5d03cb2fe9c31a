//! All versions of the specification merged, and the Rust items that the SDK has for them.
//!
//! [`build`] merges the versions into a [`History`]. Two tables become one [`TypeRevision`] if their
//! names, their fields and the types of their fields are equal. Texts, examples, the order of rows
//! and the list of SpecVersions do not count. A revision keeps the description of the version that
//! introduced it, so that a new version does not change it.
//!
//! [`code_model`] describes the Rust items of a history as data: `saferpay-codegen` prints them,
//! `saferpay-diff` compares them, and [`code_model::CodeModel::public_api`] lists them.

mod build;
mod classify;
pub mod code_model;
mod essential;
mod field_order;
mod flow_check;
mod flow_needs;
pub mod flows;
mod gate;
mod history;
mod inputs;
pub mod names;
mod runtime_trait;
mod text_keys;
mod type_revision;
mod value_list_names;
mod variants;

pub use build::{build, build_partial};
pub use classify::unclassified;
pub use essential::PlainFields;
pub use flow_check::{check_flows, input_versions};
pub use gate::{Gate, chain_feature};
pub use history::{Group, History, NamedOperation, NamedParameter, VersionModule};
pub use runtime_trait::RuntimeTrait;
pub use saferpay_spec::request_inputs::Input;
pub use saferpay_spec::response_facts::Fact;
pub use text_keys::record_keys;
pub use type_revision::{Record, RecordField, Target, TypeRevision, ValueList};
