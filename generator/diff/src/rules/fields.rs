//! Fields and containers that come, go, and change their place, name or type.

use super::ChangeKind;
use super::definition::{Aspect, Definition, Inverse, Scope, breaking, cosmetic, potentially, safe};
use crate::admit::{self, Relation};
use crate::change::{Change, Place, Point, TablePair};
use crate::describe::{describe, type_name};
use crate::pairs::FieldPair;
use crate::view::{TableRef, View};
use saferpay_spec::{Field, Presence};

pub(crate) const DEFINITIONS: &[Definition] = &[
    Definition {
        kind: ChangeKind::MandatoryFieldAdded,
        aspect: Aspect::Field,
        about: "The table has a field that it did not have, and it must be there. In a request its value becomes an \
            argument of the constructor.",
        example: ("no field `Token`", "Token: string, mandatory"),
        inverse: Inverse::Kind(ChangeKind::MandatoryFieldRemoved),
        scope: Scope::ByDirection {
            request: breaking("A request that was complete lacks something now."),
            response: safe("A reader gets more than it reads."),
        },
        changes_type: true,
    },
    Definition {
        kind: ChangeKind::MandatoryFieldRemoved,
        aspect: Aspect::Field,
        about: "The table no longer has a field that had to be there. What a request sends in its place is as a rule \
            passed over in silence, so the compiler is the one who tells.",
        example: ("Token: string, mandatory", "no field `Token`"),
        inverse: Inverse::Kind(ChangeKind::MandatoryFieldAdded),
        scope: Scope::ByDirection {
            request: potentially("What is sent under this name has no effect any more."),
            response: breaking("A reader that relies on the field does not find it."),
        },
        changes_type: true,
    },
    Definition {
        kind: ChangeKind::OptionalFieldAdded,
        aspect: Aspect::Field,
        about: "The table has a field that it did not have, and it may be left out, recommended or not. It has a \
            setter, and code that does not call it stays as it is.",
        example: ("no field `Condition`", "Condition: string, optional"),
        inverse: Inverse::Kind(ChangeKind::OptionalFieldRemoved),
        scope: Scope::ByDirection {
            request: safe("A request without the field is accepted as before."),
            response: safe("A reader gets more than it reads."),
        },
        changes_type: true,
    },
    Definition {
        kind: ChangeKind::OptionalFieldRemoved,
        aspect: Aspect::Field,
        about: "The table no longer has a field that could be left out. What a request sends in its place is as a rule \
            passed over in silence: what it was for does not happen.",
        example: ("Condition: string, optional", "no field `Condition`"),
        inverse: Inverse::Kind(ChangeKind::OptionalFieldAdded),
        scope: Scope::ByDirection {
            request: potentially("What is sent under this name has no effect any more."),
            response: breaking("A reader of the field does not find it any more."),
        },
        changes_type: true,
    },
    Definition {
        kind: ChangeKind::FieldRenamed,
        aspect: Aspect::Field,
        about: "A field has gone and another one of the same table stands in its place. The match is made from names, \
            types and presence, and `spec/diff.toml` corrects it where that is wrong. Both fields stand in the entry with \
            all that is said of them.",
        example: ("ReturnUrls", "ReturnUrl"),
        inverse: Inverse::Itself,
        scope: Scope::ByDirection {
            request: breaking("What is sent under the old name has no effect, and the new name is not sent."),
            response: breaking("A reader of the old name does not find it."),
        },
        changes_type: true,
    },
    Definition {
        kind: ChangeKind::FieldReplaced,
        aspect: Aspect::Field,
        about: "A field has gone and several stand in its place, or several have become one. The match is made from \
            names, and `spec/diff.toml` corrects it where that is wrong.",
        example: ("NotifyUrl", "SuccessNotifyUrl, FailNotifyUrl"),
        inverse: Inverse::Itself,
        scope: Scope::ByDirection {
            request: breaking(
                "What is sent under the old names has no effect, and the new names are not sent.",
            ),
            response: breaking("A reader of the old names does not find them."),
        },
        changes_type: true,
    },
    Definition {
        kind: ChangeKind::FieldMoved,
        aspect: Aspect::Field,
        about: "A field of the same name and type has gone from one table and stands in another one that holds the first \
            or is held by it.",
        example: ("RiskFactors.PasswordLastChangeDate", "PayerProfile.PasswordLastChangeDate"),
        inverse: Inverse::Itself,
        scope: Scope::ByDirection {
            request: breaking("What is sent in the old place has no effect any more."),
            response: breaking("A reader of the old place does not find it."),
        },
        changes_type: true,
    },
    Definition {
        kind: ChangeKind::TypeWidened,
        aspect: Aspect::Type,
        about: "The field's type admits all it admitted, and more: an integer may have a fraction now, an address may be \
            any text.",
        example: ("uri", "string"),
        inverse: Inverse::Kind(ChangeKind::TypeNarrowed),
        scope: Scope::ByDirection {
            request: safe("What was sent is accepted as before."),
            response: breaking("A reader may get what its type cannot hold."),
        },
        changes_type: true,
    },
    Definition {
        kind: ChangeKind::TypeNarrowed,
        aspect: Aspect::Type,
        about: "The field's type admits only some of what it admitted: a text must be an address now.",
        example: ("string", "uri"),
        inverse: Inverse::Kind(ChangeKind::TypeWidened),
        scope: Scope::ByDirection {
            request: breaking("Some of what was sent is refused now."),
            response: safe("A reader gets only some of what it could get."),
        },
        changes_type: true,
    },
    Definition {
        kind: ChangeKind::TypeChanged,
        aspect: Aspect::Type,
        about: "The field has a type that has nothing to do with the old one: a list instead of a text, a container \
            instead of a number.",
        example: ("string", "[string]"),
        inverse: Inverse::Itself,
        scope: Scope::ByDirection {
            request: breaking("What was sent is refused now."),
            response: breaking("A reader gets what its type cannot hold."),
        },
        changes_type: true,
    },
    Definition {
        kind: ChangeKind::ContainerRenamed,
        aspect: Aspect::Container,
        about: "Fields refer to a container with another Rust type, and both have most of their fields in common. On the \
            wire a container has no name, so nothing changes there; what differs in the fields stands in entries of its \
            own. Code that names the type has to follow.",
        example: ("Address", "RequestAddress"),
        inverse: Inverse::Itself,
        scope: Scope::ByDirection {
            request: cosmetic("Containers have no name on the wire."),
            response: cosmetic("Containers have no name on the wire."),
        },
        changes_type: true,
    },
    Definition {
        kind: ChangeKind::ContainerReplaced,
        aspect: Aspect::Container,
        about: "Fields refer to a container that has little in common with the one before. Its fields are not compared \
            one by one.",
        example: ("ReturnUrls {Success, Fail, Abort}", "ReturnUrl {Url}"),
        inverse: Inverse::Itself,
        scope: Scope::ByDirection {
            request: breaking("What was sent in the container is not what is expected now."),
            response: breaking("A reader finds other fields in the container."),
        },
        changes_type: true,
    },
    Definition {
        kind: ChangeKind::FieldDeprecated,
        aspect: Aspect::Deprecation,
        about: "The page calls the field deprecated. It works as before; plan to do without it.",
        example: ("optional", "optional, deprecated"),
        inverse: Inverse::Kind(ChangeKind::FieldNoLongerDeprecated),
        scope: Scope::ByDirection {
            request: safe("The field is accepted as before, but not forever."),
            response: safe("The field is answered as before, but not forever."),
        },
        changes_type: false,
    },
    Definition {
        kind: ChangeKind::FieldNoLongerDeprecated,
        aspect: Aspect::Deprecation,
        about: "The page no longer calls the field deprecated.",
        example: ("optional, deprecated", "optional"),
        inverse: Inverse::Kind(ChangeKind::FieldDeprecated),
        scope: Scope::ByDirection {
            request: safe("The field is accepted as before."),
            response: safe("The field is answered as before."),
        },
        changes_type: false,
    },
];

/// The change of a container that has another name, with whether its fields are still comparable.
pub(crate) fn compare_container<'a>(tables: TablePair<'a>, is_comparable: bool) -> Option<Change<'a>> {
    let (TableRef::Container(one), TableRef::Container(other)) = tables else { return None };
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
    let kind = match admit::kinds(before.kind, after.kind) {
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
