// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

//! The operations of SecurePayGate in SpecVersion 1.37.

pub use crate::generated::shapes::secure_pay_gate_create_single_use_payment_link_request::since_1_36::CreateSingleUsePaymentLinkRequest;
pub use crate::generated::shapes::secure_pay_gate_create_single_use_payment_link_response::since_1_25::CreateSingleUsePaymentLinkResponse;
pub use crate::generated::shapes::secure_pay_gate_get_single_use_payment_link_response::since_1_33::GetSingleUsePaymentLinkResponse;

#[cfg(feature = "client")]
use crate::client::{Call, Connection, Operation};

#[cfg(feature = "client")]
use crate::ids::TerminalId;

#[cfg(feature = "client")]
use crate::ids::OfferId;

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
    /// repeatedly until it is paid, expired or deleted. It requires a Secure PayGate terminal and the
    /// license for Secure PayGate; see [`Terminals/GetTerminals`].
    ///
    /// This request has no field for notifications. Call [`SecurePayGate/GetSingleUsePaymentLink`] to
    /// get the state, or configure a URL in the Backoffice for Saferpay to call, which can carry the
    /// token for [`PaymentPage/Assert`]. Once the link is paid, call [`Transaction/Capture`] with the
    /// transaction in that response: a paid link is an authorization, and nothing captures it
    /// automatically.
    ///
    /// If the response is lost, nobody has seen the link: create another one.
    ///
    /// Common errors:
    ///
    /// - [`VALIDATION_FAILED`]: for instance, the expiration is less than 1 hour or more than 180 days
    ///   away.
    /// - [`PERMISSION_DENIED`]: the license does not include this call, or the terminal is not a
    ///   Secure PayGate terminal.
    /// - [`AUTHENTICATION_FAILED`]: the user name or the password is wrong.
    ///
    /// `POST /rest/customers/{customerId}/terminals/{terminalId}/spg-offers`
    ///
    /// See the
    /// [specification](https://saferpay.github.io/jsonapi/1.37/#rest_customers_[customerId]_terminals_[terminalId]_spg-offers).
    ///
    /// Sent again only if it did not reach Saferpay: each request creates a link that can be paid. A
    /// link whose URL is lost was never shown to anybody, and expires.
    ///
    /// If the outcome is unknown, start over with a new request. See the guide to
    /// [retries](crate::guide::retries).
    ///
    /// The flow [`PaymentLinks`](crate::flows::PaymentLinks) calls it for you.
    ///
    /// The guide to [the first call and payment links](crate::guide::first_call) shows it in context.
    ///
    /// [`AUTHENTICATION_FAILED`]: crate::error::ErrorName::AuthenticationFailed
    /// [`PERMISSION_DENIED`]: crate::error::ErrorName::PermissionDenied
    /// [`PaymentPage/Assert`]: super::payment_page::PaymentPage::assert
    /// [`SecurePayGate/GetSingleUsePaymentLink`]: super::secure_pay_gate::SecurePayGate::get_single_use_payment_link
    /// [`Terminals/GetTerminals`]: super::terminals::Terminals::get_terminals
    /// [`Transaction/Capture`]: super::transaction::Transaction::capture
    /// [`VALIDATION_FAILED`]: crate::error::ErrorName::ValidationFailed
    #[cfg_attr(
        doc,
        doc = include_str!(
            "../shapes/secure_pay_gate_create_single_use_payment_link_request/since_1_36.md"
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
    /// # type Result<T> = std::result::Result<T, saferpay_api::error::Error>;
    /// # async fn example(client: &saferpay_api::v1_37::Client, in_a_week: &str) -> Result<()> {
    /// use saferpay_api::v1_37::secure_pay_gate::CreateSingleUsePaymentLinkRequest;
    /// use saferpay_api::v1_37::{Amount, PaymentWithOptions, SpgPayer};
    ///
    /// let payment = PaymentWithOptions::new(Amount::new("1050", "CHF"), "order-1", "Two tickets");
    /// let request = CreateSingleUsePaymentLinkRequest::new(payment, in_a_week, SpgPayer::new());
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

    /// Returns whether a payment link is still open, and which transaction paid it.
    ///
    /// Call it when the payer claims to have paid, or before you deliver. It is not intended for
    /// polling. `PAID` means that an authorization was made: call [`Transaction/Capture`] with
    /// `TransactionId`, unless [`Transaction/Inquire`] shows that it is already captured.
    ///
    /// Common errors:
    ///
    /// - [`PERMISSION_DENIED`]: the license does not include this call, or the terminal does not
    ///   belong to the customer.
    ///
    /// `GET /rest/customers/{customerId}/terminals/{terminalId}/spg-offers/{offerId}`
    ///
    /// See the
    /// [specification](https://saferpay.github.io/jsonapi/1.37/#rest_customers_[customerId]_terminals_[terminalId]_spg-offers_[offerId]).
    ///
    /// Safe to send again: it only reads.
    ///
    /// The flow [`PaymentLinks`](crate::flows::PaymentLinks) calls it for you.
    ///
    /// The guide to [the first call and payment links](crate::guide::first_call) shows it in context.
    ///
    /// [`PERMISSION_DENIED`]: crate::error::ErrorName::PermissionDenied
    /// [`Transaction/Capture`]: super::transaction::Transaction::capture
    /// [`Transaction/Inquire`]: super::transaction::Transaction::inquire
    #[cfg_attr(
        doc,
        doc = include_str!(
            "../shapes/secure_pay_gate_get_single_use_payment_link_response/since_1_33.md"
        )
    )]
    /// # Example
    ///
    /// ```no_run
    /// # type Result<T> = std::result::Result<T, saferpay_api::error::Error>;
    /// # async fn example(client: &saferpay_api::v1_37::Client, offer_id: &str) -> Result<()> {
    /// use saferpay_api::v1_37::PaymentLinkStatus;
    ///
    /// let link = client.secure_pay_gate().get_single_use_payment_link("10000103", offer_id).await?;
    /// match (link.status, link.transaction_id) {
    ///     (Some(PaymentLinkStatus::Paid), Some(transaction_id)) => println!("capture {transaction_id}"),
    ///     (status, _) => println!("not paid: {status:?}"),
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "SecurePayGate/GetSingleUsePaymentLink")]
    #[inline]
    pub fn get_single_use_payment_link(
        &self,
        terminal_id: impl Into<TerminalId>,
        offer_id: impl Into<OfferId>,
    ) -> Call<GetSingleUsePaymentLinkResponse> {
        let operation = Operation::get(
                "SecurePayGate/GetSingleUsePaymentLink",
                "/rest/customers/[customerId]/terminals/[terminalId]/spg-offers/[offerId]",
            )
            .idempotent();
        Call::new(self.connection, operation)
            .parameter::<TerminalId>("terminalId", terminal_id)
            .parameter::<OfferId>("offerId", offer_id)
    }

    /// Closes a payment link before it expires, so that it can no longer be opened.
    ///
    /// A payer who has the link open at that moment can still pay. Call
    /// [`SecurePayGate/GetSingleUsePaymentLink`] some time later, and release the money with
    /// [`Transaction/Cancel`] if the link was paid nevertheless.
    ///
    /// Common errors:
    ///
    /// - [`PERMISSION_DENIED`]: the license does not include this call, or the terminal does not
    ///   belong to the customer.
    ///
    /// `DELETE /rest/customers/{customerId}/terminals/{terminalId}/spg-offers/{offerId}`
    ///
    /// See the
    /// [specification](https://saferpay.github.io/jsonapi/1.37/#rest_customers_[customerId]_terminals_[terminalId]_spg-offers_[offerId]).
    ///
    /// Safe to send again: it deletes a single thing, whose ID is never used again. A second request
    /// can fail because there is nothing left to delete.
    ///
    /// The flow [`PaymentLinks`](crate::flows::PaymentLinks) calls it for you.
    ///
    /// The guide to [the first call and payment links](crate::guide::first_call) shows it in context.
    ///
    /// [`PERMISSION_DENIED`]: crate::error::ErrorName::PermissionDenied
    /// [`SecurePayGate/GetSingleUsePaymentLink`]: super::secure_pay_gate::SecurePayGate::get_single_use_payment_link
    /// [`Transaction/Cancel`]: super::transaction::Transaction::cancel
    /// # Example
    ///
    /// ```no_run
    /// # type Result<T> = std::result::Result<T, saferpay_api::error::Error>;
    /// # async fn example(client: &saferpay_api::v1_37::Client, offer_id: &str) -> Result<()> {
    /// client.secure_pay_gate().delete_single_use_payment_link("10000103", offer_id).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "SecurePayGate/DeleteSingleUsePaymentLink")]
    #[inline]
    pub fn delete_single_use_payment_link(
        &self,
        terminal_id: impl Into<TerminalId>,
        offer_id: impl Into<OfferId>,
    ) -> Call<()> {
        let operation = Operation::delete(
                "SecurePayGate/DeleteSingleUsePaymentLink",
                "/rest/customers/[customerId]/terminals/[terminalId]/spg-offers/[offerId]",
            )
            .idempotent();
        Call::new(self.connection, operation)
            .parameter::<TerminalId>("terminalId", terminal_id)
            .parameter::<OfferId>("offerId", offer_id)
    }
}
