//! How one field, operation or name is followed from version to version.
//!
//! A change leaves traces: its place, its field and the aspect that changes. A later change with the
//! same trace continues it. Aliases connect the names that a container has over time.

use crate::change::{Change, Place, Point, Version};
use crate::model::{Owner, Subject, Transition};
use crate::rules::{Aspect, ChangeKind};
use crate::view::View;

/// What a change is about, to find later changes of the same thing.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Trace {
    /// The name of the table or operation in reports.
    place: String,
    /// The field.
    member: Option<String>,
    /// The property that changed.
    aspect: Aspect,
    /// The value, if each value of a list is a separate property.
    value: String,
}

/// The traces of a change. A field of a renamed container has one for each name.
pub(crate) fn traces(old: &View<'_>, new: &View<'_>, change: &Change<'_>) -> Vec<Trace> {
    let mut places = Vec::new();
    match change.place {
        Place::Tables(before, after) => {
            places.push(old.subject(before, None).to_string());
            places.push(new.subject(after, None).to_string());
        }
        Place::Operation(before, after) => {
            places.extend(before.map(|index| old.operations[index].named.name.clone()));
            places.extend(after.map(|index| new.operations[index].named.name.clone()));
        }
        Place::Service => places.push(String::new()),
    }
    let mut found = Vec::new();
    for (view, points) in [(old, &change.old), (new, &change.new)] {
        for point in points {
            let own = point.table.map(|table| view.subject(table, None).to_string());
            for place in places.iter().cloned().chain(own) {
                let aspect = change.kind.definition().aspect;
                found.push(Trace {
                    place,
                    member: point.member.clone(),
                    aspect,
                    value: value(change, point),
                });
            }
        }
    }
    found.sort();
    found.dedup();
    found
}

/// The renames of containers between neighboring versions: the name before and after.
#[derive(Debug, Default)]
pub(crate) struct Aliases(Vec<(String, String)>);

impl Aliases {
    /// Notes a change; changes come in the order of their versions.
    pub(crate) fn note(&mut self, old: &View<'_>, new: &View<'_>, change: &Change<'_>) {
        if let (ChangeKind::ContainerRenamed, Place::Tables(before, after)) = (change.kind, change.place) {
            let names = (old.subject(before, None).to_string(), new.subject(after, None).to_string());
            self.0.push(names);
        }
    }

    /// Adds traces for the names that a container had between the first and the last version.
    pub(crate) fn follow(&self, traces: &mut Vec<Trace>) {
        let places: Vec<String> = traces.iter().map(|trace| trace.place.clone()).collect();
        let reached = |start: &[String], transitions: &mut dyn Iterator<Item = (&String, &String)>| {
            let mut reached = start.to_vec();
            for (from, to) in transitions {
                if reached.contains(from) && !reached.contains(to) {
                    reached.push(to.clone());
                }
            }
            reached
        };
        let ahead = reached(&places, &mut self.0.iter().map(|(old, new)| (old, new)));
        let behind = reached(&places, &mut self.0.iter().rev().map(|(old, new)| (new, old)));
        let between = ahead.iter().filter(|name| behind.contains(name) && !places.contains(name));
        let more: Vec<Trace> = between
            .flat_map(|name| traces.iter().map(|trace| Trace { place: name.clone(), ..trace.clone() }))
            .collect();
        traces.extend(more);
    }
}

/// What a version did to the subject of a change.
pub(crate) fn transition(old: &View<'_>, new: &View<'_>, change: &Change<'_>) -> Transition {
    let state = |points: &[Point<'_>]| {
        let text: Vec<String> = points.iter().map(|point| point.state.clone()).collect();
        (!points.is_empty()).then(|| text.join("; "))
    };
    let subject = match (change.new.first(), change.old.first()) {
        (Some(point), _) => change.subject(new, point, Version::New),
        (None, Some(point)) => change.subject(old, point, Version::Old),
        (None, None) => Subject::new(Owner::Service, None),
    };
    // In a downgrade, the version that is reached undoes what the newer one had changed.
    Transition { version: new.version, subject, old: state(&change.old), new: state(&change.new) }
}

/// The part of an aspect that distinguishes two changes of one field: each value is separate.
fn value(change: &Change<'_>, point: &Point<'_>) -> String {
    match change.kind.definition().aspect {
        Aspect::EachValue => point.state.clone(),
        _ => String::new(),
    }
}
