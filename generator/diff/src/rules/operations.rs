//! Operations: added, removed, moved, and what each of them requires.

use super::ChangeKind;
use super::definition::{
    Aspect, Definition, Inverse, Scope, Severity, breaking, cosmetic, potentially, safe,
};
use crate::change::{Change, Place, Point};
use crate::pairs::OperationPair;
use crate::view::{View, ViewOperation};
use saferpay_spec::Message;

const fn alone(service: Severity) -> Scope {
    Scope::Service { service, no_direction: "it is about the operation as a whole, not about a message." }
}

pub(crate) const DEFINITIONS: &[Definition] = &[
    Definition {
        kind: ChangeKind::OperationAdded,
        aspect: Aspect::Operation,
        about: "The version has a new operation.",
        example: ("no Alias/Inquire", "POST /Payment/v1/Alias/Inquire"),
        inverse: Inverse::Kind(ChangeKind::OperationRemoved),
        scope: alone(safe("The existing operations stay the same.")),
        changes_type: false,
    },
    Definition {
        kind: ChangeKind::OperationRemoved,
        aspect: Aspect::Operation,
        about: "The version no longer has the operation. Its function and the types of its messages no \
            longer exist.",
        example: ("POST /Payment/v1/Transaction/AdjustAmount", "no Transaction/AdjustAmount"),
        inverse: Inverse::Kind(ChangeKind::OperationAdded),
        scope: alone(breaking("Saferpay no longer answers the operation.")),
        changes_type: false,
    },
    Definition {
        kind: ChangeKind::OperationMoved,
        aspect: Aspect::Operation,
        about: "The same operation has another method or path. The generated function uses the new one; \
            change the path wherever else you wrote it.",
        example: ("POST /Payment/v1/Alias/Find", "POST /Payment/v1/Alias/Inquire"),
        inverse: Inverse::Itself,
        scope: alone(breaking("Saferpay no longer answers under the old path.")),
        changes_type: false,
    },
    Definition {
        kind: ChangeKind::OperationRenamed,
        aspect: Aspect::Operation,
        about: "The operation has the same method and path, but its Rust function has another name.",
        example: ("Terminals/GetTerminal", "Terminals/ReadTerminal"),
        inverse: Inverse::Itself,
        scope: alone(cosmetic("In HTTP, an operation has no name but its method and path.")),
        changes_type: true,
    },
    Definition {
        kind: ChangeKind::OperationDeprecated,
        aspect: Aspect::Deprecation,
        about: "The page announces the end of the operation, often with its replacement. It works as before.",
        example: ("in use", "deprecated"),
        inverse: Inverse::Kind(ChangeKind::OperationNoLongerDeprecated),
        scope: alone(safe("The operation works as before, but may disappear later.")),
        changes_type: false,
    },
    Definition {
        kind: ChangeKind::OperationNoLongerDeprecated,
        aspect: Aspect::Deprecation,
        about: "The page no longer announces the end of the operation.",
        example: ("deprecated", "in use"),
        inverse: Inverse::Kind(ChangeKind::OperationDeprecated),
        scope: alone(safe("The operation works as before.")),
        changes_type: false,
    },
    Definition {
        kind: ChangeKind::LicenseRequired,
        aspect: Aspect::License,
        about: "The page says that the operation requires a license. Ask Saferpay whether your account has \
            it.",
        example: ("no license", "a license"),
        inverse: Inverse::Kind(ChangeKind::LicenseNoLongerRequired),
        scope: alone(potentially("Saferpay rejects accounts without the license.")),
        changes_type: false,
    },
    Definition {
        kind: ChangeKind::LicenseNoLongerRequired,
        aspect: Aspect::License,
        about: "The page no longer says that the operation requires a license.",
        example: ("a license", "no license"),
        inverse: Inverse::Kind(ChangeKind::LicenseRequired),
        scope: alone(safe("Saferpay accepts the same accounts as before, and more.")),
        changes_type: false,
    },
    Definition {
        kind: ChangeKind::LicenseChanged,
        aspect: Aspect::License,
        about: "The page names another license for the operation, other than in its wording.",
        example: ("one license", "another license"),
        inverse: Inverse::Itself,
        scope: alone(potentially("An account may not have the license that the operation requires now.")),
        changes_type: false,
    },
    Definition {
        kind: ChangeKind::RequestBodyAdded,
        aspect: Aspect::Request,
        about: "The operation takes a body now.",
        example: ("no body", "a body"),
        inverse: Inverse::Kind(ChangeKind::RequestBodyRemoved),
        scope: alone(breaking("Saferpay rejects requests without a body.")),
        changes_type: false,
    },
    Definition {
        kind: ChangeKind::RequestBodyRemoved,
        aspect: Aspect::Request,
        about: "The operation no longer takes a body.",
        example: ("a body", "no body"),
        inverse: Inverse::Kind(ChangeKind::RequestBodyAdded),
        scope: alone(potentially("The body no longer has an effect.")),
        changes_type: false,
    },
    Definition {
        kind: ChangeKind::ResponseBodyAdded,
        aspect: Aspect::Response,
        about: "The operation answers with a body now.",
        example: ("no body", "a body"),
        inverse: Inverse::Kind(ChangeKind::ResponseBodyRemoved),
        scope: alone(safe("The program receives more than it reads.")),
        changes_type: false,
    },
    Definition {
        kind: ChangeKind::ResponseBodyRemoved,
        aspect: Aspect::Response,
        about: "The operation no longer answers with a body.",
        example: ("a body", "no body"),
        inverse: Inverse::Kind(ChangeKind::ResponseBodyAdded),
        scope: alone(breaking("The program reads a body that Saferpay no longer sends.")),
        changes_type: false,
    },
];

