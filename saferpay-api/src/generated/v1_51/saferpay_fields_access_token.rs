// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

//! The operations of SaferpayFieldsAccessToken in SpecVersion 1.51.

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
    /// [published](https://saferpay.github.io/jsonapi/1.51/#rest_customers_customerId_terminals_terminalId_fields-access-tokens).
    ///
    /// Repeated only if it was not sent: each one makes a token. One that is lost is in no page; it
    /// goes when all tokens of the terminal are deleted.
    ///
    /// If the outcome is unknown: start over with a new request.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &saferpay_api::v1_51::Client) -> Result<(), saferpay_api::error::Error> {
    /// use saferpay_api::v1_51::saferpay_fields_access_token::CreateAccessTokenRequest;
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

    /// Deletes the access tokens for Saferpay Fields of a terminal, so that no page can use them any
    /// more.
    ///
    /// The path names no token, so it takes all of the terminal, though the sentence in the
    /// specification speaks of one. Every page with such a token loses its card fields. For a single
    /// token call [`SaferpayFieldsAccessToken/DeleteAccessToken`].
    ///
    /// Common errors:
    ///
    /// - [`PERMISSION_DENIED`]: the terminal is not the customer's, or the licence lacks Saferpay
    ///   Fields.
    ///
    /// `DELETE /rest/customers/{customerId}/terminals/{terminalId}/fields-access-tokens`
    ///
    /// As
    /// [published](https://saferpay.github.io/jsonapi/1.51/#rest_customers_customerId_terminals_terminalId_fields-access-tokens).
    ///
    /// Repeated only if it was not sent: it takes away whatever tokens there are, so a second one
    /// would also take those made in between.
    ///
    /// If the outcome is unknown: start over with a new request.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &saferpay_api::v1_51::Client) -> Result<(), saferpay_api::error::Error> {
    /// client.saferpay_fields_access_token().delete_access_tokens("10000101").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [`PERMISSION_DENIED`]: crate::error::ErrorName::PermissionDenied
    /// [`SaferpayFieldsAccessToken/DeleteAccessToken`]: super::saferpay_fields_access_token::SaferpayFieldsAccessToken::delete_access_token
    #[inline]
    pub fn delete_access_tokens(&self, terminal_id: &str) -> Call<'a, ()> {
        let operation = Operation::delete(
                "SaferpayFieldsAccessToken/DeleteAccessTokens",
                "/rest/customers/[customerId]/terminals/[terminalId]/fields-access-tokens",
            )
            .not_idempotent(NextStep::StartOver);
        Call::new(self.connection, operation).parameter("terminalId", terminal_id)
    }

    /// Deletes one access token for Saferpay Fields, so that no page can use it any more.
    ///
    /// Put another token into the page first, by [`SaferpayFieldsAccessToken/CreateAccessToken`].
    ///
    /// Common errors:
    ///
    /// - [`PERMISSION_DENIED`]: the terminal is not the customer's, or the licence lacks Saferpay
    ///   Fields.
    ///
    /// `DELETE /rest/customers/{customerId}/terminals/{terminalId}/fields-access-tokens/{accessToken}`
    ///
    /// As
    /// [published](https://saferpay.github.io/jsonapi/1.51/#rest_customers_customerId_terminals_terminalId_fields-access-tokens_accessToken).
    ///
    /// May be repeated: it takes away the one thing that it names, whose id is never given again. A
    /// repeat may be refused because there is nothing left.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # type Result<T> = std::result::Result<T, saferpay_api::error::Error>;
    /// # async fn example(client: &saferpay_api::v1_51::Client, access_token: &str) -> Result<()> {
    /// client.saferpay_fields_access_token().delete_access_token("10000101", access_token).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [`PERMISSION_DENIED`]: crate::error::ErrorName::PermissionDenied
    /// [`SaferpayFieldsAccessToken/CreateAccessToken`]: super::saferpay_fields_access_token::SaferpayFieldsAccessToken::create_access_token
    #[inline]
    pub fn delete_access_token(
        &self,
        terminal_id: &str,
        access_token: &str,
    ) -> Call<'a, ()> {
        let operation = Operation::delete(
                "SaferpayFieldsAccessToken/DeleteAccessToken",
                "/rest/customers/[customerId]/terminals/[terminalId]/fields-access-tokens/[accessToken]",
            )
            .idempotent();
        Call::new(self.connection, operation)
            .parameter("terminalId", terminal_id)
            .parameter("accessToken", access_token)
    }
}
