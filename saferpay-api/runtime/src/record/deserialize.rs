//! Deserialization of records and of all values that a field can have.

use std::fmt;

use serde::de::{
    Deserialize, DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor,
};

use super::scalars::{BoolVisitor, IntegerVisitor, OptionalTextVisitor, TextVisitor};
use super::{EnumPlace, Field, ListPlace, OptionalPlace, Path, Place, Record, Reflect, Segment};

/// Deserializes a record.
pub fn deserialize<'de, T: Record, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    let mut record = T::EMPTY;
    deserialize_into(Place::Record(&mut record), deserializer, &mut Path::untracked())?;
    Ok(record)
}

/// Deserializes a value into its place. If that fails, `path` holds where.
pub fn deserialize_into<'de, D: Deserializer<'de>>(
    place: Place<'_>,
    deserializer: D,
    path: &mut Path,
) -> Result<(), D::Error> {
    PlaceSeed { place, path }.deserialize(deserializer)
}

/// A mandatory member of the same JSON object that is not a field of the record, such as
/// [`RequestHeader`](crate::header::RequestHeader).
pub struct Member<'s> {
    pub name: &'static str,
    pub record: &'s mut dyn Reflect,
}

/// Deserializes a record whose object has one more member.
pub fn deserialize_into_with_member<'s, 'de, D: Deserializer<'de>>(
    member: Member<'s>,
    record: &'s mut dyn Reflect,
    deserializer: D,
) -> Result<(), D::Error> {
    deserializer.deserialize_map(RecordVisitor { record, member: Some(member), path: &mut Path::untracked() })
}

struct PlaceSeed<'s, 't> {
    place: Place<'s>,
    path: &'t mut Path,
}

impl<'de> DeserializeSeed<'de> for PlaceSeed<'_, '_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        let path = self.path;
        match self.place {
            Place::Ignored => IgnoredAny::deserialize(deserializer).map(drop)?,
            Place::Text(text) => deserializer.deserialize_any(TextVisitor { text })?,
            Place::OptionalText(text) => deserializer.deserialize_any(OptionalTextVisitor { text })?,
            Place::Bool(flag) => *flag = deserializer.deserialize_any(BoolVisitor)?,
            Place::Integer(number) => *number = deserializer.deserialize_any(IntegerVisitor)?,
            Place::Decimal(decimal) => *decimal = Deserialize::deserialize(deserializer)?,
            Place::Json(value) => *value = Deserialize::deserialize(deserializer)?,
            Place::Enum(open) => deserializer.deserialize_str(OpenVisitor { open })?,
            Place::Record(record) => {
                deserializer.deserialize_map(RecordVisitor { record, member: None, path })?;
            }
            Place::Optional(optional) => {
                deserializer.deserialize_option(OptionalVisitor { optional, path })?;
            }
            Place::List(list) => deserializer.deserialize_option(ListVisitor { list, path })?,
        }
        Ok(())
    }
}

/// What a key of the object refers to.
#[derive(Clone, Copy)]
enum Key {
    Field(usize),
    Member,
    Unknown,
}

/// The names that an object can have.
struct Names {
    fields: &'static [Field],
    member: Option<&'static str>,
}

struct KeySeed<'n> {
    names: &'n Names,
    /// The index after that of the last field. Messages mostly keep the order of the specification.
    next: usize,
}

impl<'de> DeserializeSeed<'de> for KeySeed<'_> {
    type Value = Key;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Key, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl Visitor<'_> for KeySeed<'_> {
    type Value = Key;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a field name")
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<Key, E> {
        let Names { fields, member } = self.names;
        if let Some(field) = fields.get(self.next)
            && field.name() == name
        {
            return Ok(Key::Field(self.next));
        }
        Ok(match position(name, fields, self.next) {
            Some(index) => Key::Field(index),
            None if *member == Some(name) => Key::Member,
            None => Key::Unknown,
        })
    }
}

