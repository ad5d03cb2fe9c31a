//! The names of the extensions, for what OpenAPI cannot express.

/// The statuses, behaviors and error names of a version, in page order. In `info`.
pub const VERSION: &str = "x-saferpay";

/// The chapter of an operation.
pub const CHAPTER: &str = "x-saferpay-chapter";

/// The note on the license that an operation requires.
pub const LICENSE: &str = "x-saferpay-license";

/// The version that deprecates an operation, and the replacement.
pub const DEPRECATED: &str = "x-saferpay-deprecated";

/// The value that a header must have, in the notation of the page.
pub const HEADER: &str = "x-saferpay-header";

/// The constraints of a field in the page's notation.
pub const CONSTRAINTS: &str = "x-saferpay-constraints";

/// The known values. Unlike `enum`, it allows others: a
/// response can hold a value that its version does not list.
pub const VALUES: &str = "x-extensible-enum";

/// True if the page itself says that other values are possible.
pub const FURTHER_VALUES: &str = "x-saferpay-further-values";

/// True for an optional field that Saferpay recommends.
pub const RECOMMENDED: &str = "x-saferpay-recommended";

/// True for a field of a response that the version calls mandatory, and that a response can lack
/// because a later version does not.
pub const MANDATORY: &str = "x-saferpay-mandatory";

/// An example as printed, where its JSON notation differs.
pub const PRINTED_EXAMPLE: &str = "x-saferpay-printed-example";

/// A default as printed, where its JSON notation differs.
pub const PRINTED_DEFAULT: &str = "x-saferpay-printed-default";

/// True for an example of a body that is not JSON; its value is the text.
pub const NOT_JSON: &str = "x-saferpay-not-json";

/// The target of a reference that the version does not describe: an error of the page.
pub const REFERENCE: &str = "x-saferpay-reference";

/// The rules of `spec/rules.toml` about a field, as `name: kind`.
pub const RULES: &str = "x-saferpay-rules";

/// The same rules as expressions of CEL, in the form that Kubernetes gives this extension. In an object schema.
pub const VALIDATIONS: &str = "x-kubernetes-validations";
