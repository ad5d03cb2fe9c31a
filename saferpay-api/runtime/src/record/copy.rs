use super::{AnyRecord, Record, Slot, View};

/// A record that holds the same.
pub fn copy<T: Record>(record: &T) -> T {
    let mut copy = T::BLANK;
    copy_fields(record, &mut copy);
    copy
}

fn copy_fields(from: &dyn AnyRecord, to: &mut dyn AnyRecord) {
    from.views(&mut |index, _, view| put(*view, to.slot_of(index)));
}

/// Puts what a field holds into the same field of a record that is still blank.
#[expect(clippy::assigning_clones, reason = "the place is empty, and `clone_into` would grow it")]
fn put(view: View<'_>, slot: Slot<'_>) {
    match (view, slot) {
        (View::Absent, _) => {}
        (view, Slot::Optional(optional)) => put(view, optional.fill()),
        (View::Text(text), Slot::OptionalText(place)) => *place = Some(text.to_owned()),
        (View::Text(text), Slot::Text(place)) => *place = text.to_owned(),
        (View::Open { text, .. }, Slot::Open(place)) => place.set(text),
        (View::Flag(flag), Slot::Flag(place)) => *place = flag,
        (View::Integer(number), Slot::Integer(place)) => *place = number,
        (View::Decimal(decimal), Slot::Decimal(place)) => place.clone_from(decimal),
        (View::Any(value), Slot::Any(place)) => place.clone_from(value),
        (View::Record(record), Slot::Record(place)) => copy_fields(record, place),
        (View::List(list), Slot::List(place)) => {
            for index in 0..list.count() {
                put(list.item(index), place.grow());
            }
        }
        // A field is seen as it is stored: `FieldValue` gives both for each type.
        _ => unreachable!("a field that is stored as something else"),
    }
}
