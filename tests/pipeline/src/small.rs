//! Specifications of a few lines.

use saferpay_spec::{
    Container, Deprecation, Example, Field, Header, Kind, Message, Operation, Presence, SpecVersion,
    Specification,
};
use serde_json::json;

/// A version.
#[must_use]
pub fn version(text: &str) -> SpecVersion {
    text.parse().unwrap_or_else(|problem| panic!("{problem}"))
}

/// An optional field with a type and no other facts.
#[must_use]
pub fn field(name: &str, kind: Kind) -> Field {
    Field {
        name: name.to_owned(),
        presence: Presence::Optional,
        kind,
        reference: None,
        constraints: Vec::new(),
        rules: Vec::new(),
        values: Vec::new(),
        further_values: false,
        deprecated: false,
        default: None,
        example: None,
    }
}

/// The same field, mandatory.
#[must_use]
pub fn mandatory(field: Field) -> Field {
    Field { presence: Presence::Mandatory, ..field }
}

/// A field that contains a container.
#[must_use]
pub fn holding(name: &str, id: &str) -> Field {
    Field { reference: Some(id.to_owned()), ..field(name, Kind::Object) }
}

/// A text with a list of allowed values.
#[must_use]
pub fn listed(name: &str, values: &[&str]) -> Field {
    Field { values: values.iter().map(|value| (*value).to_owned()).collect(), ..field(name, Kind::String) }
}

/// The same field with a constraint.
#[must_use]
pub fn constrained(field: Field, constraint: &str) -> Field {
    let constraint = constraint.parse().unwrap_or_else(|problem| panic!("{problem}"));
    Field { constraints: vec![constraint], ..field }
}

/// A container.
#[must_use]
pub fn container(id: &str, fields: Vec<Field>) -> Container {
    Container { id: id.to_owned(), fields }
}

/// A body without examples.
#[must_use]
pub fn message(fields: Vec<Field>) -> Message {
    Message { fields, examples: Vec::new() }
}

/// An operation with neither query nor bodies, in its own section.
#[must_use]
pub fn operation(method: &str, path: &str, title: &str, chapter: &str) -> Operation {
    let parameters = path.split('[').skip(1).filter_map(|part| part.split_once(']'));
    Operation {
        method: method.parse().expect("a method"),
        path: path.to_owned(),
        path_parameters: parameters.map(|(name, _)| name.to_owned()).collect(),
        title: title.to_owned(),
        chapter: chapter.to_owned(),
        anchor: path.trim_start_matches('/').replace(['[', ']'], "").replace('/', "_"),
        license: None,
        deprecated: None,
        query: Vec::new(),
        request: None,
        response: None,
    }
}

/// One operation that sends a container.
#[must_use]
pub fn bare(number: &str, containers: Vec<Container>) -> Specification {
    let first =
        containers.first().map_or_else(|| field("Note", Kind::String), |first| holding("Body", &first.id));
    Specification {
        version: version(number),
        statuses: vec![200, 400],
        behaviors: vec!["RETRY".to_owned()],
        error_names: vec!["TOKEN_INVALID".to_owned()],
        error: message(vec![mandatory(listed("Behavior", &["RETRY"]))]),
        headers: Vec::new(),
        operations: vec![Operation {
            request: Some(message(vec![first])),
            response: Some(message(vec![field("Token", Kind::String)])),
            ..operation("POST", "/Payment/v1/Shop/Open", "Shop Open", "Shop")
        }],
        containers,
    }
}

