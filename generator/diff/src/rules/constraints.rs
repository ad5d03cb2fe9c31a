//! What a field's value must satisfy: constraints, rules of the prose, and defaults.

use super::ChangeKind;
use super::definition::{
    Aspect, Definition, Inverse, Scope, Severity, breaking, cosmetic, potentially, safe,
};
use std::collections::BTreeSet;

use crate::admit::{self, Relation};
use crate::change::Change;
use crate::pairs::FieldPair;

const ACCEPTED: Severity = safe("What was sent is accepted as before.");
const REFUSED: Severity = breaking("Some of what was sent is refused now.");
const FEWER: Severity = safe("A reader gets only some of what it could get.");
const SURPRISE: Severity = potentially("A reader may get values that it does not know.");
const NOTATION: Severity = cosmetic("It admits the same.");

pub(crate) const DEFINITIONS: &[Definition] = &[
    Definition {
        kind: ChangeKind::ConstraintTightened,
        aspect: Aspect::Constraint,
        about: "The field's value must satisfy more than before. Character classes are compared by what they admit, \
            lengths and numbers by their bounds.",
        example: ("Utf8[1..100]", "Utf8[1..80]"),
        inverse: Inverse::Kind(ChangeKind::ConstraintLoosened),
        scope: Scope::ByDirection { request: REFUSED, response: FEWER },
        changes_type: true,
    },
    Definition {
        kind: ChangeKind::ConstraintLoosened,
        aspect: Aspect::Constraint,
        about: "The field's value must satisfy less than before. A column of a database that was as long as the field \
            may be too short now.",
        example: ("Utf8[1..80]", "Utf8[1..100]"),
        inverse: Inverse::Kind(ChangeKind::ConstraintTightened),
        scope: Scope::ByDirection {
            request: ACCEPTED,
            response: potentially(
                "A reader may get longer values, or other characters, than it has room for.",
            ),
        },
        changes_type: true,
    },
    Definition {
        kind: ChangeKind::ConstraintChanged,
        aspect: Aspect::Constraint,
        about: "The field's value must satisfy something else: some values are admitted that were not, and some are not \
            that were.",
        example: ("Numeric[1..10]", "Alphabetic[1..20]"),
        inverse: Inverse::Itself,
        scope: Scope::ByDirection {
            request: REFUSED,
            response: potentially(
                "A reader may get longer values, or other characters, than it has room for.",
            ),
        },
        changes_type: true,
    },
    Definition {
        kind: ChangeKind::ConstraintReworded,
        aspect: Aspect::Constraint,
        about: "What the field's value must satisfy is written in another way and admits the same: a length of at most \
            100 is the same as 0 to 100 characters of any kind.",
        example: ("Length[0..100]", "Utf8[0..100]"),
        inverse: Inverse::Itself,
        scope: Scope::ByDirection { request: NOTATION, response: NOTATION },
        changes_type: true,
    },
    Definition {
        kind: ChangeKind::ProseRuleAdded,
        aspect: Aspect::ProseRule,
        about: "The page demands something of the value in words that it did not demand before. `spec/corrections.toml` has the \
            demand with its evidence, and `validate` checks it.",
        example: ("nothing", "DateTime"),
        inverse: Inverse::Kind(ChangeKind::ProseRuleRemoved),
        scope: Scope::ByDirection { request: REFUSED, response: FEWER },
        changes_type: true,
    },
    Definition {
        kind: ChangeKind::ProseRuleRemoved,
        aspect: Aspect::ProseRule,
        about: "The page no longer demands something of the value in words that it demanded before.",
        example: ("DateTime", "nothing"),
        inverse: Inverse::Kind(ChangeKind::ProseRuleAdded),
        scope: Scope::ByDirection { request: ACCEPTED, response: SURPRISE },
        changes_type: true,
    },
    Definition {
        kind: ChangeKind::ProseRuleChanged,
        aspect: Aspect::ProseRule,
        about: "The page demands something else of the value in words.",
        example: ("OneOf[0,1,3]", "OneOf[0,1,5]"),
        inverse: Inverse::Itself,
        scope: Scope::ByDirection { request: REFUSED, response: SURPRISE },
        changes_type: true,
    },
    Definition {
        kind: ChangeKind::DefaultAdded,
        aspect: Aspect::Default,
        about: "The page states what holds when the field is left out, and did not before. It may have been so all along.",
        example: ("nothing is said", "false"),
        inverse: Inverse::Kind(ChangeKind::DefaultRemoved),
        scope: Scope::RequestOnly {
            request: safe("A request without the field is accepted as before."),
            no_response: "What is left out of a response has no value, and a default says nothing of it.",
        },
        changes_type: false,
    },
    Definition {
        kind: ChangeKind::DefaultRemoved,
        aspect: Aspect::Default,
        about: "The page no longer states what holds when the field is left out. Send the value that is meant.",
        example: ("false", "nothing is said"),
        inverse: Inverse::Kind(ChangeKind::DefaultAdded),
        scope: Scope::RequestOnly {
            request: potentially("A request without the field may mean something else now."),
            no_response: "What is left out of a response has no value, and a default says nothing of it.",
        },
        changes_type: false,
    },
    Definition {
        kind: ChangeKind::DefaultChanged,
        aspect: Aspect::Default,
        about: "Something else holds when the field is left out. Send the value that is meant.",
        example: ("1096", "365"),
        inverse: Inverse::Itself,
        scope: Scope::RequestOnly {
            request: potentially("A request without the field means something else now."),
            no_response: "What is left out of a response has no value, and a default says nothing of it.",
        },
        changes_type: false,
    },
];

