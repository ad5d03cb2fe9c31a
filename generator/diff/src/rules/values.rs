//! What a field's value may be.

use super::ChangeKind;
use super::definition::{
    Aspect, Definition, Inverse, Scope, Severity, breaking, cosmetic, potentially, safe,
};
use std::collections::BTreeSet;

use crate::change::Change;
use crate::pairs::FieldPair;
use crate::view::View;

const ACCEPTED: Severity = safe("What was sent is accepted as before.");
const REFUSED: Severity = breaking("Some of what was sent is refused now.");
const FEWER: Severity = safe("A reader gets only some of what it could get.");
const SURPRISE: Severity = potentially("A reader may get values that it does not know.");
const NOTATION: Severity = cosmetic("It admits the same.");

pub(crate) const DEFINITIONS: &[Definition] = &[
    Definition {
        kind: ChangeKind::ValueAdded,
        aspect: Aspect::EachValue,
        about: "A field's list has a value more. In Rust it is a variant; until now the value came as `Unlisted`. A \
            `match` over a response needs a branch for what is not listed, and the compiler asks for it.",
        example: ("CARD, TWINT", "CARD, TWINT, WERO"),
        inverse: Inverse::Kind(ChangeKind::ValueRemoved),
        scope: Scope::ByDirection { request: ACCEPTED, response: SURPRISE },
        changes_type: true,
    },
    Definition {
        kind: ChangeKind::ValueRemoved,
        aspect: Aspect::EachValue,
        about: "A field's list has a value less. In Rust its variant is gone, and the value comes as `Unlisted` where it \
            still comes.",
        example: ("CARD, TWINT, WERO", "CARD, TWINT"),
        inverse: Inverse::Kind(ChangeKind::ValueAdded),
        scope: Scope::ByDirection { request: REFUSED, response: FEWER },
        changes_type: true,
    },
    Definition {
        kind: ChangeKind::ValueListAdded,
        aspect: Aspect::Values,
        about: "A field that took any text has a list of values now. In Rust its type is an enum instead of a text.",
        example: ("string", "one of CARD, TWINT"),
        inverse: Inverse::Kind(ChangeKind::ValueListRemoved),
        scope: Scope::ByDirection { request: REFUSED, response: FEWER },
        changes_type: true,
    },
    Definition {
        kind: ChangeKind::ValueListRemoved,
        aspect: Aspect::Values,
        about: "A field that had a list of values takes any text now. In Rust its type is a text instead of an enum.",
        example: ("one of CARD, TWINT", "string"),
        inverse: Inverse::Kind(ChangeKind::ValueListAdded),
        scope: Scope::ByDirection { request: ACCEPTED, response: SURPRISE },
        changes_type: true,
    },
    Definition {
        kind: ChangeKind::ValueListRenamed,
        aspect: Aspect::Values,
        about: "The list of values is the same, and its Rust type has another name, because another list of the version \
            has the old one. Code that names the type has to follow.",
        example: ("AuthenticationType", "AliasAuthenticationType"),
        inverse: Inverse::Itself,
        scope: Scope::ByDirection { request: NOTATION, response: NOTATION },
        changes_type: true,
    },
    Definition {
        kind: ChangeKind::ValueListOpened,
        aspect: Aspect::FurtherValues,
        about: "The page says that values beyond the list may be used as well.",
        example: ("the list is closed", "the list is open"),
        inverse: Inverse::Kind(ChangeKind::ValueListClosed),
        scope: Scope::ByDirection { request: ACCEPTED, response: SURPRISE },
        changes_type: true,
    },
    Definition {
        kind: ChangeKind::ValueListClosed,
        aspect: Aspect::FurtherValues,
        about: "The page no longer says that values beyond the list may be used.",
        example: ("the list is open", "the list is closed"),
        inverse: Inverse::Kind(ChangeKind::ValueListOpened),
        scope: Scope::ByDirection { request: REFUSED, response: FEWER },
        changes_type: true,
    },
];

/// The field that names the version itself: its list differs in every version.
const OWN_VERSION: &str = "SpecVersion";

/// Compares the lists of values of a field.
pub(crate) fn compare<'a>(fields: &FieldPair<'a, '_>, changes: &mut Vec<Change<'a>>) {
    let (one, other) = (fields.before, fields.after);
    let (before, after): (BTreeSet<&str>, BTreeSet<&str>) =
        (one.values.iter().map(String::as_str).collect(), other.values.iter().map(String::as_str).collect());
    let joined = |values: &BTreeSet<&str>| values.iter().copied().collect::<Vec<_>>().join(", ");
    match (before.is_empty(), after.is_empty()) {
        (true, true) => return,
        (true, false) => {
            changes.push(fields.change(ChangeKind::ValueListAdded, "any".into(), joined(&after)));
            return;
        }
        (false, true) => {
            changes.push(fields.change(ChangeKind::ValueListRemoved, joined(&before), "any".into()));
            return;
        }
        (false, false) => {}
    }
    if one.name != OWN_VERSION {
        let added = after.difference(&before);
        changes.extend(added.map(|value| fields.added(ChangeKind::ValueAdded, (*value).to_owned())));
        let removed = before.difference(&after);
        changes.extend(removed.map(|value| fields.removed(ChangeKind::ValueRemoved, (*value).to_owned())));
    }
    match (one.further_values, other.further_values) {
        (false, true) => {
            changes.push(fields.change(ChangeKind::ValueListOpened, "closed".into(), "open".into()));
        }
        (true, false) => {
            changes.push(fields.change(ChangeKind::ValueListClosed, "open".into(), "closed".into()));
        }
        (false, false) | (true, true) => {}
    }
    let named = |view: &View<'_>, table| view.values(table, &one.name).map(|(name, _)| name.to_owned());
    let names = (named(fields.old, fields.tables.0), named(fields.new, fields.tables.1));
    if let (Some(before), Some(after)) = names
        && before != after
    {
        changes.push(fields.change(ChangeKind::ValueListRenamed, before, after));
    }
}
