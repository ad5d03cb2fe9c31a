//! A table that several versions share.

use saferpay_spec::{Constraint, Kind, Presence, Rule, SpecVersion, TableRef};

/// Something that is the same in some versions.
#[derive(Debug)]
pub struct Shape<T> {
    /// The Rust type.
    pub name: String,
    /// The folder of its shapes.
    pub module: String,
    /// The versions that have it, oldest first, at least one.
    pub versions: Vec<SpecVersion>,
    /// What it is.
    pub content: T,
}

impl<T> Shape<T> {
    /// The version that introduced it.
    #[must_use]
    pub fn since(&self) -> SpecVersion {
        self.versions[0]
    }

    /// The module of this shape within its folder: `since_1_10`.
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

/// A field of a record.
#[derive(Clone, Debug)]
pub struct RecordField {
    /// The name on the wire.
    pub wire: String,
    /// The name in Rust.
    pub rust: String,
    /// Whether it must be there.
    pub presence: Presence,
    /// The type.
    pub kind: Kind,
    /// The shape that it holds.
    pub target: Option<Target>,
    /// What the value must satisfy.
    pub constraints: Vec<Constraint>,
    /// What the page demands of it in words.
    pub rules: Vec<Rule>,
    /// Whether `Debug` masks it.
    pub secret: bool,
    /// Whether it is zeroized when dropped.
    pub zeroized: bool,
    /// Whether the page calls it deprecated.
    pub deprecated: bool,
    /// What holds when it is left out.
    pub default: Option<String>,
    /// The example value.
    pub example: Option<String>,
}

/// The shape that a field holds, as an index into the history.
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
    /// What is easily got wrong about them.
    pub note: Option<String>,
}
