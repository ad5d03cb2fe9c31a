//! An OpenAPI document as a version.
//!
//! Documents of this project come back as they were. Others are read too, in the
//! manner in which frameworks write them: references wrapped in `allOf`, enums in
//! schemas of their own, dotted names. What has no place is a problem with its
//! JSON pointer, never left out.

mod field;
mod names;
mod operation;
mod place;
mod schema;

use std::collections::BTreeSet;

use serde_json::Value;

use self::names::Ids;
use self::place::{Complaints, Place};
use super::extension;
use crate::problem::Problems;
use crate::spec::{Container, Field, Header, Message, SpecVersion, Specification};

/// Whether a text may be an OpenAPI document rather than a page.
#[must_use]
pub fn is_document(text: &str) -> bool {
    text.trim_start().starts_with('{')
}

/// Reads an OpenAPI document.
///
/// `neighbour` is the nearest version that was read from a page: its ids, titles and
/// chapters are taken where the document means the same thing.
///
/// # Errors
///
/// Everything that is not understood, each with its JSON pointer.
pub fn read(source: &str, text: &str, neighbour: Option<&Specification>) -> Result<Specification, Problems> {
    let document: Value = serde_json::from_str(text)
        .map_err(|error| Problems::one(source, format!("is no JSON document: {error}")))?;
    let root = Place::root(&document);
    match root.text("openapi") {
        Some(number) if number.starts_with("3.0") || number.starts_with("3.1") => {}
        Some(number) => {
            return Err(Problems::one(source, format!("is of OpenAPI {number}; 3.0 and 3.1 can be read")));
        }
        None => return Err(Problems::one(source, "is no OpenAPI document: it has no `openapi`")),
    }
    let version = version(source, &root)?;
    let mut complaints = Complaints { source, problems: Problems::default() };
    complaints.only(
        &root,
        &["openapi", "info", "servers", "security", "tags", "paths", "components", "externalDocs"],
    );
    let ids = Ids::new(&root, neighbour, &mut complaints);
    let mut reader = Reader { root, ids, neighbour, complaints, messages: BTreeSet::new() };
    let specification = reader.specification(version);
    reader.complaints.problems.into_result()?;
    Ok(specification)
}

fn version(source: &str, root: &Place<'_>) -> Result<SpecVersion, Problems> {
    let named = root.get("info").and_then(|info| info.text("version")).unwrap_or_default();
    let bare = named.trim_start_matches(['v', 'V']);
    bare.parse().map_err(|error| Problems::one(format!("{source}#/info/version"), error))
}

/// What is at hand while a document is read.
struct Reader<'a> {
    root: Place<'a>,
    ids: Ids,
    neighbour: Option<&'a Specification>,
    complaints: Complaints<'a>,
    /// The schemas that are bodies of operations, and no containers.
    messages: BTreeSet<String>,
}

impl Reader<'_> {
    fn specification(&mut self, version: SpecVersion) -> Specification {
        let operations = self.operations();
        let error = self.error();
        let containers = self.containers();
        let lists = self.root.get("info").and_then(|info| info.get(extension::VERSION));
        let listed = |key: &str| lists.as_ref().and_then(|lists| lists.get(key)).map(|list| texts(&list));
        let of_error = |name: &str| {
            let field = error.fields.iter().find(|field| field.name == name);
            field.map(|field| field.values.clone()).unwrap_or_default()
        };
        let behaviors = listed("behaviors").unwrap_or_else(|| of_error("Behavior"));
        let error_names = listed("errorNames").unwrap_or_else(|| of_error("ErrorName"));
        let statuses = match lists.as_ref().and_then(|lists| lists.get("statuses")) {
            Some(list) => {
                list.items().iter().filter_map(|item| item.value.as_u64()?.try_into().ok()).collect()
            }
            None => self.statuses(),
        };
        let error = Message { fields: without_names(error.fields, &error_names), examples: error.examples };
        Specification {
            version,
            statuses,
            behaviors,
            error_names,
            error,
            headers: self.headers(),
            operations,
            containers,
        }
    }

    fn containers(&mut self) -> Vec<Container> {
        let schemas = self.root.get("components").and_then(|components| components.get("schemas"));
        let schemas = schemas.map(|schemas| schemas.members()).unwrap_or_default();
        let mut containers = Vec::new();
        for (name, place) in schemas {
            if self.messages.contains(name) || schema::is_value_list(&place) {
                continue;
            }
            let fields = self.record(&place);
            containers.push(Container { id: self.ids.of(name), fields });
        }
        containers
    }

    fn headers(&mut self) -> Vec<Header> {
        let parameters = self.root.get("components").and_then(|components| components.get("parameters"));
        let parameters = parameters.map(|parameters| parameters.members()).unwrap_or_default();
        let headers = parameters.iter().filter(|(_, parameter)| parameter.text("in") == Some("header"));
        headers
            .filter_map(|(_, parameter)| {
                let name = parameter.text("name")?.to_owned();
                let value = parameter.text(extension::HEADER).unwrap_or_default().to_owned();
                Some(Header { name, value })
            })
            .collect()
    }
}

fn texts(place: &Place<'_>) -> Vec<String> {
    place.items().iter().filter_map(|item| item.value.as_str().map(ToOwned::to_owned)).collect()
}

/// The error names stand in a table of their own, not with the field.
fn without_names(mut fields: Vec<Field>, error_names: &[String]) -> Vec<Field> {
    for field in &mut fields {
        if field.name == "ErrorName" && field.values == error_names {
            field.values.clear();
        }
    }
    fields
}
