// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

//! The operations of SecurePayGate in SpecVersion 1.24.

pub use crate::generated::shapes::secure_pay_gate_create_single_use_payment_link_request::since_1_20::CreateSingleUsePaymentLinkRequest;
pub use crate::generated::shapes::secure_pay_gate_create_single_use_payment_link_response::since_1_14::CreateSingleUsePaymentLinkResponse;

#[cfg(feature = "client")]
use crate::client::{Call, Connection, Operation};

#[cfg(feature = "client")]
use crate::error::NextStep;

/// Calls the operations of SecurePayGate.
#[cfg(feature = "client")]
#[derive(Clone, Copy, Debug)]
pub struct SecurePayGate<'a> {
    pub(super) connection: &'a Connection,
}

#[cfg(feature = "client")]
impl<'a> SecurePayGate<'a> {
    /// Makes a link under which somebody pays one amount, for mails, chats, invoices or the telephone.
    ///
    /// Saferpay does not send it: that is yours. The link leads to the payment page, and can be opened
    /// again until it is paid or expired. It takes a terminal of the kind for Secure PayGate, and the
    /// licence for it.
    ///
    /// This version cannot read the state of a link: look into the Backoffice, or have it set up to
    /// call an address. A paid link is an authorization, and nobody captures it for you.
    ///
    /// A link whose answer was lost was seen by nobody: make another.
    ///
    /// Common errors:
    ///
    /// - [`VALIDATION_FAILED`]: for instance an expiration over 180 days away.
    /// - [`PERMISSION_DENIED`]: the licence lacks it, or the terminal is not one for Secure PayGate.
    /// - [`AUTHENTICATION_FAILED`]: the user or the password is wrong.
    ///
    /// `POST /rest/customers/{customerId}/terminals/{terminalId}/spg-offers`
    ///
    /// As [published](https://saferpay.github.io/jsonapi/1.24/#rest_customers_terminals_spg-offers).
    ///
    /// Repeated only if it was not sent: each one makes a link that can be paid. One whose address is
    /// lost was never shown to anybody, and lapses.
    ///
    /// If the outcome is unknown: start over with a new request.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(
    /// #     client: &saferpay_api::v1_24::Client,
    /// #     request: saferpay_api::v1_24::secure_pay_gate::CreateSingleUsePaymentLinkRequest,
    /// # ) -> Result<(), saferpay_api::error::Error> {
    /// // `request` holds the amount, the order and the expiration.
    /// let link = client.secure_pay_gate().create_single_use_payment_link("10000103", &request).await?;
    /// // First keep `link.offer_id` with the order, then send `link.payment_link` to the payer.
    /// # let _ = (link.offer_id, link.payment_link);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [`AUTHENTICATION_FAILED`]: crate::error::ErrorName::AuthenticationFailed
    /// [`PERMISSION_DENIED`]: crate::error::ErrorName::PermissionDenied
    /// [`VALIDATION_FAILED`]: crate::error::ErrorName::ValidationFailed
    #[inline]
    pub fn create_single_use_payment_link(
        &self,
        terminal_id: &str,
        request: &CreateSingleUsePaymentLinkRequest,
    ) -> Call<'a, CreateSingleUsePaymentLinkResponse> {
        let operation = Operation::post(
                "SecurePayGate/CreateSingleUsePaymentLink",
                "/rest/customers/[customerId]/terminals/[terminalId]/spg-offers",
            )
            .not_idempotent(NextStep::StartOver);
        Call::new(self.connection, operation)
            .parameter("terminalId", terminal_id)
            .body(request)
    }
}
