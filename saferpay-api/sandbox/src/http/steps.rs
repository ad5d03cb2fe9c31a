//! Steps of parsing that the JSON API and the Management API share.

use std::collections::BTreeMap;

use saferpay_spec::Field;
use saferpay_spec::SpecVersion;
use saferpay_spec::checker::{Checker, Violation};
use serde_json::{Map, Value};

use super::context::{ParsedRequest, RawRequest, RequestContext};
use super::errors::{invalid, no_such_path, not_in_version};
use super::{authentication, authorization};
use crate::accounts::Customer;
use crate::api_error::ApiError;
use crate::catalogue::{Catalogue, Operation, Version};
use crate::service::Service;

/// Everything that is wrong with the fields of a request, with the settings of this sandbox.
pub(super) fn violations<'v>(
    service: &Service,
    version: &'v Version,
    fields: &'v [Field],
    members: &Map<String, Value>,
) -> Vec<Violation> {
    let checker = Checker {
        specification: version.specification(),
        now: service.clock.now(),
        report_unknown_fields: !service.quirks().unknown_fields,
    };
    let mut found = checker.check(fields, members);
    found.retain(|each| each.rule.as_ref().is_none_or(|rule| service.checks_rule(rule)));
    found
}

/// Finds the customer whose credentials the request has.
pub(super) fn authenticate<'s>(
    service: &'s Service,
    raw: &RawRequest,
    context: &mut RequestContext,
) -> Result<&'s Customer, ApiError> {
    let customer = authentication::customer(&raw.headers, &service.accounts)?;
    context.customer = Some(customer.id.clone());
    Ok(customer)
}

/// Refuses a call that the customer has no permission for.
pub(super) fn authorize(
    service: &Service,
    parsed: ParsedRequest,
    context: &RequestContext,
) -> Result<ParsedRequest, ApiError> {
    let customer = service.accounts.customer(&parsed.call.customer).ok_or_else(no_such_path)?;
    authorization::check(customer, &parsed.call, context.management)?;
    Ok(parsed)
}

/// Finds the operation at the path, and the path parameters.
pub(super) fn operation(
    version: &'static Version,
    raw: &RawRequest,
    context: &mut RequestContext,
) -> Result<(&'static Operation, BTreeMap<String, String>), ApiError> {
    let found = version.find(&raw.method, &raw.path).ok_or_else(|| not_in_version(version.number()))?;
    context.operation = Some(found.0.name().to_owned());
    Ok(found)
}

/// Finds the version by its number. `place` and `field` say where the request gives it.
pub(super) fn version(
    place: &str,
    field: &str,
    number: Option<&str>,
    context: &mut RequestContext,
) -> Result<&'static Version, ApiError> {
    let Some(number) = number.filter(|number| !number.is_empty()) else {
        return Err(invalid(vec![format!("{place}: The {field} field is required.")]));
    };
    let catalogue = Catalogue::shared();
    let version = number.parse::<SpecVersion>().ok().and_then(|number| catalogue.version(number));
    context.version = version;
    version.ok_or_else(|| {
        let (first, last) = (catalogue.versions().next(), catalogue.newest().number());
        let first = first.unwrap_or(last);
        invalid(vec![format!(
            "{place}: The field {field} is invalid. Expected a version from {first} to {last}."
        )])
    })
}

/// Whether a text is a valid request id.
pub(super) fn is_request_id(text: &str) -> bool {
    (1..=50).contains(&text.len())
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b".:-_".contains(&byte))
}
