// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::generated::shapes::amount::since_1_2::Amount;

/// How much goes back to the payer, and what to call it.
///
/// The container `Payment_Models_Data_Refund`.
///
/// First in SpecVersion
/// [1.45](https://saferpay.github.io/jsonapi/1.45/#Payment_Models_Data_Refund).
#[non_exhaustive]
pub struct Refund {
    /// How much goes back: all of it, or a part.
    ///
    /// Several refunds of one capture are possible. Their sum is checked only if you ask for it, see
    /// `RestrictRefundAmountToCapturedAmount`.
    ///
    /// `Amount`. [`Amount`], mandatory.
    pub amount: Amount,

    /// Your own reference for this refund, shown in the Backoffice and in reports.
    ///
    /// It need not be that of the purchase. Give each refund its own if you want to find it by its
    /// order id.
    ///
    /// `OrderId`. Text, optional and recommended, `Id[1..80]`.
    ///
    /// Example: `c52ad18472354511ab2c33b59e796901`
    pub order_id: Option<String>,

    /// A few words for the payer's bank or card statement.
    ///
    /// For payments the pages name one acquirer that passes them on, Worldline (SIX, up to 1.47).
    /// Whether they appear is up to the payer's bank too, and most show no more than about ten or
    /// twelve characters: put the name of the shop first.
    ///
    /// `PayerNote`. Text, optional, `Utf8[1..50]`.
    ///
    /// Example: `Early bird discount`
    pub payer_note: Option<String>,

    /// Why the money goes back, in words of yours.
    ///
    /// `Description`. Text, optional, `Utf8[1..1000]`.
    ///
    /// Example: `Description`
    pub description: Option<String>,

    /// Has the refund refused if all refunds together would exceed what was captured.
    ///
    /// Set it to `true`: without it, more may go back than ever came in. Refunds that are authorized
    /// and not yet captured count too; canceled ones do not.
    ///
    /// `RestrictRefundAmountToCapturedAmount`. True or false, optional. Default in SpecVersion 1.45:
    /// `false`.
    pub restrict_refund_amount_to_captured_amount: Option<bool>,
}

impl Refund {
    /// Makes one of what is mandatory.
    ///
    /// - `amount`: How much goes back: all of it, or a part.
    #[inline]
    #[must_use]
    pub fn new(amount: Amount) -> Self {
        Self {
            amount,
            ..saferpay_runtime::record::Record::EMPTY
        }
    }

    /// Sets `OrderId`. Your own reference for this refund, shown in the Backoffice and in reports.
    #[must_use]
    pub fn with_order_id(mut self, order_id: impl Into<String>) -> Self {
        self.order_id = Some(order_id.into());
        self
    }

    /// Sets `PayerNote`. A few words for the payer's bank or card statement.
    #[must_use]
    pub fn with_payer_note(mut self, payer_note: impl Into<String>) -> Self {
        self.payer_note = Some(payer_note.into());
        self
    }

    /// Sets `Description`. Why the money goes back, in words of yours.
    #[must_use]
    pub fn with_description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets `RestrictRefundAmountToCapturedAmount`. Has the refund refused if all refunds together
    /// would exceed what was captured.
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
