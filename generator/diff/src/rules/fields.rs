//! Fields and containers: added, removed, renamed, moved, and their types.

use super::ChangeKind;
use super::definition::{Aspect, Definition, Inverse, Scope, breaking, cosmetic, potentially, safe};
use crate::change::{Change, Place, Point, TablePair};
use crate::describe::{describe, type_name};
use crate::pairs::FieldPair;
use crate::view::{Table, View};
use saferpay_spec::accepted_set::{self, Relation};
use saferpay_spec::{Field, Presence};

pub(crate) const DEFINITIONS: &[Definition] = &[
    Definition {
        kind: ChangeKind::MandatoryFieldAdded,
        aspect: Aspect::Field,
        about: "The table has a new mandatory field. In a request, it becomes an argument of the \
            constructor.",
        example: ("no field `Token`", "Token: string, mandatory"),
        inverse: Inverse::Kind(ChangeKind::MandatoryFieldRemoved),
        scope: Scope::ByDirection {
            request: breaking("A request that was complete lacks a field now."),
            response: safe("The program receives more than it reads."),
        },
        changes_type: true,
    },
    Definition {
        kind: ChangeKind::MandatoryFieldRemoved,
        aspect: Aspect::Field,
        about: "The table no longer has a mandatory field. Saferpay usually ignores the field if a request \
            still sends it, so nothing but the compiler reports the change.",
        example: ("Token: string, mandatory", "no field `Token`"),
        inverse: Inverse::Kind(ChangeKind::MandatoryFieldAdded),
        scope: Scope::ByDirection {
            request: potentially("The field no longer has an effect."),
            response: breaking("The program relies on a field that Saferpay no longer sends."),
        },
        changes_type: true,
    },
    Definition {
        kind: ChangeKind::OptionalFieldAdded,
        aspect: Aspect::Field,
        about: "The table has a new field that is optional or recommended. It has a setter, and code that \
            does not call it stays the same.",
        example: ("no field `Condition`", "Condition: string, optional"),
        inverse: Inverse::Kind(ChangeKind::OptionalFieldRemoved),
        scope: Scope::ByDirection {
            request: safe("Saferpay accepts requests without the field as before."),
            response: safe("The program receives more than it reads."),
        },
        changes_type: true,
    },
    Definition {
        kind: ChangeKind::OptionalFieldRemoved,
        aspect: Aspect::Field,
        about: "The table no longer has an optional field. Saferpay usually ignores the field if a request \
            still sends it, and does not do what the field asked for.",
        example: ("Condition: string, optional", "no field `Condition`"),
        inverse: Inverse::Kind(ChangeKind::OptionalFieldAdded),
        scope: Scope::ByDirection {
            request: potentially("The field no longer has an effect."),
            response: breaking("The program reads a field that Saferpay no longer sends."),
        },
        changes_type: true,
    },
    Definition {
        kind: ChangeKind::FieldRenamed,
        aspect: Aspect::Field,
        about: "Another field of the same table replaces the field. The comparison infers this from names, \
            types and presence, and `spec/field_mappings.toml` corrects it where that is wrong. The \
            entry shows both fields with everything that the specification states about them.",
        example: ("ReturnUrls", "ReturnUrl"),
        inverse: Inverse::Itself,
        scope: Scope::ByDirection {
            request: breaking("The old field has no effect, and the program does not send the new one."),
            response: breaking("The program reads a field that Saferpay no longer sends."),
        },
        changes_type: true,
    },
    Definition {
        kind: ChangeKind::FieldReplaced,
        aspect: Aspect::Field,
        about: "Several fields replace one field, or one field replaces several. The comparison infers this \
            from the names, and `spec/field_mappings.toml` corrects it where that is wrong.",
        example: ("NotifyUrl", "SuccessNotifyUrl, FailNotifyUrl"),
        inverse: Inverse::Itself,
        scope: Scope::ByDirection {
            request: breaking("The old fields have no effect, and the program does not send the new ones."),
            response: breaking("The program reads fields that Saferpay no longer sends."),
        },
        changes_type: true,
    },
    Definition {
        kind: ChangeKind::FieldMoved,
        aspect: Aspect::Field,
        about: "A field with the same name and type moves to another table, which contains the first one or \
            is contained in it.",
        example: ("RiskFactors.PasswordLastChangeDate", "PayerProfile.PasswordLastChangeDate"),
        inverse: Inverse::Itself,
        scope: Scope::ByDirection {
            request: breaking("The field has no effect in its old place."),
            response: breaking("The program does not find the field in its old place."),
        },
        changes_type: true,
    },
    Definition {
        kind: ChangeKind::TypeWidened,
        aspect: Aspect::Type,
        about: "The type of the field accepts everything that it accepted before, and more: an integer may \
            have a fraction now, or a URI may be any text.",
        example: ("uri", "string"),
        inverse: Inverse::Kind(ChangeKind::TypeNarrowed),
        scope: Scope::ByDirection {
            request: safe("Saferpay accepts the same values as before."),
            response: breaking("The program may receive values that its type cannot represent."),
        },
        changes_type: true,
    },
    Definition {
        kind: ChangeKind::TypeNarrowed,
        aspect: Aspect::Type,
        about: "The type of the field accepts only some of what it accepted before: a text must be a URI \
            now.",
        example: ("string", "uri"),
        inverse: Inverse::Kind(ChangeKind::TypeWidened),
        scope: Scope::ByDirection {
            request: breaking("Saferpay rejects some values that it accepted before."),
            response: safe("The program receives only some of the values that it received before."),
        },
        changes_type: true,
    },
    Definition {
        kind: ChangeKind::TypeChanged,
        aspect: Aspect::Type,
        about: "The field has an unrelated type: a list instead of a text, or a container instead of a \
            number.",
        example: ("string", "[string]"),
        inverse: Inverse::Itself,
        scope: Scope::ByDirection {
            request: breaking("Saferpay rejects the values that it accepted before."),
            response: breaking("The program receives values that its type cannot represent."),
        },
        changes_type: true,
    },
    Definition {
        kind: ChangeKind::ContainerRenamed,
        aspect: Aspect::Container,
        about: "Fields refer to a container with another Rust type that has most of its fields in common \
            with the old one. Containers have no name in JSON, so nothing changes there. Differences \
            between the fields have entries of their own. Code that names the type must change.",
        example: ("Address", "RequestAddress"),
        inverse: Inverse::Itself,
        scope: Scope::ByDirection {
            request: cosmetic("Containers have no name in JSON."),
            response: cosmetic("Containers have no name in JSON."),
        },
        changes_type: true,
    },
    Definition {
        kind: ChangeKind::ContainerReplaced,
        aspect: Aspect::Container,
        about: "Fields refer to a container that has little in common with the old one, so the comparison \
            does not compare their fields.",
        example: ("ReturnUrls {Success, Fail, Abort}", "ReturnUrl {Url}"),
        inverse: Inverse::Itself,
        scope: Scope::ByDirection {
            request: breaking("Saferpay expects other fields in the container."),
            response: breaking("The program receives other fields in the container."),
        },
        changes_type: true,
    },
    Definition {
        kind: ChangeKind::FieldDeprecated,
        aspect: Aspect::Deprecation,
        about: "The page marks the field as deprecated. It works as before, but plan to stop using it.",
        example: ("optional", "optional, deprecated"),
        inverse: Inverse::Kind(ChangeKind::FieldNoLongerDeprecated),
        scope: Scope::ByDirection {
            request: safe("Saferpay accepts the field as before, but may remove it later."),
            response: safe("Saferpay sends the field as before, but may remove it later."),
        },
        changes_type: false,
    },
    Definition {
        kind: ChangeKind::FieldNoLongerDeprecated,
        aspect: Aspect::Deprecation,
        about: "The page no longer marks the field as deprecated.",
        example: ("optional, deprecated", "optional"),
        inverse: Inverse::Kind(ChangeKind::FieldDeprecated),
        scope: Scope::ByDirection {
            request: safe("Saferpay accepts the field as before."),
            response: safe("Saferpay sends the field as before."),
        },
        changes_type: false,
    },
];

