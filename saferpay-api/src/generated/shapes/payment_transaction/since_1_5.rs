// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::DateTime;
use crate::record::prelude::*;
use crate::generated::shapes::amount::since_1_2::Amount;
use crate::generated::shapes::direct_debit_info::since_1_2::DirectDebitInfo;
use crate::generated::shapes::invoice_info::since_1_2::InvoiceInfo;
use crate::generated::values::payment_transaction_type::since_1_5::PaymentTransactionType;
use crate::generated::values::transaction_status::since_1_5::TransactionStatus;

/// The container `Payment_Models_Data_PaymentTransaction`.
///
/// First in SpecVersion
/// [1.5](https://saferpay.github.io/jsonapi/1.5/#Payment_Models_Data_PaymentTransaction).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PaymentTransaction {
    /// `Type`. [`PaymentTransactionType`], mandatory.
    ///
    /// Example: `PAYMENT`
    pub r#type: PaymentTransactionType,

    /// `Status`. [`TransactionStatus`], mandatory.
    ///
    /// Example: `AUTHORIZED`
    pub status: TransactionStatus,

    /// `Id`. Text, mandatory.
    ///
    /// Example: `K5OYS9Ad6Ex4rASU1IM1b3CEU8bb`
    pub id: String,

    /// `Date`. Date, mandatory.
    ///
    /// Example: `2011-09-23T14:57:23.023+02.00`
    pub date: DateTime,

    /// `Amount`. [`Amount`], mandatory.
    pub amount: Amount,

    /// `OrderId`. Text, optional, `Id[1..80]`.
    ///
    /// Example: `c52ad18472354511ab2c33b59e796901`
    pub order_id: Option<String>,

    /// `AcquirerName`. Text, optional.
    ///
    /// Example: `AcquirerName`
    pub acquirer_name: Option<String>,

    /// `AcquirerReference`. Text, optional.
    ///
    /// Example: `AcquirerReference`
    pub acquirer_reference: Option<String>,

    /// `DirectDebit`. [`DirectDebitInfo`], optional.
    ///
    /// Example: `AcquirerReference`
    pub direct_debit: Option<DirectDebitInfo>,

    /// `Invoice`. [`InvoiceInfo`], optional.
    pub invoice: Option<InvoiceInfo>,
}

impl PaymentTransaction {
    /// Makes one of what is mandatory.
    #[must_use]
    pub fn new(
        r#type: PaymentTransactionType,
        status: TransactionStatus,
        id: impl Into<String>,
        date: impl Into<DateTime>,
        amount: Amount,
    ) -> Self {
        Self {
            r#type,
            status,
            id: id.into(),
            date: date.into(),
            amount,
            ..Record::blank()
        }
    }

    /// Sets `OrderId`.
    #[must_use]
    pub fn with_order_id(mut self, order_id: impl Into<String>) -> Self {
        self.order_id = Some(order_id.into());
        self
    }

    /// Sets `AcquirerName`.
    #[must_use]
    pub fn with_acquirer_name(mut self, acquirer_name: impl Into<String>) -> Self {
        self.acquirer_name = Some(acquirer_name.into());
        self
    }

    /// Sets `AcquirerReference`.
    #[must_use]
    pub fn with_acquirer_reference(
        mut self,
        acquirer_reference: impl Into<String>,
    ) -> Self {
        self.acquirer_reference = Some(acquirer_reference.into());
        self
    }

    /// Sets `DirectDebit`.
    #[must_use]
    pub fn with_direct_debit(mut self, direct_debit: DirectDebitInfo) -> Self {
        self.direct_debit = Some(direct_debit);
        self
    }

    /// Sets `Invoice`.
    #[must_use]
    pub fn with_invoice(mut self, invoice: InvoiceInfo) -> Self {
        self.invoice = Some(invoice);
        self
    }
}

impl Record for PaymentTransaction {
    const NAME: &'static str = "PaymentTransaction";

    const FIELDS: &'static [Field] = &[
        Field::mandatory("Type"),
        Field::mandatory("Status"),
        Field::mandatory("Id"),
        Field::mandatory("Date").bound(&[Rule::Format(Format::DateTime)]),
        Field::mandatory("Amount"),
        Field::optional("OrderId").bound(&[Rule::Characters(Characters::Id, 1, 80)]),
        Field::optional("AcquirerName"),
        Field::optional("AcquirerReference"),
        Field::optional("DirectDebit"),
        Field::optional("Invoice"),
    ];

    fn blank() -> Self {
        Self {
            r#type: Blank::blank(),
            status: Blank::blank(),
            id: Blank::blank(),
            date: Blank::blank(),
            amount: Blank::blank(),
            order_id: Blank::blank(),
            acquirer_name: Blank::blank(),
            acquirer_reference: Blank::blank(),
            direct_debit: Blank::blank(),
            invoice: Blank::blank(),
        }
    }

    fn slot_at(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.r#type.slot(),
            1 => self.status.slot(),
            2 => self.id.slot(),
            3 => self.date.slot(),
            4 => self.amount.slot(),
            5 => self.order_id.slot(),
            6 => self.acquirer_name.slot(),
            7 => self.acquirer_reference.slot(),
            8 => self.direct_debit.slot(),
            9 => self.invoice.slot(),
            _ => Slot::Nothing,
        }
    }

    fn view_at(&self, index: usize) -> View<'_> {
        match index {
            0 => self.r#type.view(),
            1 => self.status.view(),
            2 => self.id.view(),
            3 => self.date.view(),
            4 => self.amount.view(),
            5 => self.order_id.view(),
            6 => self.acquirer_name.view(),
            7 => self.acquirer_reference.view(),
            8 => self.direct_debit.view(),
            9 => self.invoice.view(),
            _ => View::Absent,
        }
    }
}

record!(PaymentTransaction);
