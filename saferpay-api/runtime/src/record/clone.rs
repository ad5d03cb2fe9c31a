use super::{Place, Record, Reflect, ValueRef};

/// Clones a record.
pub fn clone<T: Record>(record: &T) -> T {
    let mut clone = T::EMPTY;
    clone_fields(record, &mut clone);
    clone
}

fn clone_fields(from: &dyn Reflect, to: &mut dyn Reflect) {
    from.for_each_field(|index, _, value| put(*value, to.place_of(index)));
}

/// Writes the value of a field into the same field of an empty record.
#[expect(clippy::assigning_clones, reason = "the place is empty, and `clone_into` would grow it")]
fn put(value: ValueRef<'_>, place: Place<'_>) {
    match (value, place) {
        (ValueRef::Absent, _) => {}
        (value, Place::Optional(optional)) => put(value, optional.insert()),
        (ValueRef::Text(text), Place::OptionalText(place)) => *place = Some(text.to_owned()),
        (ValueRef::Text(text), Place::Text(place)) => *place = text.to_owned(),
        (ValueRef::Enum { text, .. }, Place::Enum(place)) => place.set(text),
        (ValueRef::Bool(flag), Place::Bool(place)) => *place = flag,
        (ValueRef::Integer(number), Place::Integer(place)) => *place = number,
        (ValueRef::Decimal(decimal), Place::Decimal(place)) => place.clone_from(decimal),
        (ValueRef::Json(value), Place::Json(place)) => place.clone_from(value),
        (ValueRef::Record(record), Place::Record(place)) => clone_fields(record, place),
        (ValueRef::List(list), Place::List(place)) => {
            for index in 0..list.len() {
                put(list.get(index), place.push());
            }
        }
        // `FieldValue` pairs each variant of `ValueRef` with one of `Place`.
        _ => unreachable!("a field that is stored as something else"),
    }
}
