use std::slice::Iter;

use serde::ser::{SerializeMap, Serializer};

use super::{Field, FieldValue, FieldVisitor, Record, Reflect as _};

/// Serializes a record as a map, without the fields that are not set.
pub fn serialize<R: Record, S: Serializer>(record: &R, serializer: S) -> Result<S::Ok, S::Error> {
    let mut map = serializer.serialize_map(None)?;
    serialize_fields(record, &mut map)?;
    map.end()
}

/// Serializes a record with one more member in front of its fields.
pub fn serialize_with_member<M: Record, R: Record, S: Serializer>(
    name: &'static str,
    member: &M,
    record: &R,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let mut map = serializer.serialize_map(None)?;
    map.serialize_entry(name, member)?;
    serialize_fields(record, &mut map)?;
    map.end()
}

fn serialize_fields<R: Record, M: SerializeMap>(record: &R, map: &mut M) -> Result<(), M::Error> {
    let mut writer = Writer { rest: record.descriptor().fields().iter(), map, result: Ok(()) };
    record.accept(&mut writer);
    writer.result
}

/// Serializes the fields that it visits.
struct Writer<'m, M: SerializeMap> {
    rest: Iter<'static, Field>,
    map: &'m mut M,
    /// The first error. Nothing is written after it.
    result: Result<(), M::Error>,
}

impl<'a, M: SerializeMap> FieldVisitor<'a> for &mut Writer<'_, M> {
    fn field<T: FieldValue>(&mut self, value: &'a T) {
        if let (Some(field), Ok(())) = (self.rest.next(), &self.result)
            && !value.is_omitted(field)
        {
            self.result = self.map.serialize_entry(field.name(), value);
        }
    }
}
