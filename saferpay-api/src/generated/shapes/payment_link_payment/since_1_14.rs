// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::ids::OrderId;
use crate::generated::shapes::amount::since_1_2::Amount;
use crate::generated::shapes::payment_options::since_1_2::PaymentOptions;

/// The payment that the link is for: amount, your reference and a description for the payer.
///
/// The container `RestApi_Models_Data_Payment`.
///
/// First in SpecVersion
/// [1.14](https://saferpay.github.io/jsonapi/1.14/#RestApi_Models_Data_Payment).
#[non_exhaustive]
pub struct PaymentLinkPayment {
    /// The amount with its currency, in the smallest unit of that currency.
    ///
    /// `1050` in CHF is 10.50 francs. See [`Amount`] for currencies without decimals or with three.
    ///
    /// `Amount`. [`Amount`], mandatory.
    pub amount: Amount,

    /// Your own reference of the payment by this link, shown in the Backoffice and in reports.
    ///
    /// Use a different one for each link so that you can tell the payments apart.
    ///
    /// `OrderId`. Text, mandatory, `Id[1..80]`.
    ///
    /// Example: `c52ad18472354511ab2c33b59e796901`
    pub order_id: OrderId,

    /// Authorization options, such as pre-authorization.
    ///
    /// Omit it for an ordinary purchase.
    ///
    /// `Options`. [`PaymentOptions`], optional.
    pub options: Option<PaymentOptions>,
}

impl PaymentLinkPayment {
    /// Creates a value with its mandatory fields.
    ///
    /// - `amount`: The amount with its currency, in the smallest unit of that currency.
    /// - `order_id`: Your own reference of the payment by this link, shown in the Backoffice and in
    ///   reports.
    #[must_use]
    pub fn new(amount: Amount, order_id: impl Into<OrderId>) -> Self {
        Self {
            amount,
            order_id: order_id.into(),
            ..saferpay_runtime::record::Record::EMPTY
        }
    }

    /// Sets `Options`. Authorization options, such as pre-authorization.
    #[inline]
    #[must_use]
    pub fn with_options(mut self, options: PaymentOptions) -> Self {
        self.options = Some(options);
        self
    }
}

saferpay_runtime::impl_record!(PaymentLinkPayment {
    0 amount: mandatory "Amount",
    1 order_id: mandatory "OrderId" id(1, 80),
    2 options: optional "Options",
});
