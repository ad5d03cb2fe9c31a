//! One request, after it was read and found to fit its version.

use std::collections::BTreeMap;

use generator::spec::SpecVersion;
use serde_json::Value;

/// What the world is asked.
#[derive(Clone, Debug)]
pub struct Call {
    /// The operation by its group and name: `PaymentPage/Initialize`.
    pub operation: String,
    /// The version that the request names.
    pub version: SpecVersion,
    /// The customer whose credentials came with it.
    pub customer: String,
    /// The path parameters without the customer, by their published names.
    pub path: BTreeMap<String, String>,
    /// The query parameters.
    pub query: BTreeMap<String, String>,
    /// The body without its `RequestHeader`; `null` where the operation has none.
    pub body: Value,
    /// The request id, for the record of calls.
    pub request_id: String,
    /// Where this sandbox can be reached: `http://127.0.0.1:4711`.
    pub base: String,
}
