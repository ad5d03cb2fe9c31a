// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

//! The operations of SaferpayFieldsAccessToken in SpecVersion 1.39.

pub use crate::generated::shapes::saferpay_fields_access_token_create_access_token_request::since_1_21::CreateAccessTokenRequest;
pub use crate::generated::shapes::saferpay_fields_access_token_create_access_token_response::since_1_21::CreateAccessTokenResponse;

#[cfg(feature = "client")]
use crate::client::{Call, Connection, Operation};

#[cfg(feature = "client")]
use crate::ids::TerminalId;

#[cfg(feature = "client")]
use crate::error::NextStep;

/// Calls the operations of SaferpayFieldsAccessToken.
#[cfg(feature = "client")]
#[cfg_attr(docsrs, doc(cfg(feature = "client")))]
#[derive(Clone, Copy, Debug)]
pub struct SaferpayFieldsAccessToken<'a> {
    pub(super) connection: &'a Connection,
}

#[cfg(feature = "client")]
impl SaferpayFieldsAccessToken<'_> {
    /// Creates the token that allows your web page to display Saferpay Fields.
    ///
    /// Create one for a shop and put it into its pages; you do not need one for each payer. Everyone
    /// who opens the page can read it. It is protected by its `SourceUrls`: it works only on those
    /// pages. Do not confuse it with a card token, which the fields create in the browser, which is
    /// valid for minutes, and which you pass in [`SaferpayFields`] of a request such as
    /// [`Transaction/Initialize`].
    ///
    /// Common errors:
    ///
    /// - [`VALIDATION_FAILED`]: for instance, a URL does not begin with `https`.
    /// - [`PERMISSION_DENIED`]: the terminal does not belong to the customer, or the license does not
    ///   include Saferpay Fields.
    ///
    /// `POST /rest/customers/{customerId}/terminals/{terminalId}/fields-access-tokens`
    ///
    /// See the
    /// [specification](https://saferpay.github.io/jsonapi/1.39/#rest_customers_[customerId]_terminals_[terminalId]_fields-access-tokens).
    ///
    /// Sent again only if it did not reach Saferpay: each request creates a token. A lost token is not
    /// used in any page; it is deleted when all tokens of the terminal are.
    ///
    /// If the outcome is unknown, start over with a new request. See the guide to
    /// [retries](crate::guide::retries).
    ///
    /// The guide to [security](crate::guide::security) shows it in context.
    ///
    /// [`PERMISSION_DENIED`]: crate::error::ErrorName::PermissionDenied
    /// [`SaferpayFields`]: super::SaferpayFields
    /// [`Transaction/Initialize`]: super::transaction::Transaction::initialize
    /// [`VALIDATION_FAILED`]: crate::error::ErrorName::ValidationFailed
    #[cfg_attr(
        doc,
        doc = include_str!(
            "../shapes/saferpay_fields_access_token_create_access_token_request/since_1_21.md"
        )
    )]
    #[cfg_attr(
        doc,
        doc = include_str!(
            "../shapes/saferpay_fields_access_token_create_access_token_response/since_1_21.md"
        )
    )]
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &saferpay_api::v1_39::Client) -> Result<(), saferpay_api::error::Error> {
    /// use saferpay_api::v1_39::saferpay_fields_access_token::CreateAccessTokenRequest;
    ///
    /// let request = CreateAccessTokenRequest::new(vec!["https://shop.example/".into()], "Checkout");
    /// let token = client.saferpay_fields_access_token().create_access_token("10000101", &request).await?;
    /// // Put `token.access_token` into the page.
    /// # let _ = token.access_token;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "SaferpayFieldsAccessToken/CreateAccessToken")]
    #[doc(alias = "hosted fields")]
    #[inline]
    pub fn create_access_token(
        &self,
        terminal_id: impl Into<TerminalId>,
        request: &CreateAccessTokenRequest,
    ) -> Call<CreateAccessTokenResponse> {
        let operation = Operation::post(
                "SaferpayFieldsAccessToken/CreateAccessToken",
                "/rest/customers/[customerId]/terminals/[terminalId]/fields-access-tokens",
            )
            .not_idempotent(NextStep::StartOver);
        Call::new(self.connection, operation)
            .parameter::<TerminalId>("terminalId", terminal_id)
            .body(request)
    }
}
