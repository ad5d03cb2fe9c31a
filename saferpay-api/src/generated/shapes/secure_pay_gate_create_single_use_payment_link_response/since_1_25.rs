// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::ids::OfferId;

/// The response body of
/// [`SecurePayGate/CreateSingleUsePaymentLink`](../secure_pay_gate/struct.SecurePayGate.html#method.create_single_use_payment_link).
///
/// Creates a link with which a payer pays one amount, for emails, chats, invoices or phone orders.
///
/// First in SpecVersion
/// [1.25](https://saferpay.github.io/jsonapi/1.25/#rest_customers_terminals_spg-offers).
#[non_exhaustive]
pub struct CreateSingleUsePaymentLinkResponse {
    /// The ID of the link, with which you read or delete it.
    ///
    /// Store it with the order.
    ///
    /// `OfferId`. Unique identifier (GUID), mandatory. Secret: `Debug` masks it.
    ///
    /// Example: `503a3d7b-072b-400f-9e7e-8ec15191c737`
    pub offer_id: OfferId,

    /// The URL to send to the payer.
    ///
    /// Anyone who has it can open it.
    ///
    /// `PaymentLink`. Text, mandatory. Secret: `Debug` masks it.
    ///
    /// Example:
    /// `https://www.saferpay.com/SecurePayGate/Payment/123456/12345678/503a3d7b-072b-400f-9e7e-8ec15191c737`
    pub payment_link: String,
}

impl CreateSingleUsePaymentLinkResponse {
    /// Creates a value with its mandatory fields.
    ///
    /// - `offer_id`: The ID of the link, with which you read or delete it.
    /// - `payment_link`: The URL to send to the payer.
    #[must_use]
    pub fn new(offer_id: impl Into<OfferId>, payment_link: impl Into<String>) -> Self {
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
    0 offer_id: mandatory secret "OfferId",
    1 payment_link: mandatory secret "PaymentLink",
});
