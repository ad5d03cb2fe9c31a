// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::generated::shapes::payment_means::since_1_2::PaymentMeans;
use crate::generated::shapes::refund::since_1_2::Refund;

/// The request body of `POST /Payment/v1/Transaction/RefundDirect`.
///
/// `Transaction/RefundDirect`: Pays money to a card or another payment method, without a reference
/// to a payment.
///
/// First in SpecVersion
/// [1.2](https://saferpay.github.io/jsonapi/1.2/#Payment_v1_Transaction_RefundDirect).
#[non_exhaustive]
pub struct RefundDirectRequest {
    /// The terminal of your Saferpay account that does the work: eight digits.
    ///
    /// A terminal stands for a point of sale, with its own contracts, currencies and settings; you
    /// find it in the Backoffice. One that belongs to another customer leads to [`PERMISSION_DENIED`].
    /// Test and live environment have different ones.
    ///
    /// `TerminalId`. Text, mandatory, `Numeric[8..8]`.
    ///
    /// Example: `12341234`
    ///
    /// [`PERMISSION_DENIED`]: crate::error::ErrorName::PermissionDenied
    pub terminal_id: String,

    /// The amount to pay, and the order ID and description of this refund.
    ///
    /// `Refund`. [`Refund`], mandatory.
    pub refund: Refund,

    /// Where the money goes, such as an alias or a card that supports such refunds.
    ///
    /// Only PCI-certified merchants may send card numbers.
    ///
    /// `PaymentMeans`. [`PaymentMeans`], mandatory.
    pub payment_means: PaymentMeans,
}

impl RefundDirectRequest {
    /// Makes one of what is mandatory.
    ///
    /// - `terminal_id`: The terminal of your Saferpay account that does the work: eight digits.
    /// - `refund`: The amount to pay, and the order ID and description of this refund.
    /// - `payment_means`: Where the money goes, such as an alias or a card that supports such refunds.
    #[must_use]
    pub fn new(
        terminal_id: impl Into<String>,
        refund: Refund,
        payment_means: PaymentMeans,
    ) -> Self {
        Self {
            terminal_id: terminal_id.into(),
            refund,
            payment_means,
        }
    }
}

saferpay_runtime::impl_record!(RefundDirectRequest {
    0 terminal_id: mandatory "TerminalId" numeric(8, 8),
    1 refund: mandatory "Refund",
    2 payment_means: mandatory "PaymentMeans",
});
