//! Reads paths as operations.

use std::collections::BTreeSet;

use serde_json::Value;

use super::Reader;
use super::node::Node;
use crate::extension;
use saferpay_spec::{
    Deprecation, Example, Field, Message, MessagePart, Method, Operation, OperationRef, Presence, TableRef,
    path_parameters,
};

const OPERATION: &[&str] = &[
    "operationId",
    "summary",
    "description",
    "tags",
    "externalDocs",
    "deprecated",
    "parameters",
    "requestBody",
    "responses",
    "security",
    "servers",
];

impl<'a> Reader<'a> {
    pub(super) fn operations(&mut self) -> Vec<Operation> {
        let mut operations = Vec::new();
        let Some(paths) = self.root.get("paths") else {
            let root = self.root.clone();
            self.diagnostics.add(&root, "has no `paths`");
            return operations;
        };
        for (path, methods) in paths.members() {
            for (method, place) in methods.members() {
                if let Some(method) = read_method(method) {
                    operations.push(self.operation(path, method, &methods, &place));
                } else if !matches!(method, "parameters" | "summary" | "description" | "servers") {
                    self.diagnostics.add(&place, "is not a method that an operation can have");
                }
            }
        }
        operations
    }

    fn operation(&mut self, path: &str, method: Method, shared: &Node<'a>, place: &Node<'a>) -> Operation {
        self.diagnostics.only(place, OPERATION);
        // The server's address ends with `/api`; some documents repeat it in the path.
        let path = path.strip_prefix("/api").unwrap_or(path).replace('{', "[").replace('}', "]");
        let known = self.neighbor.and_then(|neighbor| {
            neighbor.operations.iter().find(|known| known.method == method && known.path == path)
        });
        let chapter = place
            .text(extension::CHAPTER)
            .map(ToOwned::to_owned)
            .or_else(|| known.map(|known| known.chapter.clone()))
            .unwrap_or_else(|| chapter(&path));
        // In documents of this project, the summary is the title; in others, it is prose.
        let own = place.get(extension::CHAPTER).is_some();
        let title = place
            .text("summary")
            .filter(|_| own)
            .map(ToOwned::to_owned)
            .or_else(|| known.map(|known| known.title.clone()))
            .unwrap_or_else(|| title(&path, place));
        let anchor = anchor(place)
            .or_else(|| known.map(|known| known.anchor.clone()))
            .unwrap_or_else(|| path.trim_start_matches('/').replace('/', "_").replace(['[', ']'], ""));
        let deprecated = place.has_true("deprecated").then(|| self.deprecation(place));
        let reference = OperationRef { method, path: path.clone() };
        self.pointers.add_operation(&reference, place);
        let table = |part| TableRef::from(reference.clone().message(part));
        let (declared, query) = self.parameters(&table(MessagePart::Query), shared, place);
        // A document may declare them in any order; a version has the order of the path.
        let path_parameters = path_parameters(&path);
        let expected: BTreeSet<String> = path_parameters.iter().cloned().collect();
        if declared != expected {
            let text = format!("declares {}, and its path has {}", listed(&declared), listed(&expected));
            self.diagnostics.add(place, text);
        }
        let request = place
            .get("requestBody")
            .and_then(|body| self.followed("requestBodies", body))
            .and_then(|body| self.message(&table(MessagePart::Request), &body));
        let response = place.get("responses").and_then(|responses| {
            let done = ["200", "201", "204"].iter().find_map(|status| responses.get(status));
            if done.is_none() {
                self.diagnostics.add(&responses, "has no status 200, 201 or 204");
            }
            let done = self.followed("responses", done?)?;
            self.message(&table(MessagePart::Response), &done)
        });
        let license = place.text(extension::LICENSE).map(ToOwned::to_owned);
        Operation {
            method,
            path,
            path_parameters,
            title,
            chapter,
            anchor,
            license,
            deprecated,
            query,
            request,
            response,
        }
    }

    fn deprecation(&mut self, place: &Node<'a>) -> Deprecation {
        let none = Deprecation { since: None, replacement: None };
        let Some(given) = place.get(extension::DEPRECATED) else { return none };
        serde_json::from_value(given.value.clone()).unwrap_or_else(|error| {
            self.diagnostics.add(&given, error.to_string());
            none
        })
    }

    /// The declared path parameters by name, and the query.
    fn parameters(
        &mut self,
        table: &TableRef,
        shared: &Node<'a>,
        place: &Node<'a>,
    ) -> (BTreeSet<String>, Vec<Field>) {
        self.pointers.add_table(table, place);
        let mut path = BTreeSet::new();
        let mut query = Vec::new();
        let lists = [shared, place].into_iter().filter_map(|place| place.get("parameters"));
        for parameter in lists.flat_map(|list| list.items()) {
            let Some(parameter) = self.followed("parameters", parameter) else { continue };
            let name = parameter.text("name").unwrap_or_default();
            match parameter.text("in") {
                Some("path") => _ = path.insert(name.to_owned()),
                // The module `header` reads them for the whole version.
                Some("header") => {}
                Some("query") => {
                    let presence =
                        if parameter.has_true("required") { Presence::Mandatory } else { Presence::Optional };
                    if let Some(schema) = parameter.get("schema") {
                        let recommended = schema.has_true(extension::RECOMMENDED);
                        let presence = if recommended { Presence::Recommended } else { presence };
                        self.pointers.add_field(table, name, &parameter);
                        query.extend(self.field(name, presence, &schema));
                    } else {
                        self.diagnostics.add(&parameter, "has no schema");
                    }
                }
                _ => self.diagnostics.add(&parameter, "is in neither the path, the query nor the headers"),
            }
        }
        (path, query)
    }

