//! The essential facts of responses: what a statement about money rests on.
//!
//! An essential fact that a table calls mandatory is a plain field in Rust, and a response without it
//! cannot be decoded. Every other field of a response is an `Option`, whatever the table says: a
//! pinned version does not freeze what Saferpay sends, and a missing detail must not hide a payment.

use std::collections::BTreeSet;

use crate::history::History;
use crate::runtime_trait::single_record;
use crate::type_revision::{Record, Target};
use saferpay_spec::required::{answered, requested};
use saferpay_spec::response_facts::Fact;
use saferpay_spec::{Field, MessagePart, Presence, Specification, TableRef};

/// The facts of a response, each with the paths that lead through its tables to a value.
pub(crate) fn facts_of(history: &History, record: &Record) -> Vec<(Fact, Vec<&'static str>)> {
    if record.owner.part() != Some(MessagePart::Response) {
        return Vec::new();
    }
    let paths = |fact: Fact| {
        let paths = fact.paths().iter().copied();
        paths.filter(|path| leads_to_value(history, record, path)).collect()
    };
    let all = Fact::ALL.into_iter().map(|fact| (fact, paths(fact)));
    all.filter(|(_, paths): &(Fact, Vec<_>)| !paths.is_empty()).collect()
}

/// Whether a path of names, without lists, leads to a value.
fn leads_to_value(history: &History, record: &Record, path: &str) -> bool {
    match path.split_once('.') {
        None => record.field(path).is_some_and(|field| !matches!(field.target, Some(Target::Record(_)))),
        Some((name, rest)) => {
            single_record(history, record, name).is_some_and(|inner| leads_to_value(history, inner, rest))
        }
    }
}

/// The fields of a version that are not an `Option` in Rust.
#[derive(Debug)]
pub struct PlainFields<'a> {
    /// The tables that only responses use.
    only_answered: BTreeSet<TableRef>,
    /// The essential facts of responses, and the parts that lead to them.
    essential: BTreeSet<(TableRef, &'a str)>,
}

impl<'a> PlainFields<'a> {
    /// Those of a version.
    #[must_use]
    pub fn of(specification: &'a Specification) -> Self {
        let mut only_answered = answered(specification);
        only_answered.insert(TableRef::Error);
        let requested = requested(specification);
        only_answered.retain(|table| !requested.contains(table));
        let mut plain = Self { only_answered, essential: BTreeSet::new() };
        for operation in &specification.operations {
            if let Some(response) = &operation.response {
                let owner: TableRef = operation.message_ref(MessagePart::Response).into();
                let essential = Fact::ALL.iter().filter(|fact| fact.is_essential());
                for path in essential.flat_map(|fact| fact.paths()) {
                    let steps = walk(specification, &response.fields, path).unwrap_or_default();
                    plain.essential(owner.clone(), &steps);
                }
            }
        }
        plain
    }

    /// Whether a field is plain: mandatory, and either essential or not in responses alone.
    #[must_use]
    pub fn contains(&self, owner: &TableRef, field: &'a Field) -> bool {
        field.presence == Presence::Mandatory
            && (!self.only_answered.contains(owner) || self.essential.contains(&(owner.clone(), &field.name)))
    }

    fn essential(&mut self, mut owner: TableRef, steps: &[&'a Field]) {
        for field in steps {
            self.essential.insert((owner, &field.name));
            let Some(reference) = &field.reference else { return };
            owner = TableRef::Container(reference.clone());
        }
    }
}

/// The fields along a path of names, without lists. `None` if it does not end at a field.
fn walk<'a>(specification: &'a Specification, mut fields: &'a [Field], path: &str) -> Option<Vec<&'a Field>> {
    let mut steps = Vec::new();
    for name in path.split('.') {
        let field = fields.iter().find(|field| field.name == name && !field.kind.is_list())?;
        steps.push(field);
        fields = specification.referred(field);
    }
    Some(steps)
}
