// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

/// The request body of
/// [`SaferpayFieldsAccessToken/CreateAccessToken`](../saferpay_fields_access_token/struct.SaferpayFieldsAccessToken.html#method.create_access_token).
///
/// Creates the token that allows your web page to display Saferpay Fields.
///
/// First in SpecVersion
/// [1.21](https://saferpay.github.io/jsonapi/1.21/#rest_customers_terminals_fields-access-tokens).
///
/// # Rules
///
/// Rules that sentences of the specification state. The name in parentheses is for
/// `Validation::without_rule`.
///
/// - `SourceUrls` is an address that starts with https://. (`source-urls`)
#[non_exhaustive]
pub struct CreateAccessTokenRequest {
    /// The full URLs of the pages that may use the token, preferably with a trailing slash.
    ///
    /// `SourceUrls`. List of texts, mandatory, `HttpsAddress`.
    ///
    /// Example: `https://yourshop.com/`
    pub source_urls: Vec<String>,

    /// Your name for the token, to tell it apart from others in the Backoffice.
    ///
    /// `Description`. Text, mandatory, `Utf8[1..128]`.
    pub description: String,
}

impl CreateAccessTokenRequest {
    /// Creates a value with its mandatory fields.
    ///
    /// - `source_urls`: The full URLs of the pages that may use the token, preferably with a trailing
    ///   slash.
    /// - `description`: Your name for the token, to tell it apart from others in the Backoffice.
    #[must_use]
    pub fn new(source_urls: Vec<String>, description: impl Into<String>) -> Self {
        Self {
            source_urls,
            description: description.into(),
        }
    }
}

saferpay_runtime::impl_record!(CreateAccessTokenRequest sets {
    Description: "Description",
    SourceUrls: "SourceUrls",
} {
    0 source_urls: mandatory "SourceUrls" + "source-urls" https_address(),
    1 description: mandatory "Description" utf8(1, 128),
});
