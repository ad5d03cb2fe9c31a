//! Serialization of records and of all values that a field can have.

use serde::ser::{Serialize, SerializeMap, SerializeSeq as _, Serializer};

use super::{Field, FieldSink, Reflect, ValueRef};

/// Serializes a record as a map, without the fields that are not set.
pub fn serialize<S: Serializer>(record: &dyn Reflect, serializer: S) -> Result<S::Ok, S::Error> {
    let mut map = serializer.serialize_map(None)?;
    serialize_fields(record, &mut map)?;
    map.end()
}

/// Serializes a record with one more member in front of its fields.
pub fn serialize_with_member<S: Serializer>(
    name: &'static str,
    member: &dyn Reflect,
    record: &dyn Reflect,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let mut map = serializer.serialize_map(None)?;
    map.serialize_entry(name, &ValueRef::Record(member))?;
    serialize_fields(record, &mut map)?;
    map.end()
}

fn serialize_fields<M: SerializeMap>(record: &dyn Reflect, map: &mut M) -> Result<(), M::Error> {
    let mut writer = Writer { map, result: Ok(()) };
    record.pass_fields(&mut writer);
    writer.result
}

/// Serializes the fields that it takes.
struct Writer<'m, M: SerializeMap> {
    map: &'m mut M,
    /// The first error. Nothing is written after it.
    result: Result<(), M::Error>,
}

impl<'a, M: SerializeMap> FieldSink<'a> for Writer<'_, M> {
    fn value(&mut self, _: usize, field: &'static Field, value: &ValueRef<'a>) {
        if self.result.is_ok() {
            self.result = self.map.serialize_entry(field.name(), value);
        }
    }

    fn text(&mut self, _: usize, field: &'static Field, text: &'a str) {
        if self.result.is_ok() {
            self.result = self.map.serialize_entry(field.name(), text);
        }
    }
}

impl Serialize for ValueRef<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match *self {
            Self::Absent => serializer.serialize_none(),
            Self::Text(text) | Self::Enum { text, .. } => serializer.serialize_str(text),
            Self::Bool(flag) => serializer.serialize_bool(flag),
            Self::Integer(number) => serializer.serialize_i64(number),
            Self::Decimal(decimal) => decimal.serialize(serializer),
            Self::Json(value) => value.serialize(serializer),
            Self::Record(record) => serialize(record, serializer),
            Self::List(list) => {
                let mut sequence = serializer.serialize_seq(Some(list.len()))?;
                for index in 0..list.len() {
                    sequence.serialize_element(&list.get(index))?;
                }
                sequence.end()
            }
        }
    }
}
