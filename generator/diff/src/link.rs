//! Which fields stand for which: renamed, replaced by others, moved to another table.
//!
//! Links are found between neighbouring versions, where few fields change at a time, and hold for
//! every range that passes them.

use super::change::{Change, Point};
use super::rules::ChangeKind;
use super::tables;
use super::versions::Used;
use super::view::{TableRef, View};
use super::walk::Usage;
use saferpay_spec::SpecVersion;

/// Fields that stand for others.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Link {
    /// The version that changed them.
    pub(super) version: SpecVersion,
    /// The fields before.
    pub(super) old: Vec<Mark>,
    /// The fields afterwards.
    pub(super) new: Vec<Mark>,
}

/// A field by the name of its table in reports, and its own.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Mark {
    pub(super) table: String,
    pub(super) field: String,
}

impl Mark {
    /// Reads `PaymentPage/Assert response.ThreeDs`.
    pub(super) fn parse(text: &str) -> Option<Self> {
        let (table, field) = text.rsplit_once('.')?;
        Some(Self { table: table.to_owned(), field: field.to_owned() })
    }

    pub(super) fn of(view: &View<'_>, point: &Point<'_>) -> Option<Self> {
        let table = view.subject(point.table?, None).table.to_string();
        Some(Self { table, field: point.member.clone()? })
    }
}

/// The links that hold between two versions, in the direction in which these are compared.
#[derive(Debug, Default)]
pub(super) struct Links<'a> {
    links: Vec<(&'a [Mark], &'a [Mark])>,
}

impl<'a> Links<'a> {
    /// The links of a way from one version to another, which may lead back in time.
    pub(super) fn between(all: &'a [Link], from: SpecVersion, to: SpecVersion) -> Self {
        let passed = |link: &&Link| from.min(to) < link.version && link.version <= from.max(to);
        let turned = |link: &'a Link| -> (&'a [Mark], &'a [Mark]) {
            if from < to { (&link.old, &link.new) } else { (&link.new, &link.old) }
        };
        let mut links: Vec<_> = all.iter().filter(passed).map(turned).collect();
        // A field that was renamed twice: its first name leads to its last.
        let chained: Vec<_> = links
            .iter()
            .flat_map(|(first, middle)| {
                links.iter().filter(move |(again, _)| again == middle).map(move |(_, last)| (*first, *last))
            })
            .filter(|(first, last)| first != last)
            .collect();
        links.extend(chained);
        Self { links }
    }

    /// Where the fields of a table of the old version went, one by one.
    pub(super) fn renamed_from<'v>(
        &self,
        old: &View<'_>,
        new: &'v View<'_>,
        table: TableRef<'_>,
    ) -> Vec<(&'a str, TableRef<'v>, &'a str)> {
        if self.links.is_empty() {
            return Vec::new();
        }
        let label = old.subject(table, None).table.to_string();
        let pairs = self.links.iter().filter_map(|(before, after)| match (before, after) {
            ([one], [other]) if one.table == label => {
                Some((&*one.field, new.table(&other.table)?, &*other.field))
            }
            _ => None,
        });
        pairs.collect()
    }

    /// Puts what is linked together: fields that went and fields that came become one change.
    pub(super) fn join<'v>(&self, old: &'v View<'_>, new: &'v View<'_>, changes: &mut Vec<Used<'v>>) {
        for (before, after) in &self.links {
            let gone = find(changes, before, old, |change| &change.old);
            let come = find(changes, after, new, |change| &change.new);
            let Some(&first) = gone.iter().chain(&come).flatten().next() else { continue };
            let (Some(olds), Some(news)) = (
                points(old, before, &gone, |index| &changes[index].0.old),
                points(new, after, &come, |index| &changes[index].0.new),
            ) else {
                continue;
            };
            let place = changes[first].0.place;
            let mut taken: Vec<usize> = gone.into_iter().chain(come).flatten().collect();
            let one_table = taken.iter().all(|&index| changes[index].0.place == place);
            let kind = match taken.len() {
                _ if olds.len() + news.len() > 2 => ChangeKind::FieldReplaced,
                2 if one_table => ChangeKind::FieldRenamed,
                _ => ChangeKind::FieldMoved,
            };
            let mut usage = Usage::default();
            for &index in &taken {
                usage.extend(&changes[index].1);
            }
            let joined = (Change { kind, place, old: olds, new: news }, usage);
            taken.sort_unstable();
            for index in taken.into_iter().rev() {
                changes.remove(index);
            }
            changes.push(joined);
        }
    }
}

/// The changes by which the marked fields came or went, where there are any.
fn find<'v>(
    changes: &[Used<'v>],
    marks: &[Mark],
    view: &View<'_>,
    side: impl for<'c> Fn(&'c Change<'v>) -> &'c Vec<Point<'v>>,
) -> Vec<Option<usize>> {
    let is = |change: &Change<'v>, mark: &Mark| {
        is_existence(change.kind)
            && side(change).iter().any(|point| {
                point.member.as_deref() == Some(&*mark.field) && Mark::of(view, point).as_ref() == Some(mark)
            })
    };
    marks.iter().map(|mark| changes.iter().position(|(change, _)| is(change, mark))).collect()
}

/// The marked fields. Those of a container that came or went as a whole have no change of their own.
fn points<'v, 'c>(
    view: &'v View<'_>,
    marks: &[Mark],
    found: &[Option<usize>],
    side: impl Fn(usize) -> &'c Vec<Point<'v>>,
) -> Option<Vec<Point<'v>>>
where
    'v: 'c,
{
    let point = |(mark, index): (&Mark, &Option<usize>)| {
        if let Some(index) = index {
            return side(*index).first().cloned();
        }
        let table = view.table(&mark.table)?;
        let field = view.field(table, &mark.field)?;
        Some(Point::field(table, field, tables::describe(view, field)))
    };
    marks.iter().zip(found).map(point).collect()
}

/// Whether a kind says that a field came or went.
pub(super) fn is_existence(kind: ChangeKind) -> bool {
    matches!(
        kind,
        ChangeKind::MandatoryFieldAdded
            | ChangeKind::MandatoryFieldRemoved
            | ChangeKind::OptionalFieldAdded
            | ChangeKind::OptionalFieldRemoved
    )
}
