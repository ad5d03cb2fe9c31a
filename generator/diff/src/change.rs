//! A difference between two versions as the comparison finds it, before it becomes an entry of the
//! report: its kind, its place, and what it looks like on both sides.

use std::collections::BTreeSet;

use crate::model::{Owner, Subject};
use crate::rules::ChangeKind;
use crate::view::{Table, View};
use saferpay_spec::Field;

/// One difference between two versions.
#[derive(Clone, Debug)]
pub(crate) struct Change<'a> {
    /// The kind.
    pub(crate) kind: ChangeKind,
    /// Where it is.
    pub(crate) place: Place<'a>,
    /// What it looks like in the old version; empty for what is added.
    pub(crate) old: Vec<Point<'a>>,
    /// What it looks like in the new version; empty for what is removed.
    pub(crate) new: Vec<Point<'a>>,
}

/// Where a change is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Place<'a> {
    /// In two tables that correspond to each other.
    Tables(Table<'a>, Table<'a>),
    /// In an operation, by its index in both versions.
    Operation(Option<usize>, Option<usize>),
    /// In what holds for all operations.
    Service,
}

/// One side of a change.
#[derive(Clone, Debug)]
pub(crate) struct Point<'a> {
    /// The table; none outside of messages.
    pub(crate) table: Option<Table<'a>>,
    /// The field, or the name of a header, status, behavior or error.
    pub(crate) member: Option<String>,
    /// The state that the report shows: `optional`, `Utf8[1..80]`.
    pub(crate) state: String,
    /// The field, where the change adds, removes or replaces it.
    pub(crate) row: Option<&'a Field>,
}

/// Two tables that correspond to each other: of the old version, and of the new one.
pub(crate) type TablePair<'a> = (Table<'a>, Table<'a>);

/// Who sends a pair of tables. Operations are indices of the new version.
#[derive(Clone, Debug, Default)]
pub(crate) struct Usage {
    pub(crate) request: BTreeSet<usize>,
    pub(crate) response: BTreeSet<usize>,
    pub(crate) in_errors: bool,
}

/// A change with the messages that contain its table.
pub(crate) type UsedChange<'a> = (Change<'a>, Usage);

/// The two sides of a comparison.
#[derive(Clone, Copy)]
pub(crate) enum Version {
    Old,
    New,
}

impl<'a> Point<'a> {
    pub(crate) fn new(table: Table<'a>, member: &str, state: impl Into<String>) -> Self {
        Self { table: Some(table), member: Some(member.to_owned()), state: state.into(), row: None }
    }

    /// A whole field.
    pub(crate) fn field(table: Table<'a>, field: &'a Field, state: String) -> Self {
        Self { row: Some(field), ..Self::new(table, &field.name, state) }
    }
}

impl Change<'_> {
    /// The place of one side, by the name that reports use.
    pub(crate) fn subject(&self, view: &View<'_>, point: &Point<'_>, version: Version) -> Subject {
        if let Some(table) = point.table {
            return view.subject(table, point.member.as_deref());
        }
        let index = match (self.place, version) {
            (Place::Operation(index, _), Version::Old) | (Place::Operation(_, index), Version::New) => index,
            (Place::Tables(..) | Place::Service, _) => None,
        };
        match index {
            Some(index) => {
                let operation = view.operations[index].named.clone();
                Subject::new(Owner::Operation { operation }, None)
            }
            None => Subject::new(Owner::Service, point.member.as_deref()),
        }
    }
}

impl Usage {
    /// Adds another usage.
    pub(crate) fn extend(&mut self, other: &Self) {
        self.request.extend(&other.request);
        self.response.extend(&other.response);
        self.in_errors |= other.in_errors;
    }
}
