//! Merges the specifications of all versions into a history. The versions are added one by one, the
//! oldest first; within a version, containers are added before what refers to them.

mod operations;
mod records;

use std::collections::{BTreeMap, BTreeSet};

use crate::essential::PlainFields;
use crate::field_order::FieldOrder;
use crate::history::{History, VersionModule};
use crate::names::{is_type_name, module_name};
use crate::type_revision::{Target, TypeRevision, ValueList};
use crate::value_list_names::{self, Usage};
use crate::variants::{behaviors, variants};
use saferpay_spec::names::{ERROR_TYPE, IdType, Names, described_containers, name_containers};
use saferpay_spec::operations::Operations;
use saferpay_spec::parallel::{join, map};
use saferpay_spec::problem::Problems;
use saferpay_spec::{Container, Field, SpecVersion, Specification, TableRef};

/// Merges the specifications of all versions. They must be consistent and corrected.
///
/// # Errors
///
/// Names that collide or are not valid in Rust, and unused entries of `spec/names.toml` and
/// `spec/operations.toml`.
pub fn build(
    specifications: &[Specification],
    names: &Names,
    operations: &Operations,
) -> Result<History, Problems> {
    let (history, unused) = join(
        || build_partial(specifications, names, operations),
        || [names.check_applied(specifications), operations.check_applied(specifications)],
    );
    let history = history?;
    let mut problems = Problems::default();
    for result in unused {
        problems.extend(result.err().unwrap_or_default());
    }
    problems.into_result()?;
    Ok(history)
}

/// Merges some of the versions. Entries of `spec/names.toml` and `spec/operations.toml` may be unused.
///
/// # Errors
///
/// Names that collide or are not valid in Rust.
pub fn build_partial(
    specifications: &[Specification],
    names: &Names,
    operations: &Operations,
) -> Result<History, Problems> {
    let mut specifications: Vec<&Specification> = specifications.iter().collect();
    specifications.sort_by_key(|specification| specification.version);
    let mut builder = Builder {
        names,
        classes: operations,
        history: History::default(),
        problems: Problems::default(),
        order: FieldOrder::default(),
        records: BTreeMap::new(),
        values: BTreeMap::new(),
    };
    let plain = map(&specifications, |specification| PlainFields::of(specification));
    for (specification, plain) in specifications.into_iter().zip(plain) {
        builder.add(specification, plain);
    }
    builder.history.error_names.sort();
    builder.history.behaviors.sort();
    builder.problems.into_result()?;
    Ok(builder.history)
}

/// Type names that generated code uses already.
fn reserved_types() -> impl Iterator<Item = &'static str> {
    RESERVED_TYPES.into_iter().chain(IdType::ALL.map(IdType::name))
}

/// Those of every version, of the runtime and of the standard library, other than identifiers.
const RESERVED_TYPES: [&str; 17] = [
    "Characters",
    "Client",
    "DateTime",
    "Decimal",
    "Default",
    ERROR_TYPE,
    "Field",
    "Format",
    "Into",
    "Option",
    "Record",
    "Rule",
    "SecretString",
    "String",
    "UnknownValue",
    "Value",
    "Vec",
];

/// The id of the section that describes the body of an error.
const ERROR_ANCHOR: &str = "errorhandling";

struct Builder<'a> {
    names: &'a Names,
    classes: &'a Operations,
    history: History,
    problems: Problems,
    order: FieldOrder,
    records: BTreeMap<records::Key<'a>, usize>,
    values: BTreeMap<(String, BTreeSet<String>, bool), usize>,
}

/// The parts of the current version that are added already.
struct Version<'a> {
    number: SpecVersion,
    /// The value list of every field that has one, by owner and field.
    values: BTreeMap<(TableRef, String), usize>,
    /// The record of every container that is done.
    containers: BTreeMap<&'a str, usize>,
    /// The fields that are not an `Option` in Rust.
    plain: PlainFields<'a>,
}

impl Version<'_> {
    /// The type revision of a field's value.
    fn target(&self, owner: &TableRef, field: &Field) -> Option<Target> {
        // Most fields have no values, and looking for them copies both names.
        if !field.values.is_empty()
            && let Some(index) = self.values.get(&(owner.clone(), field.name.clone()))
        {
            return Some(Target::Values(*index));
        }
        self.containers.get(field.reference.as_deref()?).copied().map(Target::Record)
    }
}

impl<'a> Builder<'a> {
    fn add(&mut self, specification: &'a Specification, plain: PlainFields<'a>) {
        let number = specification.version;
        self.history.versions.push(number);
        let containers = described_containers(specification, self.names);
        let types = name_containers(number, &containers, self.names, &mut self.problems);
        for (id, name) in &types {
            let place = format!("{number}: {id}");
            if reserved_types().any(|reserved| reserved == name) {
                let fault = "for another type; set a name in spec/names.toml";
                self.problems.add(&place, format!("generated code uses the name `{name}` {fault}"));
            }
            self.check_type(place, name);
        }
        let values = self.add_values(specification, &types);
        let mut version = Version { number, values, containers: BTreeMap::new(), plain };
        self.add_containers(&mut version, &containers, &types);
        let error = self.add_record(
            &version,
            &TableRef::Error,
            ERROR_TYPE,
            "error_message",
            ERROR_ANCHOR,
            &specification.error.fields,
        );
        let groups = self.add_operations(&version, specification);
        self.merge_names(specification);
        let containers = version.containers.iter();
        let mut by_table: BTreeMap<TableRef, usize> =
            containers.map(|(id, index)| (TableRef::Container((*id).to_owned()), *index)).collect();
        by_table.insert(TableRef::Error, error);
        let mut members: Vec<usize> = by_table.values().copied().collect();
        members.sort_unstable_by_key(|index| self.history.records[*index].name.clone());
        members.dedup();
        let mut lists: Vec<usize> = version.values.values().copied().collect();
        lists.sort_unstable_by_key(|index| self.history.values[*index].name.clone());
        lists.dedup();
        self.history.modules.push(VersionModule {
            version: number,
            containers: members,
            by_table,
            values: lists,
            groups,
            error_names: specification.error_names.clone(),
            behaviors: behaviors(specification),
        });
    }