/// Compares what the value of a field must satisfy, and its default.
pub(crate) fn compare<'a>(fields: &FieldPair<'a, '_>, changes: &mut Vec<Change<'a>>) {
    constraints(fields, changes);
    prose_rules(fields, changes);
    defaults(fields, changes);
}

fn constraints<'a>(fields: &FieldPair<'a, '_>, changes: &mut Vec<Change<'a>>) {
    let (before, after) = (&fields.before.constraints, &fields.after.constraints);
    let kind = match admit::constraints(before, after) {
        Relation::Same if same(before, after) => return,
        Relation::Same => ChangeKind::ConstraintReworded,
        Relation::Wider => ChangeKind::ConstraintLoosened,
        Relation::Narrower => ChangeKind::ConstraintTightened,
        Relation::Other => ChangeKind::ConstraintChanged,
    };
    changes.push(fields.change(kind, written(before), written(after)));
}

fn prose_rules<'a>(fields: &FieldPair<'a, '_>, changes: &mut Vec<Change<'a>>) {
    let (before, after) = (&fields.before.rules, &fields.after.rules);
    let kind = match (before.is_empty(), after.is_empty()) {
        _ if same(before, after) => return,
        (true, _) => ChangeKind::ProseRuleAdded,
        (_, true) => ChangeKind::ProseRuleRemoved,
        (false, false) => ChangeKind::ProseRuleChanged,
    };
    changes.push(fields.change(kind, written(before), written(after)));
}

fn defaults<'a>(fields: &FieldPair<'a, '_>, changes: &mut Vec<Change<'a>>) {
    let (before, after) = (&fields.before.default, &fields.after.default);
    let kind = match (before, after) {
        (before, after) if before == after => return,
        (None, _) => ChangeKind::DefaultAdded,
        (_, None) => ChangeKind::DefaultRemoved,
        (Some(_), Some(_)) => ChangeKind::DefaultChanged,
    };
    let written = |default: &Option<String>| default.clone().unwrap_or_else(|| "no default".to_owned());
    changes.push(fields.change(kind, written(before), written(after)));
}

/// Whether two lists have the same content in any order.
fn same<T: Ord>(one: &[T], other: &[T]) -> bool {
    one.iter().collect::<BTreeSet<_>>() == other.iter().collect::<BTreeSet<_>>()
}

fn written<T: ToString>(list: &[T]) -> String {
    if list.is_empty() {
        return "nothing".to_owned();
    }
    let mut texts: Vec<String> = list.iter().map(ToString::to_string).collect();
    texts.sort();
    texts.join(", ")
}
