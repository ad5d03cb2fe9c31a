// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::DateTime;
use crate::generated::shapes::amount::since_1_2::Amount;
use crate::generated::shapes::direct_debit_info::since_1_2::DirectDebitInfo;
use crate::generated::shapes::issuer_reference_info::since_1_21::IssuerReferenceInfo;
use crate::generated::values::payment_transaction_type::since_1_5::PaymentTransactionType;
use crate::generated::values::transaction_status::since_1_14::TransactionStatus;

/// The payment that came of it: its id, its status and its amount.
///
/// The container `Payment_Models_Data_PaymentTransaction`.
///
/// First in SpecVersion
/// [1.45](https://saferpay.github.io/jsonapi/1.45/#Payment_Models_Data_PaymentTransaction).
#[non_exhaustive]
pub struct PaymentTransaction {
    /// Says that this is a payment; there is no other value.
    ///
    /// `Type`. [`PaymentTransactionType`], mandatory.
    ///
    /// Example: `PAYMENT`
    pub r#type: PaymentTransactionType,

    /// How far the payment is: authorized, captured, canceled or pending.
    ///
    /// With `AUTHORIZED` the amount is only reserved: capture it, or no money moves. With `CAPTURED`
    /// the money is on its way, and there is nothing left to do. With `PENDING` the outcome is open:
    /// do not deliver, wait for the notification and ask again.
    ///
    /// `Status`. [`TransactionStatus`], mandatory.
    ///
    /// Example: `AUTHORIZED`
    pub status: TransactionStatus,

    /// Saferpay's id of this transaction.
    ///
    /// Keep it: every later call on the transaction asks for it.
    ///
    /// To capture, cancel or inquire, pass it on in `TransactionReference.TransactionId`.
    ///
    /// `Id`. Text, mandatory.
    ///
    /// Example: `K5OYS9Ad6Ex4rASU1IM1b3CEU8bb`
    pub id: String,

    /// Names the capture; present once the payment is captured.
    ///
    /// Keep it: a refund needs it.
    ///
    /// `CaptureId`. Text, optional, `Id[1..64]`.
    ///
    /// Example: `ECthWpbv1SI6SAIdU2p6AIC1bppA`
    pub capture_id: Option<String>,

    /// When it was authorized.
    ///
    /// `Date`. Date, mandatory, and `None` if a response lacks it.
    ///
    /// Example: `2011-09-23T14:57:23.023+02.00`
    pub date: Option<DateTime>,

    /// The amount that was authorized.
    ///
    /// It is what you asked for, unless you allowed less with
    /// `PaymentOptions.AllowPartialAuthorization`: compare before you deliver.
    ///
    /// `Amount`. [`Amount`], mandatory.
    pub amount: Amount,

    /// Your own reference, as you gave it in the request.
    ///
    /// `OrderId`. Text, optional, `Id[1..80]`.
    ///
    /// Example: `c52ad18472354511ab2c33b59e796901`
    pub order_id: Option<String>,

    /// The company that handles the payment for your bank account, by its name.
    ///
    /// It may be absent, for instance before an acquirer was involved. For display and support; do not
    /// build logic on it.
    ///
    /// `AcquirerName`. Text, optional.
    ///
    /// Example: `AcquirerName`
    pub acquirer_name: Option<String>,

    /// The reference under which the acquirer knows this transaction.
    ///
    /// Have it at hand when you ask the acquirer about a payment. Not every acquirer gives one.
    ///
    /// `AcquirerReference`. Text, optional.
    ///
    /// Example: `AcquirerReference`
    pub acquirer_reference: Option<String>,

    /// Worldline's own reference of the transaction, the same in the shop and at the till.
    ///
    /// It ties together what happened at a terminal in a store and what happens in Saferpay: the
    /// operations of OmniChannel ask for it.
    ///
    /// `SixTransactionReference`. Text, mandatory, and `None` if a response lacks it.
    ///
    /// Example: `0:0:3:K5OYS9Ad6Ex4rASU1IM1b3CEU8bb`
    pub six_transaction_reference: Option<String>,

    /// The approval that the card's issuer or the acquirer gave, as printed on receipts.
    ///
    /// Not every means of payment has one.
    ///
    /// `ApprovalCode`. Text, optional.
    ///
    /// Example: `109510`
    pub approval_code: Option<String>,

