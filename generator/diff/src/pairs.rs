//! Two fields or two operations that correspond to each other, for the rules that compare them.

use crate::change::{Change, Place, Point, TablePair};
use crate::rules::ChangeKind;
use crate::view::{View, ViewOperation};
use saferpay_spec::Field;

/// A field of both versions.
#[derive(Clone, Copy)]
pub(crate) struct FieldPair<'a, 'b> {
    pub(crate) old: &'a View<'b>,
    pub(crate) new: &'a View<'b>,
    pub(crate) tables: TablePair<'a>,
    pub(crate) before: &'a Field,
    pub(crate) after: &'a Field,
}

impl<'a> FieldPair<'a, '_> {
    /// A change of the field, with its state before and after.
    pub(crate) fn change(&self, kind: ChangeKind, before: String, after: String) -> Change<'a> {
        Change { old: vec![self.old_point(before)], new: vec![self.new_point(after)], ..self.empty(kind) }
    }

    /// Something that the field did not have before.
    pub(crate) fn added(&self, kind: ChangeKind, state: String) -> Change<'a> {
        Change { new: vec![self.new_point(state)], ..self.empty(kind) }
    }

    /// Something that the field no longer has.
    pub(crate) fn removed(&self, kind: ChangeKind, state: String) -> Change<'a> {
        Change { old: vec![self.old_point(state)], ..self.empty(kind) }
    }

    fn empty(&self, kind: ChangeKind) -> Change<'a> {
        Change { kind, place: Place::Tables(self.tables.0, self.tables.1), old: Vec::new(), new: Vec::new() }
    }

    fn old_point(&self, state: String) -> Point<'a> {
        Point::new(self.tables.0, &self.before.name, state)
    }

    fn new_point(&self, state: String) -> Point<'a> {
        Point::new(self.tables.1, &self.before.name, state)
    }
}

/// An operation of both versions, by its index in each.
#[derive(Clone, Copy)]
pub(crate) struct OperationPair<'a, 'b> {
    pub(crate) old: &'a View<'b>,
    pub(crate) new: &'a View<'b>,
    pub(crate) indices: (usize, usize),
}

impl<'a, 'b> OperationPair<'a, 'b> {
    pub(crate) fn before(&self) -> &'a ViewOperation<'b> {
        &self.old.operations[self.indices.0]
    }

    pub(crate) fn after(&self) -> &'a ViewOperation<'b> {
        &self.new.operations[self.indices.1]
    }

    /// A change of the operation, with its state before and after.
    pub(crate) fn change(
        &self,
        kind: ChangeKind,
        before: impl Into<String>,
        after: impl Into<String>,
    ) -> Change<'a> {
        let point = |state: String| vec![Point { table: None, member: None, state, row: None }];
        Change {
            kind,
            place: Place::Operation(Some(self.indices.0), Some(self.indices.1)),
            old: point(before.into()),
            new: point(after.into()),
        }
    }
}
