//! Calls of the Management API, whose version and request id stand in headers.

use std::collections::BTreeMap;

use axum::http::HeaderMap;
use generator::spec::{Field, Kind};
use serde_json::{Map, Value};

use super::headers::{Given, given};
use super::hear::{Heard, Read, is_request_id, operation, version};
use super::refusals::invalid;
use super::{Known, Speech, admission, body, path};
use crate::call::Call;
use crate::check::{Fault, Violation, amounts_as_text};
use crate::refusal::Refusal;

/// The header that names the version.
pub(super) const VERSION: &str = "Saferpay-ApiVersion";
/// The header that names the request.
pub(super) const REQUEST_ID: &str = "Saferpay-RequestId";

/// Notes what the headers say, so that a refusal is answered with it.
pub(super) fn note(headers: &HeaderMap, known: &mut Known) {
    // What is wrong with it is told later.
    let _ = named_version(headers, known);
    if let Given::Once(id) = given(headers, REQUEST_ID)
        && is_request_id(id)
    {
        known.request_id = Some(id.to_owned());
    }
}

pub(super) fn hear(speech: &Speech, read: &Read, known: &mut Known) -> Result<Heard, Refusal> {
    let customer = speech.caller(read, known)?;
    let version = named_version(&read.headers, known)?;
    if known.request_id.is_none() {
        return Err(invalid(vec![request_id_fault(&read.headers)]));
    }
    let (operation, mut path) = operation(version, read, known)?;
    let check = speech.check(version);

    let (query, mut violations) = query(version.query(operation), &read.query)?;
    let query_value = typed(version.query(operation), &query);
    violations.extend(check.object(version.query(operation), &query_value));
    let mut body = Value::Null;
    if let Some(fields) = version.request(operation) {
        let mut members = body::members(&read.body)?;
        if speech.leniency().numeric_amounts {
            amounts_as_text(version, fields, &mut members);
        }
        violations.extend(check.object(fields, &members));
        body = Value::Object(members);
    }
    if !violations.is_empty() {
        return Err(invalid(violations.iter().map(ToString::to_string).collect()));
    }
    admission::check_customer(customer, &path.remove("customerId").unwrap_or_default())?;
    let call = Call {
        operation: operation.name().to_owned(),
        version: version.number(),
        customer: customer.id.clone(),
        path,
        query,
        body,
        request_id: known.request_id.clone().unwrap_or_default(),
        base: speech.base.clone(),
    };
    speech.admit(Heard { version, operation, call }, known)
}

fn named_version(
    headers: &HeaderMap,
    known: &mut Known,
) -> Result<&'static crate::catalogue::Version, Refusal> {
    match given(headers, VERSION) {
        Given::Not => version(VERSION, VERSION, None, known),
        Given::Once(text) => version(VERSION, VERSION, Some(text), known),
        // No version has such a number, which is what the refusal says.
        Given::Absurdly => version(VERSION, VERSION, Some("?"), known),
    }
}

/// The wording is assumed to be that of fields.
fn request_id_fault(headers: &HeaderMap) -> String {
    match given(headers, REQUEST_ID) {
        Given::Not | Given::Once("") => format!("{REQUEST_ID}: The {REQUEST_ID} field is required."),
        Given::Once(_) => {
            format!(
                "{REQUEST_ID}: The field {REQUEST_ID} is invalid. Expected 1 to 50 letters, digits and any of .:-_"
            )
        }
        Given::Absurdly => {
            format!(
                "{REQUEST_ID}: The field {REQUEST_ID} is invalid. It is unreadable, or there more than once."
            )
        }
    }
}

/// The parameters by name, and those that are there more than once.
fn query(fields: &[Field], text: &str) -> Result<(BTreeMap<String, String>, Vec<Violation>), Refusal> {
    let Some(pairs) = path::query(text) else {
        return Err(invalid(vec!["The query is no UTF-8.".to_owned()]));
    };
    let mut query = BTreeMap::new();
    let mut repeated = Vec::new();
    for (name, value) in pairs {
        let known = fields.iter().any(|field| field.name == name);
        if query.insert(name.clone(), value).is_some() && known {
            repeated.push(Violation { path: name.clone(), field: name, fault: Fault::Repeated });
        }
    }
    Ok((query, repeated))
}

/// The parameters as the table has their types. What is no number stays text, and is refused.
fn typed(fields: &[Field], query: &BTreeMap<String, String>) -> Map<String, Value> {
    let typed = query.iter().map(|(name, text)| {
        let kind = fields.iter().find(|field| field.name == *name).map(|field| field.kind);
        let value = match kind {
            Some(Kind::Integer) => text.parse::<i64>().ok().map(Value::from),
            Some(Kind::Boolean) => text.parse::<bool>().ok().map(Value::from),
            _ => None,
        };
        (name.clone(), value.unwrap_or_else(|| Value::from(text.as_str())))
    });
    typed.collect()
}
