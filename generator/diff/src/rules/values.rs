//! Lists of values.

use std::collections::BTreeSet;

use super::ChangeKind;
use super::definition::{
    Aspect, Definition, Inverse, Scope, Severity, breaking, cosmetic, potentially, safe,
};
use crate::change::Change;
use crate::pairs::FieldPair;
use crate::view::View;

pub(super) const ACCEPTED: Severity = safe("Saferpay accepts the same values as before.");
pub(super) const REFUSED: Severity = breaking("Saferpay rejects some values that it accepted before.");
pub(super) const FEWER: Severity =
    safe("The program receives only some of the values that it received before.");
pub(super) const SURPRISE: Severity = potentially("The program may receive values that it does not know.");
pub(super) const NOTATION: Severity = cosmetic("The same values are valid.");

pub(crate) const DEFINITIONS: &[Definition] = &[
    Definition {
        kind: ChangeKind::ValueAdded,
        aspect: Aspect::EachValue,
        about: "The list of values of a field has a new value. In Rust, it is a new variant; older versions \
            read the value as `UnknownValue`. A `match` over a response needs a branch for unlisted values, \
            which the compiler requires.",
        example: ("CARD, TWINT", "CARD, TWINT, WERO"),
        inverse: Inverse::Kind(ChangeKind::ValueRemoved),
        scope: Scope::ByDirection { request: ACCEPTED, response: SURPRISE },
        changes_type: true,
    },
    Definition {
        kind: ChangeKind::ValueRemoved,
        aspect: Aspect::EachValue,
        about: "The list of values of a field no longer has the value. In Rust, its variant no longer \
            exists, and the value reads as `UnknownValue` if Saferpay still sends it.",
        example: ("CARD, TWINT, WERO", "CARD, TWINT"),
        inverse: Inverse::Kind(ChangeKind::ValueAdded),
        scope: Scope::ByDirection { request: REFUSED, response: FEWER },
        changes_type: true,
    },
    Definition {
        kind: ChangeKind::ValueRenamed,
        aspect: Aspect::EachValue,
        about: "A value of the list has another name. In Rust, its variant has another name, too. Replace the \
            old value everywhere, including stored data and comparisons of texts.",
        example: ("MANUAL_REVIEW", "CHALLENGED"),
        inverse: Inverse::Itself,
        scope: Scope::ByDirection {
            request: REFUSED,
            response: potentially("A program that compares with the old value no longer matches."),
        },
        changes_type: true,
    },
    Definition {
        kind: ChangeKind::ValueListAdded,
        aspect: Aspect::Values,
        about: "A field that accepted any text has a list of values now. In Rust, its type is an enum \
            instead of a text.",
        example: ("string", "one of CARD, TWINT"),
        inverse: Inverse::Kind(ChangeKind::ValueListRemoved),
        scope: Scope::ByDirection { request: REFUSED, response: FEWER },
        changes_type: true,
    },
    Definition {
        kind: ChangeKind::ValueListRemoved,
        aspect: Aspect::Values,
        about: "A field that had a list of values accepts any text now. In Rust, its type is a text instead \
            of an enum.",
        example: ("one of CARD, TWINT", "string"),
        inverse: Inverse::Kind(ChangeKind::ValueListAdded),
        scope: Scope::ByDirection { request: ACCEPTED, response: SURPRISE },
        changes_type: true,
    },
    Definition {
        kind: ChangeKind::ValueListRenamed,
        aspect: Aspect::Values,
        about: "The list of values is the same, but its Rust type has another name, because another list of \
            the version has the old name. Code that names the type must change.",
        example: ("AuthenticationType", "AliasAuthenticationType"),
        inverse: Inverse::Itself,
        scope: Scope::ByDirection { request: NOTATION, response: NOTATION },
        changes_type: true,
    },
    Definition {
        kind: ChangeKind::ValueListOpened,
        aspect: Aspect::FurtherValues,
        about: "The page says that a field may have other values than those of the list.",
        example: ("the list is closed", "the list is open"),
        inverse: Inverse::Kind(ChangeKind::ValueListClosed),
        scope: Scope::ByDirection { request: ACCEPTED, response: SURPRISE },
        changes_type: true,
    },
    Definition {
        kind: ChangeKind::ValueListClosed,
        aspect: Aspect::FurtherValues,
        about: "The page no longer says that a field may have other values than those of the list.",
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
    let list_name = |view: &View<'_>, table| view.values(table, &one.name).map(|(name, _)| name.to_owned());
    let (before, after) = (list_name(fields.old, fields.tables.0), list_name(fields.new, fields.tables.1));
    if let (Some(before), Some(after)) = (before, after)
        && before != after
    {
        changes.push(fields.change(ChangeKind::ValueListRenamed, before, after));
    }
}
