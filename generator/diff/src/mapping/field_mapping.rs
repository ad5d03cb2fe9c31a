//! A field by name, and fields that replace others.

use crate::change::Point;
use crate::view::View;
use saferpay_spec::SpecVersion;

/// Fields that replace others.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct FieldMapping {
    /// The version that made the change.
    pub(crate) version: SpecVersion,
    /// The fields before.
    pub(crate) old: Vec<FieldRef>,
    /// The fields after.
    pub(crate) new: Vec<FieldRef>,
}

/// A field by its own name and the name that reports use for its table.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct FieldRef {
    pub(crate) table: String,
    pub(crate) field: String,
}

impl FieldRef {
    /// Reads `PaymentPage/Assert response.ThreeDs`.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let (table, field) = text.rsplit_once('.')?;
        Some(Self { table: table.to_owned(), field: field.to_owned() })
    }

    /// The field of one side of a change.
    pub(crate) fn of(view: &View<'_>, point: &Point<'_>) -> Option<Self> {
        let table = view.subject(point.table?, None).to_string();
        Some(Self { table, field: point.member.clone()? })
    }
}
