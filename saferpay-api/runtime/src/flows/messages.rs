use serde_json::Value;

use crate::record::{Path, Place, Record, Reflect, ValueRef, deserialize_into};

/// The request of a version, of these fields. What the version does not know is passed over.
///
/// The generator gives a flow to a version only if its request has the fields that matter. Should
/// one be missing all the same, the request stays without it and is refused by its validation.
#[must_use]
pub fn request<R: Record>(fields: Value) -> R {
    let mut request = R::EMPTY;
    if deserialize_into(Place::Record(&mut request), fields, &mut Path::untracked()).is_err() {
        return R::EMPTY;
    }
    request
}

/// Plain data that is read off the answer of whichever version.
pub trait FromResponse: Sized {
    fn from_response(answer: &dyn Reflect) -> Self;
}

/// The records in a list, wherever it stands; none where it is missing.
pub(super) fn records<T>(list: ValueRef<'_>, read: impl Fn(&dyn Reflect) -> T) -> Vec<T> {
    let ValueRef::List(list) = list else {
        return Vec::new();
    };
    let items = (0..list.len()).map(|index| list.get(index));
    items
        .filter_map(|item| if let ValueRef::Record(record) = item { Some(read(record)) } else { None })
        .collect()
}

/// The texts in a list.
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

/// A text, empty where it is missing.
pub(super) fn text(answer: &dyn Reflect, path: &[&str]) -> String {
    crate::answers::find::text(answer, path).unwrap_or_default().to_owned()
}

/// A text, if it is there.
pub(super) fn optional_text(answer: &dyn Reflect, path: &[&str]) -> Option<String> {
    crate::answers::find::text(answer, path).map(str::to_owned)
}
