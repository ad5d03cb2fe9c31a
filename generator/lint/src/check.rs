//! What can contradict what.

use std::fmt;

use serde::Deserialize;

/// The kinds of contradiction.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Check {
    /// A printed example is no JSON.
    NotJson,
    /// An example uses a field that the table does not have.
    UnknownField,
    /// An example lacks a field that the table demands.
    MissingField,
    /// A value in an example is not of the type that the table states.
    WrongType,
    /// A value in an example is not in the list of allowed values.
    UnlistedValue,
    /// The example value of a row is not of the row's type.
    RowExample,
    /// Only the page has an operation, or only the OpenAPI document of its version.
    DocumentOperation,
    /// A request or response has a body on one side alone.
    DocumentBody,
    /// A table has a field on one side alone.
    DocumentField,
    /// A field has another type, or holds another container.
    DocumentType,
    /// A field is mandatory on one side alone.
    DocumentPresence,
    /// A field's value is limited otherwise.
    DocumentConstraints,
    /// A list of values is another.
    DocumentValues,
    /// Another value holds where a field is left out.
    DocumentDefault,
    /// A field or an operation is deprecated otherwise.
    DocumentDeprecation,
    /// An operation needs another licence.
    DocumentLicense,
    /// The HTTP statuses are others.
    DocumentStatuses,
    /// The headers of the Management API are others.
    DocumentHeaders,
}

impl Check {
    /// Whether it holds a page against an OpenAPI document of its version.
    #[must_use]
    pub fn needs_document(self) -> bool {
        self >= Self::DocumentOperation
    }
}

impl fmt::Display for Check {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::NotJson => "not-json",
            Self::UnknownField => "unknown-field",
            Self::MissingField => "missing-field",
            Self::WrongType => "wrong-type",
            Self::UnlistedValue => "unlisted-value",
            Self::RowExample => "row-example",
            Self::DocumentOperation => "document-operation",
            Self::DocumentBody => "document-body",
            Self::DocumentField => "document-field",
            Self::DocumentType => "document-type",
            Self::DocumentPresence => "document-presence",
            Self::DocumentConstraints => "document-constraints",
            Self::DocumentValues => "document-values",
            Self::DocumentDefault => "document-default",
            Self::DocumentDeprecation => "document-deprecation",
            Self::DocumentLicense => "document-license",
            Self::DocumentStatuses => "document-statuses",
            Self::DocumentHeaders => "document-headers",
        })
    }
}
