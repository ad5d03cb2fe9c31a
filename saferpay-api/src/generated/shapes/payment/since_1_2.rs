// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::ids::OrderId;
use crate::generated::shapes::amount::since_1_2::Amount;
use crate::generated::shapes::installment_options::since_1_2::InstallmentOptions;
use crate::generated::shapes::payment_options::since_1_2::PaymentOptions;
use crate::generated::shapes::recurring_options::since_1_2::RecurringOptions;

/// The payment to make: amount, your reference, and whether further charges will follow.
///
/// The container `Payment_Models_Data_Payment`.
///
/// First in SpecVersion
/// [1.2](https://saferpay.github.io/jsonapi/1.2/#Payment_Models_Data_Payment).
///
/// # Rules
///
/// Rules that sentences of the specification state. The name in parentheses is for
/// `Validation::without_rule`.
///
/// - At most one of `Recurring` and `Installment` is set. (`recurring-or-installment`)
#[non_exhaustive]
pub struct Payment {
    /// The amount with its currency, in the smallest unit of that currency.
    ///
    /// `1050` in CHF is 10.50 francs. See [`Amount`] for currencies without decimals or with three.
    ///
    /// `Amount`. [`Amount`], mandatory.
    pub amount: Amount,

    /// Your own reference for this purchase, shown in the Backoffice and in reports.
    ///
    /// Always set it, to a unique value: with it you can find a payment whose response you did not
    /// receive, and `TransactionReference.OrderId` can identify the transaction by it. Some payment
    /// methods, such as TWINT and iDEAL, keep only the first 50 characters, so do not use more.
    ///
    /// `OrderId`. Text, optional, `Id[1..80]`.
    ///
    /// Example: `c52ad18472354511ab2c33b59e796901`
    pub order_id: Option<OrderId>,

    /// Your own description of the purchase.
    ///
    /// Saferpay may show it to the payer. It must not contain personal data.
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

    /// Your reference of the payer's mandate for a direct debit, unique for each mandate.
    ///
    /// Only German direct debits (ELV) require it; omit it otherwise.
    ///
    /// `MandateId`. Text, optional.
    ///
    /// Example: `MandateId`
    pub mandate_id: Option<String>,

    /// Authorization options, such as pre-authorization.
    ///
    /// Omit it for an ordinary purchase.
    ///
    /// `Options`. [`PaymentOptions`], optional.
    pub options: Option<PaymentOptions>,

    /// Announces further charges of the same card without the payer, as in a subscription.
    ///
    /// Set it on the first payment; the later ones refer to it with
    /// [`Transaction/AuthorizeReferenced`](transaction/struct.Transaction.html#method.authorize_referenced).
    /// It cannot be combined with `Installment`.
    ///
    /// `Recurring`. [`RecurringOptions`], optional.
    pub recurring: Option<RecurringOptions>,

    /// Announces that the purchase will be paid in several charges that you start yourself.
    ///
    /// Set it on the first charge; the later ones refer to it with
    /// [`Transaction/AuthorizeReferenced`](transaction/struct.Transaction.html#method.authorize_referenced).
    /// It cannot be combined with `Recurring`.
    ///
    /// `Installment`. [`InstallmentOptions`], optional.
    pub installment: Option<InstallmentOptions>,
}

impl Payment {
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

    /// Sets `OrderId`. Your own reference for this purchase, shown in the Backoffice and in reports.
    #[must_use]
    pub fn with_order_id(mut self, order_id: impl Into<OrderId>) -> Self {
        self.order_id = Some(order_id.into());
        self
    }

    /// Sets `Description`. Your own description of the purchase.
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

    /// Sets `MandateId`. Your reference of the payer's mandate for a direct debit, unique for each
    /// mandate.
    #[must_use]
    pub fn with_mandate_id(mut self, mandate_id: impl Into<String>) -> Self {
        self.mandate_id = Some(mandate_id.into());
        self
    }

    /// Sets `Options`. Authorization options, such as pre-authorization.
    #[inline]
    #[must_use]
    pub fn with_options(mut self, options: PaymentOptions) -> Self {
        self.options = Some(options);
        self
    }

    /// Sets `Recurring`. Announces further charges of the same card without the payer, as in a
    /// subscription.
    #[inline]
    #[must_use]
    pub fn with_recurring(mut self, recurring: RecurringOptions) -> Self {
        self.recurring = Some(recurring);
        self
    }

    /// Sets `Installment`. Announces that the purchase will be paid in several charges that you start
    /// yourself.
    #[inline]
    #[must_use]
    pub fn with_installment(mut self, installment: InstallmentOptions) -> Self {
        self.installment = Some(installment);
        self
    }
}

saferpay_runtime::impl_record!(Payment {
    0 amount: mandatory "Amount",
    1 order_id: optional "OrderId" id(1, 80),
    2 description: optional "Description" utf8(1, 1000),
    3 payer_note: optional "PayerNote" utf8(1, 50),
    4 mandate_id: optional "MandateId",
    5 options: optional "Options",
    6 recurring: optional "Recurring" + "recurring-or-installment" at_most_one_of(&[6, 7]),
    7 installment: optional "Installment",
});
