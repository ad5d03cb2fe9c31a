//! The fields that a valid request has, and ways to break the rules about their presence.

use std::collections::BTreeSet;

use saferpay_spec::{Condition, Field, FieldState, RuleKind};
use serde_json::{Map, Value, json};

/// A change of an object.
pub(crate) enum Change {
    /// Removes a field.
    Remove,
    /// Adds a field with a valid value.
    Add,
    /// Sets a field to this value.
    Set(Value),
}

/// A field that validation reports, and the changes that break its rule.
type BrokenPresence = (String, Vec<(String, Change)>);

/// Adds and removes fields until all rules about the presence of fields are satisfied.
pub(crate) fn lawful_presence(fields: &[Field], chosen: &mut BTreeSet<String>, random: &mut fastrand::Rng) {
    for field in fields {
        for rule in &field.rules {
            match &rule.kind {
                RuleKind::ExactlyOneOf(group) => {
                    let kept = random.choice(group).expect("a group has fields");
                    chosen.retain(|name| !group.contains(name));
                    chosen.insert(kept.clone());
                }
                RuleKind::AtMostOneOf(group) => {
                    let kept = random.choice(group).expect("a group has fields");
                    chosen.retain(|name| name == kept || !group.contains(name));
                }
                RuleKind::AtLeastOneOf(group) => {
                    chosen.insert(random.choice(group).expect("a group has fields").clone());
                }
                RuleKind::RequiredIf(_) => drop(chosen.insert(field.name.clone())),
                RuleKind::ForbiddenIf(condition) => {
                    assert_eq!(condition.state, FieldState::Present, "the only condition");
                    if chosen.contains(&condition.field) {
                        chosen.remove(&field.name);
                    }
                }
                _ => {}
            }
        }
    }
}

/// All ways to break the rules about the presence of fields, for an object that satisfies them.
pub(crate) fn broken_presence(fields: &[Field], object: &Map<String, Value>) -> Vec<BrokenPresence> {
    let rules = fields.iter().flat_map(|field| field.rules.iter().map(move |rule| (field, &rule.kind)));
    rules.flat_map(|(field, rule)| broken(&field.name, rule, object)).collect()
}

fn broken(field: &str, rule: &RuleKind, object: &Map<String, Value>) -> Vec<BrokenPresence> {
    match rule {
        RuleKind::ExactlyOneOf(group) => none(group).into_iter().chain(several(group, object)).collect(),
        RuleKind::AtLeastOneOf(group) => none(group).into_iter().collect(),
        RuleKind::AtMostOneOf(group) => several(group, object).into_iter().collect(),
        RuleKind::RequiredIf(condition) => {
            let changes = vec![(field.to_owned(), Change::Remove), satisfied(condition)];
            vec![(field.to_owned(), changes)]
        }
        RuleKind::ForbiddenIf(condition) => {
            let changes = vec![(field.to_owned(), Change::Add), satisfied(condition)];
            vec![(field.to_owned(), changes)]
        }
        _ => Vec::new(),
    }
}

fn none(group: &[String]) -> Option<BrokenPresence> {
    let changes = group.iter().map(|name| (name.clone(), Change::Remove)).collect();
    Some((group.first()?.clone(), changes))
}

/// The first and the last field of a group.
fn several(group: &[String], object: &Map<String, Value>) -> Option<BrokenPresence> {
    let (first, last) = (group.first()?, group.last()?);
    if first == last {
        return None;
    }
    let add = |name: &String| (!object.contains_key(name)).then(|| (name.clone(), Change::Add));
    Some((last.clone(), add(first).into_iter().chain(add(last)).collect()))
}

/// Makes a condition true.
fn satisfied(condition: &Condition) -> (String, Change) {
    let change = match &condition.state {
        FieldState::Present => Change::Add,
        FieldState::Absent => Change::Remove,
        FieldState::OneOf(values) => Change::Set(json!(values[0])),
    };
    (condition.field.clone(), change)
}
