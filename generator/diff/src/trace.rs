//! How one thing is followed from version to version.

use super::change::{Change, Place};
use super::entry::{Which, subject};
use super::model::Step;
use super::rules::ChangeKind;
use super::view::View;

/// What a change is about, so that later changes of the same are found.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Trace {
    /// The table's name in reports, or that of the operation.
    place: String,
    /// The field.
    member: Option<String>,
    /// What of it changed.
    aspect: String,
}

/// What a change is about. A field of a container that got another name is about both.
pub(super) fn traces(old: &View<'_>, new: &View<'_>, change: &Change<'_>) -> Vec<Trace> {
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
                found.push(Trace { place, member: point.member.clone(), aspect: aspect(change) });
            }
        }
    }
    found.sort();
    found.dedup();
    found
}

/// How containers were called on the way: a name before and after each step.
#[derive(Debug, Default)]
pub(super) struct Aliases(Vec<(String, String)>);

impl Aliases {
    /// Notes a change of a step; steps come in order.
    pub(super) fn note(&mut self, old: &View<'_>, new: &View<'_>, change: &Change<'_>) {
        if let (ChangeKind::ContainerRenamed, Place::Tables(before, after)) = (change.kind, change.place) {
            let names = (old.subject(before, None).to_string(), new.subject(after, None).to_string());
            self.0.push(names);
        }
    }

    /// Adds the names that a container had between the first and the last.
    pub(super) fn follow(&self, traces: &mut Vec<Trace>) {
        let places: Vec<String> = traces.iter().map(|trace| trace.place.clone()).collect();
        let reached = |start: &[String], steps: &mut dyn Iterator<Item = (&String, &String)>| {
            let mut reached = start.to_vec();
            for (from, to) in steps {
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

/// What a version did.
pub(super) fn step(old: &View<'_>, new: &View<'_>, change: &Change<'_>) -> Step {
    let told = |points: &[super::change::Point<'_>]| {
        let text: Vec<String> = points.iter().map(|point| point.state.clone()).collect();
        (!points.is_empty()).then(|| text.join("; "))
    };
    let subject = match (change.new.first(), change.old.first()) {
        (Some(point), _) => subject(new, change, point, Which::New),
        (None, Some(point)) => subject(old, change, point, Which::Old),
        (None, None) => super::model::Subject::new(super::model::Table::Service, None),
    };
    // On the way back a version undoes what the one before it had not.
    Step { version: new.version, subject, old: told(&change.old), new: told(&change.new) }
}

/// What of its place a change is about.
fn aspect(change: &Change<'_>) -> String {
    let value = || change.old.iter().chain(&change.new).map(|point| &*point.state).collect::<String>();
    let aspect = match change.kind {
        ChangeKind::ValueAdded | ChangeKind::ValueRemoved => return format!("value {}", value()),
        ChangeKind::MandatoryFieldAdded
        | ChangeKind::MandatoryFieldRemoved
        | ChangeKind::OptionalFieldAdded
        | ChangeKind::OptionalFieldRemoved
        | ChangeKind::FieldRenamed
        | ChangeKind::FieldReplaced
        | ChangeKind::FieldMoved => "field",
        ChangeKind::FieldBecameMandatory
        | ChangeKind::FieldBecameOptional
        | ChangeKind::FieldBecameRecommended
        | ChangeKind::FieldNoLongerRecommended => "presence",
        ChangeKind::FieldDeprecated
        | ChangeKind::FieldNoLongerDeprecated
        | ChangeKind::OperationDeprecated
        | ChangeKind::OperationNoLongerDeprecated => "deprecation",
        ChangeKind::TypeWidened | ChangeKind::TypeNarrowed | ChangeKind::TypeChanged => "type",
        ChangeKind::ContainerRenamed | ChangeKind::ContainerReplaced => "container",
        ChangeKind::ValueListAdded | ChangeKind::ValueListRemoved | ChangeKind::ValueListRenamed => "values",
        ChangeKind::FurtherValuesAllowed | ChangeKind::FurtherValuesEnded => "further values",
        ChangeKind::ConstraintTightened
        | ChangeKind::ConstraintLoosened
        | ChangeKind::ConstraintChanged
        | ChangeKind::ConstraintReworded => "constraint",
        ChangeKind::DemandAdded | ChangeKind::DemandRemoved | ChangeKind::DemandChanged => "demand",
        ChangeKind::DefaultAdded | ChangeKind::DefaultRemoved | ChangeKind::DefaultChanged => "default",
        ChangeKind::OperationAdded
        | ChangeKind::OperationRemoved
        | ChangeKind::OperationMoved
        | ChangeKind::OperationRenamed => "operation",
        ChangeKind::LicenceDemanded | ChangeKind::LicenceNoLongerDemanded | ChangeKind::LicenceChanged => {
            "licence"
        }
        ChangeKind::RequestBodyAdded | ChangeKind::RequestBodyRemoved => "request",
        ChangeKind::ResponseBodyAdded | ChangeKind::ResponseBodyRemoved => "response",
        ChangeKind::StatusAdded | ChangeKind::StatusRemoved => "status",
        ChangeKind::BehaviorAdded | ChangeKind::BehaviorRemoved => "behavior",
        ChangeKind::ErrorNameAdded | ChangeKind::ErrorNameRemoved => "error",
        ChangeKind::HeaderAdded | ChangeKind::HeaderRemoved | ChangeKind::HeaderChanged => "header",
    };
    aspect.to_owned()
}
