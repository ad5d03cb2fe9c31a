//! The code model of a history.

use saferpay_spec::operations::Class;
use saferpay_spec::parallel::map;
use saferpay_spec::{Deprecation, Kind, SpecVersion};

use super::available_flows::available_flows;
use super::items::{
    Enum, Field, Function, Handle, Idempotency, ItemPath, Module, PathParameter, Struct, Variant,
};
use super::types::{Parameter, Type};
use crate::essential::facts_of;
use crate::history::{Group, History, NamedOperation, NamedParameter, VersionModule};
use crate::inputs::inputs_of;
use crate::names::{braces, field_name, module_name, setter_name};
use crate::runtime_trait::RuntimeTrait;
use crate::type_revision::{RecordField, Target, TypeRevision, ValueList};

/// The public Rust items of all versions.
#[derive(Debug)]
pub struct CodeModel<'a> {
    /// The structs, one for each record of the history, with the same indices.
    pub structs: Vec<Struct<'a>>,
    /// The enums, one for each value list of the history, with the same indices.
    pub enums: Vec<Enum<'a>>,
    /// The variants of the enum of all error names.
    pub error_names: Vec<Variant<'a>>,
    /// The variants of the enum of all behaviors.
    pub behaviors: Vec<Variant<'a>>,
    /// The modules of the versions, oldest first.
    pub modules: Vec<Module<'a>>,
}

impl<'a> CodeModel<'a> {
    /// The items of a history.
    #[must_use]
    pub fn new(history: &'a History) -> Self {
        let records: Vec<usize> = (0..history.records.len()).collect();
        Self {
            structs: map(&records, |index| struct_item(history, *index)),
            enums: history.values.iter().map(enum_item).collect(),
            error_names: variants(&history.error_names),
            behaviors: variants(&history.behaviors),
            modules: history.modules.iter().map(|module| version_module(history, module)).collect(),
        }
    }

    /// The module of a version.
    #[must_use]
    pub fn module(&self, version: SpecVersion) -> Option<&Module<'a>> {
        self.modules.iter().find(|module| module.version == version)
    }

    /// Where the type of a field is defined.
    #[must_use]
    pub fn path(&self, target: Target) -> &ItemPath<'a> {
        match target {
            Target::Record(index) => &self.structs[index].path,
            Target::Values(index) => &self.enums[index].path,
        }
    }
}

/// The struct of a record of a history.
#[must_use]
pub fn struct_item(history: &History, record: usize) -> Struct<'_> {
    let revision = &history.records[record];
    Struct {
        path: path(ItemPath::STRUCTS, revision),
        fields: revision.content.fields.iter().map(|field| field_item(history, field)).collect(),
        traits: RuntimeTrait::of(history, &revision.content),
        facts: facts_of(history, &revision.content),
        inputs: inputs_of(history, record),
        revision,
    }
}

/// A field of a record of a history, by its name on the wire.
#[must_use]
pub fn struct_field<'a>(history: &'a History, record: usize, wire: &str) -> Option<Field<'a>> {
    let field = history.records[record].content.fields.iter().find(|field| field.wire == wire)?;
    Some(field_item(history, field))
}

fn field_item<'a>(history: &'a History, field: &'a RecordField) -> Field<'a> {
    let value = value_type(history, field);
    let plain = field.plain;
    // An empty list is not sent, so that a list needs no `Option`.
    let stored = if plain || value.is_list() { value.clone() } else { Type::Option(Box::new(value.clone())) };
    Field {
        name: &field.rust,
        wire: &field.wire,
        stored,
        parameter: Parameter::new(&field.rust, value),
        setter: (!plain).then(|| setter_name(&field.rust)),
        facts: field,
    }
}

/// The type of a field without `Option`.
fn value_type<'a>(history: &'a History, field: &RecordField) -> Type<'a> {
    if let Some(id) = field.id {
        return Type::Id(id);
    }
    let item = match (field.target, field.kind) {
        (Some(Target::Record(index)), _) => Type::Named(&history.records[index].name),
        (Some(Target::Values(index)), _) => Type::Named(&history.values[index].name),
        (None, Kind::Boolean) => Type::Bool,
        (None, Kind::Integer) => Type::Integer,
        (None, Kind::Decimal) => Type::Decimal,
        (None, Kind::Date) => Type::DateTime,
        (None, Kind::Any | Kind::Object | Kind::Objects) => Type::Json,
        (None, Kind::String) if field.zeroized => Type::SecretString,
        (None, Kind::String | Kind::Strings | Kind::Uri | Kind::Guid) => Type::String,
    };
    if field.kind.is_list() { Type::List(Box::new(item)) } else { item }
}

fn enum_item(revision: &TypeRevision<ValueList>) -> Enum<'_> {
    Enum { path: path(ItemPath::ENUMS, revision), variants: variants(&revision.content.values), revision }
}

fn path<'a, T>(area: &'static str, revision: &'a TypeRevision<T>) -> ItemPath<'a> {
    ItemPath { area, folder: &revision.module, file: revision.file(), name: &revision.name }
}

fn variants(values: &[(String, String)]) -> Vec<Variant<'_>> {
    values.iter().map(|(wire, name)| Variant { name, wire }).collect()
}

fn version_module<'a>(history: &'a History, module: &'a VersionModule) -> Module<'a> {
    Module {
        version: module.version,
        name: module.version.feature(),
        structs: &module.containers,
        enums: &module.values,
        handles: module.groups.iter().map(handle).collect(),
        flows: available_flows(history, module),
    }
}

fn handle(group: &Group) -> Handle<'_> {
    Handle {
        name: &group.name,
        module: module_name(&group.name),
        functions: group.operations.iter().map(|operation| function(group, operation)).collect(),
    }
}

fn function<'a>(group: &Group, operation: &'a NamedOperation) -> Function<'a> {
    let parameter = |parameter: &'a NamedParameter| PathParameter {
        wire: &parameter.wire,
        parameter: Parameter::new(&parameter.rust, parameter.id.map_or(Type::String, Type::Id)),
    };
    Function {
        name: field_name(&operation.name),
        title: format!("{}/{}", group.name, operation.name),
        path_parameters: operation.parameters.iter().map(parameter).collect(),
        query: operation.query,
        request: operation.request,
        response: operation.response,
        deprecated: operation.deprecated.as_ref().map(deprecation_note),
        idempotency: idempotency(operation.class.as_ref()),
        operation,
    }
}

fn deprecation_note(deprecation: &Deprecation) -> String {
    match &deprecation.replacement {
        Some(replacement) => format!("Saferpay replaced it by `{}`", braces(replacement)),
        None => "Saferpay deprecated it".to_owned(),
    }
}

fn idempotency(class: Option<&Class>) -> Idempotency {
    match class.map(|class| (class.idempotent, class.unknown)) {
        None | Some((false, None)) => Idempotency::OnlyIfUnsent,
        Some((true, _)) => Idempotency::Idempotent,
        Some((false, Some(step))) => Idempotency::NotIdempotent(step),
    }
}
