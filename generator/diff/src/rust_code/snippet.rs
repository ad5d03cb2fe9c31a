//! Snippets that use one item of the crate in one version.

use crate::model::Snippet;
use crate::view::{Table, View};
use saferpay_history::code_model::{Field, Type};
use saferpay_history::names::{field_name, module_name};
use saferpay_spec::SpecVersion;

impl View<'_> {
    /// A call of the constructor.
    pub(super) fn constructs(&self, table: Table<'_>) -> Option<Snippet> {
        let path = self.type_path(table)?;
        let fields: Vec<Field<'_>> =
            self.struct_fields(table).into_iter().filter(Field::is_mandatory).collect();
        let names: Vec<&str> = fields.iter().map(|field| field.name).collect();
        let given = fields.iter().map(|field| parameter(field.name, field.value(), self.version)).collect();
        Some(Snippet { code: format!("{path}::new({})", names.join(", ")), given })
    }

    /// The code that sends a field: the constructor or its setter.
    pub(super) fn sets(&self, table: Table<'_>, wire: &str) -> Option<Snippet> {
        let field = self.struct_field(table, wire)?;
        let Some(setter) = &field.setter else { return self.constructs(table) };
        let (path, receiver) = (self.type_path(table)?, self.receiver(table, field.name)?);
        let given = vec![format!("{receiver}: {path}"), parameter(field.name, field.value(), self.version)];
        Some(Snippet { code: format!("{receiver}.{setter}({})", field.name), given })
    }

    /// The code that reads a field, with its type.
    pub(super) fn reads(&self, table: Table<'_>, wire: &str) -> Option<Snippet> {
        let field = self.struct_field(table, wire)?;
        let (path, receiver) = (self.type_path(table)?, self.receiver(table, field.name)?);
        let (name, stored) = (field.name, written(&field.stored, self.version));
        Some(Snippet {
            code: format!("let {name}: &{stored} = &{receiver}.{name};"),
            given: vec![format!("{receiver}: &{path}")],
        })
    }

    /// The code that names a variant.
    pub(super) fn writes(&self, table: Table<'_>, wire: &str, value: &str) -> Option<Snippet> {
        let (list, values) = self.values(table, wire)?;
        let (_, variant) = values.values.iter().find(|(listed, _)| listed == value)?;
        let code = format!("{}::{list}::{variant}", self.version.feature());
        Some(Snippet { code, given: Vec::new() })
    }

    /// The code that names a type.
    pub(super) fn names(&self, table: Table<'_>) -> Option<Snippet> {
        let code = format!("use saferpay_api::{};", self.type_path(table)?);
        Some(Snippet { code, given: Vec::new() })
    }

    /// A call of an operation, by its path.
    pub(super) fn calls(&self, path: &str) -> Option<Snippet> {
        let version = self.version.feature();
        let operation = self.operations.iter().find(|operation| operation.published.path == path)?;
        let (group, operation) = operation.generated?;
        let module = module_name(group);
        let mut given = vec![format!("client: &{version}::Client")];
        let mut arguments: Vec<String> = Vec::new();
        for parameter in &operation.parameters {
            given.push(format!("{}: &str", parameter.rust));
            arguments.push(parameter.rust.clone());
        }
        for (name, message) in [("query", operation.query), ("request", operation.request)] {
            let Some(index) = message else { continue };
            given.push(format!("{name}: &{version}::{module}::{}", self.history().records[index].name));
            arguments.push(name.to_owned());
        }
        let code = format!("client.{module}().{}({})", field_name(&operation.name), arguments.join(", "));
        Some(Snippet { code, given })
    }

    /// The variable that holds a struct: `request`, `payer`.
    fn receiver(&self, table: Table<'_>, field: &str) -> Option<String> {
        let path = self.type_path(table)?;
        let name = match table {
            Table::Message(_, part) => part.as_str().to_owned(),
            Table::Container(_) | Table::Error => module_name(path.rsplit("::").next()?),
        };
        Some(if name == field { "value".to_owned() } else { name })
    }
}

fn parameter(name: &str, value: &Type<'_>, version: SpecVersion) -> String {
    format!("{name}: {}", written(value, version))
}

/// A type with the path of what it names: of the version, or of the crate.
fn written(value: &Type<'_>, version: SpecVersion) -> String {
    match value {
        Type::Named(name) => format!("{}::{name}", version.feature()),
        Type::Id(id) => format!("ids::{}", id.name()),
        Type::Json => "serde_json::Value".to_owned(),
        Type::List(item) => format!("Vec<{}>", written(item, version)),
        Type::Option(value) => format!("Option<{}>", written(value, version)),
        Type::Bool | Type::Integer | Type::Decimal | Type::DateTime | Type::String | Type::SecretString => {
            value.to_string()
        }
    }
}
