//! A request that is valid in its version.

use std::collections::BTreeMap;

use saferpay_spec::SpecVersion;
use serde_json::Value;

/// A call for the engine to carry out.
#[derive(Clone, Debug)]
pub struct Call {
    /// The group and name of the operation: `PaymentPage/Initialize`.
    pub operation: String,
    /// The version of the request.
    pub version: SpecVersion,
    /// The id of the customer whose credentials the request has.
    pub customer: String,
    /// The path parameters by their published names, without the customer.
    pub path: BTreeMap<String, String>,
    /// The query parameters.
    pub query: BTreeMap<String, String>,
    /// The body without its `RequestHeader`; `null` if the operation has none.
    pub body: Value,
    /// The request id.
    pub request_id: String,
    /// The address of this sandbox: `http://127.0.0.1:4711`.
    pub base: String,
}