    /// Mandate and creditor of a payment by direct debit.
    ///
    /// Present for direct debits only.
    ///
    /// `DirectDebit`. [`DirectDebitInfo`], optional.
    ///
    /// Example: `AcquirerReference`
    pub direct_debit: Option<DirectDebitInfo>,

    /// What the issuer noted about a card's first payment, so that later ones can refer to it.
    ///
    /// Keep it if you may want to charge the same card by way of another provider one day. Only some
    /// brands and acquirers give it.
    ///
    /// `IssuerReference`. [`IssuerReferenceInfo`], optional.
    pub issuer_reference: Option<IssuerReferenceInfo>,
}

impl PaymentTransaction {
    /// Makes one of what is mandatory.
    ///
    /// - `r#type`: Says that this is a payment; there is no other value.
    /// - `status`: How far the payment is: authorized, captured, canceled or pending.
    /// - `id`: Saferpay's id of this transaction.
    /// - `amount`: The amount that was authorized.
    #[must_use]
    pub fn new(
        r#type: PaymentTransactionType,
        status: TransactionStatus,
        id: impl Into<String>,
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

    /// Sets `CaptureId`. Names the capture; present once the payment is captured.
    #[must_use]
    pub fn with_capture_id(mut self, capture_id: impl Into<String>) -> Self {
        self.capture_id = Some(capture_id.into());
        self
    }

    /// Sets `Date`. When it was authorized.
    #[must_use]
    pub fn with_date(mut self, date: impl Into<DateTime>) -> Self {
        self.date = Some(date.into());
        self
    }

    /// Sets `OrderId`. Your own reference, as you gave it in the request.
    #[must_use]
    pub fn with_order_id(mut self, order_id: impl Into<String>) -> Self {
        self.order_id = Some(order_id.into());
        self
    }

    /// Sets `AcquirerName`. The company that handles the payment for your bank account, by its name.
    #[must_use]
    pub fn with_acquirer_name(mut self, acquirer_name: impl Into<String>) -> Self {
        self.acquirer_name = Some(acquirer_name.into());
        self
    }

    /// Sets `AcquirerReference`. The reference under which the acquirer knows this transaction.
    #[must_use]
    pub fn with_acquirer_reference(
        mut self,
        acquirer_reference: impl Into<String>,
    ) -> Self {
        self.acquirer_reference = Some(acquirer_reference.into());
        self
    }

    /// Sets `SixTransactionReference`. Worldline's own reference of the transaction, the same in the
    /// shop and at the till.
    #[must_use]
    pub fn with_six_transaction_reference(
        mut self,
        six_transaction_reference: impl Into<String>,
    ) -> Self {
        self.six_transaction_reference = Some(six_transaction_reference.into());
        self
    }

    /// Sets `ApprovalCode`. The approval that the card's issuer or the acquirer gave, as printed on
    /// receipts.
    #[must_use]
    pub fn with_approval_code(mut self, approval_code: impl Into<String>) -> Self {
        self.approval_code = Some(approval_code.into());
        self
    }

    /// Sets `DirectDebit`. Mandate and creditor of a payment by direct debit.
    #[inline]
    #[must_use]
    pub fn with_direct_debit(mut self, direct_debit: DirectDebitInfo) -> Self {
        self.direct_debit = Some(direct_debit);
        self
    }

    /// Sets `IssuerReference`. What the issuer noted about a card's first payment, so that later ones
    /// can refer to it.
    #[inline]
    #[must_use]
    pub fn with_issuer_reference(
        mut self,
        issuer_reference: IssuerReferenceInfo,
    ) -> Self {
        self.issuer_reference = Some(issuer_reference);
        self
    }
}

saferpay_runtime::impl_record!(PaymentTransaction {
    0 r#type: mandatory "Type",
    1 status: mandatory "Status",
    2 id: mandatory "Id",
    3 capture_id: optional "CaptureId" id(1, 64),
    4 date: expected "Date" date_time(),
    5 amount: mandatory "Amount",
    6 order_id: optional "OrderId" id(1, 80),
    7 acquirer_name: optional "AcquirerName",
    8 acquirer_reference: optional "AcquirerReference",
    9 six_transaction_reference: expected "SixTransactionReference",
    10 approval_code: optional "ApprovalCode",
    11 direct_debit: optional "DirectDebit",
    12 issuer_reference: optional "IssuerReference",
});
