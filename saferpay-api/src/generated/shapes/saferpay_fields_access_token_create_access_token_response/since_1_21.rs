// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::ids::AccessToken;

/// The response body of
/// [`SaferpayFieldsAccessToken/CreateAccessToken`](../saferpay_fields_access_token/struct.SaferpayFieldsAccessToken.html#method.create_access_token).
///
/// Creates the token that allows your web page to display Saferpay Fields.
///
/// First in SpecVersion
/// [1.21](https://saferpay.github.io/jsonapi/1.21/#rest_customers_terminals_fields-access-tokens).
#[non_exhaustive]
pub struct CreateAccessTokenResponse {
    /// The token to put into your page, for the JavaScript of Saferpay Fields.
    ///
    /// `AccessToken`. Text, mandatory. Secret: `Debug` masks it.
    ///
    /// Example: `67f47961-2912-4338-8039-22ac2b8486f3`
    pub access_token: AccessToken,
}

impl CreateAccessTokenResponse {
    /// Creates a value with its mandatory fields.
    ///
    /// - `access_token`: The token to put into your page, for the JavaScript of Saferpay Fields.
    #[must_use]
    pub fn new(access_token: impl Into<AccessToken>) -> Self {
        Self {
            access_token: access_token.into(),
        }
    }
}

saferpay_runtime::impl_record!(CreateAccessTokenResponse {
    AccessToken: "AccessToken",
} {
    0 access_token: mandatory secret "AccessToken",
});
