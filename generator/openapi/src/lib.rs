//! Writes and reads OpenAPI documents.
//!
//! [`export`](export()) writes a version as an OpenAPI document, and [`read`](read()) reads a version
//! from a document of this project or of others. Extensions (`x-saferpay-…`) carry what OpenAPI cannot
//! express, so a document of this project reads back without loss; see [`extension`].

mod descriptions;
mod export;
pub mod extension;
mod json_schema;
mod pattern;
mod read;

pub use descriptions::Descriptions;
pub use export::export;
pub use json_schema::json_schema;
pub use pattern::pattern;
pub use read::{ParsedDocument, Pointers, is_document, read, version};

use saferpay_spec::TableRef;

/// The version of OpenAPI to write.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dialect {
    /// OpenAPI 3.0.3, which most generators support.
    V3_0,
    /// OpenAPI 3.1, whose schemas are JSON Schema 2020-12.
    V3_1,
}

impl Dialect {
    /// The number in the document.
    #[must_use]
    pub fn number(self) -> &'static str {
        match self {
            Self::V3_0 => "3.0.3",
            Self::V3_1 => "3.1.0",
        }
    }
}

/// The subject of a description.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Described<'a> {
    /// An operation, by group and name: `PaymentPage/Assert`.
    Operation(&'a str),
    /// A table.
    Record(&'a TableRef),
    /// A field of a table, by its name on the wire.
    Field(&'a TableRef, &'a str),
}

/// Provides the description of a subject, if there is one.
pub type Describe<'a> = &'a dyn Fn(Described<'_>) -> Option<String>;