/// The change of a container that has another name, with whether its fields are still comparable.
pub(crate) fn compare_container(tables: TablePair<'_>, is_comparable: bool) -> Option<Change<'_>> {
    let (Table::Container(one), Table::Container(other)) = tables else { return None };
    let whole = |table, name: &str| {
        vec![Point { table: Some(table), member: None, state: name.to_owned(), row: None }]
    };
    (one != other).then(|| Change {
        kind: if is_comparable { ChangeKind::ContainerRenamed } else { ChangeKind::ContainerReplaced },
        place: Place::Tables(tables.0, tables.1),
        old: whole(tables.0, one),
        new: whole(tables.1, other),
    })
}

/// A field that the new version no longer has.
pub(crate) fn removed<'a>(old: &'a View<'_>, tables: TablePair<'a>, field: &'a Field) -> Change<'a> {
    Change {
        kind: by_presence(field, ChangeKind::MandatoryFieldRemoved, ChangeKind::OptionalFieldRemoved),
        place: Place::Tables(tables.0, tables.1),
        old: vec![Point::field(tables.0, field, describe(old, field))],
        new: Vec::new(),
    }
}

/// A field that the old version does not have.
pub(crate) fn added<'a>(new: &'a View<'_>, tables: TablePair<'a>, field: &'a Field) -> Change<'a> {
    Change {
        kind: by_presence(field, ChangeKind::MandatoryFieldAdded, ChangeKind::OptionalFieldAdded),
        place: Place::Tables(tables.0, tables.1),
        old: Vec::new(),
        new: vec![Point::field(tables.1, field, describe(new, field))],
    }
}

fn by_presence(field: &Field, mandatory: ChangeKind, optional: ChangeKind) -> ChangeKind {
    if field.presence == Presence::Mandatory { mandatory } else { optional }
}

/// Compares the types of a field, and whether it is deprecated.
pub(crate) fn compare<'a>(fields: &FieldPair<'a, '_>, changes: &mut Vec<Change<'a>>) {
    let (before, after) = (fields.before, fields.after);
    let kind = match accepted_set::kinds(before.kind, after.kind) {
        Relation::Same => None,
        Relation::Wider => Some(ChangeKind::TypeWidened),
        Relation::Narrower => Some(ChangeKind::TypeNarrowed),
        Relation::Other => Some(ChangeKind::TypeChanged),
    };
    if let Some(kind) = kind.filter(|_| before.kind != after.kind) {
        changes.push(fields.change(kind, type_name(fields.old, before), type_name(fields.new, after)));
    }
    match (before.deprecated, after.deprecated) {
        (false, true) => {
            changes.push(fields.change(ChangeKind::FieldDeprecated, "in use".into(), "deprecated".into()));
        }
        (true, false) => {
            let kind = ChangeKind::FieldNoLongerDeprecated;
            changes.push(fields.change(kind, "deprecated".into(), "in use".into()));
        }
        (false, false) | (true, true) => {}
    }
}
