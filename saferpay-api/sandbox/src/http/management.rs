//! Calls of the Management API, which have the version and the request id in headers.

use std::collections::BTreeMap;

use axum::http::HeaderMap;
use saferpay_spec::{Field, Kind};
use serde_json::{Map, Value};

use super::context::{ParsedRequest, RawRequest, RequestContext};
use super::errors::invalid;
use super::headers::{API_VERSION, REQUEST_ID, SingleHeader, header};
use super::steps::{authenticate, authorize, is_request_id, operation, version, violations};
use super::{authorization, base, body, path};
use crate::api_error::ApiError;
use crate::call::Call;
use crate::catalogue::Version;
use crate::check::{details, normalize, normalize_name, repeated};
use crate::quirks::Quirks;
use crate::service::Service;

/// Reads the version and the request id from the headers, so that error responses have them.
pub(super) fn note(headers: &HeaderMap, context: &mut RequestContext) {
    // An invalid version is reported later.
    let _ = named_version(headers, context);
    if let SingleHeader::Single(id) = header(headers, REQUEST_ID)
        && is_request_id(id)
    {
        context.request_id = Some(id.to_owned());
    }
}

pub(super) fn parse(
    service: &Service,
    raw: &RawRequest,
    context: &mut RequestContext,
) -> Result<ParsedRequest, ApiError> {
    let customer = authenticate(service, raw, context)?;
    let version = named_version(&raw.headers, context)?;
    if context.request_id.is_none() {
        return Err(invalid(vec![request_id_fault(&raw.headers)]));
    }
    let (operation, mut path) = operation(version, raw, context)?;

    let fields = version.query(operation);
    let (mut query, mut wrong) = query(fields, service.quirks(), &raw.query)?;
    let mut values = typed(fields, &query);
    normalize(version, fields, service.quirks(), &mut values);
    wrong.extend(details(&violations(service, version, fields, &values)));
    for (name, value) in &values {
        if let Some(text) = value.as_str() {
            query.insert(name.clone(), text.to_owned());
        }
    }
    let mut body = Value::Null;
    if let Some(fields) = version.request(operation) {
        let mut members = body::members(&raw.body)?;
        normalize(version, fields, service.quirks(), &mut members);
        wrong.extend(details(&violations(service, version, fields, &members)));
        body = Value::Object(members);
    }
    if !wrong.is_empty() {
        return Err(invalid(wrong));
    }
    authorization::check_customer(customer, &path.remove("customerId").unwrap_or_default())?;
    let call = Call {
        operation: operation.name().to_owned(),
        version: version.number(),
        customer: customer.id.clone(),
        path,
        query,
        body,
        request_id: context.request_id.clone().unwrap_or_default(),
        base: base::of(service, &raw.headers),
    };
    authorize(service, ParsedRequest { version, operation, call }, context)
}

fn named_version(headers: &HeaderMap, context: &mut RequestContext) -> Result<&'static Version, ApiError> {
    match header(headers, API_VERSION) {
        SingleHeader::Missing => version(API_VERSION, API_VERSION, None, context),
        SingleHeader::Single(text) => version(API_VERSION, API_VERSION, Some(text), context),
        // An invalid number gives the right error.
        SingleHeader::Invalid => version(API_VERSION, API_VERSION, Some("?"), context),
    }
}

/// The wording is assumed to be the same as for fields.
fn request_id_fault(headers: &HeaderMap) -> String {
    match header(headers, REQUEST_ID) {
        SingleHeader::Missing | SingleHeader::Single("") => {
            format!("{REQUEST_ID}: The {REQUEST_ID} field is required.")
        }
        SingleHeader::Single(_) => {
            format!(
                "{REQUEST_ID}: The field {REQUEST_ID} is invalid. Expected 1 to 50 letters, digits and any of .:-_"
            )
        }
        SingleHeader::Invalid => {
            format!(
                "{REQUEST_ID}: The field {REQUEST_ID} is invalid. It is unreadable, or there more than once."
            )
        }
    }
}

/// Parses the query: the parameters by name, and details for repeated ones.
fn query(
    fields: &[Field],
    quirks: Quirks,
    text: &str,
) -> Result<(BTreeMap<String, String>, Vec<String>), ApiError> {
    let Some(pairs) = path::query(text) else {
        return Err(invalid(vec!["The query is not UTF-8.".to_owned()]));
    };
    let mut query = BTreeMap::new();
    let mut wrong = Vec::new();
    for (name, value) in pairs {
        let name = normalize_name(fields, quirks, name);
        let is_known = fields.iter().any(|field| field.name == name);
        if query.insert(name.clone(), value).is_some() && is_known {
            wrong.push(repeated(&name));
        }
    }
    Ok((query, wrong))
}

/// Converts the parameters to the types of the schema. Invalid values stay strings, which the check
/// refuses.
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
