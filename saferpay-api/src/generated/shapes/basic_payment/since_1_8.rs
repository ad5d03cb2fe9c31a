// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::generated::shapes::amount::since_1_2::Amount;

/// What is to be paid in a follow-up authorization: the amount, and how you and the payer know it.
///
/// `Transaction/AuthorizeReferenced` takes it. The means of payment comes from the referenced
/// transaction.
///
/// The container `Payment_Models_Data_BasicPayment`.
///
/// First in SpecVersion
/// [1.8](https://saferpay.github.io/jsonapi/1.8/#Payment_Models_Data_BasicPayment).
#[non_exhaustive]
pub struct BasicPayment {
    /// The amount with its currency, in the smallest unit of that currency.
    ///
    /// `1050` in CHF is ten francs and fifty. See [`Amount`] for currencies without, or with three,
    /// decimals.
    ///
    /// `Amount`. [`Amount`], mandatory.
    pub amount: Amount,

    /// Your own reference for this follow-up payment.
    ///
    /// Optional, but set it: it appears in reports and answers, and later calls may refer to it
    /// instead of the transaction's id. Give each follow-up one of its own. TWINT and iDEAL keep only
    /// the first 50 characters.
    ///
    /// `OrderId`. Text, optional and recommended, `Id[1..80]`.
    ///
    /// Example: `c52ad18472354511ab2c33b59e796901`
    pub order_id: Option<String>,

    /// What the payer buys, in words that may be shown on web pages.
    ///
    /// `Description`. Text, optional, `Utf8[1..1000]`.
    ///
    /// Example: `Description`
    pub description: Option<String>,

    /// A few words for the payer's bank or card statement.
    ///
    /// For payments the pages name one acquirer that passes them on, Worldline (SIX, up to 1.47).
    /// Whether they appear is up to the payer's bank too, and most show no more than about ten or
    /// twelve characters: put the name of the shop first.
    ///
    /// `PayerNote`. Text, optional, `Utf8[1..50]`.
    ///
    /// Example: `Payernote`
    pub payer_note: Option<String>,
}

impl BasicPayment {
    /// Makes one of what is mandatory.
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
    pub fn with_order_id(mut self, order_id: impl Into<String>) -> Self {
        self.order_id = Some(order_id.into());
        self
    }

    /// Sets `Description`. What the payer buys, in words that may be shown on web pages.
    #[must_use]
    pub fn with_description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets `PayerNote`. A few words for the payer's bank or card statement.
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
