//! Facts of the specification as sentences of the documentation.

use std::fmt::Write as _;

use saferpay_history::code_model::Field;
use saferpay_spec::escape::markdown_code as code;
use saferpay_spec::{Kind, MessagePart, MessageRef, Presence, SpecVersion, TableRef};

/// The address of a section on the page of a version.
pub(super) fn address(version: SpecVersion, anchor: &str) -> String {
    version.page(anchor)
}

/// A sentence with the version that introduced something, and a link to its page.
pub(super) fn since(version: SpecVersion, anchor: &str) -> String {
    format!("First in SpecVersion [{version}]({}).", address(version, anchor))
}

/// The first sentence of a record.
pub(super) fn record(owner: &TableRef) -> String {
    match owner {
        TableRef::Error => "The body of an error.".to_owned(),
        TableRef::Container(id) => format!("The container {}.", code(id)),
        TableRef::Message(MessageRef { operation, part }) => {
            format!("The {} of {}.", self::part(*part), code(&operation.to_string()))
        }
    }
}

/// The rules that sentences of the specification state about the fields of a record: a heading and a list.
pub(super) fn rules(fields: &[Field<'_>]) -> Vec<String> {
    let rules = fields.iter().flat_map(|field| field.facts.rules.iter().map(move |rule| (field.wire, rule)));
    let items: Vec<String> = rules
        .map(|(field, rule)| {
            let name = if rule.kind.is_hint() { String::new() } else { format!(" ({})", code(&rule.name)) };
            format!("- {}{name}", rule.kind.sentence(field))
        })
        .collect();
    if items.is_empty() {
        return Vec::new();
    }
    let head = "Rules that sentences of the specification state. The name in parentheses is for \
        `Validation::without_rule`.";
    vec!["# Rules".to_owned(), head.to_owned(), items.join("\n")]
}

/// A part of a message, in words.
pub(super) const fn part(part: MessagePart) -> &'static str {
    match part {
        MessagePart::Query => "query",
        MessagePart::Request => "request body",
        MessagePart::Response => "response body",
    }
}

/// What the specification states about a field.
pub(super) fn field(item: &Field<'_>, since: SpecVersion) -> Vec<String> {
    let (field, rust_type) = (item.facts, item.value().item());
    let presence = match field.presence {
        Presence::Mandatory if field.plain => "mandatory",
        Presence::Mandatory if item.stored.is_list() => "mandatory, and empty if a response lacks it",
        Presence::Mandatory => "mandatory, and `None` if a response lacks it",
        Presence::Recommended => "optional and recommended",
        Presence::Optional => "optional",
    };
    let kind = match (field.target, field.kind) {
        (Some(_), kind) if kind.is_list() => format!("List of [`{rust_type}`]"),
        (Some(_), _) => format!("[`{rust_type}`]"),
        (None, Kind::String) => "Text".to_owned(),
        (None, Kind::Boolean) => "True or false".to_owned(),
        (None, Kind::Integer) => "Whole number".to_owned(),
        (None, Kind::Decimal) => "Decimal number".to_owned(),
        (None, Kind::Date) => "Date".to_owned(),
        (None, Kind::Uri) => "Address (URI)".to_owned(),
        (None, Kind::Guid) => "Unique identifier (GUID)".to_owned(),
        (None, Kind::Any | Kind::Object) => "Any JSON".to_owned(),
        (None, Kind::Strings) => "List of texts".to_owned(),
        (None, Kind::Objects) => "List of any JSON".to_owned(),
    };
    let constraints = field.constraints.iter().map(|constraint| code(&constraint.to_string()));
    let rules = field.rules.iter().filter(|rule| !rule.kind.is_about_presence());
    let rules = rules.map(|rule| code(&rule.to_string()));
    let constraints: Vec<String> = constraints.chain(rules).collect();
    let constraints =
        if constraints.is_empty() { String::new() } else { format!(", {}", constraints.join(" and ")) };
    let mut text = format!("{}. {kind}, {presence}{constraints}.", code(&field.wire));
    if field.deprecated {
        text.push_str(" Deprecated.");
    }
    if let Some(default) = &field.default {
        // Later versions of the same revision may have other defaults.
        let _ = write!(text, " Default in SpecVersion {since}: {}.", code(default));
    }
    if field.zeroized {
        text.push_str(" Secret: `Debug` masks it, and it is zeroized when dropped.");
    } else if field.secret {
        text.push_str(" Secret: `Debug` masks it.");
    }
    let mut paragraphs = vec![text];
    if let Some(example) = field.example.as_ref().filter(|example| !example.is_empty()) {
        paragraphs.push(format!("Example: {}", code(example)));
    }
    paragraphs
}
