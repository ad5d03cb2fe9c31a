//! Which versions accept a payload, and why the others do not.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use serde_json::Value;

use super::model::Part;
use super::payload::{Opinion, table};
use super::versions::Versions;
use super::view::TableRef;
use saferpay_spec::SpecVersion;
use saferpay_spec::problem::Problems;

/// What every version says to a payload.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Advice {
    /// Each version, oldest first, with what it says to the payload.
    pub versions: Vec<(SpecVersion, Opinion)>,
}

impl Versions<'_> {
    /// Holds a request against all versions. The operation is named as `PaymentPage/Initialize` or by
    /// its path.
    ///
    /// # Errors
    ///
    /// A text that is no JSON object, or an operation that no version has.
    pub fn advise(&self, file: &str, text: &str, operation: &str) -> Result<Advice, Problems> {
        let body: Value = serde_json::from_str(text)
            .map_err(|error| Problems::one(file, format!("is no JSON: {error}")))?;
        if !body.is_object() {
            return Err(Problems::one(file, "is no JSON object, as a request is"));
        }
        if self.views().iter().all(|view| view.operation(operation).is_none()) {
            return Err(Problems::one(
                format!("operation {operation}"),
                "no version has it; one looks like `PaymentPage/Initialize`",
            ));
        }
        let versions = self.views().iter().map(|view| {
            let mut opinion = Opinion::default();
            match view.operation(operation) {
                Some(index) => table(view, TableRef::Message(index, Part::Request), "", &body, &mut opinion),
                None => opinion.refusals.push("has no such operation".to_owned()),
            }
            (view.version, opinion)
        });
        Ok(Advice { versions: versions.collect() })
    }
}

impl Advice {
    /// The versions that accept the payload, oldest first.
    pub fn accepting(&self) -> impl Iterator<Item = (SpecVersion, &Opinion)> {
        let all = self.versions.iter().filter(|(_, opinion)| opinion.refusals.is_empty());
        all.map(|(version, opinion)| (*version, opinion))
    }

    /// The advice in lines; versions that say the same stand together.
    #[must_use]
    pub fn text(&self) -> String {
        let accepting: Vec<SpecVersion> = self.accepting().map(|(version, _)| version).collect();
        let whole = self.accepting().filter(|(_, opinion)| opinion.passed_over.is_empty());
        let whole: Vec<SpecVersion> = whole.map(|(version, _)| version).collect();
        let mut text = match ends(&accepting) {
            Some(ends) => {
                format!("Accepted by {} of {} versions: {ends}.\n", accepting.len(), self.versions.len())
            }
            None => "No version accepts it.\n".to_owned(),
        };
        if whole.len() < accepting.len() {
            let ends = ends(&whole).map_or_else(String::new, |ends| format!(": {ends}"));
            let _ = writeln!(text, "{} of these know all of its fields{ends}.", whole.len());
        }
        let said = |opinion: &Opinion| (opinion.refusals.clone(), opinion.passed_over.clone());
        for run in self.versions.chunk_by(|one, other| said(&one.1) == said(&other.1)) {
            let (Some((first, opinion)), Some((last, _))) = (run.first(), run.last()) else { continue };
            let range = if first == last { first.to_string() } else { format!("{first}-{last}") };
            let verdict = if opinion.refusals.is_empty() { "accepted" } else { "refused" };
            let _ = writeln!(text, "{range}  {verdict}");
            for reason in &opinion.refusals {
                let _ = writeln!(text, "    {reason}");
            }
            for field in &opinion.passed_over {
                let _ = writeln!(text, "    remark: {field} is unknown, and would be passed over");
            }
        }
        let unchecked: BTreeSet<&str> =
            self.accepting().flat_map(|(_, opinion)| &opinion.unchecked).map(String::as_str).collect();
        if !unchecked.is_empty() {
            text += "Not checked here, but by `validate` of the crate:\n";
            for field in unchecked {
                let _ = writeln!(text, "    {field}");
            }
        }
        text
    }
}

/// The first and the last of some versions, in words.
fn ends(versions: &[SpecVersion]) -> Option<String> {
    let (first, last) = versions.first().zip(versions.last())?;
    Some(format!("the earliest is {first}, the latest {last}"))
}
