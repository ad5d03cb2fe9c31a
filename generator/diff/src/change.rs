//! What differs between two tables, before it is told as entries.

use super::rules::ChangeKind;
use super::view::TableRef;
use saferpay_spec::Field;

/// One difference between two versions.
#[derive(Clone, Debug)]
pub(super) struct Change<'a> {
    /// The kind.
    pub(super) kind: ChangeKind,
    /// The tables of both sides; neither where it is about an operation or the service.
    pub(super) place: Place<'a>,
    /// The places before.
    pub(super) old: Vec<Point<'a>>,
    /// The places afterwards.
    pub(super) new: Vec<Point<'a>>,
}

/// Where a change shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place<'a> {
    /// In two tables that stand for each other.
    Tables(TableRef<'a>, TableRef<'a>),
    /// In an operation, by its indices in both versions.
    Operation(Option<usize>, Option<usize>),
    /// Everywhere.
    Service,
}

/// A side of a change.
#[derive(Clone, Debug)]
pub(super) struct Point<'a> {
    /// The table, if there is one.
    pub(super) table: Option<TableRef<'a>>,
    /// The field, or what else is meant.
    pub(super) member: Option<String>,
    /// What stands there.
    pub(super) state: String,
    /// The row, where a whole field is meant.
    pub(super) row: Option<&'a Field>,
}

impl<'a> Point<'a> {
    pub(super) fn new(table: TableRef<'a>, member: &str, state: impl Into<String>) -> Self {
        Self { table: Some(table), member: Some(member.to_owned()), state: state.into(), row: None }
    }

    /// A whole field.
    pub(super) fn field(table: TableRef<'a>, field: &'a Field, state: String) -> Self {
        Self { row: Some(field), ..Self::new(table, &field.name, state) }
    }
}
