use serde::ser::{Serialize, SerializeMap, SerializeSeq, Serializer};

use super::{AnyRecord, ListSlot, View, seen};

/// Writes a record as a map, without the fields that hold nothing.
pub fn serialize<S: Serializer>(record: &dyn AnyRecord, serializer: S) -> Result<S::Ok, S::Error> {
    let mut map = serializer.serialize_map(None)?;
    serialize_fields(record, &mut map)?;
    map.end()
}

/// The same with one more member in front.
pub fn serialize_with_member<S: Serializer>(
    name: &'static str,
    member: &dyn AnyRecord,
    record: &dyn AnyRecord,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let mut map = serializer.serialize_map(None)?;
    map.serialize_entry(name, &View::Record(member))?;
    serialize_fields(record, &mut map)?;
    map.end()
}

// What is written is told apart by questions, the most frequent first, and not by one `match`: the
// processor learns to answer them, while the one jump to so many places it guesses badly.

fn serialize_fields<M: SerializeMap>(record: &dyn AnyRecord, map: &mut M) -> Result<(), M::Error> {
    seen(record, Ok(()), |fields, views| {
        for (view, field) in views.iter().zip(fields) {
            if let View::Text(text) | View::Open { text, .. } = *view {
                map.serialize_entry(field.name(), text)?;
            } else if let View::Record(record) = *view {
                map.serialize_entry(field.name(), &Nested(record))?;
            } else if !view.is_left_out(field) {
                map.serialize_entry(field.name(), view)?;
            }
        }
        Ok(())
    })
}

/// A record within another value.
struct Nested<'a>(&'a dyn AnyRecord);

impl Serialize for Nested<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serialize(self.0, serializer)
    }
}

impl Serialize for View<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match *self {
            View::Absent => serializer.serialize_none(),
            View::Text(text) | View::Open { text, .. } => serializer.serialize_str(text),
            View::Flag(flag) => serializer.serialize_bool(flag),
            View::Integer(number) => serializer.serialize_i64(number),
            View::Decimal(decimal) => decimal.serialize(serializer),
            View::Any(value) => value.serialize(serializer),
            View::Record(record) => serialize(record, serializer),
            View::List(list) => serialize_list(list, serializer),
        }
    }
}

fn serialize_list<S: Serializer>(list: &dyn ListSlot, serializer: S) -> Result<S::Ok, S::Error> {
    let count = list.count();
    let mut items = serializer.serialize_seq(Some(count))?;
    for index in 0..count {
        let item = list.item(index);
        if let View::Text(text) | View::Open { text, .. } = item {
            items.serialize_element(text)?;
        } else if let View::Record(record) = item {
            items.serialize_element(&Nested(record))?;
        } else {
            items.serialize_element(&item)?;
        }
    }
    items.end()
}
