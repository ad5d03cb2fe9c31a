//! Which versions accept a request or a response, and why the others do not.

use std::fmt::Write as _;

use jiff::Timestamp;
use serde_json::{Map, Value};

use super::{Checker, Fault, Violation};
use crate::names::Names;
use crate::problem::Problems;
use crate::{MessagePart, SpecVersion, Specification};

/// The fields that the SDK adds to every request, so that callers omit them.
const HEADER: &str = "RequestHeader";

/// Which versions accept a request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Compatibility {
    /// Every version, in the order of the specifications.
    pub versions: Vec<VersionCompatibility>,
}

/// Whether one version accepts a request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VersionCompatibility {
    /// The version.
    pub version: SpecVersion,
    /// Why the version refuses the request. It accepts the request if there is no reason.
    pub refusals: Vec<String>,
    /// The fields that the version does not know. Saferpay ignores them.
    pub unknown_fields: Vec<String>,
}

impl Compatibility {
    /// Checks the body of a request or a response against all versions. The operation is named by group and
    /// name (`PaymentPage/Initialize`) or by its path. `file` is the source of the text, for errors.
    ///
    /// # Errors
    ///
    /// A text that is not a JSON object, or an operation that no version has.
    pub fn of(
        specifications: &[Specification],
        names: &Names,
        (file, text): (&str, &str),
        (operation, part): (&str, MessagePart),
        now: Timestamp,
    ) -> Result<Self, Problems> {
        let body: Value = serde_json::from_str(text)
            .map_err(|error| Problems::one(file, format!("is not JSON: {error}")))?;
        let Value::Object(members) = &body else {
            return Err(Problems::one(file, "is not a JSON object; a body is one"));
        };
        if specifications.iter().all(|specification| names.find(specification, operation).is_none()) {
            return Err(Problems::one(
                format!("operation {operation}"),
                "no version has it; expected a name such as `PaymentPage/Initialize`",
            ));
        }
        let check =
            |specification| VersionCompatibility::of(specification, names, members, (operation, part), now);
        Ok(Self { versions: specifications.iter().map(check).collect() })
    }

    /// The versions that accept the request.
    pub fn accepting(&self) -> impl Iterator<Item = &VersionCompatibility> {
        self.versions.iter().filter(|each| each.is_accepted())
    }

    /// The changes after which a version accepts the body, one per line. `None` if there is no such version.
    #[must_use]
    pub fn changes_for(&self, version: SpecVersion) -> Option<&[String]> {
        self.versions.iter().find(|each| each.version == version).map(|each| &*each.refusals)
    }

    /// The result in lines. Versions with the same result share one entry.
    #[must_use]
    pub fn text(&self) -> String {
        let accepting: Vec<SpecVersion> = self.accepting().map(|each| each.version).collect();
        let complete = self.accepting().filter(|each| each.unknown_fields.is_empty());
        let complete: Vec<SpecVersion> = complete.map(|each| each.version).collect();
        let mut text = match ends(&accepting) {
            Some(ends) => {
                format!("Accepted by {} of {} versions: {ends}.\n", accepting.len(), self.versions.len())
            }
            None => "No version accepts it.\n".to_owned(),
        };
        if complete.len() < accepting.len() {
            let ends = ends(&complete).map_or_else(String::new, |ends| format!(": {ends}"));
            let _ = writeln!(text, "{} of these know all of its fields{ends}.", complete.len());
        }
        for run in self.versions.chunk_by(VersionCompatibility::has_same_result) {
            let (Some(first), Some(last)) = (run.first(), run.last()) else { continue };
            let range = if first.version == last.version {
                first.version.to_string()
            } else {
                format!("{}-{}", first.version, last.version)
            };
            let verdict = if first.is_accepted() { "accepted" } else { "refused" };
            let _ = writeln!(text, "{range}  {verdict}");
            for reason in &first.refusals {
                let _ = writeln!(text, "    {reason}");
            }
            for field in &first.unknown_fields {
                let _ = writeln!(text, "    remark: {field} is unknown, and would be ignored");
            }
        }
        text
    }
}

impl VersionCompatibility {
    fn of(
        specification: &Specification,
        names: &Names,
        body: &Map<String, Value>,
        (operation, part): (&str, MessagePart),
        now: Timestamp,
    ) -> Self {
        let mut result =
            Self { version: specification.version, refusals: Vec::new(), unknown_fields: Vec::new() };
        let Some(operation) = names.find(specification, operation) else {
            result.refusals.push("has no such operation".to_owned());
            return result;
        };
        let message = match part {
            MessagePart::Query => None,
            MessagePart::Request => operation.request.as_ref(),
            MessagePart::Response => operation.response.as_ref(),
        };
        let fields = message.map(|message| &*message.fields).unwrap_or_default();
        let checker = Checker { specification, now, report_unknown_fields: true };
        let header = super::JsonPath::field(HEADER);
        for violation in checker.check(fields, body) {
            match violation.fault {
                Fault::Missing if violation.path == header => {}
                Fault::UnknownField => result.unknown_fields.push(violation.path.to_string()),
                _ => result.refusals.push(refusal(&violation)),
            }
        }
        // Versions whose tables differ only in their order have the same result.
        result.refusals.sort();
        result.unknown_fields.sort();
        result
    }

    /// Whether the version accepts the request.
    #[must_use]
    pub fn is_accepted(&self) -> bool {
        self.refusals.is_empty()
    }

    fn has_same_result(&self, other: &Self) -> bool {
        self.refusals == other.refusals && self.unknown_fields == other.unknown_fields
    }
}

fn refusal(violation: &Violation) -> String {
    let path = &violation.path;
    match &violation.fault {
        Fault::Missing => format!("{path} is missing or empty"),
        Fault::UnlistedValue => format!("{path} has a value that the version does not list"),
        Fault::Rule(fault) if let Some(words) = fault.presence() => format!("{path} {words}"),
        fault => format!("{path}: expected {}", fault.expected()),
    }
}

/// The first and the last of some versions, in words.
fn ends(versions: &[SpecVersion]) -> Option<String> {
    let (first, last) = versions.first().zip(versions.last())?;
    Some(format!("the earliest is {first}, the latest {last}"))
}
