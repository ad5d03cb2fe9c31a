// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::DateTime;
use crate::ids::TransactionId;
use crate::ids::OrderId;
use crate::generated::shapes::amount::since_1_2::Amount;
use crate::generated::shapes::direct_debit_info::since_1_2::DirectDebitInfo;
use crate::generated::shapes::invoice_info::since_1_2::InvoiceInfo;
use crate::generated::values::refund_transaction_type::since_1_5::RefundTransactionType;
use crate::generated::values::transaction_status::since_1_5::TransactionStatus;

/// The resulting refund: its ID, status and amount.
///
/// Check the status: a refund that is only authorized transfers no money until you capture it.
///
/// The container `Payment_Models_Data_RefundTransaction`.
///
/// First in SpecVersion
/// [1.7](https://saferpay.github.io/jsonapi/1.7/#Payment_Models_Data_RefundTransaction).
#[non_exhaustive]
pub struct RefundTransaction {
    /// The type of the transaction, which is always a refund here.
    ///
    /// `Type`. [`RefundTransactionType`], mandatory.
    ///
    /// Example: `REFUND`
    pub r#type: RefundTransactionType,

    /// The state of the refund, such as authorized, captured or pending.
    ///
    /// With `AUTHORIZED`, capture the refund by its own `Id`; otherwise no money is transferred. With
    /// `CAPTURED`, there is nothing left to do: some payment methods need no capture. With `PENDING`,
    /// wait for the notification and call
    /// [`Transaction/AssertRefund`](transaction/struct.Transaction.html#method.assert_refund).
    ///
    /// `Status`. [`TransactionStatus`], mandatory.
    ///
    /// Example: `AUTHORIZED`
    pub status: TransactionStatus,

    /// Saferpay's ID of the refund, which differs from the ID of the payment.
    ///
    /// Save it.
    ///
    /// You need it to capture or cancel the refund.
    ///
    /// `Id`. Text, mandatory.
    ///
    /// Example: `K5OYS9Ad6Ex4rASU1IM1b3CEU8bb`
    pub id: TransactionId,

    /// The date and time at which the refund was authorized.
    ///
    /// `Date`. Date, mandatory, and `None` if a response lacks it.
    ///
    /// Example: `2011-09-23T14:57:23.023+02.00`
    pub date: Option<DateTime>,

    /// The amount refunded to the payer, or paid out to the card or account.
    ///
    /// `Amount`. [`Amount`], mandatory.
    pub amount: Amount,

    /// Your own reference, as in the request.
    ///
    /// `OrderId`. Text, optional, `Id[1..80]`.
    ///
    /// Example: `c52ad18472354511ab2c33b59e796901`
    pub order_id: Option<OrderId>,

    /// The name of the acquirer, the company that processes the payment for your bank account.
    ///
    /// It can be absent, for example if no acquirer was involved yet. It is for display and support;
    /// do not base logic on it.
    ///
    /// `AcquirerName`. Text, optional.
    ///
    /// Example: `AcquirerName`
    pub acquirer_name: Option<String>,

    /// The acquirer's reference of this transaction.
    ///
    /// Use it for inquiries to the acquirer about a payment. Not every acquirer provides one.
    ///
    /// `AcquirerReference`. Text, optional.
    ///
    /// Example: `AcquirerReference`
    pub acquirer_reference: Option<String>,

    /// The approval code from the card issuer or the acquirer, as printed on receipts.
    ///
    /// Not every payment method has one.
    ///
    /// `ApprovalCode`. Text, optional.
    ///
    /// Example: `AcquirerReference`
    pub approval_code: Option<String>,

    /// The mandate and the creditor of a payment by direct debit.
    ///
    /// It is present only for direct debits.
    ///
    /// `DirectDebit`. [`DirectDebitInfo`], optional.
    ///
    /// Example: `AcquirerReference`
    pub direct_debit: Option<DirectDebitInfo>,

    /// The account to which the payer transfers the money for an invoice.
    ///
    /// It is present only for payments by invoice.
    ///
    /// `Invoice`. [`InvoiceInfo`], optional.
    pub invoice: Option<InvoiceInfo>,
}

impl RefundTransaction {
    /// Creates a value with its mandatory fields.
    ///
    /// - `r#type`: The type of the transaction, which is always a refund here.
    /// - `status`: The state of the refund, such as authorized, captured or pending.
    /// - `id`: Saferpay's ID of the refund, which differs from the ID of the payment.
    /// - `amount`: The amount refunded to the payer, or paid out to the card or account.
    #[must_use]
    pub fn new(
        r#type: RefundTransactionType,
        status: TransactionStatus,
        id: impl Into<TransactionId>,
        amount: Amount,
    ) -> Self {
        Self {
            r#type,
            status,
            id: id.into(),
            amount,
            ..saferpay_runtime::record::Record::EMPTY
        }
    }

    /// Sets `Date`. The date and time at which the refund was authorized.
    #[must_use]
    pub fn with_date(mut self, date: impl Into<DateTime>) -> Self {
        self.date = Some(date.into());
        self
    }

    /// Sets `OrderId`. Your own reference, as in the request.
    #[must_use]
    pub fn with_order_id(mut self, order_id: impl Into<OrderId>) -> Self {
        self.order_id = Some(order_id.into());
        self
    }

    /// Sets `AcquirerName`. The name of the acquirer, the company that processes the payment for your
    /// bank account.
    #[must_use]
    pub fn with_acquirer_name(mut self, acquirer_name: impl Into<String>) -> Self {
        self.acquirer_name = Some(acquirer_name.into());
        self
    }

    /// Sets `AcquirerReference`. The acquirer's reference of this transaction.
    #[must_use]
    pub fn with_acquirer_reference(
        mut self,
        acquirer_reference: impl Into<String>,
    ) -> Self {
        self.acquirer_reference = Some(acquirer_reference.into());
        self
    }

    /// Sets `ApprovalCode`. The approval code from the card issuer or the acquirer, as printed on
    /// receipts.
    #[must_use]
    pub fn with_approval_code(mut self, approval_code: impl Into<String>) -> Self {
        self.approval_code = Some(approval_code.into());
        self
    }

    /// Sets `DirectDebit`. The mandate and the creditor of a payment by direct debit.
    #[inline]
    #[must_use]
    pub fn with_direct_debit(mut self, direct_debit: DirectDebitInfo) -> Self {
        self.direct_debit = Some(direct_debit);
        self
    }

    /// Sets `Invoice`. The account to which the payer transfers the money for an invoice.
    #[inline]
    #[must_use]
    pub fn with_invoice(mut self, invoice: InvoiceInfo) -> Self {
        self.invoice = Some(invoice);
        self
    }
}

saferpay_runtime::impl_record!(RefundTransaction {
    0 r#type: mandatory "Type",
    1 status: mandatory "Status",
    2 id: mandatory "Id",
    3 date: expected "Date" date_time(),
    4 amount: mandatory "Amount",
    5 order_id: optional "OrderId" id(1, 80),
    6 acquirer_name: optional "AcquirerName",
    7 acquirer_reference: optional "AcquirerReference",
    8 approval_code: optional "ApprovalCode",
    9 direct_debit: optional "DirectDebit",
    10 invoice: optional "Invoice",
});
