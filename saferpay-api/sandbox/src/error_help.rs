//! Explains errors with the documentation.
//!
//! Saferpay only says which field is wrong. The sandbox also says what the field is for and which
//! values it accepts, or what the error means.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::sync::LazyLock;

use saferpay_spec::texts::{Text, Texts};
use saferpay_spec::{Field, MessagePart, load, vendored};

use crate::api_error::ApiError;
use crate::catalogue::{Catalogue, Operation, Version};

/// The texts, parsed when the first error occurs.
static TEXTS: LazyLock<Texts> =
    LazyLock::new(|| load::texts(&vendored::files()).expect("the embedded texts can be read"));

/// The largest number of fields that one error explains.
const MAX_FIELDS: usize = 10;

/// The help on an error: on each field that its details name, or else on the error itself.
#[must_use]
pub(crate) fn help(version: &Version, operation: Option<&Operation>, error: &ApiError) -> Vec<String> {
    let mut seen = BTreeSet::new();
    let mut help: Vec<String> = Vec::new();
    for path in error.details.iter().filter_map(|detail| path(detail)) {
        let Some(operation) = operation else { break };
        if help.len() < MAX_FIELDS && seen.insert(path.clone()) {
            help.extend(field_help(version, operation, &path));
        }
    }
    if help.is_empty() {
        help.extend(TEXTS.error_name(&error.name).map(|text| help_on(&error.name, text)));
    }
    help
}

/// The path of the field that a detail is about, without indexes: `Order.Items.Name`.
fn path(detail: &str) -> Option<String> {
    let (path, _) = detail.split_once(": The ")?;
    let names = path.split('.').map(|name| name.split('[').next().unwrap_or(name));
    Some(names.collect::<Vec<_>>().join("."))
}

/// The help on a field: its purpose, constraints and values.
fn field_help(version: &Version, operation: &Operation, path: &str) -> Option<String> {
    let request = (version.request(operation).unwrap_or_default(), MessagePart::Request);
    let messages = [request, (version.query(operation), MessagePart::Query)];
    messages.into_iter().find_map(|(fields, part)| {
        let message = format!("{} {part}", operation.name());
        let (owner, field) = find(version, &message, fields, path)?;
        let text = TEXTS.field(&owner, &field.name, version.number())?;
        Some(help_on(&format!("{path} ({})", demands(field)), text) + &values(field))
    })
}

/// Finds the field at a path, and the name of its container or message.
fn find<'v>(
    version: &'v Version,
    owner: &str,
    fields: &'v [Field],
    path: &str,
) -> Option<(String, &'v Field)> {
    let (name, rest) = path.split_once('.').unwrap_or((path, ""));
    let field = fields.iter().find(|field| field.name == name)?;
    if rest.is_empty() {
        return Some((owner.to_owned(), field));
    }
    find(version, Catalogue::shared().referred_type(version, field)?, version.referred(field), rest)
}

/// The type, presence and constraints of a field, as the documentation writes them.
fn demands(field: &Field) -> String {
    let mut text = format!("{}, {}", field.kind.as_str(), field.presence.as_str());
    let constraints = field.constraints.iter().map(ToString::to_string);
    for demand in constraints.chain(field.rules.iter().map(ToString::to_string)) {
        // Writing to a `String` cannot fail.
        let _ = write!(text, ", {demand}");
    }
    text
}

/// The allowed values, if there is a list of them.
fn values(field: &Field) -> String {
    if field.values.is_empty() { String::new() } else { format!(" Values: {}.", field.values.join(", ")) }
}

fn help_on(what: &str, text: &Text) -> String {
    format!("Help on {what}: {}", text.first())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every field of every request has help, down to the second level.
    #[test]
    fn every_field_of_a_request_has_help() {
        let mut found = 0;
        for number in Catalogue::shared().versions() {
            let version = Catalogue::shared().version(number).unwrap();
            for operation in version.operations() {
                let fields = version.request(operation).unwrap_or_else(|| version.query(operation));
                let direct = fields.iter().map(|field| field.name.clone());
                let nested = fields.iter().flat_map(|field| {
                    version.referred(field).iter().map(|inner| format!("{}.{}", field.name, inner.name))
                });
                for path in direct.chain(nested).filter(|path| !path.starts_with("RequestHeader")) {
                    let help = field_help(version, operation, &path);
                    assert!(help.is_some(), "{} in {number}: {path}", operation.name());
                    found += 1;
                }
            }
        }
        assert!(found > 10_000, "{found} fields");
    }
}
