//! When a change touches a message: if the message contains a field, leaves it out, or has a value.
//!
//! The conditions are data, so that the filter of `--uses` and the script of the site evaluate the same ones.

use crate::model::{Body, Entry, Side};
use crate::rules::{self, ChangeKind};

/// When a change touches a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum When {
    /// The message contains the field.
    Present,
    /// The message contains the object around the field, but not the field.
    Missing,
    /// The message does not contain the field, whether it contains the objects around it or not.
    Omitted,
    /// The message contains the field with the value of the change.
    Value,
    /// The program calls the operation.
    Called,
    /// Every program is affected.
    Always,
}

/// A condition of an entry: it holds for messages of some operations, at a path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Condition<'a> {
    /// When.
    pub when: When,
    /// In which messages. None for operations and the service.
    pub body: Option<Body>,
    /// The operations by name.
    pub operations: Vec<&'a str>,
    /// The path from the top of the message.
    pub path: &'a str,
    /// The value, for [`When::Value`].
    pub value: Option<&'a str>,
    /// The field in the Rust crate.
    pub item: Option<&'a str>,
}

impl When {
    /// The word in the data of the site.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Present => "present",
            Self::Missing => "missing",
            Self::Omitted => "omitted",
            Self::Value => "value",
            Self::Called => "called",
            Self::Always => "always",
        }
    }
}

/// The conditions of an entry. The entry touches a program if one of them holds.
#[must_use]
pub fn conditions(entry: &Entry) -> Vec<Condition<'_>> {
    let Some(kind) = rules::definition(&entry.kind).map(|definition| definition.kind) else {
        return Vec::new();
    };
    let mut found = Vec::new();
    if entry.old.iter().chain(&entry.new).all(|side| side.places.is_empty()) {
        let operations = entry.operations().into_iter().map(|operation| &*operation.name).collect();
        let when = whole(kind);
        found.extend(when.map(|when| Condition {
            when,
            body: None,
            operations,
            path: "",
            value: None,
            item: None,
        }));
        return found;
    }
    for (sides, is_new) in [(&entry.old, false), (&entry.new, true)] {
        for side in sides {
            for place in &side.places {
                let Some(when) = at(kind, place.body, is_new, entry, side) else { continue };
                found.push(Condition {
                    when,
                    body: Some(place.body),
                    operations: place.operations.iter().map(String::as_str).collect(),
                    path: &place.path,
                    value: (when == When::Value).then_some(&*side.state),
                    item: side.item.as_deref(),
                });
            }
        }
    }
    found
}

/// The condition of a change without a place in messages.
fn whole(kind: ChangeKind) -> Option<When> {
    match kind {
        ChangeKind::OperationAdded => None,
        ChangeKind::OperationRemoved
        | ChangeKind::OperationMoved
        | ChangeKind::OperationRenamed
        | ChangeKind::OperationDeprecated
        | ChangeKind::OperationNoLongerDeprecated
        | ChangeKind::LicenseRequired
        | ChangeKind::LicenseNoLongerRequired
        | ChangeKind::LicenseChanged
        | ChangeKind::RequestBodyAdded
        | ChangeKind::RequestBodyRemoved
        | ChangeKind::ResponseBodyAdded
        | ChangeKind::ResponseBodyRemoved => Some(When::Called),
        _ => Some(When::Always),
    }
}

/// The condition of a change at one place of a side.
fn at(kind: ChangeKind, body: Body, is_new: bool, entry: &Entry, side: &Side) -> Option<When> {
    let sent = matches!(body, Body::Query | Body::Request);
    // The body of errors can come with every operation.
    let present = if body == Body::Error { When::Always } else { When::Present };
    match kind {
        ChangeKind::OptionalFieldAdded | ChangeKind::ContainerRenamed | ChangeKind::ValueListRenamed => None,
        ChangeKind::MandatoryFieldAdded => sent.then_some(When::Missing),
        ChangeKind::MandatoryFieldRemoved | ChangeKind::OptionalFieldRemoved => Some(present),
        ChangeKind::FieldRenamed | ChangeKind::FieldReplaced | ChangeKind::FieldMoved => {
            let is_mandatory = side.state.split(", ").nth(1) == Some("mandatory");
            if is_new { (sent && is_mandatory).then_some(When::Missing) } else { Some(present) }
        }
        ChangeKind::FieldBecameMandatory if sent => is_new.then_some(When::Missing),
        ChangeKind::DefaultAdded | ChangeKind::DefaultRemoved | ChangeKind::DefaultChanged => {
            (is_new && sent).then_some(When::Omitted)
        }
        // A program that reads the field meets the new value.
        ChangeKind::ValueRenamed if is_new => (!sent).then_some(present),
        ChangeKind::ValueRemoved | ChangeKind::ValueRenamed => {
            Some(if body == Body::Error { When::Always } else { When::Value })
        }
        _ => (is_new == entry.old.is_empty()).then_some(present),
    }
}
