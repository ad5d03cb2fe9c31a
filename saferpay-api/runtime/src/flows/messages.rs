use serde_json::Value;

use crate::record::{Path, Place, Record, Reflect, ValueRef, deserialize_into};

/// Builds the request of a version from JSON fields. Fields that the version does not have are
/// ignored.
///
/// The generator implements a flow only for versions whose requests have the necessary fields. If a
/// value does not fit nevertheless, the request is empty and fails validation.
#[must_use]
pub fn request<R: Record>(fields: Value) -> R {
    let mut request = R::EMPTY;
    if deserialize_into(Place::Record(&mut request), fields, &mut Path::untracked()).is_err() {
        return R::EMPTY;
    }
    request
}

/// Plain data that can be read from the response of any version.
pub trait FromResponse: Sized {
    fn from_response(answer: &dyn Reflect) -> Self;
}

/// The records of a list; none if it is missing.
pub(super) fn records<T>(list: ValueRef<'_>, read: impl Fn(&dyn Reflect) -> T) -> Vec<T> {
    let ValueRef::List(list) = list else {
        return Vec::new();
    };
    let items = (0..list.len()).map(|index| list.get(index));
    items
        .filter_map(|item| if let ValueRef::Record(record) = item { Some(read(record)) } else { None })
        .collect()
}

/// The texts of a list.
pub(super) fn texts(list: ValueRef<'_>) -> Vec<String> {
    let ValueRef::List(list) = list else {
        return Vec::new();
    };
    let items = (0..list.len()).map(|index| list.get(index));
    items
        .filter_map(|item| match item {
            ValueRef::Text(text) | ValueRef::Enum { text, .. } => Some(text.to_owned()),
            _ => None,
        })
        .collect()
}

/// A text, or the empty string if it is missing.
pub(super) fn text(answer: &dyn Reflect, path: &[&str]) -> String {
    crate::answers::find::text(answer, path).unwrap_or_default().to_owned()
}

/// A text, if it is set.
pub(super) fn optional_text(answer: &dyn Reflect, path: &[&str]) -> Option<String> {
    crate::answers::find::text(answer, path).map(str::to_owned)
}
