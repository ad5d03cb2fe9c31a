//! What holds for all operations: statuses, behaviors, error names and headers.

use std::collections::BTreeSet;

use super::ChangeKind;
use super::definition::{Aspect, Definition, Inverse, Scope, Severity, breaking, potentially, safe};
use crate::change::{Change, Place, Point};
use saferpay_spec::{Header, SpecVersion, Specification};

const fn alone(service: Severity) -> Scope {
    Scope::Service {
        service,
        no_direction: "it holds for all operations, and errors are the only responses that contain it.",
    }
}

const fn headers(service: Severity) -> Scope {
    Scope::Service {
        service,
        no_direction: "the header is not part of a message, and Saferpay returns the value that the program sends.",
    }
}

pub(crate) const DEFINITIONS: &[Definition] = &[
    Definition {
        kind: ChangeKind::StatusAdded,
        aspect: Aspect::Status,
        about: "Saferpay may answer with another HTTP status.",
        example: ("200, 400", "200, 400, 406"),
        inverse: Inverse::Kind(ChangeKind::StatusRemoved),
        scope: alone(potentially("The program may receive a status that it does not know.")),
        changes_type: false,
    },
    Definition {
        kind: ChangeKind::StatusRemoved,
        aspect: Aspect::Status,
        about: "The page no longer lists the HTTP status.",
        example: ("200, 400, 406", "200, 400"),
        inverse: Inverse::Kind(ChangeKind::StatusAdded),
        scope: alone(safe("The program receives only some of the values that it received before.")),
        changes_type: false,
    },
    Definition {
        kind: ChangeKind::BehaviorAdded,
        aspect: Aspect::Behavior,
        about: "An error may ask the program for a new behavior.",
        example: ("ABORT, RETRY", "ABORT, RETRY, RETRY_LATER"),
        inverse: Inverse::Kind(ChangeKind::BehaviorRemoved),
        scope: alone(potentially("An error may ask for a behavior that the program does not know.")),
        changes_type: false,
    },
    Definition {
        kind: ChangeKind::BehaviorRemoved,
        aspect: Aspect::Behavior,
        about: "Errors no longer ask the program for the behavior.",
        example: ("ABORT, RETRY, RETRY_LATER", "ABORT, RETRY"),
        inverse: Inverse::Kind(ChangeKind::BehaviorAdded),
        scope: alone(safe("Errors ask only for behaviors that the program knows.")),
        changes_type: false,
    },
    Definition {
        kind: ChangeKind::BehaviorRenamed,
        aspect: Aspect::Behavior,
        about: "A behavior that errors ask for has another name.",
        example: ("ABORT", "DO_NOT_RETRY"),
        inverse: Inverse::Itself,
        scope: alone(potentially("A program that compares with the old behavior no longer matches.")),
        changes_type: false,
    },
    Definition {
        kind: ChangeKind::ErrorNameAdded,
        aspect: Aspect::ErrorName,
        about: "There is a new error name. Check whether it replaces an existing one in some cases: code \
            that handles only the old name misses these.",
        example: ("no NO_CREDITS_AVAILABLE", "NO_CREDITS_AVAILABLE"),
        inverse: Inverse::Kind(ChangeKind::ErrorNameRemoved),
        scope: alone(potentially("The program may receive an error that it does not know.")),
        changes_type: false,
    },
    Definition {
        kind: ChangeKind::ErrorNameRemoved,
        aspect: Aspect::ErrorName,
        about: "The page no longer lists the error name. Code that handles it may never run.",
        example: ("NO_CREDITS_AVAILABLE", "no NO_CREDITS_AVAILABLE"),
        inverse: Inverse::Kind(ChangeKind::ErrorNameAdded),
        scope: alone(potentially("A program that handles this error may receive another one.")),
        changes_type: false,
    },
    Definition {
        kind: ChangeKind::HeaderAdded,
        aspect: Aspect::Header,
        about: "Requests to the Management API need another header. The client of this crate sends it.",
        example: ("no Saferpay-RequestId", "Saferpay-RequestId: Id[1..50]"),
        inverse: Inverse::Kind(ChangeKind::HeaderRemoved),
        scope: headers(breaking("Saferpay may reject requests without the header.")),
        changes_type: false,
    },
    Definition {
        kind: ChangeKind::HeaderRemoved,
        aspect: Aspect::Header,
        about: "Requests to the Management API no longer need the header.",
        example: ("Saferpay-RequestId: Id[1..50]", "no Saferpay-RequestId"),
        inverse: Inverse::Kind(ChangeKind::HeaderAdded),
        scope: headers(potentially("The header no longer has an effect.")),
        changes_type: false,
    },
    Definition {
        kind: ChangeKind::HeaderChanged,
        aspect: Aspect::Header,
        about: "The header of the Management API must have another value. The number of a version that the \
            page prints as an example does not count.",
        example: ("Id[1..50]", "Id[1..40]"),
        inverse: Inverse::Itself,
        scope: headers(potentially("Saferpay may reject a value that it accepted before.")),
        changes_type: false,
    },
];

