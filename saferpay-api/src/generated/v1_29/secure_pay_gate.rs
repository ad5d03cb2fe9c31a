// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

//! The operations of SecurePayGate in SpecVersion 1.29.

pub use crate::generated::shapes::secure_pay_gate_create_single_use_payment_link_request::since_1_29::CreateSingleUsePaymentLinkRequest;
pub use crate::generated::shapes::secure_pay_gate_create_single_use_payment_link_response::since_1_25::CreateSingleUsePaymentLinkResponse;

#[cfg(feature = "client")]
use crate::client::{Call, Connection, Operation};

#[cfg(feature = "client")]
use crate::ids::TerminalId;

#[cfg(feature = "client")]
use crate::error::NextStep;

/// Calls the operations of SecurePayGate.
#[cfg(feature = "client")]
#[cfg_attr(docsrs, doc(cfg(feature = "client")))]
#[derive(Clone, Copy, Debug)]
pub struct SecurePayGate<'a> {
    pub(super) connection: &'a Connection,
}

#[cfg(feature = "client")]
impl SecurePayGate<'_> {
    /// Creates a link with which a payer pays one amount, for emails, chats, invoices or phone orders.
    ///
    /// Saferpay does not send the link; you do. It leads to the payment page, and can be opened
    /// repeatedly until it is paid or expired. It requires a Secure PayGate terminal and the license
    /// for Secure PayGate.
    ///
    /// This version cannot read the state of a link. Look in the Backoffice, or configure a URL there
    /// for Saferpay to call. A paid link is an authorization, and nothing captures it automatically.
    ///
    /// If the response is lost, nobody has seen the link: create another one.
    ///
    /// Common errors:
    ///
    /// - [`VALIDATION_FAILED`]: for instance, the expiration is more than 180 days away.
    /// - [`PERMISSION_DENIED`]: the license does not include this call, or the terminal is not a
    ///   Secure PayGate terminal.
    /// - [`AUTHENTICATION_FAILED`]: the user name or the password is wrong.
    ///
    /// `POST /rest/customers/{customerId}/terminals/{terminalId}/spg-offers`
    ///
    /// See the
    /// [specification](https://saferpay.github.io/jsonapi/1.29/#rest_customers_terminals_spg-offers).
    ///
    /// Sent again only if it did not reach Saferpay: each request creates a link that can be paid. A
    /// link whose URL is lost was never shown to anybody, and expires.
    ///
    /// If the outcome is unknown, start over with a new request. See the guide to
    /// [retries](crate::guide::retries).
    ///
    /// The guide to [the first call and payment links](crate::guide::first_call) shows it in context.
    ///
    /// [`AUTHENTICATION_FAILED`]: crate::error::ErrorName::AuthenticationFailed
    /// [`PERMISSION_DENIED`]: crate::error::ErrorName::PermissionDenied
    /// [`VALIDATION_FAILED`]: crate::error::ErrorName::ValidationFailed
    #[cfg_attr(
        doc,
        doc = include_str!(
            "../shapes/secure_pay_gate_create_single_use_payment_link_request/since_1_29.md"
        )
    )]
    #[cfg_attr(
        doc,
        doc = include_str!(
            "../shapes/secure_pay_gate_create_single_use_payment_link_response/since_1_25.md"
        )
    )]
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(
    /// #     client: &saferpay_api::v1_29::Client,
    /// #     request: saferpay_api::v1_29::secure_pay_gate::CreateSingleUsePaymentLinkRequest,
    /// # ) -> Result<(), saferpay_api::error::Error> {
    /// // `request` holds the amount, the order and the expiration.
    /// let link = client.secure_pay_gate().create_single_use_payment_link("10000103", &request).await?;
    /// // First store `link.offer_id` with the order, then send `link.payment_link` to the payer.
    /// # let _ = (link.offer_id, link.payment_link);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "SecurePayGate/CreateSingleUsePaymentLink")]
    #[doc(alias = "pay by link")]
    #[doc(alias = "payment link")]
    #[inline]
    pub fn create_single_use_payment_link(
        &self,
        terminal_id: impl Into<TerminalId>,
        request: &CreateSingleUsePaymentLinkRequest,
    ) -> Call<CreateSingleUsePaymentLinkResponse> {
        let operation = Operation::post(
                "SecurePayGate/CreateSingleUsePaymentLink",
                "/rest/customers/[customerId]/terminals/[terminalId]/spg-offers",
            )
            .not_idempotent(NextStep::StartOver);
        Call::new(self.connection, operation)
            .parameter::<TerminalId>("terminalId", terminal_id)
            .body(request)
    }
}
