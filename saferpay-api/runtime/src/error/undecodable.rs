//! Why a successful response could not be decoded.

use std::fmt;

use serde_json::Error;
use serde_json::error::Category;

use crate::record::Path;

/// Where and why a response does not fit the types of the version.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Undecodable {
    path: String,
    expected: String,
    found: String,
}

impl Undecodable {
    pub(crate) fn new(path: &Path, error: &Error) -> Self {
        let (expected, found) = explain(error);
        Self { path: path.to_string(), expected, found }
    }

    /// The path, such as `Transaction.Amount.CurrencyCode` or `Liability[0].Type`. Empty for the
    /// whole response.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.path
    }

    /// What the types of the version expect there.
    #[must_use]
    pub fn expected(&self) -> &str {
        &self.expected
    }

    /// The kind of value that there is instead, without the value.
    #[must_use]
    pub fn found(&self) -> &str {
        &self.found
    }
}

impl fmt::Display for Undecodable {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { path, expected, found } = self;
        formatter.write_str("the response cannot be decoded")?;
        if !path.is_empty() {
            write!(formatter, " at {path}")?;
        }
        write!(formatter, ": expected {expected}, found {found}")
    }
}

/// What was expected and what was found, without the values that serde puts into its messages,
/// because they can be secrets.
fn explain(error: &Error) -> (String, String) {
    let place = format!(" at line {} column {}", error.line(), error.column());
    let message = error.to_string();
    let message = message.strip_suffix(&place).unwrap_or(&message);
    match error.classify() {
        // Syntax errors: these messages contain no values.
        Category::Syntax | Category::Eof | Category::Io => {
            return ("JSON".to_owned(), format!("broken JSON ({message}{place})"));
        }
        Category::Data => {}
    }

    let mismatch = ["invalid type: ", "invalid value: "]
        .iter()
        .find_map(|start| message.strip_prefix(start))
        .and_then(|rest| rest.rsplit_once(", expected "));
    if let Some((found, expected)) = mismatch {
        // Such as `string "secret"`, `integer `7`` or `map`.
        let kind = found.split(['"', '`']).next().unwrap_or_default().trim();
        return (expected.to_owned(), kind.to_owned());
    }
    if let Some(name) = message.strip_prefix("missing field ") {
        return (format!("the field {name}"), "nothing".to_owned());
    }
    if let Some(name) = message.strip_prefix("duplicate field ") {
        return (format!("the field {name} once"), "it twice".to_owned());
    }
    ("a different value".to_owned(), format!("a value that does not fit{place}"))
}