/// A specification with every kind of fact that a page can state.
#[must_use]
pub fn rich(number: &str) -> Specification {
    Specification {
        version: version(number),
        statuses: vec![200, 400, 402],
        behaviors: vec!["ABORT".to_owned(), "RETRY".to_owned()],
        error_names: vec!["3DS_FAILED".to_owned(), "TOKEN_INVALID".to_owned()],
        error: Message {
            fields: vec![
                mandatory(listed("Behavior", &["ABORT", "RETRY"])),
                field("ErrorDetail", Kind::Strings),
                mandatory(field("ErrorName", Kind::String)),
            ],
            examples: vec![Example::Json(json!({"Behavior": "ABORT", "ErrorName": "TOKEN_INVALID"}))],
        },
        headers: vec![
            Header { name: "Shop-ApiVersion".to_owned(), value: "1.14".to_owned() },
            Header { name: "Shop-RequestId".to_owned(), value: "Id[1..50]".to_owned() },
        ],
        operations: operations(),
        containers: containers(),
    }
}

fn operations() -> Vec<Operation> {
    let initialize = Operation {
        license: Some("Licence needed".to_owned()),
        request: Some(Message {
            fields: vec![
                mandatory(holding("Payment", "Shop_Payment")),
                constrained(field("ReturnUrl", Kind::Uri), "Length[10..2000]"),
                Field { kind: Kind::Strings, ..listed("Methods", &["CARD", "TWINT"]) },
            ],
            examples: vec![
                Example::Json(
                    json!({"Payment": {"Amount": {"Value": "100", "CurrencyCode": "CHF"}}, "Methods": []}),
                ),
                Example::NotJson("{ \"Payment\": <more> & more }".to_owned()),
            ],
        }),
        response: Some(message(vec![
            mandatory(field("Token", Kind::Guid)),
            field("Expiration", Kind::Date),
            field("Raw", Kind::Any),
        ])),
        ..operation("POST", "/Payment/v1/PaymentPage/Initialize", "PaymentPage Initialize", "Payment Page")
    };
    let since = Deprecation {
        since: Some(version("1.31")),
        replacement: Some("/rest/customers/[customerId]/links".to_owned()),
    };
    let report = Operation {
        deprecated: Some(since),
        query: vec![
            Field { example: Some("PAID".to_owned()), ..listed("State", &["PAID", "OPEN"]) },
            constrained(field("PageSize", Kind::Integer), "Range[1..2000]"),
        ],
        response: Some(message(vec![Field { kind: Kind::Objects, ..holding("Links", "Shop_Link") }])),
        ..operation("GET", "/rest/customers/[customerId]/report", "Reporting GetReport", "Management API")
    };
    let path = "/rest/customers/[customerId]/links/[linkId]";
    let link = |method| operation(method, path, "Links PaymentLink", "Management API");
    let named = Deprecation { since: None, replacement: Some("Payment Page".to_owned()) };
    let read = Operation { response: Some(message(vec![holding("Link", "Shop_Link")])), ..link("GET") };
    vec![initialize, report, read, Operation { deprecated: Some(named), ..link("DELETE") }]
}

fn containers() -> Vec<Container> {
    vec![
        container(
            "Shop_Payment",
            vec![
                mandatory(holding("Amount", "Shop_Amount")),
                constrained(field("Description", Kind::String), "Utf8[1..1000]"),
                constrained(field("OrderId", Kind::String), "Iso885915[1..80]"),
                Field { default: Some("false".to_owned()), ..field("IsPreOrder", Kind::Boolean) },
                Field {
                    presence: Presence::Recommended,
                    further_values: true,
                    ..listed("Wallet", &["A", "B & C"])
                },
            ],
        ),
        container(
            "Shop_Amount",
            vec![
                mandatory(constrained(field("Value", Kind::String), "Length[3..]")),
                mandatory(Field {
                    example: Some("CHF".to_owned()),
                    ..constrained(field("CurrencyCode", Kind::String), "Length[0..3]")
                }),
                Field { deprecated: true, ..field("Rate", Kind::Decimal) },
            ],
        ),
        container(
            "Shop_Link",
            vec![
                constrained(field("Image", Kind::String), "Base64"),
                constrained(field("Code", Kind::String), "Length[4..4]"),
                Field { default: Some("1096".to_owned()), ..field("Lifetime", Kind::Integer) },
                Field { default: Some("NONE".to_owned()), ..listed("Condition", &["NONE", "STRICT"]) },
            ],
        ),
    ]
}
