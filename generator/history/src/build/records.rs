//! The revisions of a table: the versions in which it is the same share one record.

use super::{Builder, Version, note_version};
use crate::names::field_name;
use crate::type_revision::{Record, RecordField, Target, TypeRevision};
use saferpay_spec::names::IdType;
use saferpay_spec::{Constraint, Field, Kind, Presence, Rule, TableRef};

/// Two records with equal keys are one revision.
pub(super) type Key<'s> = (String, String, Vec<FieldKey<'s>>);

/// Two fields with equal keys are equal.
type FieldKey<'s> =
    (&'s str, Presence, bool, Kind, Option<Target>, Option<IdType>, &'s [Constraint], &'s [Rule]);

impl<'a> Builder<'a> {
    pub(super) fn add_record(
        &mut self,
        version: &Version<'_>,
        owner: &TableRef,
        name: &str,
        module: &str,
        anchor: &str,
        fields: &'a [Field],
    ) -> usize {
        let order = self.order.merge(module, fields.iter().map(|field| &*field.name));
        let fields = fields.iter().filter(|field| {
            !field.reference.as_ref().is_some_and(|reference| self.names.is_runtime(reference))
        });
        let mut structure: Vec<FieldKey<'_>> =
            fields.clone().map(|field| self.key(version, owner, field)).collect();
        structure.sort_unstable();
        let key = (module.to_owned(), name.to_owned(), structure);
        if let Some(&index) = self.records.get(&key) {
            note_version(&mut self.history.records[index].versions, version.number);
            return index;
        }
        let mut rows: Vec<RecordField> = fields.map(|field| self.field(version, owner, field)).collect();
        rows.sort_by_key(|row| order.get(&row.wire).copied());
        let mut names: Vec<&str> = rows.iter().map(|row| &*row.rust).collect();
        names.sort_unstable();
        let twice = names
            .windows(2)
            .find_map(|pair| if let [one, next] = pair { (one == next).then_some(*one) } else { None });
        if let Some(twice) = twice {
            let place = format!("{}: {owner}", version.number);
            self.problems.add(place, format!("two fields are called `{twice}` in Rust"));
        }
        let index = self.history.records.len();
        self.history.records.push(TypeRevision {
            name: name.to_owned(),
            module: module.to_owned(),
            versions: vec![version.number],
            content: Record { owner: owner.clone(), anchor: anchor.to_owned(), fields: rows },
        });
        self.records.insert(key, index);
        index
    }

    /// What makes a field different from another one.
    fn key<'s>(&self, version: &Version<'_>, owner: &TableRef, field: &'s Field) -> FieldKey<'s> {
        (
            &field.name,
            field.presence,
            version.plain.contains(owner, field),
            field.kind,
            version.target(owner, field),
            self.names.id_type(owner, field),
            &field.constraints,
            &field.rules,
        )
    }

    fn field(&self, version: &Version<'_>, owner: &TableRef, field: &Field) -> RecordField {
        let (_, presence, plain, kind, target, id, ..) = self.key(version, owner, field);
        RecordField {
            wire: field.name.clone(),
            rust: field_name(&field.name),
            presence,
            plain,
            kind,
            target,
            id,
            constraints: field.constraints.clone(),
            rules: field.rules.clone(),
            secret: self.names.secrets().is_secret(field),
            zeroized: self.names.secrets().is_zeroized(field),
            deprecated: field.deprecated,
            default: field.default.clone(),
            example: field.example.clone(),
        }
    }
}
