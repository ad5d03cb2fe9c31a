use super::{Reflect, ValueRef};

/// Compares two records of the same type.
pub fn eq(one: &dyn Reflect, other: &dyn Reflect) -> bool {
    let mut expected = Vec::new();
    one.for_each_field(|index, _, value| expected.push((index, *value)));
    let mut expected = expected.into_iter();
    let mut equal = true;
    other.for_each_field(|index, _, value| {
        equal = equal && expected.next().is_some_and(|(place, one)| place == index && values_eq(one, *value));
    });
    equal && expected.next().is_none()
}

fn values_eq(one: ValueRef<'_>, other: ValueRef<'_>) -> bool {
    match (one, other) {
        (ValueRef::Absent, ValueRef::Absent) => true,
        (ValueRef::Text(one), ValueRef::Text(other))
        | (ValueRef::Enum { text: one, .. }, ValueRef::Enum { text: other, .. }) => one == other,
        (ValueRef::Bool(one), ValueRef::Bool(other)) => one == other,
        (ValueRef::Integer(one), ValueRef::Integer(other)) => one == other,
        (ValueRef::Decimal(one), ValueRef::Decimal(other)) => one == other,
        (ValueRef::Json(one), ValueRef::Json(other)) => one == other,
        (ValueRef::Record(one), ValueRef::Record(other)) => eq(one, other),
        (ValueRef::List(one), ValueRef::List(other)) => {
            one.len() == other.len()
                && (0..one.len()).all(|index| values_eq(one.get(index), other.get(index)))
        }
        _ => false,
    }
}
