//! Whether a field is mandatory, recommended or optional.

use super::ChangeKind;
use super::definition::{Aspect, Definition, Inverse, Scope, breaking, cosmetic, safe};
use crate::change::Change;
use crate::pairs::FieldPair;
use saferpay_spec::Presence;

pub(crate) const DEFINITIONS: &[Definition] = &[
    Definition {
        kind: ChangeKind::FieldBecameMandatory,
        aspect: Aspect::Presence,
        about: "An optional field is mandatory now. In a request, it becomes an argument of the constructor, \
            so decide what to send before you upgrade. In a response, it is no longer an `Option`.",
        example: ("optional", "mandatory"),
        inverse: Inverse::Kind(ChangeKind::FieldBecameOptional),
        scope: Scope::ByDirection {
            request: breaking("Saferpay rejects requests without the field."),
            response: safe("The program always receives a field that it sometimes received before."),
        },
        changes_type: true,
    },
    Definition {
        kind: ChangeKind::FieldBecameOptional,
        aspect: Aspect::Presence,
        about: "A mandatory field is optional or recommended now. In a request, it gets a setter. In a \
            response, the program must handle its absence; in Rust, fields of responses are an `Option` \
            unless they are essential.",
        example: ("mandatory", "optional"),
        inverse: Inverse::Kind(ChangeKind::FieldBecameMandatory),
        scope: Scope::ByDirection {
            request: safe("Saferpay accepts requests with the field as before."),
            response: breaking("The program relies on a field that may be missing."),
        },
        changes_type: true,
    },
    Definition {
        kind: ChangeKind::FieldBecameRecommended,
        aspect: Aspect::Presence,
        about: "The field is still optional, but Saferpay recommends it now. Saferpay accepts a request \
            without it, but the payment may have a disadvantage, for example in the risk checks of the \
            card's bank.",
        example: ("optional", "recommended"),
        inverse: Inverse::Kind(ChangeKind::FieldNoLongerRecommended),
        scope: Scope::ByDirection {
            request: safe("Saferpay accepts requests without the field as before."),
            response: cosmetic("The recommendation is only about requests."),
        },
        changes_type: true,
    },
    Definition {
        kind: ChangeKind::FieldNoLongerRecommended,
        aspect: Aspect::Presence,
        about: "Saferpay no longer recommends the field, which stays optional.",
        example: ("recommended", "optional"),
        inverse: Inverse::Kind(ChangeKind::FieldBecameRecommended),
        scope: Scope::ByDirection {
            request: safe("Saferpay accepts requests with and without the field as before."),
            response: cosmetic("The recommendation is only about requests."),
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
