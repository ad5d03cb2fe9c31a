//! The missing and unreadable parts of a response.

use std::fmt;

use super::Answer;
use crate::record::{Reflect, Segment, ValueRef};

/// A field that a response lacks although its version calls it mandatory, or a part of a response
/// that could not be read.
///
/// Saferpay sends the fields that it has today, whichever version a request follows. A response is
/// usable if it contains the facts about the payment. Everything else can be absent, and missing values
/// are never invented.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Gap {
    /// The path, such as `PaymentMeans.PayPal.Email` or `Liability[0].Type`.
    pub path: String,

    /// The problem.
    pub kind: GapKind,
}

/// The problem with a part of a response.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GapKind {
    /// The version calls the field mandatory, and the response does not have it.
    Missing,

    /// The value does not fit the type. The part of the response with it is absent.
    Unreadable {
        /// The kind of value that the types of the version expect.
        expected: String,
        /// The kind of value found instead, without the value itself.
        found: String,
    },
}

impl Gap {
    pub(crate) const fn new(path: String, kind: GapKind) -> Self {
        Self { path, kind }
    }
}

impl fmt::Display for Gap {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { path, kind } = self;
        match kind {
            GapKind::Missing => write!(formatter, "{path} is missing"),
            GapKind::Unreadable { expected, found } => {
                write!(formatter, "{path} cannot be read: expected {expected}, found {found}")
            }
        }
    }
}

/// The mandatory fields that a response lacks.
///
/// Only generated types implement this trait.
pub trait Gaps: Answer {
    /// The fields that the version calls mandatory and that are absent, because the response lacked
    /// them or because they could not be read. An absent list counts as empty.
    ///
    /// [`Response::gaps`](crate::client::Response::gaps), of a call that you send with `send_with_details`,
    /// also says why, and lists optional parts that could not be read.
    fn gaps(&self) -> Vec<Gap> {
        let mut gaps = Vec::new();
        for_each_absence(self.as_record(), &mut Vec::new(), &mut |path, absence| match absence {
            Absence::Field => gaps.push(Gap::new(written(path), GapKind::Missing)),
            Absence::Items => {}
        });
        gaps
    }
}

impl<T: Answer> Gaps for T {}

/// Whether a record that was read as a whole has everything that its version calls mandatory. `false` if a list is
/// empty that may have been absent.
#[cfg(feature = "client")]
pub(crate) fn is_complete(record: &dyn Reflect) -> bool {
    let mut complete = true;
    for_each_absence(record, &mut Vec::new(), &mut |_, _| complete = false);
    complete
}

/// What a record lacks.
enum Absence {
    /// A field that its version calls mandatory.
    Field,
    /// The items of a list that its version calls mandatory, which was empty or absent.
    Items,
}

fn for_each_absence(
    record: &dyn Reflect,
    path: &mut Vec<Segment>,
    on_absence: &mut dyn FnMut(&[Segment], Absence),
) {
    let mut present = 0_u64;
    record.for_each_field(|index, field, value| {
        present |= 1 << index;
        path.push(Segment::Field(field.name()));
        match value {
            ValueRef::Record(inner) => for_each_absence(*inner, path, on_absence),
            // Empty lists of optional fields are not visited.
            ValueRef::List(list) if list.len() == 0 => on_absence(path, Absence::Items),
            ValueRef::List(list) => {
                for index in 0..list.len() {
                    if let ValueRef::Record(inner) = list.get(index) {
                        path.push(Segment::Index(index));
                        for_each_absence(inner, path, on_absence);
                        path.pop();
                    }
                }
            }
            _ => {}
        }
        path.pop();
    });
    for (index, field) in record.descriptor().fields().iter().enumerate() {
        if field.is_expected() && present & (1 << index) == 0 {
            path.push(Segment::Field(field.name()));
            on_absence(path, Absence::Field);
            path.pop();
        }
    }
}

fn written(path: &[Segment]) -> String {
    let mut text = String::new();
    for (index, segment) in path.iter().enumerate() {
        // Writing to a string cannot fail.
        let _ = segment.write_to(&mut text, index == 0);
    }
    text
}
