//! Whether a field must be there.

use super::ChangeKind;
use super::definition::{Aspect, Definition, Inverse, Scope, breaking, cosmetic, safe};
use crate::change::Change;
use crate::pairs::FieldPair;
use saferpay_spec::Presence;

pub(crate) const DEFINITIONS: &[Definition] = &[
    Definition {
        kind: ChangeKind::FieldBecameMandatory,
        aspect: Aspect::Presence,
        about: "The field could be left out and must be there now. In a request it becomes an argument of the \
            constructor; decide what to send before the version is changed. In a response the `Option` goes away.",
        example: ("optional", "mandatory"),
        inverse: Inverse::Kind(ChangeKind::FieldBecameOptional),
        scope: Scope::ByDirection {
            request: breaking("A request without the field was accepted and is refused now."),
            response: safe("A reader gets always what it got sometimes."),
        },
        changes_type: true,
    },
    Definition {
        kind: ChangeKind::FieldBecameOptional,
        aspect: Aspect::Presence,
        about: "The field had to be there and may be left out now, recommended or not. In a request it becomes a \
            setter. In a response it becomes an `Option`, and the program has to say what it does without.",
        example: ("mandatory", "optional"),
        inverse: Inverse::Kind(ChangeKind::FieldBecameMandatory),
        scope: Scope::ByDirection {
            request: safe("A request that has the field is accepted as before."),
            response: breaking("A reader that relies on the field may find it missing."),
        },
        changes_type: true,
    },
    Definition {
        kind: ChangeKind::FieldBecameRecommended,
        aspect: Aspect::Presence,
        about: "The field may be left out as before, and Saferpay asks for it now. A request without it is accepted, \
            but may be treated less well, for example by the risk checks of the card's bank.",
        example: ("optional", "recommended"),
        inverse: Inverse::Kind(ChangeKind::FieldNoLongerRecommended),
        scope: Scope::ByDirection {
            request: safe("A request without the field is accepted as before."),
            response: cosmetic("What Saferpay recommends says nothing of what it answers."),
        },
        changes_type: true,
    },
    Definition {
        kind: ChangeKind::FieldNoLongerRecommended,
        aspect: Aspect::Presence,
        about: "Saferpay no longer asks for the field, which may be left out as before.",
        example: ("recommended", "optional"),
        inverse: Inverse::Kind(ChangeKind::FieldBecameRecommended),
        scope: Scope::ByDirection {
            request: safe("A request is accepted with and without the field, as before."),
            response: cosmetic("What Saferpay recommends says nothing of what it answers."),
        },
        changes_type: true,
    },
];

/// Compares whether a field is mandatory.
pub(crate) fn compare<'a>(fields: &FieldPair<'a, '_>, changes: &mut Vec<Change<'a>>) {
    let (before, after) = (fields.before.presence, fields.after.presence);
    let kind = match (before, after) {
        (before, after) if before == after => return,
        (_, Presence::Mandatory) => ChangeKind::FieldBecameMandatory,
        (Presence::Mandatory, _) => ChangeKind::FieldBecameOptional,
        (_, Presence::Recommended) => ChangeKind::FieldBecameRecommended,
        (_, Presence::Optional) => ChangeKind::FieldNoLongerRecommended,
    };
    changes.push(fields.change(kind, before.as_str().to_owned(), after.as_str().to_owned()));
}
