//! What differs beside the messages: operations, statuses, names, headers.

use std::collections::BTreeSet;

use super::change::{Change, Place, Point};
use super::rules::ChangeKind;
use super::view::View;
use saferpay_spec::{Message, SpecVersion};

/// Compares the operations of two versions, given those that stand for each other.
pub(super) fn operations<'a>(old: &View<'_>, new: &View<'_>, matched: &[(usize, usize)]) -> Vec<Change<'a>> {
    let mut changes = Vec::new();
    for one in (0..old.operations.len()).filter(|one| matched.iter().all(|(each, _)| each != one)) {
        changes.push(whole(
            ChangeKind::OperationRemoved,
            Place::Operation(Some(one), None),
            Some(place(old, one)),
            None,
        ));
    }
    for other in (0..new.operations.len()).filter(|other| matched.iter().all(|(_, each)| each != other)) {
        changes.push(whole(
            ChangeKind::OperationAdded,
            Place::Operation(None, Some(other)),
            None,
            Some(place(new, other)),
        ));
    }
    for &(one, other) in matched {
        let mut tell = |kind, before: String, after: String| {
            changes.push(whole(kind, Place::Operation(Some(one), Some(other)), Some(before), Some(after)));
        };
        let (before, after) = (&old.operations[one], &new.operations[other]);
        if (&before.named.method, &before.named.path) != (&after.named.method, &after.named.path) {
            tell(ChangeKind::OperationMoved, place(old, one), place(new, other));
        }
        if before.named.name != after.named.name {
            tell(ChangeKind::OperationRenamed, before.named.name.clone(), after.named.name.clone());
        }
        let (before, after) = (before.published, after.published);
        match (before.deprecated.is_some(), after.deprecated.is_some()) {
            (false, true) => tell(ChangeKind::OperationDeprecated, "in use".into(), "deprecated".into()),
            (true, false) => {
                tell(ChangeKind::OperationNoLongerDeprecated, "deprecated".into(), "in use".into());
            }
            _ => {}
        }
        match (&before.license, &after.license) {
            (None, Some(_)) => tell(ChangeKind::LicenceDemanded, "no licence".into(), "a licence".into()),
            (Some(_), None) => {
                tell(ChangeKind::LicenceNoLongerDemanded, "a licence".into(), "no licence".into());
            }
            (Some(was), Some(is)) if was != is => tell(ChangeKind::LicenceChanged, was.clone(), is.clone()),
            _ => {}
        }
        let said = |body: &Option<Message>| if body.is_some() { "a body" } else { "no body" }.to_owned();
        match (&before.request, &after.request) {
            (None, body @ Some(_)) => tell(ChangeKind::RequestBodyAdded, said(&None), said(body)),
            (body @ Some(_), None) => tell(ChangeKind::RequestBodyRemoved, said(body), said(&None)),
            _ => {}
        }
        match (&before.response, &after.response) {
            (None, body @ Some(_)) => tell(ChangeKind::ResponseBodyAdded, said(&None), said(body)),
            (body @ Some(_), None) => tell(ChangeKind::ResponseBodyRemoved, said(body), said(&None)),
            _ => {}
        }
    }
    changes
}

fn place(view: &View<'_>, index: usize) -> String {
    let operation = &view.operations[index].named;
    format!("{} {}", operation.method, operation.path)
}

/// Compares what holds for all operations.
pub(super) fn service<'a>(old: &View<'_>, new: &View<'_>) -> Vec<Change<'a>> {
    let mut changes = Vec::new();
    let (before, after) = (old.specification, new.specification);
    let statuses = |statuses: &[u16]| statuses.iter().map(u16::to_string).collect::<Vec<_>>();
    let lists = [
        (
            ChangeKind::StatusAdded,
            ChangeKind::StatusRemoved,
            statuses(&before.statuses),
            statuses(&after.statuses),
        ),
        (
            ChangeKind::BehaviorAdded,
            ChangeKind::BehaviorRemoved,
            before.behaviors.clone(),
            after.behaviors.clone(),
        ),
        (
            ChangeKind::ErrorNameAdded,
            ChangeKind::ErrorNameRemoved,
            before.error_names.clone(),
            after.error_names.clone(),
        ),
    ];
    for (added, removed, before, after) in lists {
        let (before, after): (BTreeSet<_>, BTreeSet<_>) =
            (before.into_iter().collect(), after.into_iter().collect());
        for name in after.difference(&before) {
            changes.push(everywhere(added, name, None, Some(name)));
        }
        for name in before.difference(&after) {
            changes.push(everywhere(removed, name, Some(name), None));
        }
    }
    // Which version a page prints there is an example.
    let value = |value: &str| {
        if value.parse::<SpecVersion>().is_ok() { "a version".to_owned() } else { value.to_owned() }
    };
    for header in &before.headers {
        let was = value(&header.value);
        match after.headers.iter().find(|other| other.name == header.name) {
            None => changes.push(everywhere(ChangeKind::HeaderRemoved, &header.name, Some(&was), None)),
            Some(other) => {
                let is = value(&other.value);
                if was != is {
                    changes.push(everywhere(ChangeKind::HeaderChanged, &header.name, Some(&was), Some(&is)));
                }
            }
        }
    }
    for header in &after.headers {
        if before.headers.iter().all(|other| other.name != header.name) {
            changes.push(everywhere(
                ChangeKind::HeaderAdded,
                &header.name,
                None,
                Some(&value(&header.value)),
            ));
        }
    }
    changes
}

fn whole(kind: ChangeKind, place: Place<'_>, old: Option<String>, new: Option<String>) -> Change<'_> {
    let point = |state| Point { table: None, member: None, state, row: None };
    Change {
        kind,
        place,
        old: old.map(point).into_iter().collect(),
        new: new.map(point).into_iter().collect(),
    }
}

fn everywhere<'a>(kind: ChangeKind, name: &str, old: Option<&String>, new: Option<&String>) -> Change<'a> {
    let point = |state: &String| Point {
        table: None,
        member: Some(name.to_owned()),
        state: state.clone(),
        row: None,
    };
    Change {
        kind,
        place: Place::Service,
        old: old.map(point).into_iter().collect(),
        new: new.map(point).into_iter().collect(),
    }
}
