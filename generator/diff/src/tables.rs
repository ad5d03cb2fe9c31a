//! What differs between two tables that stand for each other.

use std::collections::BTreeSet;

use super::change::{Change, Place, Point};
use super::rules::ChangeKind;
use super::view::{TableRef, View};
use super::walk::{Pair, comparable};
use saferpay_spec::accepted_set::{self, Relation};
use saferpay_spec::{Field, Presence};

/// The field that names the version itself; that it differs is no news.
const OWN_VERSION: &str = "SpecVersion";

/// Compares the tables of a pair.
pub(super) fn compare<'a, 'b>(old: &'a View<'b>, new: &'a View<'b>, pair: Pair<'a>) -> Vec<Change<'a>> {
    let mut changes = Vec::new();
    if let (TableRef::Container(one), TableRef::Container(other)) = pair
        && one != other
    {
        let kind = if comparable(old, new, pair) {
            ChangeKind::ContainerRenamed
        } else {
            ChangeKind::ContainerReplaced
        };
        let whole = |table, name: &str| {
            vec![Point { table: Some(table), member: None, state: name.to_owned(), row: None }]
        };
        changes.push(Change {
            kind,
            place: Place::Tables(pair.0, pair.1),
            old: whole(pair.0, one),
            new: whole(pair.1, other),
        });
        if kind == ChangeKind::ContainerReplaced {
            return changes;
        }
    }
    for field in old.fields(pair.0) {
        match new.field(pair.1, &field.name) {
            Some(other) => Compared { old, new, pair, changes: &mut changes }.fields(field, other),
            None => changes.push(Change {
                kind: by_presence(field, ChangeKind::MandatoryFieldRemoved, ChangeKind::OptionalFieldRemoved),
                place: Place::Tables(pair.0, pair.1),
                old: vec![Point::field(pair.0, field, describe(old, field))],
                new: Vec::new(),
            }),
        }
    }
    for field in new.fields(pair.1).iter().filter(|field| old.field(pair.0, &field.name).is_none()) {
        changes.push(Change {
            kind: by_presence(field, ChangeKind::MandatoryFieldAdded, ChangeKind::OptionalFieldAdded),
            place: Place::Tables(pair.0, pair.1),
            old: Vec::new(),
            new: vec![Point::field(pair.1, field, describe(new, field))],
        });
    }
    changes
}

fn by_presence(field: &Field, mandatory: ChangeKind, optional: ChangeKind) -> ChangeKind {
    if field.presence == Presence::Mandatory { mandatory } else { optional }
}

/// All that is said of a field, in one line.
pub(super) fn describe(view: &View<'_>, field: &Field) -> String {
    let mut parts = vec![type_of(view, field), field.presence.as_str().to_owned()];
    parts.extend(field.constraints.iter().map(ToString::to_string));
    parts.extend(field.rules.iter().map(ToString::to_string));
    if !field.values.is_empty() {
        parts.push(format!("one of {}", sorted(&field.values).join(", ")));
    }
    parts.join(", ")
}

/// The type, and the container that it refers to.
fn type_of(view: &View<'_>, field: &Field) -> String {
    match view.target(field) {
        Some(target) if field.kind.is_list() => format!("[{target}]"),
        Some(target) => target.to_owned(),
        None => field.kind.as_str().to_owned(),
    }
}

fn sorted(values: &[String]) -> Vec<&str> {
    values.iter().map(String::as_str).collect::<BTreeSet<_>>().into_iter().collect()
}

/// Two fields that stand for each other.
struct Compared<'a, 'b, 'c> {
    old: &'a View<'b>,
    new: &'a View<'b>,
    pair: Pair<'a>,
    changes: &'c mut Vec<Change<'a>>,
}

