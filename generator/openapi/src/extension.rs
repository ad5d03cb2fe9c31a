//! What OpenAPI has no word for.

/// The statuses, behaviors and error names of a version, in page order. In `info`.
pub const VERSION: &str = "x-saferpay";

/// The chapter of an operation.
pub const CHAPTER: &str = "x-saferpay-chapter";

/// The note on the licence that an operation needs.
pub const LICENSE: &str = "x-saferpay-license";

/// Since when an operation is deprecated, and what replaces it.
pub const DEPRECATED: &str = "x-saferpay-deprecated";

/// What a header's value must be, as the page says it.
pub const HEADER: &str = "x-saferpay-header";

/// The constraints of a field in the page's notation.
pub const CONSTRAINTS: &str = "x-saferpay-constraints";

/// The values that are known today. Unlike `enum`, it leaves room for others: a
/// response can hold a value that its version does not list.
pub const VALUES: &str = "x-extensible-enum";

/// True where the page itself says that further values may come.
pub const FURTHER_VALUES: &str = "x-saferpay-further-values";

/// True for a field that may be left out, but should not.
pub const RECOMMENDED: &str = "x-saferpay-recommended";

/// An example as printed, where JSON would write it in another way.
pub const PRINTED_EXAMPLE: &str = "x-saferpay-printed-example";

/// A default as printed, where JSON would write it in another way.
pub const PRINTED_DEFAULT: &str = "x-saferpay-printed-default";

/// True for an example of a body that is no JSON; its value is the text.
pub const NOT_JSON: &str = "x-saferpay-not-json";

/// What a field refers to that the version does not describe: a mistake of the page.
pub const REFERENCE: &str = "x-saferpay-reference";

/// The words that the page demands something with, which `spec/corrections.toml` holds.
pub const RULES: &str = "x-saferpay-rules";
