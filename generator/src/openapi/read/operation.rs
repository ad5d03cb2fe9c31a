//! Paths as operations.

use super::Reader;
use super::place::Place;
use crate::openapi::extension;
use crate::spec::{Deprecation, Example, Field, Message, Operation, Presence};

const METHODS: &[&str] = &["get", "post", "delete", "put", "patch"];

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
            self.complaints.add(&root, "has no `paths`");
            return operations;
        };
        for (path, methods) in paths.members() {
            for (method, place) in methods.members() {
                if METHODS.contains(&method) {
                    operations.push(self.operation(path, method, &methods, &place));
                } else if !matches!(method, "parameters" | "summary" | "description" | "servers") {
                    self.complaints.add(&place, "is no method that an operation has");
                }
            }
        }
        operations
    }

    fn operation(&mut self, path: &str, method: &str, shared: &Place<'a>, place: &Place<'a>) -> Operation {
        self.complaints.only(place, OPERATION);
        // The server's address ends in `/api`; some documents repeat it in the path.
        let path = path.strip_prefix("/api").unwrap_or(path).replace('{', "[").replace('}', "]");
        let method = method.to_uppercase();
        let known = self.neighbour.and_then(|neighbour| {
            neighbour.operations.iter().find(|known| known.method == method && known.path == path)
        });
        let chapter = place
            .text(extension::CHAPTER)
            .map(ToOwned::to_owned)
            .or_else(|| known.map(|known| known.chapter.clone()))
            .unwrap_or_else(|| chapter(&path));
        // Ours have the title as their summary; elsewhere a summary is prose.
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
        let deprecated = place.is("deprecated").then(|| self.deprecation(place));
        let owner = format!("{method} {path}");
        self.pointers.owner(&owner, place);
        let (path_parameters, query) = self.parameters(&format!("{owner} query"), shared, place);
        let request =
            place.get("requestBody").and_then(|body| self.message(&format!("{owner} request"), &body));
        let response = place.get("responses").and_then(|responses| {
            let done = ["200", "201", "204"].iter().find_map(|status| responses.get(status));
            if done.is_none() {
                self.complaints.add(&responses, "has no status 200; what does the operation answer?");
            }
            self.message(&format!("{owner} response"), &done?)
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

    fn deprecation(&mut self, place: &Place<'a>) -> Deprecation {
        let none = Deprecation { since: None, replacement: None };
        let Some(given) = place.get(extension::DEPRECATED) else { return none };
        serde_json::from_value(given.value.clone()).unwrap_or_else(|error| {
            self.complaints.add(&given, error.to_string());
            none
        })
    }

    /// The names in the path, and the query.
    fn parameters(
        &mut self,
        owner: &str,
        shared: &Place<'a>,
        place: &Place<'a>,
    ) -> (Vec<String>, Vec<Field>) {
        self.pointers.owner(owner, place);
        let mut path = Vec::new();
        let mut query = Vec::new();
        let lists = [shared, place].into_iter().filter_map(|owner| owner.get("parameters"));
        for parameter in lists.flat_map(|list| list.items()) {
            if parameter.get("$ref").is_some() {
                // The headers of the Management API; they are read where they stand.
                continue;
            }
            let name = parameter.text("name").unwrap_or_default();
            match parameter.text("in") {
                Some("path") => path.push(name.to_owned()),
                Some("header") => {}
                Some("query") => {
                    let presence =
                        if parameter.is("required") { Presence::Mandatory } else { Presence::Optional };
                    if let Some(schema) = parameter.get("schema") {
                        let recommended = schema.is(extension::RECOMMENDED);
                        let presence = if recommended { Presence::Recommended } else { presence };
                        self.pointers.field(owner, name, &parameter);
                        query.extend(self.field(name, presence, &schema));
                    } else {
                        self.complaints.add(&parameter, "has no schema");
                    }
                }
                _ => self.complaints.add(&parameter, "stands neither in path, query nor header"),
            }
        }
        (path, query)
    }

    /// The body of a request or an answer, where it has one.
    pub(super) fn message(&mut self, owner: &str, place: &Place<'a>) -> Option<Message> {
        let content = place.get("content")?;
        let members = content.members();
        let (_, media) = members.iter().find(|(media, _)| media.contains("json")).or(members.first())?;
        let schema = media.get("schema")?;
        if let Some((name, _)) = schema.get("$ref").and_then(|_| self.referred(&schema)) {
            self.messages.insert(name.to_owned());
        }
        let fields = self.record(owner, &schema);
        let examples = media.get("examples").map(|examples| examples.members()).unwrap_or_default();
        let mut printed: Vec<Example> = examples
            .iter()
            .filter_map(|(_, example)| {
                let value = example.get("value")?.value;
                match value.as_str().filter(|_| example.is(extension::NOT_JSON)) {
                    Some(text) => Some(Example::NotJson(text.to_owned())),
                    None => Some(Example::Json(value.clone())),
                }
            })
            .collect();
        if let Some(example) = media.get("example") {
            printed.push(Example::Json(example.value.clone()));
        }
        Some(Message { fields, examples: printed })
    }

    /// The body of an error: what answers have that are not 200.
    pub(super) fn error(&mut self) -> Message {
        let shared = self.root.get("components").and_then(|components| components.get("responses"));
        let shared = shared.map(|responses| responses.members()).unwrap_or_default();
        let paths = self.root.get("paths").map(|paths| paths.members()).unwrap_or_default();
        let direct = paths
            .iter()
            .flat_map(|(_, methods)| methods.members())
            .filter_map(|(_, operation)| operation.get("responses"))
            .flat_map(|responses| responses.members())
            .filter(|(status, _)| !status.starts_with('2'));
        let candidates: Vec<Place<'a>> =
            shared.into_iter().chain(direct).map(|(_, response)| response).collect();
        for candidate in candidates {
            if let Some(message) = self.message("error", &candidate) {
                return message;
            }
        }
        let root = self.root.clone();
        self.complaints.add(&root, "describes no error: no answer beside 200 has a body");
        Message { fields: Vec::new(), examples: Vec::new() }
    }

    /// All statuses of all operations, the smallest first.
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

fn chapter(path: &str) -> String {
    if path.starts_with("/rest/") {
        return "Management API".to_owned();
    }
    path.rsplit('/').nth(1).unwrap_or("Payment Page").to_owned()
}

/// `PaymentPage Assert` for `/Payment/v1/PaymentPage/Assert`.
fn title(path: &str, place: &Place<'_>) -> String {
    if path.starts_with("/rest/") {
        let from_path = || path.trim_start_matches('/').replace('/', " ");
        return place.text("operationId").map_or_else(from_path, |id| id.replacen('_', " ", 1));
    }
    let mut segments = path.rsplit('/');
    let name = segments.next().unwrap_or_default();
    format!("{} {name}", segments.next().unwrap_or_default())
}

/// The section that the documentation's address leads to.
fn anchor(place: &Place<'_>) -> Option<String> {
    let docs = place.get("externalDocs")?;
    let (_, anchor) = docs.text("url")?.split_once('#')?;
    Some(anchor.replace("%5B", "[").replace("%5D", "]"))
}