impl Compared<'_, '_, '_> {
    fn fields(&mut self, one: &Field, other: &Field) {
        self.presence(one, other);
        self.types(one, other);
        self.values(one, other);
        let relation = accepted_set::constraints(&one.constraints, &other.constraints);
        let (before, after) = (&one.constraints, &other.constraints);
        let reworded = before.iter().collect::<BTreeSet<_>>() != after.iter().collect::<BTreeSet<_>>();
        let kind = match relation {
            Relation::Same => reworded.then_some(ChangeKind::ConstraintReworded),
            Relation::Wider => Some(ChangeKind::ConstraintLoosened),
            Relation::Narrower => Some(ChangeKind::ConstraintTightened),
            Relation::Other => Some(ChangeKind::ConstraintChanged),
        };
        if let Some(kind) = kind {
            self.tell(kind, one, written(before), written(after));
        }
        let demands = match (one.rules.is_empty(), other.rules.is_empty()) {
            _ if one.rules.iter().collect::<BTreeSet<_>>() == other.rules.iter().collect() => None,
            (true, _) => Some(ChangeKind::DemandAdded),
            (_, true) => Some(ChangeKind::DemandRemoved),
            _ => Some(ChangeKind::DemandChanged),
        };
        if let Some(kind) = demands {
            self.tell(kind, one, written(&one.rules), written(&other.rules));
        }
        match (one.deprecated, other.deprecated) {
            (false, true) => {
                self.tell(ChangeKind::FieldDeprecated, one, "in use".into(), "deprecated".into());
            }
            (true, false) => {
                self.tell(ChangeKind::FieldNoLongerDeprecated, one, "deprecated".into(), "in use".into());
            }
            _ => {}
        }
        let said = |default: &Option<String>| default.clone().unwrap_or_else(|| "no default".to_owned());
        let defaults = match (&one.default, &other.default) {
            (before, after) if before == after => None,
            (None, _) => Some(ChangeKind::DefaultAdded),
            (_, None) => Some(ChangeKind::DefaultRemoved),
            _ => Some(ChangeKind::DefaultChanged),
        };
        if let Some(kind) = defaults {
            self.tell(kind, one, said(&one.default), said(&other.default));
        }
    }

    fn presence(&mut self, one: &Field, other: &Field) {
        let kind = match (one.presence, other.presence) {
            (before, after) if before == after => return,
            (_, Presence::Mandatory) => ChangeKind::FieldBecameMandatory,
            (Presence::Mandatory, _) => ChangeKind::FieldBecameOptional,
            (_, Presence::Recommended) => ChangeKind::FieldBecameRecommended,
            _ => ChangeKind::FieldNoLongerRecommended,
        };
        self.tell(kind, one, one.presence.as_str().to_owned(), other.presence.as_str().to_owned());
    }

    fn types(&mut self, one: &Field, other: &Field) {
        if one.kind == other.kind {
            return;
        }
        let kind = match accepted_set::kinds(one.kind, other.kind) {
            Relation::Same => return,
            Relation::Wider => ChangeKind::TypeWidened,
            Relation::Narrower => ChangeKind::TypeNarrowed,
            Relation::Other => ChangeKind::TypeChanged,
        };
        self.tell(kind, one, type_of(self.old, one), type_of(self.new, other));
    }

    fn values(&mut self, one: &Field, other: &Field) {
        let (before, after): (BTreeSet<&String>, BTreeSet<&String>) =
            (one.values.iter().collect(), other.values.iter().collect());
        let joined = |values: &BTreeSet<&String>| {
            values.iter().map(|value| value.as_str()).collect::<Vec<_>>().join(", ")
        };
        match (before.is_empty(), after.is_empty()) {
            (true, true) => return,
            (true, false) => return self.tell(ChangeKind::ValueListAdded, one, "any".into(), joined(&after)),
            (false, true) => {
                return self.tell(ChangeKind::ValueListRemoved, one, joined(&before), "any".into());
            }
            (false, false) => {}
        }
        if one.name != OWN_VERSION {
            for value in after.difference(&before) {
                self.tell(ChangeKind::ValueAdded, one, String::new(), (*value).clone());
            }
            for value in before.difference(&after) {
                self.tell(ChangeKind::ValueRemoved, one, (*value).clone(), String::new());
            }
        }
        match (one.further_values, other.further_values) {
            (false, true) => self.tell(ChangeKind::FurtherValuesAllowed, one, "closed".into(), "open".into()),
            (true, false) => self.tell(ChangeKind::FurtherValuesEnded, one, "open".into(), "closed".into()),
            _ => {}
        }
        let named = |view: &View<'_>, table| view.values(table, &one.name).map(|(name, _)| name.to_owned());
        if let (Some(was), Some(is)) = (named(self.old, self.pair.0), named(self.new, self.pair.1))
            && was != is
        {
            self.tell(ChangeKind::ValueListRenamed, one, was, is);
        }
    }

    /// Notes a change of a field; an empty state means that nothing stands on that side.
    fn tell(&mut self, kind: ChangeKind, field: &Field, old: String, new: String) {
        let point = |table, state: String| match &*state {
            "" => Vec::new(),
            _ => vec![Point::new(table, &field.name, state)],
        };
        self.changes.push(Change {
            kind,
            place: Place::Tables(self.pair.0, self.pair.1),
            old: point(self.pair.0, old),
            new: point(self.pair.1, new),
        });
    }
}

fn written<T: ToString>(list: &[T]) -> String {
    if list.is_empty() {
        return "nothing".to_owned();
    }
    let mut texts: Vec<String> = list.iter().map(ToString::to_string).collect();
    texts.sort();
    texts.join(", ")
}