/// Finds the field with this name. The search starts after the expected field, because messages
/// often omit fields.
#[inline]
fn position(name: &str, fields: &[Field], expected: usize) -> Option<usize> {
    let is_it = |index: &usize| fields[*index].name() == name;
    (expected + 1..fields.len()).find(is_it).or_else(|| (0..expected.min(fields.len())).find(is_it))
}

struct RecordVisitor<'s, 't> {
    record: &'s mut dyn Reflect,
    member: Option<Member<'s>>,
    path: &'t mut Path,
}

impl<'de> Visitor<'de> for RecordVisitor<'_, '_> {
    type Value = ();

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "an object ({})", self.record.descriptor().name())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let Self { record, mut member, path } = self;
        let descriptor = record.descriptor();
        let fields = descriptor.fields();
        let member_name = member.as_ref().map(|member| member.name);
        let names = Names { fields, member: member_name };
        let mut seen = 0_u64;
        let mut next = 0;
        while let Some(key) = map.next_key_seed(KeySeed { names: &names, next })? {
            let place = match key {
                Key::Unknown => {
                    map.next_value::<IgnoredAny>()?;
                    continue;
                }
                Key::Member => match member.take() {
                    Some(member) => Place::Record(member.record),
                    None => return Err(Error::duplicate_field(member_name.unwrap_or_default())),
                },
                Key::Field(index) => {
                    let before = seen;
                    seen |= 1 << index;
                    if seen == before {
                        return Err(Error::duplicate_field(fields[index].name()));
                    }
                    next = index + 1;
                    record.place_of(index)
                }
            };
            if let Err(error) = map.next_value_seed(PlaceSeed { place, path: &mut *path }) {
                let name = match key {
                    Key::Field(index) => fields[index].name(),
                    Key::Member | Key::Unknown => member_name.unwrap_or_default(),
                };
                path.prepend(Segment::Field(name));
                return Err(error);
            }
        }
        if let Some(member) = member {
            return Err(Error::missing_field(member.name));
        }
        let missing = (descriptor.mandatory() & !seen).trailing_zeros();
        match fields.get(missing as usize) {
            Some(field) => Err(Error::missing_field(field.name())),
            None => Ok(()),
        }
    }
}

struct OpenVisitor<'s> {
    open: &'s mut dyn EnumPlace,
}

impl Visitor<'_> for OpenVisitor<'_> {
    type Value = ();

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "a string ({})", self.open.name())
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<(), E> {
        self.open.set(text);
        Ok(())
    }
}

struct OptionalVisitor<'s, 't> {
    optional: &'s mut dyn OptionalPlace,
    path: &'t mut Path,
}

impl<'de> Visitor<'de> for OptionalVisitor<'_, '_> {
    type Value = ();

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a value or null")
    }

    fn visit_none<E: Error>(self) -> Result<(), E> {
        self.optional.clear();
        Ok(())
    }

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        self.visit_none()
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserialize_into(self.optional.insert(), deserializer, self.path)
    }
}

/// Deserializes a list. `null` is an empty one.
struct ListVisitor<'s, 't> {
    list: &'s mut dyn ListPlace,
    path: &'t mut Path,
}

impl<'de> Visitor<'de> for ListVisitor<'_, '_> {
    type Value = ();

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a list")
    }

    fn visit_none<E: Error>(self) -> Result<(), E> {
        self.list.clear();
        Ok(())
    }

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        self.visit_none()
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_seq(self)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<(), A::Error> {
        self.list.clear();
        loop {
            let index = self.list.len();
            let item = ItemSeed { list: &mut *self.list, path: &mut *self.path };
            match items.next_element_seed(item) {
                Ok(Some(())) => {}
                Ok(None) => return Ok(()),
                Err(error) => {
                    self.path.prepend(Segment::Index(index));
                    return Err(error);
                }
            }
        }
    }
}

struct ItemSeed<'s, 't> {
    list: &'s mut dyn ListPlace,
    path: &'t mut Path,
}

impl<'de> DeserializeSeed<'de> for ItemSeed<'_, '_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserialize_into(self.list.push(), deserializer, self.path)
    }
}
