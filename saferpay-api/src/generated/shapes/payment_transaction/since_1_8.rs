// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::DateTime;
use crate::ids::TransactionId;
use crate::ids::OrderId;
use crate::generated::shapes::amount::since_1_2::Amount;
use crate::generated::shapes::direct_debit_info::since_1_2::DirectDebitInfo;
use crate::generated::shapes::invoice_info::since_1_2::InvoiceInfo;
use crate::generated::values::payment_transaction_type::since_1_5::PaymentTransactionType;
use crate::generated::values::transaction_status::since_1_5::TransactionStatus;

/// The resulting payment: its ID, status and amount.
///
/// The container `Payment_Models_Data_PaymentTransaction`.
///
/// First in SpecVersion
/// [1.8](https://saferpay.github.io/jsonapi/1.8/#Payment_Models_Data_PaymentTransaction).
#[non_exhaustive]
pub struct PaymentTransaction {
    /// The type of the transaction, which is always a payment here.
    ///
    /// `Type`. [`PaymentTransactionType`], mandatory.
    ///
    /// Example: `PAYMENT`
    pub r#type: PaymentTransactionType,

    /// The state of the payment, such as authorized, captured or pending.
    ///
    /// With `AUTHORIZED`, the amount is only reserved: capture it, otherwise no money is transferred.
    /// With `CAPTURED`, the transfer is on its way, and there is nothing left to do. With `PENDING`,
    /// the outcome is open: do not deliver; wait for the notification and query the status again.
    ///
    /// `Status`. [`TransactionStatus`], mandatory.
    ///
    /// Example: `AUTHORIZED`
    pub status: TransactionStatus,

    /// Saferpay's ID of this transaction; save it, because later calls need it.
    ///
    /// To capture, cancel or inquire, set `TransactionReference.TransactionId` to this ID.
    #[cfg_attr(
        feature = "_ge_1_10",
        doc = "",
        cfg_attr(
            any(
                feature = "v1_8", feature = "v1_9",
            ),
            doc = "Since 1.10:",
        ),
        doc = "A refund requires the ID of the capture instead: `CaptureReference.CaptureId`.",
    )]
    ///
    /// `Id`. Text, mandatory.
    ///
    /// Example: `K5OYS9Ad6Ex4rASU1IM1b3CEU8bb`
    pub id: TransactionId,

    /// The date and time of the authorization.
    ///
    /// `Date`. Date, mandatory, and `None` if a response lacks it.
    ///
    /// Example: `2011-09-23T14:57:23.023+02.00`
    pub date: Option<DateTime>,

    /// The amount that was authorized.
    ///
    /// It equals the requested amount.
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

    /// Worldline's own reference of the transaction, the same online and at the point of sale.
    ///
    /// It links a transaction at a terminal in a store to Saferpay: the OmniChannel operations require
    /// it.
    ///
    /// `SixTransactionReference`. Text, mandatory, and `None` if a response lacks it.
    ///
    /// Example: `0:0:3:K5OYS9Ad6Ex4rASU1IM1b3CEU8bb`
    pub six_transaction_reference: Option<String>,

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

impl PaymentTransaction {
    /// Creates a value with its mandatory fields.
    ///
    /// - `r#type`: The type of the transaction, which is always a payment here.
    /// - `status`: The state of the payment, such as authorized, captured or pending.
    /// - `id`: Saferpay's ID of this transaction; save it, because later calls need it.
    /// - `amount`: The amount that was authorized.
    #[must_use]
    pub fn new(
        r#type: PaymentTransactionType,
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

    /// Sets `Date`. The date and time of the authorization.
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

    /// Sets `SixTransactionReference`. Worldline's own reference of the transaction, the same online
    /// and at the point of sale.
    #[must_use]
    pub fn with_six_transaction_reference(
        mut self,
        six_transaction_reference: impl Into<String>,
    ) -> Self {
        self.six_transaction_reference = Some(six_transaction_reference.into());
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

saferpay_runtime::impl_record!(PaymentTransaction {
    0 r#type: mandatory "Type",
    1 status: mandatory "Status",
    2 id: mandatory "Id",
    3 date: expected "Date" date_time(),
    4 amount: mandatory "Amount",
    5 order_id: optional "OrderId" id(1, 80),
    6 acquirer_name: optional "AcquirerName",
    7 acquirer_reference: optional "AcquirerReference",
    8 six_transaction_reference: expected "SixTransactionReference",
    9 approval_code: optional "ApprovalCode",
    10 direct_debit: optional "DirectDebit",
    11 invoice: optional "Invoice",
});
