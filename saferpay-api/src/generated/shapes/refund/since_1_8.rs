// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::generated::shapes::amount::since_1_2::Amount;

/// How much goes back to the payer, and what to call it.
///
/// The container `Payment_Models_Data_Refund`.
///
/// First in SpecVersion [1.8](https://saferpay.github.io/jsonapi/1.8/#Payment_Models_Data_Refund).
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

    /// Why the money goes back, in words of yours.
    ///
    /// `Description`. Text, optional, `Utf8[1..1000]`.
    ///
    /// Example: `Description`
    pub description: Option<String>,
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

    /// Sets `Description`. Why the money goes back, in words of yours.
    #[must_use]
    pub fn with_description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
}

saferpay_runtime::impl_record!(Refund {
    0 amount: mandatory "Amount",
    1 order_id: optional "OrderId" id(1, 80),
    2 description: optional "Description" utf8(1, 1000),
});
