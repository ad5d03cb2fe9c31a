// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::generated::shapes::amount::since_1_2::Amount;

/// What the link is for, as you had created it: the amount, your reference, and the text.
///
/// The container `RestApi_Models_Data_PaymentWithoutOptions`.
///
/// First in SpecVersion
/// [1.33](https://saferpay.github.io/jsonapi/1.33/#RestApi_Models_Data_PaymentWithoutOptions).
#[non_exhaustive]
pub struct PaymentWithoutOptions {
    /// The amount with its currency, in the smallest unit of that currency.
    ///
    /// `1050` in CHF is ten francs and fifty. See [`Amount`] for currencies without, or with three,
    /// decimals.
    ///
    /// `Amount`. [`Amount`], mandatory.
    pub amount: Amount,

    /// Your own reference, as you gave it when you created the link.
    ///
    /// `OrderId`. Text, mandatory, `Id[1..80]`.
    ///
    /// Example: `c52ad18472354511ab2c33b59e796901`
    pub order_id: String,

    /// The text for the payer, as you gave it when you created the link.
    ///
    /// `Description`. Text, mandatory, `Utf8[1..100]`.
    ///
    /// Example: `Description of payment`
    pub description: String,
}

impl PaymentWithoutOptions {
    /// Makes one of what is mandatory.
    ///
    /// - `amount`: The amount with its currency, in the smallest unit of that currency.
    /// - `order_id`: Your own reference, as you gave it when you created the link.
    /// - `description`: The text for the payer, as you gave it when you created the link.
    #[must_use]
    pub fn new(
        amount: Amount,
        order_id: impl Into<String>,
        description: impl Into<String>,
    ) -> Self {
        Self {
            amount,
            order_id: order_id.into(),
            description: description.into(),
        }
    }
}

saferpay_runtime::impl_record!(PaymentWithoutOptions {
    0 amount: mandatory "Amount",
    1 order_id: mandatory "OrderId" id(1, 80),
    2 description: mandatory "Description" utf8(1, 100),
});