/// Compares what holds for all operations.
pub(crate) fn compare<'a>(before: &Specification, after: &Specification) -> Vec<Change<'a>> {
    let mut changes = Vec::new();
    let statuses = |specification: &Specification| -> Vec<String> {
        specification.statuses.iter().map(u16::to_string).collect()
    };
    let kinds = (ChangeKind::StatusAdded, ChangeKind::StatusRemoved);
    names(kinds, &statuses(before), &statuses(after), &mut changes);
    let kinds = (ChangeKind::BehaviorAdded, ChangeKind::BehaviorRemoved);
    names(kinds, &before.behaviors, &after.behaviors, &mut changes);
    let kinds = (ChangeKind::ErrorNameAdded, ChangeKind::ErrorNameRemoved);
    names(kinds, &before.error_names, &after.error_names, &mut changes);
    compare_headers(&before.headers, &after.headers, &mut changes);
    changes
}

/// Compares two lists of names.
fn names(
    (added, removed): (ChangeKind, ChangeKind),
    before: &[String],
    after: &[String],
    changes: &mut Vec<Change<'_>>,
) {
    let (before, after): (BTreeSet<&String>, BTreeSet<&String>) =
        (before.iter().collect(), after.iter().collect());
    changes.extend(after.difference(&before).map(|name| change(added, name, None, Some(name))));
    changes.extend(before.difference(&after).map(|name| change(removed, name, Some(name), None)));
}

fn compare_headers(before: &[Header], after: &[Header], changes: &mut Vec<Change<'_>>) {
    // Pages print the number of a version as an example.
    let value = |header: &Header| match header.value.parse::<SpecVersion>() {
        Ok(_) => "a version".to_owned(),
        Err(_) => header.value.clone(),
    };
    for header in before {
        let old = value(header);
        match after.iter().find(|other| other.name == header.name).map(value) {
            None => changes.push(change(ChangeKind::HeaderRemoved, &header.name, Some(&old), None)),
            Some(new) if new != old => {
                changes.push(change(ChangeKind::HeaderChanged, &header.name, Some(&old), Some(&new)));
            }
            Some(_) => {}
        }
    }
    for header in after.iter().filter(|header| before.iter().all(|other| other.name != header.name)) {
        changes.push(change(ChangeKind::HeaderAdded, &header.name, None, Some(&value(header))));
    }
}

fn change<'a>(kind: ChangeKind, name: &str, old: Option<&str>, new: Option<&str>) -> Change<'a> {
    let point = |state: &str| Point {
        table: None,
        member: Some(name.to_owned()),
        state: state.to_owned(),
        row: None,
    };
    Change {
        kind,
        place: Place::Service,
        old: old.map(point).into_iter().collect(),
        new: new.map(point).into_iter().collect(),
    }
}
