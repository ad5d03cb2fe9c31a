// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::ids::OrderId;
use crate::generated::shapes::amount::since_1_2::Amount;

/// The payment to make as a follow-up authorization: the amount, your reference and a description.
///
/// [`Transaction/AuthorizeReferenced`](transaction/struct.Transaction.html#method.authorize_referenced)
/// uses it. The payment method comes from the referenced transaction.
///
/// The container `Payment_Models_Data_BasicPayment`.
///
/// First in SpecVersion
/// [1.2](https://saferpay.github.io/jsonapi/1.2/#Payment_Models_Data_BasicPayment).
#[non_exhaustive]
pub struct BasicPayment {
    /// The amount with its currency, in the smallest unit of that currency.
    ///
    /// `1050` in CHF is 10.50 francs. See [`Amount`] for currencies without decimals or with three.
    ///
    /// `Amount`. [`Amount`], mandatory.
    pub amount: Amount,

    /// Your own reference for this follow-up payment.
    ///
    /// It is optional but recommended: reports and responses contain it, and later calls can use it
    /// instead of the transaction ID. Give each follow-up payment its own. TWINT and iDEAL keep only
    /// the first 50 characters.
    ///
    /// `OrderId`. Text, optional, `Id[1..80]`.
    ///
    /// Example: `c52ad18472354511ab2c33b59e796901`
    pub order_id: Option<OrderId>,

    /// A description of the purchase, which web pages may show.
    ///
    /// `Description`. Text, optional, `Utf8[1..1000]`.
    ///
    /// Example: `Description`
    pub description: Option<String>,

    /// A short text for the payer's bank or card statement.
    ///
    /// For payments, the specification names one acquirer that supports it: Worldline, formerly SIX.
    /// Whether the text appears also depends on the payer's bank, and most banks show no more than
    /// about ten or twelve characters: start with the name of your shop.
    ///
    /// The specification names this acquirer SIX.
    ///
    /// `PayerNote`. Text, optional, `Utf8[1..50]`.
    ///
    /// Example: `Payernote`
    pub payer_note: Option<String>,
}

impl BasicPayment {
    /// Creates a value with its mandatory fields.
    ///
    /// - `amount`: The amount with its currency, in the smallest unit of that currency.
    #[inline]
    #[must_use]
    pub fn new(amount: Amount) -> Self {
        Self {
            amount,
            ..saferpay_runtime::record::Record::EMPTY
        }
    }

    /// Sets `OrderId`. Your own reference for this follow-up payment.
    #[must_use]
    pub fn with_order_id(mut self, order_id: impl Into<OrderId>) -> Self {
        self.order_id = Some(order_id.into());
        self
    }

    /// Sets `Description`. A description of the purchase, which web pages may show.
    #[must_use]
    pub fn with_description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets `PayerNote`. A short text for the payer's bank or card statement.
    #[must_use]
    pub fn with_payer_note(mut self, payer_note: impl Into<String>) -> Self {
        self.payer_note = Some(payer_note.into());
        self
    }
}

saferpay_runtime::impl_record!(BasicPayment {
    0 amount: mandatory "Amount",
    1 order_id: optional "OrderId" id(1, 80),
    2 description: optional "Description" utf8(1, 1000),
    3 payer_note: optional "PayerNote" utf8(1, 50),
});
