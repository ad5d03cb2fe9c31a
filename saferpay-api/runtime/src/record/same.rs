use super::{AnyRecord, View};

/// Whether two records of one type hold the same.
pub fn same(one: &dyn AnyRecord, other: &dyn AnyRecord) -> bool {
    let mut expected = Vec::new();
    one.views(&mut |index, _, view| expected.push((index, *view)));
    let mut expected = expected.into_iter();
    let mut same = true;
    other.views(&mut |index, _, view| {
        same = same && expected.next().is_some_and(|(place, one)| place == index && holds_same(one, *view));
    });
    same && expected.next().is_none()
}

fn holds_same(one: View<'_>, other: View<'_>) -> bool {
    match (one, other) {
        (View::Absent, View::Absent) => true,
        (View::Text(one), View::Text(other))
        | (View::Open { text: one, .. }, View::Open { text: other, .. }) => one == other,
        (View::Flag(one), View::Flag(other)) => one == other,
        (View::Integer(one), View::Integer(other)) => one == other,
        (View::Decimal(one), View::Decimal(other)) => one == other,
        (View::Any(one), View::Any(other)) => one == other,
        (View::Record(one), View::Record(other)) => same(one, other),
        (View::List(one), View::List(other)) => {
            one.count() == other.count()
                && (0..one.count()).all(|index| holds_same(one.item(index), other.item(index)))
        }
        _ => false,
    }
}
