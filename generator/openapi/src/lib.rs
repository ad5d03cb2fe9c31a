//! OpenAPI, out and in.
//!
//! [`export`](export()) writes a version as an OpenAPI document; [`read`](read())
//! makes a version of a document, ours or another's. What OpenAPI has no word for
//! stands in extensions (`x-saferpay-…`), so that nothing is lost on the way there
//! and back; see [`extension`].

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
pub use read::{Pointers, Reading, is_document, read, version};

use saferpay_spec::TableRef;

/// The version of OpenAPI that is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dialect {
    /// OpenAPI 3.0.3, which most generators read.
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

/// What a description is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Described<'a> {
    /// An operation, by group and name: `PaymentPage/Assert`.
    Operation(&'a str),
    /// A table.
    Record(&'a TableRef),
    /// A field of a table, by its name on the wire.
    Field(&'a TableRef, &'a str),
}

/// Gives descriptions; none where there is nothing to say.
pub type Describe<'a> = &'a dyn Fn(Described<'_>) -> Option<String>;
