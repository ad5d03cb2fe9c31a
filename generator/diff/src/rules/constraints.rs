//! What a field must satisfy: constraints, rules of sentences, and defaults.

use std::collections::BTreeSet;

use super::ChangeKind;
use super::definition::{Aspect, Definition, Inverse, Scope, potentially, safe};
use super::values::{ACCEPTED, FEWER, NOTATION, REFUSED, SURPRISE};
use crate::change::Change;
use crate::pairs::FieldPair;
use saferpay_spec::accepted_set::{self, Relation};
use saferpay_spec::{Rule, RuleKind};

pub(crate) const DEFINITIONS: &[Definition] = &[
    Definition {
        kind: ChangeKind::ConstraintTightened,
        aspect: Aspect::Constraint,
        about: "The value of the field must satisfy more than before. The comparison compares character \
            classes by the characters that they accept, and lengths and numbers by their limits.",
        example: ("Utf8[1..100]", "Utf8[1..80]"),
        inverse: Inverse::Kind(ChangeKind::ConstraintLoosened),
        scope: Scope::ByDirection { request: REFUSED, response: FEWER },
        changes_type: true,
    },
    Definition {
        kind: ChangeKind::ConstraintLoosened,
        aspect: Aspect::Constraint,
        about: "The value of the field must satisfy less than before. A database column with the old length \
            may be too short now.",
        example: ("Utf8[1..80]", "Utf8[1..100]"),
        inverse: Inverse::Kind(ChangeKind::ConstraintTightened),
        scope: Scope::ByDirection {
            request: ACCEPTED,
            response: potentially(
                "The program may receive longer values or other characters than it can store.",
            ),
        },
        changes_type: true,
    },
    Definition {
        kind: ChangeKind::ConstraintChanged,
        aspect: Aspect::Constraint,
        about: "The value of the field must satisfy something else: some values are valid that were not, and \
            some are no longer valid.",
        example: ("Numeric[1..10]", "Alphabetic[1..20]"),
        inverse: Inverse::Itself,
        scope: Scope::ByDirection {
            request: REFUSED,
            response: potentially(
                "The program may receive longer values or other characters than it can store.",
            ),
        },
        changes_type: true,
    },
    Definition {
        kind: ChangeKind::ConstraintReworded,
        aspect: Aspect::Constraint,
        about: "The constraint has another notation with the same meaning: a length of at most 100 is the \
            same as 0 to 100 characters of any kind.",
        example: ("Length[0..100]", "Utf8[0..100]"),
        inverse: Inverse::Itself,
        scope: Scope::ByDirection { request: NOTATION, response: NOTATION },
        changes_type: true,
    },
    Definition {
        kind: ChangeKind::ProseRuleAdded,
        aspect: Aspect::ProseRule,
        about: "The page states a new rule in a sentence: about the value, or about the fields that exclude or \
            require each other. `spec/rules.toml` has the rule with its evidence, and `validate` checks it.",
        example: ("nothing", "DateTime"),
        inverse: Inverse::Kind(ChangeKind::ProseRuleRemoved),
        scope: Scope::ByDirection { request: REFUSED, response: FEWER },
        changes_type: true,
    },
    Definition {
        kind: ChangeKind::ProseRuleRemoved,
        aspect: Aspect::ProseRule,
        about: "No sentence of the page states the rule any longer.",
        example: ("DateTime", "nothing"),
        inverse: Inverse::Kind(ChangeKind::ProseRuleAdded),
        scope: Scope::ByDirection { request: ACCEPTED, response: SURPRISE },
        changes_type: true,
    },
    Definition {
        kind: ChangeKind::ProseRuleTightened,
        aspect: Aspect::ProseRule,
        about: "A sentence of the page demands more than before.",
        example: ("Items[0..10]", "Items[0..5]"),
        inverse: Inverse::Kind(ChangeKind::ProseRuleLoosened),
        scope: Scope::ByDirection { request: REFUSED, response: FEWER },
        changes_type: true,
    },
    Definition {
        kind: ChangeKind::ProseRuleLoosened,
        aspect: Aspect::ProseRule,
        about: "A sentence of the page demands less than before.",
        example: ("Items[0..5]", "Items[0..10]"),
        inverse: Inverse::Kind(ChangeKind::ProseRuleTightened),
        scope: Scope::ByDirection { request: ACCEPTED, response: SURPRISE },
        changes_type: true,
    },
    Definition {
        kind: ChangeKind::ProseRuleChanged,
        aspect: Aspect::ProseRule,
        about: "A sentence of the page states another rule: some requests are valid that were not, and some \
            are no longer valid.",
        example: ("OneOf[0,1,3]", "OneOf[0,1,5]"),
        inverse: Inverse::Itself,
        scope: Scope::ByDirection { request: REFUSED, response: SURPRISE },
        changes_type: true,
    },
    Definition {
        kind: ChangeKind::DefaultAdded,
        aspect: Aspect::Default,
        about: "The page states the default of the field for the first time. Saferpay may have applied it \
            before.",
        example: ("no default", "false"),
        inverse: Inverse::Kind(ChangeKind::DefaultRemoved),
        scope: Scope::RequestOnly {
            request: safe("Saferpay accepts requests without the field as before."),
            no_response: "a default is only about requests that omit the field.",
        },
        changes_type: false,
    },
    Definition {
        kind: ChangeKind::DefaultRemoved,
        aspect: Aspect::Default,
        about: "The page no longer states the default of the field. Send the value that you need.",
        example: ("false", "no default"),
        inverse: Inverse::Kind(ChangeKind::DefaultAdded),
        scope: Scope::RequestOnly {
            request: potentially("A request without the field may have another meaning now."),
            no_response: "a default is only about requests that omit the field.",
        },
        changes_type: false,
    },
    Definition {
        kind: ChangeKind::DefaultChanged,
        aspect: Aspect::Default,
        about: "The field has another default. Send the value that you need.",
        example: ("1096", "365"),
        inverse: Inverse::Itself,
        scope: Scope::RequestOnly {
            request: potentially("A request without the field has another meaning now."),
            no_response: "a default is only about requests that omit the field.",
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
    let kind = match accepted_set::constraints(before, after) {
        Relation::Same if same(before, after) => return,
        Relation::Same => ChangeKind::ConstraintReworded,
        Relation::Wider => ChangeKind::ConstraintLoosened,
        Relation::Narrower => ChangeKind::ConstraintTightened,
        Relation::Other => ChangeKind::ConstraintChanged,
    };
    changes.push(fields.change(kind, written(before), written(after)));
}

fn prose_rules<'a>(fields: &FieldPair<'a, '_>, changes: &mut Vec<Change<'a>>) {
    let kinds =
        |rules: &[Rule]| -> BTreeSet<RuleKind> { rules.iter().map(|rule| rule.kind.clone()).collect() };
    let (before, after) = (kinds(&fields.before.rules), kinds(&fields.after.rules));
    let without = |rules: &BTreeSet<RuleKind>, others: &BTreeSet<RuleKind>| -> Vec<RuleKind> {
        let is_other = |rule: &&RuleKind| !others.iter().any(|other| is_same_rule(rule, other));
        rules.iter().filter(is_other).cloned().collect()
    };
    let (gone, new) = (without(&before, &after), without(&after, &before));
    let kind = match (&*gone, &*new) {
        ([], []) => return,
        ([], _) => ChangeKind::ProseRuleAdded,
        (_, []) => ChangeKind::ProseRuleRemoved,
        ([before], [after]) => match accepted_set::rules(before, after) {
            Relation::Wider => ChangeKind::ProseRuleLoosened,
            Relation::Narrower => ChangeKind::ProseRuleTightened,
            Relation::Same | Relation::Other => ChangeKind::ProseRuleChanged,
        },
        _ => ChangeKind::ProseRuleChanged,
    };
    changes.push(fields.change(kind, written(&gone), written(&new)));
}

/// Whether two rules are the same for the fields that both versions have. A group of fields grows with a
/// field that is new in the table, which is a separate change and refuses no request.
fn is_same_rule(one: &RuleKind, other: &RuleKind) -> bool {
    let is_group = |rule: &RuleKind| {
        matches!(rule, RuleKind::ExactlyOneOf(_) | RuleKind::AtMostOneOf(_) | RuleKind::AtLeastOneOf(_))
    };
    let is_within = |one: &RuleKind, other: &RuleKind| {
        let other = other.fields();
        one.fields().iter().all(|field| other.contains(field))
    };
    one == other
        || is_group(one)
            && std::mem::discriminant(one) == std::mem::discriminant(other)
            && (is_within(one, other) || is_within(other, one))
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