    fn check_type(&mut self, place: String, name: &str) {
        if !is_type_name(name) {
            self.problems.add(
                place,
                format!("`{name}` is not a valid type name in Rust; set a name in spec/names.toml"),
            );
        }
    }

    fn add_values(
        &mut self,
        specification: &Specification,
        types: &BTreeMap<String, String>,
    ) -> BTreeMap<(TableRef, String), usize> {
        let version = specification.version;
        let taken: BTreeSet<String> =
            types.values().cloned().chain(reserved_types().map(str::to_owned)).collect();
        let usages: Vec<Usage<'_>> = specification
            .tables()
            .filter(|(owner, _)| !self.names.is_runtime_table(owner))
            .flat_map(|(owner, fields)| {
                let (owner_type, anchor) = self.owner_type(specification, types, &owner);
                fields.iter().filter(|field| !field.values.is_empty()).map(move |field| Usage {
                    owner: owner.clone(),
                    owner_type: owner_type.clone(),
                    anchor: anchor.clone(),
                    field,
                })
            })
            .collect();
        let named = value_list_names::name(version, &usages, &taken, self.names, &mut self.problems);
        let mut found = BTreeMap::new();
        for usage in &usages {
            let place = (usage.owner.clone(), usage.field.name.clone());
            if let Some(name) = named.get(&place) {
                let index = self.add_value_list(version, name, usage);
                found.insert(place, index);
            }
        }
        found
    }

    /// The Rust name of a table, and its id on the page.
    fn owner_type(
        &self,
        specification: &Specification,
        types: &BTreeMap<String, String>,
        owner: &TableRef,
    ) -> (String, String) {
        match owner {
            TableRef::Message(message) => match specification.operation(&message.operation) {
                Some(operation) => {
                    let (group, name) = self.names.operation(operation);
                    (format!("{group}{name}"), operation.anchor.clone())
                }
                None => (String::new(), message.to_string()),
            },
            TableRef::Error => ("Error".to_owned(), ERROR_ANCHOR.to_owned()),
            TableRef::Container(id) => (types.get(id).cloned().unwrap_or_default(), id.clone()),
        }
    }

    fn add_value_list(&mut self, version: SpecVersion, name: &str, usage: &Usage<'_>) -> usize {
        let field = usage.field;
        let key = (name.to_owned(), field.values.iter().cloned().collect(), field.further_values);
        if let Some(&index) = self.values.get(&key) {
            note_version(&mut self.history.values[index].versions, version);
            return index;
        }
        self.check_type(format!("{version}: the value list of {}", field.name), name);
        let values = variants(version, name, &field.values, self.names, &mut self.problems);
        let index = self.history.values.len();
        self.history.values.push(TypeRevision {
            name: name.to_owned(),
            module: module_name(name),
            versions: vec![version],
            content: ValueList {
                owner: usage.owner.clone(),
                field: field.name.clone(),
                anchor: usage.anchor.clone(),
                values,
                further: field.further_values,
                note: self.names.note(name),
            },
        });
        self.values.insert(key, index);
        index
    }

    /// Adds containers, those that others refer to first.
    fn add_containers(
        &mut self,
        version: &mut Version<'a>,
        containers: &[&'a Container],
        types: &BTreeMap<String, String>,
    ) {
        let mut waiting: Vec<&Container> = containers.to_vec();
        while !waiting.is_empty() {
            let (ready, rest): (Vec<&Container>, Vec<&Container>) = waiting.iter().partition(|container| {
                container.fields.iter().filter_map(|field| field.reference.as_deref()).all(|reference| {
                    version.containers.contains_key(reference) || self.names.is_runtime(reference)
                })
            });
            if ready.is_empty() {
                self.problems.add(
                    format!("{}: {}", version.number, rest[0].id),
                    "refers to a container that is missing, or that refers back to it",
                );
                return;
            }
            for container in ready {
                let name = types[&container.id].clone();
                let module = module_name(&name);
                let owner = TableRef::Container(container.id.clone());
                let index =
                    self.add_record(version, &owner, &name, &module, &container.id, &container.fields);
                version.containers.insert(&container.id, index);
            }
            waiting = rest;
        }
    }

    fn merge_names(&mut self, specification: &Specification) {
        let version = specification.version;
        let all = behaviors(specification);
        for (list, values) in
            [(&mut self.history.error_names, &specification.error_names), (&mut self.history.behaviors, &all)]
        {
            for pair in variants(version, "the errors", values, self.names, &mut self.problems) {
                if list.contains(&pair) {
                    continue;
                }
                if let Some((other, variant)) = list.iter().find(|(_, variant)| *variant == pair.1) {
                    let place = format!("{version}: the errors");
                    let text = format!(
                        "`{}` and `{other}` have the same variant `{variant}`; set the variant of one in spec/names.toml",
                        pair.0
                    );
                    self.problems.add(place, text);
                }
                list.push(pair);
            }
        }
    }
}

fn note_version(versions: &mut Vec<SpecVersion>, version: SpecVersion) {
    if versions.last() != Some(&version) {
        versions.push(version);
    }
}
