//! Calls of the JSON API, which have the version and the request id in the body.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::context::{ParsedRequest, RawRequest, RequestContext};
use super::errors::invalid;
use super::steps::{authenticate, authorize, is_request_id, operation, version, violations};
use super::{authorization, base, body};
use crate::api_error::ApiError;
use crate::call::Call;
use crate::catalogue::Catalogue;
use crate::check::{details, normalize, normalize_header};
use crate::service::Service;

const HEADER: &str = "RequestHeader";

pub(super) fn parse(
    service: &Service,
    raw: &RawRequest,
    context: &mut RequestContext,
) -> Result<ParsedRequest, ApiError> {
    // An invalid body is reported after authentication, but even an authentication error is
    // answered with the ids of the body.
    let mut members = body::members(&raw.body);
    if let Ok(members) = &mut members {
        normalize_header(Catalogue::shared().newest(), service.quirks(), HEADER, members);
    }
    let header = members.as_ref().ok().and_then(|members| members.get(HEADER)).and_then(Value::as_object);
    context.request_id = text(header, "RequestId").filter(|id| is_request_id(id)).map(str::to_owned);
    let place = format!("{HEADER}.SpecVersion");
    let version = version(&place, "SpecVersion", text(header, "SpecVersion"), context);
    let named = text(header, "CustomerId").map(str::to_owned);
    let has_header = header.is_some();

    let customer = authenticate(service, raw, context)?;
    let mut members = members?;
    if !has_header {
        return Err(invalid(vec![missing_header(&members)]));
    }
    let version = version?;
    let (operation, path) = operation(version, raw, context)?;

    let fields = version.request(operation).unwrap_or_default();
    normalize(version, fields, service.quirks(), &mut members);
    let violations = violations(service, version, fields, &members);
    if !violations.is_empty() {
        return Err(invalid(details(&violations)));
    }
    authorization::check_customer(customer, &named.unwrap_or_default())?;
    members.shift_remove(HEADER);
    let call = Call {
        operation: operation.name().to_owned(),
        version: version.number(),
        customer: customer.id.clone(),
        path,
        query: BTreeMap::new(),
        body: Value::Object(members),
        request_id: context.request_id.clone().unwrap_or_default(),
        base: base::of(service, &raw.headers),
    };
    authorize(service, ParsedRequest { version, operation, call }, context)
}

fn missing_header(members: &Map<String, Value>) -> String {
    match members.get(HEADER) {
        None | Some(Value::Null) => format!("{HEADER}: The {HEADER} field is required."),
        Some(_) => format!("{HEADER}: The field {HEADER} is invalid. Expected an object."),
    }
}

fn text<'m>(members: Option<&'m Map<String, Value>>, name: &str) -> Option<&'m str> {
    members.and_then(|members| members.get(name)).and_then(Value::as_str)
}
