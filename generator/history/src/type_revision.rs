//! A type that several versions share, with the facts that the specification states about it: a
//! record (a container or a message) or a value list.

use saferpay_spec::names::IdType;
use saferpay_spec::{Constraint, Kind, Presence, Rule, SpecVersion, TableRef};

/// One revision of a type: equal in all versions that have it.
#[derive(Debug)]
pub struct TypeRevision<T> {
    /// The Rust type.
    pub name: String,
    /// The module that contains all revisions of the type.
    pub module: String,
    /// The versions that have it, oldest first, at least one.
    pub versions: Vec<SpecVersion>,
    /// The facts.
    pub content: T,
}

impl<T> TypeRevision<T> {
    /// The version that introduced it.
    #[must_use]
    pub fn since(&self) -> SpecVersion {
        self.versions[0]
    }

    /// The module of this revision, below [`module`](Self::module): `since_1_10`.
    #[must_use]
    pub fn file(&self) -> String {
        let since = self.since();
        format!("since_{}_{}", since.major, since.minor)
    }
}

/// A container, a request, a response or a query.
#[derive(Debug)]
pub struct Record {
    /// The table, in the version that introduced it.
    pub owner: TableRef,
    /// The id on the page of the version that introduced it.
    pub anchor: String,
    /// The fields, in the order that all versions share.
    pub fields: Vec<RecordField>,
}

impl Record {
    /// The field with a name on the wire.
    #[must_use]
    pub fn field(&self, wire: &str) -> Option<&RecordField> {
        self.fields.iter().find(|field| field.wire == wire)
    }
}

/// A field of a record.
#[derive(Clone, Debug)]
#[allow(clippy::struct_excessive_bools, reason = "they are independent facts")]
pub struct RecordField {
    /// The name on the wire.
    pub wire: String,
    /// The name in Rust.
    pub rust: String,
    /// Whether the table calls it mandatory.
    pub presence: Presence,
    /// Whether the Rust field is plain: it is mandatory, and a request or an [essential
    /// fact](crate::Fact).
    pub plain: bool,
    /// The type.
    pub kind: Kind,
    /// The type revision of its value, if that is a record or a value list.
    pub target: Option<Target>,
    /// The type of the identifiers that it holds, if it holds some.
    pub id: Option<IdType>,
    /// The constraints of the value, from the table of the page.
    pub constraints: Vec<Constraint>,
    /// The rules for the value, from the prose of the page.
    pub rules: Vec<Rule>,
    /// Whether `Debug` masks it.
    pub secret: bool,
    /// Whether it is zeroized when dropped.
    pub zeroized: bool,
    /// Whether the page calls it deprecated.
    pub deprecated: bool,
    /// The value that Saferpay assumes if it is left out.
    pub default: Option<String>,
    /// The example value.
    pub example: Option<String>,
}

/// The type revision of a field's value, as an index into the history.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Target {
    /// A record.
    Record(usize),
    /// A value list.
    Values(usize),
}

/// A list of allowed values.
#[derive(Debug, PartialEq, Eq)]
pub struct ValueList {
    /// The table that it was first used in.
    pub owner: TableRef,
    /// The field there.
    pub field: String,
    /// The id of that table on the page of the version that introduced it.
    pub anchor: String,
    /// The values on the wire with their variants, in page order.
    pub values: Vec<(String, String)>,
    /// Whether the page says that others may be accepted.
    pub further: bool,
    /// A note on what is easy to get wrong about them.
    pub note: Option<String>,
}
