// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::generated::shapes::amount::since_1_2::Amount;
use crate::generated::shapes::payment_options::since_1_20::PaymentOptions;

/// What the link is for: the amount, your reference, a text for the payer, and special wishes.
///
/// The container `RestApi_Models_Data_PaymentWithOptions`.
///
/// First in SpecVersion
/// [1.33](https://saferpay.github.io/jsonapi/1.33/#RestApi_Models_Data_PaymentWithOptions).
#[non_exhaustive]
pub struct PaymentWithOptions {
    /// The amount with its currency, in the smallest unit of that currency.
    ///
    /// `1050` in CHF is ten francs and fifty. See [`Amount`] for currencies without, or with three,
    /// decimals.
    ///
    /// `Amount`. [`Amount`], mandatory.
    pub amount: Amount,

    /// Your own reference for what is sold by this link, shown in the Backoffice and in reports.
    ///
    /// Give each link its own, so that you can tell the payments apart.
    ///
    /// `OrderId`. Text, mandatory, `Id[1..80]`.
    ///
    /// Example: `c52ad18472354511ab2c33b59e796901`
    pub order_id: String,

    /// What is paid for, shown on the payment page beside the amount.
    ///
    /// The payer may open the link days later: write it so that they remember what it was.
    ///
    /// `Description`. Text, mandatory, `Utf8[1..100]`.
    ///
    /// Example: `Description of payment`
    pub description: String,

    /// Special wishes about how the amount is authorized, such as pre-authorization.
    ///
    /// Leave it out for an ordinary purchase.
    ///
    /// `Options`. [`PaymentOptions`], optional.
    pub options: Option<PaymentOptions>,
}

impl PaymentWithOptions {
    /// Makes one of what is mandatory.
    ///
    /// - `amount`: The amount with its currency, in the smallest unit of that currency.
    /// - `order_id`: Your own reference for what is sold by this link, shown in the Backoffice and in
    ///   reports.
    /// - `description`: What is paid for, shown on the payment page beside the amount.
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
            ..saferpay_runtime::record::Record::EMPTY
        }
    }

    /// Sets `Options`. Special wishes about how the amount is authorized, such as pre-authorization.
    #[inline]
    #[must_use]
    pub fn with_options(mut self, options: PaymentOptions) -> Self {
        self.options = Some(options);
        self
    }
}

saferpay_runtime::impl_record!(PaymentWithOptions {
    0 amount: mandatory "Amount",
    1 order_id: mandatory "OrderId" id(1, 80),
    2 description: mandatory "Description" utf8(1, 100),
    3 options: optional "Options",
});
