//! From a request to a call.
//!
//! The order in which faults are told is assumed: path, types, body, who
//! calls, version, tables, permissions.

use axum::extract::Request;
use axum::http::HeaderMap;
use generator::spec::SpecVersion;
use serde_json::{Map, Value};

use super::refusals::{invalid, no_such_method, no_such_path, not_in_version};
use super::{Known, Speech, admission, body, json_api, login, management, media, path};
use crate::call::Call;
use crate::catalogue::{Catalogue, Operation, Version};
use crate::check::Check;
use crate::refusal::Refusal;

/// A call that is in order.
pub(super) struct Heard {
    pub(super) version: &'static Version,
    pub(super) operation: &'static Operation,
    pub(super) call: Call,
}

/// A request that was read, and not yet understood.
pub(super) struct Read {
    pub(super) method: String,
    pub(super) path: Vec<String>,
    pub(super) query: String,
    pub(super) headers: HeaderMap,
    pub(super) body: Vec<u8>,
}

impl Speech {
    /// Understands a request, and notes what is known of it on the way.
    pub(super) async fn hear(&self, request: Request, known: &mut Known) -> Result<Heard, Refusal> {
        let (head, body) = request.into_parts();
        let segments = path::segments(head.uri.path()).ok_or_else(no_such_path)?;
        let methods = Catalogue::shared().methods(&segments);
        known.management = segments.first().is_some_and(|first| first == "rest");
        if known.management {
            management::note(&head.headers, known);
        }
        if methods.is_empty() {
            return Err(no_such_path());
        }
        if !methods.contains(&head.method.as_str()) {
            return Err(no_such_method(&methods));
        }
        if head.method == "POST" {
            media::check_content_type(&head.headers)?;
        }
        media::check_accept(&head.headers)?;
        let read = Read {
            method: head.method.as_str().to_owned(),
            path: segments,
            query: head.uri.query().unwrap_or_default().to_owned(),
            headers: head.headers,
            body: body::read(body, self.limits).await?,
        };
        if known.management {
            management::hear(self, &read, known)
        } else {
            json_api::hear(self, &read, known)
        }
    }

    /// How requests of a version are held against its tables.
    pub(super) fn check<'v>(&self, version: &'v Version) -> Check<'v> {
        Check { version, now: self.clock.now(), unknown_fields_refused: !self.leniency().unknown_fields }
    }

    /// Who calls; it is noted.
    pub(super) fn caller(
        &self,
        read: &Read,
        known: &mut Known,
    ) -> Result<&crate::accounts::Customer, Refusal> {
        let customer = login::customer(&read.headers, &self.accounts)?;
        known.customer = Some(customer.id.clone());
        Ok(customer)
    }

    /// Whether the customer may do it.
    pub(super) fn admit(&self, heard: Heard, known: &Known) -> Result<Heard, Refusal> {
        let customer = self.accounts.customer(&heard.call.customer);
        let customer = customer.ok_or_else(no_such_path)?;
        admission::check(customer, &heard.call, known.management)?;
        Ok(heard)
    }
}

/// The operation at the path, in this version.
pub(super) fn operation(
    version: &'static Version,
    read: &Read,
    known: &mut Known,
) -> Result<(&'static Operation, std::collections::BTreeMap<String, String>), Refusal> {
    let found = version.find(&read.method, &read.path).ok_or_else(|| not_in_version(version.number()))?;
    known.operation = Some(found.0.name().to_owned());
    Ok(found)
}

/// The version by its number, as the place that names it gives it.
pub(super) fn version(
    place: &str,
    field: &str,
    number: Option<&str>,
    known: &mut Known,
) -> Result<&'static Version, Refusal> {
    let Some(number) = number.filter(|number| !number.is_empty()) else {
        return Err(invalid(vec![format!("{place}: The {field} field is required.")]));
    };
    let catalogue = Catalogue::shared();
    let version = number.parse::<SpecVersion>().ok().and_then(|number| catalogue.version(number));
    known.version = version;
    version.ok_or_else(|| {
        let (first, last) = (catalogue.versions().next(), catalogue.newest().number());
        let first = first.unwrap_or(last);
        invalid(vec![format!(
            "{place}: The field {field} is invalid. Expected a version from {first} to {last}."
        )])
    })
}

/// Whether a text is a request id as the page has it.
pub(super) fn is_request_id(text: &str) -> bool {
    (1..=50).contains(&text.len())
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b".:-_".contains(&byte))
}

/// The text of a member.
pub(super) fn text<'m>(members: Option<&'m Map<String, Value>>, name: &str) -> Option<&'m str> {
    members.and_then(|members| members.get(name)).and_then(Value::as_str)
}
