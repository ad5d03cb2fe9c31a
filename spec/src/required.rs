//! Which fields must be there in requests, and in responses of today and tomorrow.
//!
//! A request that follows an old version is answered by today's Saferpay. A response field that the
//! old version calls mandatory can be missing if a newer version has made it optional or dropped it.
//! So a schema of responses requires a field only if this and every later version that has the
//! operation call it mandatory.

use std::collections::BTreeSet;

use crate::{Field, MessagePart, Presence, Specification, TableRef};

/// The fields of a version that a schema can require.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RequiredFields(BTreeSet<(TableRef, String)>);

impl RequiredFields {
    /// Every field that the version calls mandatory.
    #[must_use]
    pub fn as_published(specification: &Specification) -> Self {
        let fields = specification.tables().flat_map(|(table, fields)| {
            mandatory(fields).map(move |field| (table.clone(), field.name.clone())).collect::<Vec<_>>()
        });
        Self(fields.collect())
    }

    /// Those that also hold for the responses of later versions. Versions that are not later do not
    /// count.
    #[must_use]
    pub fn lasting<'a>(
        specification: &Specification,
        versions: impl IntoIterator<Item = &'a Specification>,
    ) -> Self {
        let later: Vec<&Specification> =
            versions.into_iter().filter(|other| other.version > specification.version).collect();
        let mut required = Self::as_published(specification);
        let requested = requested(specification);
        let mut loosen = |table: &TableRef, field: &Field| {
            if !requested.contains(table) {
                required.0.remove(&(table.clone(), field.name.clone()));
            }
        };
        for operation in &specification.operations {
            let Some(response) = &operation.response else { continue };
            let others: Vec<Tables<'_>> = later
                .iter()
                .filter_map(|other| {
                    let response = other.operation(&operation.reference())?.response.as_ref()?;
                    Some(Tables { specification: other, fields: &response.fields })
                })
                .collect();
            let this = Tables { specification, fields: &response.fields };
            let table: TableRef = operation.message_ref(MessagePart::Response).into();
            compare(&this, &table, &others, &mut Vec::new(), &mut loosen);
        }
        let errors: Vec<Tables<'_>> =
            later.iter().map(|other| Tables { specification: other, fields: &other.error.fields }).collect();
        let error = Tables { specification, fields: &specification.error.fields };
        compare(&error, &TableRef::Error, &errors, &mut Vec::new(), &mut loosen);
        required
    }

    /// Whether a schema can require this field of a table.
    #[must_use]
    pub fn contains(&self, table: &TableRef, field: &Field) -> bool {
        self.0.contains(&(table.clone(), field.name.clone()))
    }
}

/// A table of a version. It is empty if a version does not have what another one has in its place.
struct Tables<'a> {
    specification: &'a Specification,
    fields: &'a [Field],
}

impl<'a> Tables<'a> {
    fn field(&self, name: &str) -> Option<&'a Field> {
        self.fields.iter().find(|field| field.name == name)
    }

    fn below(&self, field: Option<&Field>) -> Self {
        let fields = field.map_or(&[][..], |field| self.specification.referred(field));
        Self { specification: self.specification, fields }
    }
}

/// Calls `loosen` for each mandatory field that is not mandatory at the same place in all others.
///
/// `within` has the containers on the way, so that one that refers back to itself ends.
fn compare<'a>(
    this: &Tables<'a>,
    table: &TableRef,
    others: &[Tables<'_>],
    within: &mut Vec<&'a str>,
    loosen: &mut impl FnMut(&TableRef, &Field),
) {
    for field in this.fields {
        let is_mandatory = |other: &Tables<'_>| {
            other.field(&field.name).is_some_and(|field| field.presence == Presence::Mandatory)
        };
        if field.presence == Presence::Mandatory && !others.iter().all(is_mandatory) {
            loosen(table, field);
        }
        let Some(reference) = field.reference.as_deref().filter(|reference| !within.contains(reference))
        else {
            continue;
        };
        let others: Vec<Tables<'_>> =
            others.iter().map(|other| other.below(other.field(&field.name))).collect();
        within.push(reference);
        compare(
            &this.below(Some(field)),
            &TableRef::Container(reference.to_owned()),
            &others,
            within,
            loosen,
        );
        within.pop();
    }
}

fn mandatory(fields: &[Field]) -> impl Iterator<Item = &Field> {
    fields.iter().filter(|field| field.presence == Presence::Mandatory)
}

/// The tables that requests use. A caller must set their mandatory fields.
#[must_use]
pub fn requested(specification: &Specification) -> BTreeSet<TableRef> {
    reached(specification, &[MessagePart::Query, MessagePart::Request])
}

/// The tables that responses use.
#[must_use]
pub fn answered(specification: &Specification) -> BTreeSet<TableRef> {
    reached(specification, &[MessagePart::Response])
}

/// The tables of these parts of all operations, and those that they refer to.
fn reached(specification: &Specification, parts: &[MessagePart]) -> BTreeSet<TableRef> {
    let mut found = BTreeSet::new();
    for operation in &specification.operations {
        for part in parts {
            let Some(fields) = operation.fields(*part) else { continue };
            found.insert(operation.message_ref(*part).into());
            let containers = specification.reached(fields).into_iter();
            found.extend(containers.map(|id| TableRef::Container(id.to_owned())));
        }
    }
    found
}
