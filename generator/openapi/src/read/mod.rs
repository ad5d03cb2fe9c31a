//! Reads a version from an OpenAPI document.
//!
//! Documents of this project read back without loss. The reader also accepts the notations that
//! frameworks produce: references wrapped in `allOf`, enums as separate schemas, dotted names. Everything
//! that it does not understand is a problem with a JSON pointer.

mod field;
mod header;
mod names;
mod node;
mod operation;
mod pointers;
mod reference;
mod schema;
mod value_list;

use std::collections::BTreeSet;

use serde_json::Value;

use self::names::Ids;
use self::node::{Diagnostics, Node};
pub use self::pointers::Pointers;
use self::value_list::is_value_list;
use super::extension;
use saferpay_spec::json;
use saferpay_spec::limits::{BYTES, Budget, NAME, check_limits, example_size};
use saferpay_spec::problem::Problems;
use saferpay_spec::{
    Container, Field, Message, SpecVersion, Specification, TableRef, TextFault, TextPlace, text_faults,
};

/// Whether a text may be an OpenAPI document rather than a page.
#[must_use]
pub fn is_document(text: &str) -> bool {
    text.trim_start().starts_with('{')
}

/// Reads an OpenAPI document.
///
/// `neighbor` is the nearest version that was read from a page. It provides ids, titles and chapters that
/// the document does not have.
///
/// # Errors
///
/// Everything that is not understood, each with its JSON pointer.
pub fn read(source: &str, text: &str, neighbor: Option<&Specification>) -> Result<Specification, Problems> {
    Ok(ParsedDocument::of(source, text, neighbor)?.specification)
}

/// The SpecVersion of a document.
///
/// # Errors
///
/// A text that is not an OpenAPI document, or has no version.
pub fn version(source: &str, text: &str) -> Result<SpecVersion, Problems> {
    let document = parse(source, text)?;
    named_version(source, &Node::root(&document))
}

/// A version that was read from a document, with the pointer of everything in it.
#[derive(Clone, Debug)]
pub struct ParsedDocument {
    /// The file or address.
    pub source: String,
    /// The version.
    pub specification: Specification,
    /// The JSON pointers of its tables and fields.
    pub pointers: Pointers,
}

impl ParsedDocument {
    /// Reads an OpenAPI document as [`read`] does.
    ///
    /// # Errors
    ///
    /// Everything that is not understood, each with its JSON pointer.
    pub fn of(source: &str, text: &str, neighbor: Option<&Specification>) -> Result<Self, Problems> {
        let document = parse(source, text)?;
        let root = Node::root(&document);
        let version = named_version(source, &root)?;
        let mut diagnostics = Diagnostics { source, problems: Problems::default() };
        diagnostics.only(
            &root,
            &["openapi", "info", "servers", "security", "tags", "paths", "components", "externalDocs"],
        );
        let ids = Ids::new(&root, neighbor, &mut diagnostics);
        let (pointers, messages) = (Pointers::default(), BTreeSet::new());
        let budget = Budget::new(EXPANSIONS);
        let text_budget = Budget::new(BYTES);
        let mut reader = Reader { root, ids, neighbor, diagnostics, pointers, messages, budget, text_budget };
        let specification = reader.specification(version);
        reader.check(&specification);
        reader.diagnostics.problems.into_result()?;
        Ok(Self { source: source.to_owned(), specification, pointers: reader.pointers })
    }
}

fn parse(source: &str, text: &str) -> Result<Value, Problems> {
    if text.len() > BYTES {
        return Err(Problems::one(source, format!("is larger than {} MiB", BYTES >> 20)));
    }
    let document = json::parse(text).map_err(|error| {
        let what = if error.is_data() { "is ambiguous" } else { "is not a JSON document" };
        Problems::one(source, format!("{what}: {error}"))
    })?;
    check_keys(source, &document)?;
    let root = Node::root(&document);
    match root.text("openapi") {
        Some(number) if number.starts_with("3.0") || number.starts_with("3.1") => {}
        Some(number) => {
            return Err(Problems::one(
                source,
                format!("has the version {number} of OpenAPI; this command reads 3.0 and 3.1"),
            ));
        }
        None => return Err(Problems::one(source, "is not an OpenAPI document: it has no `openapi`")),
    }
    Ok(document)
}

/// Refuses long keys: names and pointers repeat them for everything below.
fn check_keys(source: &str, document: &Value) -> Result<(), Problems> {
    let mut waiting = vec![document];
    while let Some(value) = waiting.pop() {
        match value {
            Value::Array(items) => waiting.extend(items),
            Value::Object(members) => {
                if let Some(key) = members.keys().find(|key| key.len() > NAME) {
                    let start: String = key.chars().take(40).collect();
                    let text = format!("has a key of more than {NAME} bytes, which begins `{start}`");
                    return Err(Problems::one(source, text));
                }
                waiting.extend(members.values());
            }
            Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
        }
    }
    Ok(())
}

fn named_version(source: &str, root: &Node<'_>) -> Result<SpecVersion, Problems> {
    let named = root.get("info").and_then(|info| info.text("version")).unwrap_or_default();
    let bare = named.trim_start_matches(['v', 'V']);
    bare.parse().map_err(|error| Problems::one(format!("{source}#/info/version"), error))
}

