//! Operations as a whole.

use super::ChangeKind;
use super::definition::{
    Aspect, Definition, Inverse, Scope, Severity, breaking, cosmetic, potentially, safe,
};
use crate::change::{Change, Place, Point};
use crate::pairs::OperationPair;
use crate::view::ViewOperation;
use saferpay_spec::Message;

const fn alone(service: Severity) -> Scope {
    Scope::Service {
        service,
        no_direction: "it is about the operation as a whole, which is neither sent nor answered.",
    }
}

pub(crate) const DEFINITIONS: &[Definition] = &[
    Definition {
        kind: ChangeKind::OperationAdded,
        aspect: Aspect::Operation,
        about: "The version has an operation that the one before did not have.",
        example: ("no Alias/Inquire", "POST /Payment/v1/Alias/Inquire"),
        inverse: Inverse::Kind(ChangeKind::OperationRemoved),
        scope: alone(safe("Nothing that is called changes.")),
        changes_type: false,
    },
    Definition {
        kind: ChangeKind::OperationRemoved,
        aspect: Aspect::Operation,
        about: "The version no longer has the operation. Its function and the types of its messages are gone.",
        example: ("POST /Payment/v1/Transaction/AdjustAmount", "no Transaction/AdjustAmount"),
        inverse: Inverse::Kind(ChangeKind::OperationAdded),
        scope: alone(breaking("A call of the operation is not answered any more.")),
        changes_type: false,
    },
    Definition {
        kind: ChangeKind::OperationMoved,
        aspect: Aspect::Operation,
        about: "The operation is the same and has another method or path. The generated function sends it there; a path \
            that is written down elsewhere has to follow.",
        example: ("/Payment/v1/Alias/Find", "/Payment/v1/Alias/Inquire"),
        inverse: Inverse::Itself,
        scope: alone(breaking("A call of the old path is not answered any more.")),
        changes_type: false,
    },
    Definition {
        kind: ChangeKind::OperationRenamed,
        aspect: Aspect::Operation,
        about: "The operation has the same method and path, and its function in Rust has another name.",
        example: ("Terminals/GetTerminal", "Terminals/ReadTerminal"),
        inverse: Inverse::Itself,
        scope: alone(cosmetic("On the wire an operation is its method and path.")),
        changes_type: true,
    },
    Definition {
        kind: ChangeKind::OperationDeprecated,
        aspect: Aspect::Deprecation,
        about: "The page announces the end of the operation, often with what replaces it. It works as before.",
        example: ("in use", "deprecated"),
        inverse: Inverse::Kind(ChangeKind::OperationNoLongerDeprecated),
        scope: alone(safe("The operation works as before, but not forever.")),
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
        about: "The page says that the operation needs a licence. Ask Saferpay whether the account has it.",
        example: ("no licence", "a licence"),
        inverse: Inverse::Kind(ChangeKind::LicenseNoLongerRequired),
        scope: alone(potentially("An account without the licence is refused.")),
        changes_type: false,
    },
    Definition {
        kind: ChangeKind::LicenseNoLongerRequired,
        aspect: Aspect::License,
        about: "The page no longer says that the operation needs a licence.",
        example: ("a licence", "no licence"),
        inverse: Inverse::Kind(ChangeKind::LicenseRequired),
        scope: alone(safe("Who was let in is let in.")),
        changes_type: false,
    },
    Definition {
        kind: ChangeKind::LicenseChanged,
        aspect: Aspect::License,
        about: "The page names another licence for the operation, or words its note in another way.",
        example: ("one licence", "another licence"),
        inverse: Inverse::Itself,
        scope: alone(potentially("An account may lack the licence that is needed now.")),
        changes_type: false,
    },
    Definition {
        kind: ChangeKind::RequestBodyAdded,
        aspect: Aspect::Request,
        about: "The operation takes a body now.",
        example: ("no body", "a body"),
        inverse: Inverse::Kind(ChangeKind::RequestBodyRemoved),
        scope: alone(breaking("A call without a body is refused now.")),
        changes_type: false,
    },
    Definition {
        kind: ChangeKind::RequestBodyRemoved,
        aspect: Aspect::Request,
        about: "The operation takes no body any more.",
        example: ("a body", "no body"),
        inverse: Inverse::Kind(ChangeKind::RequestBodyAdded),
        scope: alone(potentially("What was sent in the body has no effect any more.")),
        changes_type: false,
    },
    Definition {
        kind: ChangeKind::ResponseBodyAdded,
        aspect: Aspect::Response,
        about: "The operation answers with a body now.",
        example: ("no body", "a body"),
        inverse: Inverse::Kind(ChangeKind::ResponseBodyRemoved),
        scope: alone(safe("A reader gets more than it reads.")),
        changes_type: false,
    },
    Definition {
        kind: ChangeKind::ResponseBodyRemoved,
        aspect: Aspect::Response,
        about: "The operation answers without a body now.",
        example: ("a body", "no body"),
        inverse: Inverse::Kind(ChangeKind::ResponseBodyAdded),
        scope: alone(breaking("A reader of the body finds nothing.")),
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
    match (&before.license, &after.license) {
        (None, Some(_)) => {
            changes.push(operations.change(ChangeKind::LicenseRequired, "no license", "a license"));
        }
        (Some(_), None) => {
            changes.push(operations.change(ChangeKind::LicenseNoLongerRequired, "a license", "no license"));
        }
        (Some(before), Some(after)) if before != after => {
            changes.push(operations.change(ChangeKind::LicenseChanged, &**before, &**after));
        }
        (Some(_), Some(_)) | (None, None) => {}
    }
    let request = (ChangeKind::RequestBodyAdded, ChangeKind::RequestBodyRemoved);
    changes.extend(body(operations, request, &before.request, &after.request));
    let response = (ChangeKind::ResponseBodyAdded, ChangeKind::ResponseBodyRemoved);
    changes.extend(body(operations, response, &before.response, &after.response));
}

/// A body that only one version has.
fn body<'a>(
    operations: &OperationPair<'a, '_>,
    (added, removed): (ChangeKind, ChangeKind),
    before: &Option<Message>,
    after: &Option<Message>,
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
