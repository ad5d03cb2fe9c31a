//! The merged versions as plain data: every distinct type once, and for each version the indices
//! of its types.

use std::collections::BTreeMap;

use saferpay_spec::names::IdType;
use saferpay_spec::operations::Class;
use saferpay_spec::{Deprecation, Method, SpecVersion, TableRef};

use crate::type_revision::{Record, TypeRevision, ValueList};

/// All versions, and the types that they share.
#[derive(Debug, Default)]
pub struct History {
    /// The versions, oldest first.
    pub versions: Vec<SpecVersion>,
    /// Every distinct container and message.
    pub records: Vec<TypeRevision<Record>>,
    /// Every distinct value list.
    pub values: Vec<TypeRevision<ValueList>>,
    /// The content of each version, oldest first.
    pub modules: Vec<VersionModule>,
    /// The error names of all versions, with their variants.
    pub error_names: Vec<(String, String)>,
    /// The behaviors of all versions, with their variants.
    pub behaviors: Vec<(String, String)>,
}

/// The content of one version, as indices into [`History`].
#[derive(Debug)]
pub struct VersionModule {
    /// The version.
    pub version: SpecVersion,
    /// Its containers and the body of an error, as indices of records.
    pub containers: Vec<usize>,
    /// The same records by their tables in this version.
    pub by_table: BTreeMap<TableRef, usize>,
    /// Its value lists.
    pub values: Vec<usize>,
    /// Its operations, grouped.
    pub groups: Vec<Group>,
    /// Its error names.
    pub error_names: Vec<String>,
    /// Its behaviors.
    pub behaviors: Vec<String>,
}

/// A group of operations: those of one handle of the client.
#[derive(Debug)]
pub struct Group {
    /// The Rust type of the handle: `PaymentPage`.
    pub name: String,
    /// The operations, in page order.
    pub operations: Vec<NamedOperation>,
}

/// An operation of one version with its Rust name.
#[derive(Debug)]
pub struct NamedOperation {
    /// Its name in Rust case: `Initialize`.
    pub name: String,
    /// The HTTP method.
    pub method: Method,
    /// The path with its parameters in square brackets.
    pub path: String,
    /// The id of its section on the page.
    pub anchor: String,
    /// The path parameters, without the customer id.
    pub parameters: Vec<NamedParameter>,
    /// The note on its license.
    pub license: Option<String>,
    /// Its announced end.
    pub deprecated: Option<Deprecation>,
    /// When it may be sent again, if `spec/operations.toml` lists it.
    pub class: Option<Class>,
    /// The query, as an index of a record.
    pub query: Option<usize>,
    /// The request, as an index of a record.
    pub request: Option<usize>,
    /// The response, as an index of a record.
    pub response: Option<usize>,
    /// Whether a response can lack the `ResponseHeader`, which names the request. The Management API
    /// has none.
    pub optional_response_header: bool,
}

/// A parameter of a path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NamedParameter {
    /// The name in the path.
    pub wire: String,
    /// The name in Rust; may be a raw identifier.
    pub rust: String,
    /// The type of the identifiers that fill it in, if they have one.
    pub id: Option<IdType>,
}
