// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

//! The operations of SaferpayFieldsAccessToken in SpecVersion 1.29.

pub use crate::generated::shapes::saferpay_fields_access_token_create_access_token_request::since_1_21::CreateAccessTokenRequest;
pub use crate::generated::shapes::saferpay_fields_access_token_create_access_token_response::since_1_21::CreateAccessTokenResponse;

#[cfg(feature = "client")]
use crate::client::{Call, Connection, Operation};

#[cfg(feature = "client")]
use crate::error::NextStep;

/// Calls the operations of SaferpayFieldsAccessToken.
#[cfg(feature = "client")]
#[derive(Clone, Copy, Debug)]
pub struct SaferpayFieldsAccessToken<'a> {
    pub(super) connection: &'a Connection,
}

#[cfg(feature = "client")]
impl<'a> SaferpayFieldsAccessToken<'a> {
    /// Makes the token with which a web page of yours may show Saferpay Fields.
    ///
    /// Make one for a shop and put it into its pages; it is not one for each payer. Everybody who
    /// opens the page can see it: what protects it is that it works on the pages of `SourceUrls`
    /// alone. It is no card token: that one comes from the fields in the browser, lasts for minutes,
    /// and goes into [`SaferpayFields`] of a request such as [`Transaction/Initialize`].
    ///
    /// Common errors:
    ///
    /// - [`VALIDATION_FAILED`]: for instance an address without `https`.
    /// - [`PERMISSION_DENIED`]: the terminal is not the customer's, or the licence lacks Saferpay
    ///   Fields.
    ///
    /// `POST /rest/customers/{customerId}/terminals/{terminalId}/fields-access-tokens`
    ///
    /// As
    /// [published](https://saferpay.github.io/jsonapi/1.29/#rest_customers_terminals_fields-access-tokens).
    ///
    /// Repeated only if it was not sent: each one makes a token. One that is lost is in no page; it
    /// goes when all tokens of the terminal are deleted.
    ///
    /// If the outcome is unknown: start over with a new request.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &saferpay_api::v1_29::Client) -> Result<(), saferpay_api::error::Error> {
    /// use saferpay_api::v1_29::saferpay_fields_access_token::CreateAccessTokenRequest;
    ///
    /// let request = CreateAccessTokenRequest::new(vec!["https://shop.example/".into()], "Checkout");
    /// let token = client.saferpay_fields_access_token().create_access_token("10000101", &request).await?;
    /// // Put `token.access_token` into the page.
    /// # let _ = token.access_token;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [`PERMISSION_DENIED`]: crate::error::ErrorName::PermissionDenied
    /// [`SaferpayFields`]: super::SaferpayFields
    /// [`Transaction/Initialize`]: super::transaction::Transaction::initialize
    /// [`VALIDATION_FAILED`]: crate::error::ErrorName::ValidationFailed
    #[inline]
    pub fn create_access_token(
        &self,
        terminal_id: &str,
        request: &CreateAccessTokenRequest,
    ) -> Call<'a, CreateAccessTokenResponse> {
        let operation = Operation::post(
                "SaferpayFieldsAccessToken/CreateAccessToken",
                "/rest/customers/[customerId]/terminals/[terminalId]/fields-access-tokens",
            )
            .not_idempotent(NextStep::StartOver);
        Call::new(self.connection, operation)
            .parameter("terminalId", terminal_id)
            .body(request)
    }
}
