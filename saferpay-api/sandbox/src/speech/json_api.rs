//! Calls of the JSON API, whose version and request id stand in the body.

use serde_json::{Map, Value};

use super::hear::{Heard, Read, is_request_id, operation, text, version};
use super::refusals::invalid;
use super::{Known, Speech, admission, body};
use crate::call::Call;
use crate::check::amounts_as_text;
use crate::refusal::Refusal;

const HEADER: &str = "RequestHeader";

pub(super) fn hear(speech: &Speech, read: &Read, known: &mut Known) -> Result<Heard, Refusal> {
    // Read first, told later: a refusal of the caller is answered with the ids of the body.
    let members = body::members(&read.body);
    let header = members.as_ref().ok().and_then(|members| members.get(HEADER)).and_then(Value::as_object);
    known.request_id = text(header, "RequestId").filter(|id| is_request_id(id)).map(str::to_owned);
    let place = format!("{HEADER}.SpecVersion");
    let version = version(&place, "SpecVersion", text(header, "SpecVersion"), known);
    let named = text(header, "CustomerId").map(str::to_owned);
    let is_headed = header.is_some();

    let customer = speech.caller(read, known)?;
    let mut members = members?;
    if !is_headed {
        return Err(invalid(vec![missing_header(&members)]));
    }
    let version = version?;
    let (operation, path) = operation(version, read, known)?;

    let fields = version.request(operation).unwrap_or_default();
    if speech.leniency().numeric_amounts {
        amounts_as_text(version, fields, &mut members);
    }
    let violations = speech.check(version).object(fields, &members);
    if !violations.is_empty() {
        return Err(invalid(violations.iter().map(ToString::to_string).collect()));
    }
    admission::check_customer(customer, &named.unwrap_or_default())?;
    members.shift_remove(HEADER);
    let call = Call {
        operation: operation.name().to_owned(),
        version: version.number(),
        customer: customer.id.clone(),
        path,
        query: std::collections::BTreeMap::new(),
        body: Value::Object(members),
        request_id: known.request_id.clone().unwrap_or_default(),
        base: speech.base.clone(),
    };
    speech.admit(Heard { version, operation, call }, known)
}

fn missing_header(members: &Map<String, Value>) -> String {
    match members.get(HEADER) {
        None | Some(Value::Null) => format!("{HEADER}: The {HEADER} field is required."),
        Some(_) => format!("{HEADER}: The field {HEADER} is invalid. Expected an object."),
    }
}
