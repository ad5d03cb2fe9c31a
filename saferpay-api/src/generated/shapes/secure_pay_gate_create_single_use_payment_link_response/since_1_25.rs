// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

/// The response body of `POST /rest/customers/[customerId]/terminals/[terminalId]/spg-offers`.
///
/// `SecurePayGate/CreateSingleUsePaymentLink`: Makes a link under which somebody pays one amount,
/// for mails, chats, invoices or the telephone.
///
/// First in SpecVersion
/// [1.25](https://saferpay.github.io/jsonapi/1.25/#rest_customers_terminals_spg-offers).
#[non_exhaustive]
pub struct CreateSingleUsePaymentLinkResponse {
    /// The id of the link, by which it is read and deleted.
    ///
    /// Keep it with the order.
    ///
    /// `OfferId`. Unique identifier (GUID), mandatory.
    ///
    /// Example: `503a3d7b-072b-400f-9e7e-8ec15191c737`
    pub offer_id: String,

    /// The address to send to the payer.
    ///
    /// Whoever has it can open it.
    ///
    /// `PaymentLink`. Text, mandatory. Secret: `Debug` masks it.
    ///
    /// Example:
    /// `https://www.saferpay.com/SecurePayGate/Payment/123456/12345678/503a3d7b-072b-400f-9e7e-8ec15191c737`
    pub payment_link: String,
}

impl CreateSingleUsePaymentLinkResponse {
    /// Makes one of what is mandatory.
    ///
    /// - `offer_id`: The id of the link, by which it is read and deleted.
    /// - `payment_link`: The address to send to the payer.
    #[must_use]
    pub fn new(offer_id: impl Into<String>, payment_link: impl Into<String>) -> Self {
        Self {
            offer_id: offer_id.into(),
            payment_link: payment_link.into(),
        }
    }
}

saferpay_runtime::impl_record!(CreateSingleUsePaymentLinkResponse {
    OfferId: "OfferId",
    PaymentLink: "PaymentLink",
} {
    0 offer_id: mandatory "OfferId",
    1 payment_link: mandatory secret "PaymentLink",
});
