//! Bodies that are not the response to the request: of firewalls, gateways and caches.

use crate::answer;
use crate::json::Json;
use crate::ledger::{Entry, Truth};
use crate::stub::Reply;
use crate::tables::{Operation, Tables};

const HTML: &str =
    "<!DOCTYPE html>\n<html><head><title>Request blocked</title></head><body>Support ID 17</body></html>";

/// JSON bodies that no operation returns, and that are not errors of Saferpay.
const JSON: [&str; 17] = [
    "null",
    "true",
    "0",
    "\"\"",
    "\"CAPTURED\"",
    "[]",
    "[{\"Status\":\"CAPTURED\"}]",
    "{}",
    r#"{"error":"upstream unavailable"}"#,
    r#"{"message":"Forbidden"}"#,
    r#"{"type":"about:blank","title":"Forbidden","status":403,"detail":"blocked by policy"}"#,
    r#"{"fault":{"faultstring":"Rate limit","detail":{"errorcode":"policies.ratelimit"}}}"#,
    r#"{"success":true,"data":{"Status":"CAPTURED"}}"#,
    r#"{"status":"ok","code":200}"#,
    r#"{"ResponseHeader":null}"#,
    r#"{"ResponseHeader":{}}"#,
    r#"{"ResponseHeader":{"SpecVersion":"1.33","RequestId":null}}"#,
];

/// A body that is not a response, with any status.
pub fn reply(operation: &Operation, entry: &Entry, random: &mut fastrand::Rng) -> Reply {
    let status = random.choice([200, 200, 200, 201, 302, 400, 401, 402, 403, 404, 429, 500, 502, 503, 504]);
    let mut status = status.unwrap_or(200);
    let (body, content_type) = match random.u8(..10) {
        0..3 => (HTML, "text/html; charset=utf-8"),
        3 => ("", "text/plain"),
        4 => ("Service Unavailable", "text/plain"),
        5 => (" \r\n", "application/json"),
        _ => (random.choice(JSON).unwrap_or("null"), "application/json; charset=utf-8"),
    };
    // A deletion has an empty response: only an empty body with an error status proves nothing.
    if operation.response.is_none() && body.trim().is_empty() && entry.truth != Truth::Done {
        status = 503;
    }
    let content_type =
        random.choice([content_type, "application/json", "text/html", ""]).unwrap_or(content_type);
    Reply {
        status,
        content_type: (!content_type.is_empty()).then_some(content_type),
        body: body.as_bytes().to_vec(),
        ..Reply::default()
    }
}

/// The complete response to another request, as a cache could return it.
pub fn swapped(
    tables: &Tables,
    operation: &Operation,
    entry: &Entry,
    random: &mut fastrand::Rng,
) -> (Reply, Json) {
    let own = random.bool();
    let others = &tables.operations;
    let alike = |each: &&Operation| {
        each.is_management() == operation.is_management() && (each.response.is_some() || own)
    };
    let mut other = &others[random.usize(..others.len())];
    if own || !alike(&other) {
        other = operation;
    }
    let id = match random.u8(..4) {
        0 => format!("{}0", entry.request_id),
        1 => entry.request_id[..entry.request_id.len() - 1].to_owned(),
        2 => entry.request_id.to_ascii_uppercase() + "x",
        _ => format!("{:032x}", random.u128(..)),
    };
    let is_error = random.u8(..3) == 0 || other.response.is_none();
    let tree = match &other.response {
        Some(response) if !is_error => {
            let facts = answer::facts(response, random);
            let entry = Entry { request_id: id.clone(), truth: Truth::Done, facts, ..entry.clone() };
            answer::tree(other, &entry)
        }
        _ => None,
    };
    let name = random.choice(answer::REFUSALS).unwrap_or_default();
    let tree = tree.unwrap_or_else(|| answer::error(other, &id, name, "DO_NOT_RETRY"));
    let reply = Reply {
        status: if is_error { 402 } else { 200 },
        body: tree.written().into_bytes(),
        id_header: operation.is_management().then_some(id),
        ..Reply::default()
    };
    (reply, tree)
}
