//! All versions seen together: what is the same in several of them is one
//! shape, and a version is a list of shapes.
//!
//! Two tables are the same when their names and their fields are, and when what
//! they refer to is the same in turn. Texts, examples, the order of rows and the
//! list of SpecVersions do not count. A shape is described as the version that
//! introduced it describes it, so that it does not change when versions are
//! added.

mod build;
mod classify;
pub mod flows;
mod gate;
pub mod names;
mod order;
mod record_keys;
mod shape;
mod values;
mod variants;

pub use build::{build, build_partial};
pub use classify::unclassified;
pub use gate::Gate;
pub use gate::chain_feature;
pub use record_keys::record_keys;
pub use shape::{Record, RecordField, Shape, Target, ValueList};

use std::collections::BTreeMap;

use saferpay_spec::operations::Class;
use saferpay_spec::{Deprecation, Method, SpecVersion, TableRef};

/// All versions, and the shapes that they share.
#[derive(Debug, Default)]
pub struct History {
    /// The versions, oldest first.
    pub versions: Vec<SpecVersion>,
    /// Every distinct container and message.
    pub records: Vec<Shape<Record>>,
    /// Every distinct value list.
    pub values: Vec<Shape<ValueList>>,
    /// What each version consists of, oldest first.
    pub editions: Vec<Edition>,
    /// The error names of all versions, with their variants.
    pub error_names: Vec<(String, String)>,
    /// The behaviors of all versions, with their variants.
    pub behaviors: Vec<(String, String)>,
}

/// What one version consists of: indices into [`History`].
#[derive(Debug)]
pub struct Edition {
    /// The version.
    pub version: SpecVersion,
    /// Its containers, and the body of an error.
    pub containers: Vec<usize>,
    /// The same by the tables of this version.
    pub by_id: BTreeMap<TableRef, usize>,
    /// Its value lists.
    pub values: Vec<usize>,
    /// Its operations, grouped.
    pub groups: Vec<Group>,
}

/// The operations that one handle offers.
#[derive(Debug)]
pub struct Group {
    /// The Rust type of the handle: `PaymentPage`.
    pub name: String,
    /// The operations, in page order.
    pub operations: Vec<EditionOperation>,
}

/// An operation of one version.
#[derive(Debug)]
pub struct EditionOperation {
    /// Its name in Rust case: `Initialize`.
    pub name: String,
    /// The HTTP method.
    pub method: Method,
    /// The path with its parameters in square brackets.
    pub path: String,
    /// The id of its section on the page.
    pub anchor: String,
    /// The path parameters, without the customer id.
    pub parameters: Vec<String>,
    /// The note on its licence.
    pub license: Option<String>,
    /// Its announced end.
    pub deprecated: Option<Deprecation>,
    /// Whether it may be repeated, where `spec/operations.toml` says it.
    pub class: Option<Class>,
    /// The query, as an index of a record.
    pub query: Option<usize>,
    /// The request, as an index of a record.
    pub request: Option<usize>,
    /// The response, as an index of a record.
    pub response: Option<usize>,
}