    /// The body of a request or response, if there is one.
    pub(super) fn message(&mut self, table: &TableRef, place: &Node<'a>) -> Option<Message> {
        let content = place.get("content")?;
        let members = content.members();
        let (_, media) = members.iter().find(|(media, _)| media.contains("json")).or(members.first())?;
        let Some(schema) = media.get("schema") else {
            self.diagnostics.add(media, "has no schema");
            return None;
        };
        if let Some((name, _)) = schema.get("$ref").and_then(|_| self.referred(&schema)) {
            self.messages.insert(name.to_owned());
        }
        let fields = self.record(table, &schema);
        Some(Message { fields, examples: self.examples(media) })
    }

    fn examples(&mut self, media: &Node<'a>) -> Vec<Example> {
        let mut examples = Vec::new();
        for (_, example) in media.get("examples").map(|examples| examples.members()).unwrap_or_default() {
            let Some(example) = self.followed("examples", example) else { continue };
            let Some(value) = example.get("value") else {
                self.diagnostics.add(&example, "has no value");
                continue;
            };
            if !self.spend_on_text(&value) {
                break;
            }
            examples.push(match value.value {
                Value::String(text) if example.has_true(extension::NOT_JSON) => {
                    Example::NotJson(text.clone())
                }
                value => Example::Json(value.clone()),
            });
        }
        if let Some(example) = media.get("example").filter(|example| self.spend_on_text(example)) {
            examples.push(Example::Json(example.value.clone()));
        }
        examples
    }

    /// The body of an error: that of the responses with another status than 200.
    pub(super) fn error(&mut self) -> Message {
        let paths = self.root.get("paths").map(|paths| paths.members()).unwrap_or_default();
        let answers = paths
            .iter()
            .flat_map(|(_, methods)| methods.members())
            .filter_map(|(_, operation)| operation.get("responses"))
            .flat_map(|responses| responses.members())
            .filter(|(status, _)| !status.starts_with('2'));
        for (_, answer) in answers {
            let answer = self.followed("responses", answer);
            if let Some(message) = answer.and_then(|answer| self.message(&TableRef::Error, &answer)) {
                return message;
            }
        }
        let root = self.root.clone();
        self.diagnostics.add(&root, "does not describe errors: only the response 200 has a body");
        Message { fields: Vec::new(), examples: Vec::new() }
    }

    /// The statuses of all operations, in ascending order.
    pub(super) fn statuses(&self) -> Vec<u16> {
        let paths = self.root.get("paths").map(|paths| paths.members()).unwrap_or_default();
        let mut statuses: Vec<u16> = paths
            .iter()
            .flat_map(|(_, methods)| methods.members())
            .filter_map(|(_, operation)| operation.get("responses"))
            .flat_map(|responses| responses.members())
            .filter_map(|(status, _)| status.parse().ok())
            .collect();
        statuses.sort_unstable();
        statuses.dedup();
        statuses
    }
}

/// The method of a key: OpenAPI writes them in lower case.
fn read_method(key: &str) -> Option<Method> {
    Method::ALL.into_iter().find(|method| method.as_str().to_lowercase() == key)
}

/// Path parameters, for people.
fn listed(names: &BTreeSet<String>) -> String {
    if names.is_empty() {
        return "no path parameter".to_owned();
    }
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    format!("the path parameters `{}`", names.join("`, `"))
}

fn chapter(path: &str) -> String {
    if path.starts_with("/rest/") {
        return "Management API".to_owned();
    }
    path.rsplit('/').nth(1).unwrap_or("Payment Page").to_owned()
}

/// `PaymentPage Assert` for `/Payment/v1/PaymentPage/Assert`.
fn title(path: &str, place: &Node<'_>) -> String {
    if path.starts_with("/rest/") {
        let from_path = || path.trim_start_matches('/').replace('/', " ");
        return place.text("operationId").map_or_else(from_path, |id| id.replacen('_', " ", 1));
    }
    let mut segments = path.rsplit('/');
    let name = segments.next().unwrap_or_default();
    format!("{} {name}", segments.next().unwrap_or_default())
}

/// The section that the link to the documentation points to.
fn anchor(place: &Node<'_>) -> Option<String> {
    let docs = place.get("externalDocs")?;
    let (_, anchor) = docs.text("url")?.split_once('#')?;
    Some(anchor.replace("%5B", "[").replace("%5D", "]"))
}
