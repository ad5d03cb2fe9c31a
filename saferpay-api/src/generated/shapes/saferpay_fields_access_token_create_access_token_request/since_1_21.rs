// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

/// The request body of `POST
/// /rest/customers/[customerId]/terminals/[terminalId]/fields-access-tokens`.
///
/// `SaferpayFieldsAccessToken/CreateAccessToken`: Makes the token with which a web page of yours
/// may show Saferpay Fields.
///
/// First in SpecVersion
/// [1.21](https://saferpay.github.io/jsonapi/1.21/#rest_customers_terminals_fields-access-tokens).
#[non_exhaustive]
pub struct CreateAccessTokenRequest {
    /// The pages that may use the token, by their full addresses, best with a slash at the end.
    ///
    /// `SourceUrls`. List of texts, mandatory, `HttpsAddress`.
    ///
    /// Example: `https://yourshop.com/`
    pub source_urls: Vec<String>,

    /// What you call the token, to tell it from others in the Backoffice.
    ///
    /// `Description`. Text, mandatory, `Utf8[1..128]`.
    pub description: String,
}

impl CreateAccessTokenRequest {
    /// Makes one of what is mandatory.
    ///
    /// - `source_urls`: The pages that may use the token, by their full addresses, best with a slash
    ///   at the end.
    /// - `description`: What you call the token, to tell it from others in the Backoffice.
    #[must_use]
    pub fn new(source_urls: Vec<String>, description: impl Into<String>) -> Self {
        Self {
            source_urls,
            description: description.into(),
        }
    }
}

saferpay_runtime::impl_record!(CreateAccessTokenRequest {
    0 source_urls: mandatory "SourceUrls" https_address(),
    1 description: mandatory "Description" utf8(1, 128),
});
