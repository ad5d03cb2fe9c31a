//! What the texts of the documentation add to a refusal.
//!
//! Saferpay says which field is wrong, and no more. Whoever develops against
//! the sandbox is told what the field is for and what it takes, or what the
//! error means, in entries of `ErrorDetail` after those of Saferpay.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::sync::LazyLock;

use generator::prose::{Prose, Text};
use generator::spec::Field;

use crate::api_error::ApiError;
use crate::catalogue::{Operation, Version};

static FILES: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/texts.rs"));

/// The texts, read when the first call is refused.
static TEXTS: LazyLock<Prose> =
    LazyLock::new(|| Prose::parse(FILES.iter().copied()).expect("the vendored texts can be read"));

/// The fields that one refusal explains at most.
const MOST: usize = 10;

/// A refusal with help after its details: on the fields that they name, or else on the error.
#[must_use]
pub(crate) fn with_help(version: &Version, operation: Option<&Operation>, error: &ApiError) -> ApiError {
    let mut seen = BTreeSet::new();
    let mut help: Vec<String> = Vec::new();
    for path in error.details.iter().filter_map(|detail| path(detail)) {
        let Some(operation) = operation else { break };
        if help.len() < MOST && seen.insert(path.clone()) {
            help.extend(on_field(version, operation, &path));
        }
    }
    if help.is_empty() {
        help.extend(TEXTS.error_name(&error.name).map(|text| on(&error.name, text)));
    }
    let mut told = error.clone();
    told.details.extend(help);
    told
}

/// The field that a detail is about, without the numbers of items: `Order.Items.Name`.
fn path(detail: &str) -> Option<String> {
    let (path, _) = detail.split_once(": The ")?;
    let names = path.split('.').map(|name| name.split('[').next().unwrap_or(name));
    Some(names.collect::<Vec<_>>().join("."))
}

/// What a field is for, and what it takes.
fn on_field(version: &Version, operation: &Operation, path: &str) -> Option<String> {
    let request = (version.request(operation).unwrap_or_default(), "request");
    let messages = [request, (version.query(operation), "query")];
    messages.into_iter().find_map(|(fields, part)| {
        let message = format!("{} {part}", operation.name());
        let (owner, field) = find(version, &message, fields, path)?;
        let text = TEXTS.field(&owner, &field.name, version.number())?;
        Some(on(&format!("{path} ({})", demands(field)), text) + &values(field))
    })
}

/// The field at a path, with the container or message that it is in.
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
    find(version, version.referred_type(field)?, version.referred(field), rest)
}

/// Its type, whether it must be there, and its rules, as the documentation has them.
fn demands(field: &Field) -> String {
    let mut text = format!("{}, {}", field.kind.as_str(), field.presence.as_str());
    let constraints = field.constraints.iter().map(ToString::to_string);
    for demand in constraints.chain(field.rules.iter().map(ToString::to_string)) {
        // Writing to a text does not fail.
        let _ = write!(text, ", {demand}");
    }
    text
}

/// The values that it may have, where there is a list of them.
fn values(field: &Field) -> String {
    if field.values.is_empty() { String::new() } else { format!(" Values: {}.", field.values.join(", ")) }
}

fn on(what: &str, text: &Text) -> String {
    format!("Help on {what}: {}", text.first())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalogue::Catalogue;

    /// The fields of every request in every version are found by their paths, two levels deep.
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
                    let help = on_field(version, operation, &path);
                    assert!(help.is_some(), "{} in {number}: {path}", operation.name());
                    found += 1;
                }
            }
        }
        assert!(found > 10_000, "{found} fields");
    }
}
