// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::ids::OrderId;
use crate::generated::shapes::amount::since_1_2::Amount;

/// The payment that the link is for, as you created it: amount, your reference and the
/// description.
///
/// The container `RestApi_Models_Data_PaymentWithoutOptions`.
///
/// First in SpecVersion
/// [1.33](https://saferpay.github.io/jsonapi/1.33/#RestApi_Models_Data_PaymentWithoutOptions).
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentWithoutOptions {
    /// The amount with its currency, in the smallest unit of that currency.
    ///
    /// `1050` in CHF is 10.50 francs. See [`Amount`] for currencies without decimals or with three.
    ///
    /// `Amount`. [`Amount`], mandatory, and `None` if a response lacks it.
    pub amount: Option<Amount>,

    /// Your own reference, as set when you created the link.
    ///
    /// `OrderId`. Text, mandatory, and `None` if a response lacks it, `Id[1..80]`.
    ///
    /// Example: `c52ad18472354511ab2c33b59e796901`
    pub order_id: Option<OrderId>,

    /// The description for the payer, as set when you created the link.
    ///
    /// `Description`. Text, mandatory, and `None` if a response lacks it, `Utf8[1..100]`.
    ///
    /// Example: `Description of payment`
    pub description: Option<String>,
}

impl PaymentWithoutOptions {
    /// Creates a value with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        saferpay_runtime::record::Record::EMPTY
    }

    /// Sets `Amount`. The amount with its currency, in the smallest unit of that currency.
    #[inline]
    #[must_use]
    pub fn with_amount(mut self, amount: Amount) -> Self {
        self.amount = Some(amount);
        self
    }

    /// Sets `OrderId`. Your own reference, as set when you created the link.
    #[must_use]
    pub fn with_order_id(mut self, order_id: impl Into<OrderId>) -> Self {
        self.order_id = Some(order_id.into());
        self
    }

    /// Sets `Description`. The description for the payer, as set when you created the link.
    #[must_use]
    pub fn with_description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
}

saferpay_runtime::impl_record!(PaymentWithoutOptions {
    0 amount: expected "Amount",
    1 order_id: expected "OrderId" id(1, 80),
    2 description: expected "Description" utf8(1, 100),
});