/// An operation that only the old version has.
pub(crate) fn removed<'a>(index: usize, operation: &ViewOperation<'_>) -> Change<'a> {
    let place = Place::Operation(Some(index), None);
    Change { kind: ChangeKind::OperationRemoved, place, old: vec![point(operation)], new: Vec::new() }
}

/// An operation that only the new version has.
pub(crate) fn added<'a>(index: usize, operation: &ViewOperation<'_>) -> Change<'a> {
    let place = Place::Operation(None, Some(index));
    Change { kind: ChangeKind::OperationAdded, place, old: Vec::new(), new: vec![point(operation)] }
}

/// Compares an operation that both versions have.
pub(crate) fn compare<'a>(operations: &OperationPair<'a, '_>, changes: &mut Vec<Change<'a>>) {
    let (one, other) = (operations.before(), operations.after());
    if endpoint(one) != endpoint(other) {
        changes.push(operations.change(ChangeKind::OperationMoved, endpoint(one), endpoint(other)));
    }
    if one.named.name != other.named.name {
        let (before, after) = (&*one.named.name, &*other.named.name);
        changes.push(operations.change(ChangeKind::OperationRenamed, before, after));
    }
    let (before, after) = (one.published, other.published);
    match (before.deprecated.is_some(), after.deprecated.is_some()) {
        (false, true) => {
            changes.push(operations.change(ChangeKind::OperationDeprecated, "in use", "deprecated"));
        }
        (true, false) => {
            changes.push(operations.change(ChangeKind::OperationNoLongerDeprecated, "deprecated", "in use"));
        }
        (false, false) | (true, true) => {}
    }
    // A page that marks no operation any more says nothing about a single one.
    let marked =
        |view: &View<'_>| view.operations.iter().filter(|each| each.published.license.is_some()).count();
    let both = !matches!((marked(operations.old), marked(operations.new)), (0, 2..) | (2.., 0));
    match (&before.license, &after.license) {
        (None, Some(_)) if both => {
            changes.push(operations.change(ChangeKind::LicenseRequired, "no license", "a license"));
        }
        (Some(_), None) if both => {
            changes.push(operations.change(ChangeKind::LicenseNoLongerRequired, "a license", "no license"));
        }
        (Some(before), Some(after)) if !is_same_license(before, after) => {
            changes.push(operations.change(ChangeKind::LicenseChanged, &**before, &**after));
        }
        (Some(_) | None, Some(_) | None) => {}
    }
    let request = (ChangeKind::RequestBodyAdded, ChangeKind::RequestBodyRemoved);
    changes.extend(body(operations, request, before.request.as_ref(), after.request.as_ref()));
    let response = (ChangeKind::ResponseBodyAdded, ChangeKind::ResponseBodyRemoved);
    changes.extend(body(operations, response, before.response.as_ref(), after.response.as_ref()));
}

/// The wordings of the note that an operation is part of the business license.
const BUSINESS_LICENSE: [&str; 3] =
    ["Business license", "Business license required", "Available depending on license"];

/// Whether two notes are about the same license.
fn is_same_license(one: &str, other: &str) -> bool {
    one == other || BUSINESS_LICENSE.contains(&one) && BUSINESS_LICENSE.contains(&other)
}

/// A body that only one version has.
fn body<'a>(
    operations: &OperationPair<'a, '_>,
    (added, removed): (ChangeKind, ChangeKind),
    before: Option<&Message>,
    after: Option<&Message>,
) -> Option<Change<'a>> {
    match (before, after) {
        (None, Some(_)) => Some(operations.change(added, "no body", "a body")),
        (Some(_), None) => Some(operations.change(removed, "a body", "no body")),
        (None, None) | (Some(_), Some(_)) => None,
    }
}

fn point<'a>(operation: &ViewOperation<'_>) -> Point<'a> {
    Point { table: None, member: None, state: endpoint(operation), row: None }
}

/// Method and path: `POST /Payment/v1/Alias/Insert`.
fn endpoint(operation: &ViewOperation<'_>) -> String {
    format!("{} {}", operation.named.method, operation.named.path)
}
