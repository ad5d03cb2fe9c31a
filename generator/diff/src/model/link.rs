//! Where Saferpay published something.

use schemars::JsonSchema;
use serde::Serialize;

/// A section of a published page, or an item of the changelog.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, JsonSchema)]
pub struct Link {
    /// What it is: `SpecVersion 1.53, Payer`.
    pub title: String,
    /// The address, if it is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<String>,
}