/// The state of the reader.
struct Reader<'a> {
    root: Node<'a>,
    ids: Ids,
    neighbor: Option<&'a Specification>,
    diagnostics: Diagnostics<'a>,
    pointers: Pointers,
    /// The schemas that are bodies of operations, not containers.
    messages: BTreeSet<String>,
    /// The number of schemas, fields and values that may still be read. References use some of them many
    /// times.
    budget: Budget,
    /// The number of bytes of examples, values and defaults that may still be read.
    text_budget: Budget,
}

/// The most schemas, fields and values, each counted wherever it is used; the published versions have
/// a few thousand.
const EXPANSIONS: usize = 50_000;

impl Reader<'_> {
    /// Counts what is read from a place; false past the limit.
    fn spend(&mut self, place: &Node<'_>, count: usize) -> bool {
        spend(&mut self.budget, &mut self.diagnostics, place, count, || {
            format!("the document uses more than {EXPANSIONS} schemas, fields and values")
        })
    }

    /// Counts the bytes of an example, a value or a default; false past the limit.
    fn spend_on_text(&mut self, place: &Node<'_>) -> bool {
        let size = example_size(place.value);
        spend(&mut self.text_budget, &mut self.diagnostics, place, size, || {
            format!("the document uses more than {} MiB of examples, values and defaults", BYTES >> 20)
        })
    }

    /// Reports every key that the reader does not know, and counts them; false past the limit.
    fn only(&mut self, place: &Node<'_>, known: &[&str]) -> bool {
        let unknown = self.diagnostics.only(place, known);
        self.spend(place, unknown)
    }

    /// Checks limits and alphabets of the result.
    fn check(&mut self, specification: &Specification) {
        let Diagnostics { source, problems } = &mut self.diagnostics;
        problems.extend(check_limits(source, specification).err().unwrap_or_default());
        for TextFault { place, problem } in text_faults(specification) {
            let pointer = match &place {
                TextPlace::Version => "#/info",
                TextPlace::Operation(operation) => self.pointers.operation(operation),
                TextPlace::Table(table) => self.pointers.table(table),
                TextPlace::Field(table, field) => self.pointers.field(table, field),
            };
            problems.add(format!("{source}{pointer}"), problem);
        }
    }

    fn specification(&mut self, version: SpecVersion) -> Specification {
        let operations = self.operations();
        let error = self.error();
        let containers = self.containers();
        let lists = self.root.get("info").and_then(|info| info.get(extension::VERSION));
        let mut listed =
            |key: &str| lists.as_ref().and_then(|lists| lists.get(key)).map(|list| self.texts(&list));
        let of_error = |name: &str| {
            let field = error.fields.iter().find(|field| field.name == name);
            field.map(|field| field.values.clone()).unwrap_or_default()
        };
        let behaviors = listed("behaviors").unwrap_or_else(|| of_error("Behavior"));
        let error_names = listed("errorNames").unwrap_or_else(|| of_error("ErrorName"));
        let statuses = match lists.as_ref().and_then(|lists| lists.get("statuses")) {
            Some(list) => list.items().into_iter().filter_map(|item| self.number(&item)).collect(),
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
            if self.messages.contains(name) || is_value_list(&place) {
                continue;
            }
            let id = self.ids.of(name);
            let fields = self.record(&TableRef::Container(id.clone()), &place);
            containers.push(Container { id, fields });
        }
        containers
    }

    /// An integer. Anything else, or a number out of range, is a problem.
    fn number<T: TryFrom<i64>>(&mut self, place: &Node<'_>) -> Option<T> {
        let number = place.value.as_i64().and_then(|number| number.try_into().ok());
        if number.is_none() {
            self.diagnostics
                .add(place, format!("is `{}`, which is not a whole number in range", place.value));
        }
        number
    }

    /// The texts of a list. A `null` among them only means that the field is optional.
    fn texts(&mut self, list: &Node<'_>) -> Vec<String> {
        let mut texts = Vec::new();
        let items = list.items();
        if !self.spend(list, items.len()) || !self.spend_on_text(list) {
            return texts;
        }
        for item in items {
            match item.value {
                Value::String(text) => texts.push(text.clone()),
                Value::Null => {}
                other => self.diagnostics.add(&item, format!("is `{other}`; expected a text")),
            }
        }
        texts
    }
}

fn spend(
    budget: &mut Budget,
    diagnostics: &mut Diagnostics<'_>,
    place: &Node<'_>,
    count: usize,
    limit: impl FnOnce() -> String,
) -> bool {
    let was_spent = budget.is_spent();
    let is_within = budget.take(count);
    if !is_within && !was_spent {
        diagnostics.add_first(place, limit());
    }
    is_within
}

/// Moves the error names from the field to their separate table.
fn without_names(mut fields: Vec<Field>, error_names: &[String]) -> Vec<Field> {
    for field in &mut fields {
        if field.name == "ErrorName" && field.values == error_names {
            field.values.clear();
        }
    }
    fields
}
