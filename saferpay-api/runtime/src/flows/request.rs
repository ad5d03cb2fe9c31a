use serde_json::Value;

use crate::record::{AnyRecord, Record, Slot, Trail, View, fill};

/// The request of a version, of these fields. What the version does not know is passed over.
///
/// The generator gives a flow to a version only if its request has the fields that matter. Should
/// one be missing all the same, the request stays without it and is refused by its validation.
#[must_use]
pub fn request<R: Record>(fields: Value) -> R {
    let mut request = R::BLANK;
    if fill(Slot::Record(&mut request), fields, &mut Trail::off()).is_err() {
        return R::BLANK;
    }
    request
}

/// Plain data that is read off the answer of whichever version.
pub trait Reading: Sized {
    fn read(answer: &dyn AnyRecord) -> Self;
}

/// The records in a list, wherever it stands; none where it is missing.
pub(super) fn records<T>(list: View<'_>, read: impl Fn(&dyn AnyRecord) -> T) -> Vec<T> {
    let View::List(list) = list else {
        return Vec::new();
    };
    let items = (0..list.count()).map(|index| list.item(index));
    items.filter_map(|item| if let View::Record(record) = item { Some(read(record)) } else { None }).collect()
}

/// The texts in a list.
pub(super) fn texts(list: View<'_>) -> Vec<String> {
    let View::List(list) = list else {
        return Vec::new();
    };
    let items = (0..list.count()).map(|index| list.item(index));
    items
        .filter_map(|item| match item {
            View::Text(text) | View::Open { text, .. } => Some(text.to_owned()),
            _ => None,
        })
        .collect()
}

/// A text, empty where it is missing.
pub(super) fn text(answer: &dyn AnyRecord, path: &[&str]) -> String {
    crate::answers::find::text(answer, path).unwrap_or_default().to_owned()
}

/// A text, if it is there.
pub(super) fn optional_text(answer: &dyn AnyRecord, path: &[&str]) -> Option<String> {
    crate::answers::find::text(answer, path).map(str::to_owned)
}
