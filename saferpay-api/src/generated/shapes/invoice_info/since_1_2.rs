// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::DateTime;
use crate::generated::shapes::bank_account::since_1_2::BankAccount;

/// The payment details to print on the invoice for the payer.
///
/// It belongs to purchase on invoice, which 1.45 removes.
///
/// The container `Payment_Models_Data_InvoiceInfo`.
///
/// First in SpecVersion
/// [1.2](https://saferpay.github.io/jsonapi/1.2/#Payment_Models_Data_InvoiceInfo).
#[derive(Default)]
#[non_exhaustive]
pub struct InvoiceInfo {
    /// The account that the payer must transfer the money to, often one of the invoice provider.
    ///
    /// `Payee`. [`BankAccount`], optional.
    pub payee: Option<BankAccount>,

    /// The text that the payer must state in the transfer so that it can be matched to the invoice.
    ///
    /// `ReasonForTransfer`. Text, optional.
    pub reason_for_transfer: Option<String>,

    /// The date by which the payer must pay.
    ///
    /// `DueDate`. Date, optional.
    pub due_date: Option<DateTime>,
}

impl InvoiceInfo {
    /// Creates a value with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        saferpay_runtime::record::Record::EMPTY
    }

    /// Sets `Payee`. The account that the payer must transfer the money to, often one of the invoice
    /// provider.
    #[inline]
    #[must_use]
    pub fn with_payee(mut self, payee: BankAccount) -> Self {
        self.payee = Some(payee);
        self
    }

    /// Sets `ReasonForTransfer`. The text that the payer must state in the transfer so that it can be
    /// matched to the invoice.
    #[must_use]
    pub fn with_reason_for_transfer(
        mut self,
        reason_for_transfer: impl Into<String>,
    ) -> Self {
        self.reason_for_transfer = Some(reason_for_transfer.into());
        self
    }

    /// Sets `DueDate`. The date by which the payer must pay.
    #[must_use]
    pub fn with_due_date(mut self, due_date: impl Into<DateTime>) -> Self {
        self.due_date = Some(due_date.into());
        self
    }
}

saferpay_runtime::impl_record!(InvoiceInfo {
    0 payee: optional "Payee",
    1 reason_for_transfer: optional "ReasonForTransfer",
    2 due_date: optional "DueDate" date_time(),
});
