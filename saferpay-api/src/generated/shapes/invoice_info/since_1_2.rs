// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::DateTime;
use crate::generated::shapes::bank_account::since_1_2::BankAccount;

/// What to print on the invoice, so that the payer pays it to the right place.
///
/// It belongs to purchase on invoice, which 1.45 removed.
///
/// The container `Payment_Models_Data_InvoiceInfo`.
///
/// First in SpecVersion
/// [1.2](https://saferpay.github.io/jsonapi/1.2/#Payment_Models_Data_InvoiceInfo).
#[derive(Default)]
#[non_exhaustive]
pub struct InvoiceInfo {
    /// The account that the payer must pay to; often that of the invoice provider, not yours.
    ///
    /// `Payee`. [`BankAccount`], optional.
    pub payee: Option<BankAccount>,

    /// What the payer must write as the reason of the transfer, so that it is matched with the
    /// invoice.
    ///
    /// `ReasonForTransfer`. Text, optional.
    pub reason_for_transfer: Option<String>,

    /// The day by which the payer must have paid.
    ///
    /// `DueDate`. Date, optional.
    pub due_date: Option<DateTime>,
}

impl InvoiceInfo {
    /// Makes one with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        saferpay_runtime::record::Record::EMPTY
    }

    /// Sets `Payee`. The account that the payer must pay to; often that of the invoice provider, not
    /// yours.
    #[inline]
    #[must_use]
    pub fn with_payee(mut self, payee: BankAccount) -> Self {
        self.payee = Some(payee);
        self
    }

    /// Sets `ReasonForTransfer`. What the payer must write as the reason of the transfer, so that it
    /// is matched with the invoice.
    #[must_use]
    pub fn with_reason_for_transfer(
        mut self,
        reason_for_transfer: impl Into<String>,
    ) -> Self {
        self.reason_for_transfer = Some(reason_for_transfer.into());
        self
    }

    /// Sets `DueDate`. The day by which the payer must have paid.
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
