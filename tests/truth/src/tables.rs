//! The operations of the versions, as their tables describe them: a request, a complete response, and the
//! places of its facts.

use std::collections::BTreeMap;

use saferpay_history::Fact;
use saferpay_spec::{Field, Kind, Presence, Specification};

use crate::calls::VERSIONS;
use crate::json::Json;

/// An operation of a version.
#[derive(Debug)]
pub struct Operation {
    /// The version.
    pub version: String,
    /// The method and the path.
    pub line: String,
    /// A request in JSON.
    pub request: String,
    /// Whether it is a refund with its own order ID, which finds it.
    pub has_order_id: bool,
    /// The response, if it has a body.
    pub response: Option<Response>,
}

/// The response of an operation.
#[derive(Debug)]
pub struct Response {
    /// A response with every field. The facts are set for each call.
    pub full: Json,
    /// The facts, with the paths at which each can be.
    pub facts: Vec<FactPlaces>,
    /// The names of its fields.
    pub members: Vec<String>,
    /// The names of its lists.
    pub lists: Vec<String>,
}

/// A fact of a response.
#[derive(Debug)]
pub struct FactPlaces {
    /// The fact.
    pub fact: Fact,
    /// The paths at which the response can have it. The first one that exists counts.
    pub places: Vec<FactPlace>,
}

/// A place of a fact.
#[derive(Debug)]
pub struct FactPlace {
    /// Names, separated by dots.
    pub path: &'static str,
    /// Whether each part of the path is mandatory in the version.
    pub is_mandatory: bool,
    /// Whether the value is `true` or `false`.
    pub is_bool: bool,
    /// The values that the table lists.
    pub values: Vec<String>,
}

impl Operation {
    /// Whether it belongs to the Management API.
    #[must_use]
    pub fn is_management(&self) -> bool {
        self.line.contains(" /rest/")
    }

    /// The name without the prefix of the API: `Transaction/Capture`, or method and path.
    #[must_use]
    pub fn name(&self) -> &str {
        self.line.strip_prefix("POST /Payment/v1/").unwrap_or(&self.line)
    }
}

impl Response {
    /// The places of a fact.
    #[must_use]
    pub fn fact(&self, fact: Fact) -> Option<&FactPlaces> {
        self.facts.iter().find(|each| each.fact == fact)
    }

    /// Whether claims about money depend on the response.
    #[must_use]
    pub fn has_facts(&self) -> bool {
        !self.facts.is_empty()
    }
}

/// The operations of all versions of the test, and an index of them.
#[derive(Debug)]
pub struct Tables {
    /// The operations, oldest version first.
    pub operations: Vec<Operation>,
    index: BTreeMap<(String, String), usize>,
}

impl Tables {
    /// The operations of the versions of the test.
    #[must_use]
    pub fn load() -> Self {
        let mut operations = Vec::new();
        for specification in vendored::corrected() {
            if VERSIONS.iter().any(|(version, _)| *version == specification.version.to_string()) {
                for each in &specification.operations {
                    operations.extend(with_order_id(specification, each));
                    operations.push(operation(specification, each));
                }
            }
        }
        let key = |each: &Operation| (each.version.clone(), each.line.clone());
        let index = operations.iter().enumerate().map(|(index, each)| (key(each), index)).collect();
        Self { operations, index }
    }

    /// The number of an operation of a version.
    #[must_use]
    pub fn find(&self, version: &str, line: &str) -> Option<usize> {
        self.index.get(&(version.to_owned(), line.to_owned())).copied()
    }
}

/// A refund with its own order ID.
fn with_order_id(specification: &Specification, each: &saferpay_spec::Operation) -> Option<Operation> {
    let fields = &each.request.as_ref()?.fields;
    let refund = fields.iter().find(|field| field.name == "Refund")?;
    specification.referred(refund).iter().find(|field| field.name == "OrderId")?;
    let mut operation = operation(specification, each);
    operation.request =
        operation.request.replacen("\"Refund\":{", "\"Refund\":{\"OrderId\":\"refund-1\",", 1);
    operation.has_order_id = true;
    Some(operation)
}

fn operation(specification: &Specification, operation: &saferpay_spec::Operation) -> Operation {
    let sampler = Sampler { specification };
    let query = (!operation.query.is_empty()).then_some(&*operation.query);
    let request = operation.request.as_ref().map(|message| &*message.fields).or(query);
    let response = operation.response.as_ref().map(|message| {
        let fields = &message.fields;
        Response {
            full: sampler.object(fields, true),
            facts: Fact::ALL.into_iter().filter_map(|fact| places(specification, fields, fact)).collect(),
            members: fields
                .iter()
                .filter(|field| !is_header(field))
                .map(|field| field.name.clone())
                .collect(),
            lists: fields
                .iter()
                .filter(|field| field.kind.is_list())
                .map(|field| field.name.clone())
                .collect(),
        }
    });
    Operation {
        version: specification.version.to_string(),
        line: operation.line(),
        request: sampler.object(request.unwrap_or_default(), false).written(),
        has_order_id: false,
        response,
    }
}

fn places(specification: &Specification, fields: &[Field], fact: Fact) -> Option<FactPlaces> {
    let places = fact.paths().iter().filter_map(|path| {
        let (mut fields, mut is_mandatory) = (fields, true);
        let mut found = None;
        for name in path.split('.') {
            let field = fields.iter().find(|field| field.name == name && !field.kind.is_list())?;
            is_mandatory &= field.presence == Presence::Mandatory;
            fields = specification.referred(field);
            found = Some(field);
        }
        let field = found.filter(|field| !matches!(field.kind, Kind::Object | Kind::Any))?;
        let is_bool = field.kind == Kind::Boolean;
        Some(FactPlace { path, is_mandatory, is_bool, values: field.values.clone() })
    });
    let places: Vec<FactPlace> = places.collect();
    (!places.is_empty()).then_some(FactPlaces { fact, places })
}

fn is_header(field: &Field) -> bool {
    matches!(&*field.name, "RequestHeader" | "ResponseHeader")
}

/// Generates values for the fields of tables.
struct Sampler<'a> {
    specification: &'a Specification,
}

impl Sampler<'_> {
    /// An object with all fields, or only the mandatory ones, without a header.
    fn object(&self, fields: &[Field], all: bool) -> Json {
        let wanted = |field: &&Field| !is_header(field) && (all || field.presence == Presence::Mandatory);
        let members = fields.iter().filter(wanted).map(|field| (field.name.clone(), self.value(field, all)));
        Json::Object(members.collect())
    }

    fn value(&self, field: &Field, all: bool) -> Json {
        let item = match field.kind {
            Kind::Object | Kind::Objects => self.object(self.specification.referred(field), all),
            Kind::Boolean => Json::Bool(true),
            Kind::Integer => Json::Number("7".to_owned()),
            Kind::Decimal => Json::Number("1.5".to_owned()),
            Kind::Any => Json::object([("anything", Json::List(vec![Json::Null]))]),
            Kind::Date => Json::text("2026-01-30T12:45:22.258+01:00"),
            // Text that is not ASCII: another encoding damages it.
            Kind::String | Kind::Strings | Kind::Uri | Kind::Guid => {
                Json::text(field.values.first().map_or("Zürich", String::as_str))
            }
        };
        if field.kind.is_list() { Json::List(vec![item]) } else { item }
    }
}
