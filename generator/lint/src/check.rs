//! The checks: the kinds of contradiction that a lint finds.

use std::fmt;

use serde::Deserialize;

/// A kind of contradiction.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Check {
    /// A printed example is not JSON.
    NotJson,
    /// An example uses a field that the table does not have.
    UnknownField,
    /// An example omits a field that is mandatory in the table.
    MissingField,
    /// A value in an example does not have the type of the table.
    WrongType,
    /// A value in an example is not in the list of allowed values.
    UnlistedValue,
    /// The example value of a field does not have the type of the field.
    RowExample,
    /// Only the page has an operation, or only the OpenAPI document of its version.
    DocumentOperation,
    /// A request or response has a body only on one side.
    DocumentBody,
    /// A table has a field only on one side.
    DocumentField,
    /// A field has another type, or refers to another container.
    DocumentType,
    /// A field is mandatory only on one side.
    DocumentPresence,
    /// The value of a field has other constraints.
    DocumentConstraints,
    /// A list has other values.
    DocumentValues,
    /// A field has another default.
    DocumentDefault,
    /// The deprecation of a field or an operation differs.
    DocumentDeprecation,
    /// An operation requires another license.
    DocumentLicense,
    /// The HTTP statuses differ.
    DocumentStatuses,
    /// The headers of the Management API differ.
    DocumentHeaders,
}

impl Check {
    /// Whether it compares a page with an OpenAPI document of its version.
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
