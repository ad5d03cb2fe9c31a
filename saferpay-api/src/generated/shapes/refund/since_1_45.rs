// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::ids::OrderId;
use crate::generated::shapes::amount::since_1_2::Amount;

/// The amount to refund to the payer, and its references.
///
/// The container `Payment_Models_Data_Refund`.
///
/// First in SpecVersion
/// [1.45](https://saferpay.github.io/jsonapi/1.45/#Payment_Models_Data_Refund).
#[non_exhaustive]
pub struct Refund {
    /// The amount to refund: the full captured amount or a part of it.
    ///
    /// You can refund one capture in several parts.
    ///
    /// Saferpay checks their sum only if you set `RestrictRefundAmountToCapturedAmount`.
    ///
    /// `Amount`. [`Amount`], mandatory.
    pub amount: Amount,

    /// Your own reference of this refund, shown in the Backoffice and in reports.
    ///
    /// It can differ from the reference of the purchase. Use a different one for each refund if you
    /// want to find the refund by it.
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

    /// Your own description of the reason for the refund.
    ///
    /// `Description`. Text, optional, `Utf8[1..1000]`.
    ///
    /// Example: `Description`
    pub description: Option<String>,

    /// Makes Saferpay reject the refund if the sum of all refunds would exceed the captured amount.
    ///
    /// Set it to `true`: otherwise you can refund more than you captured. The sum includes refunds
    /// that are authorized but not yet captured; canceled ones do not count.
    ///
    /// `RestrictRefundAmountToCapturedAmount`. True or false, optional. Default in SpecVersion 1.45:
    /// `false`.
    pub restrict_refund_amount_to_captured_amount: Option<bool>,
}

impl Refund {
    /// Creates a value with its mandatory fields.
    ///
    /// - `amount`: The amount to refund: the full captured amount or a part of it.
    #[inline]
    #[must_use]
    pub fn new(amount: Amount) -> Self {
        Self {
            amount,
            ..saferpay_runtime::record::Record::EMPTY
        }
    }

    /// Sets `OrderId`. Your own reference of this refund, shown in the Backoffice and in reports.
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

    /// Sets `Description`. Your own description of the reason for the refund.
    #[must_use]
    pub fn with_description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets `RestrictRefundAmountToCapturedAmount`. Makes Saferpay reject the refund if the sum of all
    /// refunds would exceed the captured amount.
    #[inline]
    #[must_use]
    pub fn with_restrict_refund_amount_to_captured_amount(
        mut self,
        restrict_refund_amount_to_captured_amount: bool,
    ) -> Self {
        self.restrict_refund_amount_to_captured_amount = Some(
            restrict_refund_amount_to_captured_amount,
        );
        self
    }
}

saferpay_runtime::impl_record!(Refund {
    0 amount: mandatory "Amount",
    1 order_id: optional "OrderId" id(1, 80),
    2 payer_note: optional "PayerNote" utf8(1, 50),
    3 description: optional "Description" utf8(1, 1000),
    4 restrict_refund_amount_to_captured_amount: optional "RestrictRefundAmountToCapturedAmount",
});
