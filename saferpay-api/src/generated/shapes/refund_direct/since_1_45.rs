// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::ids::OrderId;
use crate::generated::shapes::amount::since_1_2::Amount;

/// The amount to pay out to a card or account, and its references.
///
/// The container `Payment_Models_Data_RefundDirect`.
///
/// First in SpecVersion
/// [1.45](https://saferpay.github.io/jsonapi/1.45/#Payment_Models_Data_RefundDirect).
#[non_exhaustive]
pub struct RefundDirect {
    /// The amount to pay out to the card or account.
    ///
    /// There is no earlier payment, so nothing checks whether the amount is too high.
    ///
    /// `Amount`. [`Amount`], mandatory.
    pub amount: Amount,

    /// Your own reference of this payout, shown in the Backoffice and in reports.
    ///
    /// `OrderId`. Text, optional and recommended, `Id[1..80]`.
    ///
    /// Example: `c52ad18472354511ab2c33b59e796901`
    pub order_id: Option<OrderId>,

    /// A short text for the payer's bank or card statement.
    ///
    /// For payments, the specification names one acquirer that supports it: Worldline, formerly SIX.
    /// Whether the text appears also depends on the payer's bank, and most banks show no more than
    /// about ten or twelve characters: start with the name of your shop.
    #[cfg_attr(
        any(
            feature = "v1_45", feature = "v1_46", feature = "v1_47",
        ),
        doc = "",
        cfg_attr(
            feature = "_ge_1_48",
            doc = "Before 1.48:",
        ),
        doc = "The specification names this acquirer SIX.",
    )]
    ///
    /// `PayerNote`. Text, optional, `Utf8[1..50]`.
    ///
    /// Example: `Early bird discount`
    pub payer_note: Option<String>,

    /// Your own description of the reason for the payout.
    ///
    /// `Description`. Text, optional, `Utf8[1..1000]`.
    ///
    /// Example: `Description`
    pub description: Option<String>,
}

impl RefundDirect {
    /// Creates a value with its mandatory fields.
    ///
    /// - `amount`: The amount to pay out to the card or account.
    #[inline]
    #[must_use]
    pub fn new(amount: Amount) -> Self {
        Self {
            amount,
            ..saferpay_runtime::record::Record::EMPTY
        }
    }

    /// Sets `OrderId`. Your own reference of this payout, shown in the Backoffice and in reports.
    #[must_use]
    pub fn with_order_id(mut self, order_id: impl Into<OrderId>) -> Self {
        self.order_id = Some(order_id.into());
        self
    }

    /// Sets `PayerNote`. A short text for the payer's bank or card statement.
    #[must_use]
    pub fn with_payer_note(mut self, payer_note: impl Into<String>) -> Self {
        self.payer_note = Some(payer_note.into());
        self
    }

    /// Sets `Description`. Your own description of the reason for the payout.
    #[must_use]
    pub fn with_description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
}

saferpay_runtime::impl_record!(RefundDirect {
    0 amount: mandatory "Amount",
    1 order_id: optional "OrderId" id(1, 80),
    2 payer_note: optional "PayerNote" utf8(1, 50),
    3 description: optional "Description" utf8(1, 1000),
});
