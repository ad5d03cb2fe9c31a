// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::DateTime;
use crate::generated::values::declined_by::since_1_48::DeclinedBy;

/// Why a transaction failed, and who turned it down.
///
/// The container `RestApi_Models_Transactions_FailedDetails`.
///
/// First in SpecVersion
/// [1.48](https://saferpay.github.io/jsonapi/1.48/#RestApi_Models_Transactions_FailedDetails).
#[derive(Default)]
#[non_exhaustive]
pub struct FailedDetails {
    /// Who turned the transaction down.
    ///
    /// It tells where to look: at the payer's bank, at your risk rules or at the terminal's setup.
    ///
    /// `DeclinedBy`. [`DeclinedBy`], mandatory, and `None` if a response lacks it.
    ///
    /// Example: `ACQUIRER`
    pub declined_by: Option<DeclinedBy>,

    /// When the transaction failed, without a time zone.
    ///
    /// `FailedDate`. Date, mandatory, and `None` if a response lacks it.
    ///
    /// Example: `2025-08-19T11:26:21.493`
    pub failed_date: Option<DateTime>,

    /// The card or account that was used, with most of its number blanked out.
    ///
    /// `MaskedPaymentMethod`. Text, optional.
    pub masked_payment_method: Option<String>,

    /// Where the means of payment comes from; the page does not say in which form.
    ///
    /// `PaymentMethodOrigin`. Text, optional.
    pub payment_method_origin: Option<String>,

    /// The code with which the acquirer or processor refused; it differs from one to the next.
    ///
    /// `ProcessorErrorCode`. Text, optional.
    pub processor_error_code: Option<String>,

    /// The words with which the acquirer or processor refused, for your support.
    ///
    /// `ProcessorErrorText`. Text, optional.
    pub processor_error_text: Option<String>,

    /// The code with which Saferpay names the failure.
    ///
    /// `SaferpayErrorCode`. Text, optional.
    pub saferpay_error_code: Option<String>,

    /// The words with which Saferpay names the failure, for your support.
    ///
    /// `SaferpayErrorText`. Text, optional.
    pub saferpay_error_text: Option<String>,
}

impl FailedDetails {
    /// Makes one with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        saferpay_runtime::record::Record::EMPTY
    }

    /// Sets `DeclinedBy`. Who turned the transaction down.
    #[inline]
    #[must_use]
    pub fn with_declined_by(mut self, declined_by: DeclinedBy) -> Self {
        self.declined_by = Some(declined_by);
        self
    }

    /// Sets `FailedDate`. When the transaction failed, without a time zone.
    #[must_use]
    pub fn with_failed_date(mut self, failed_date: impl Into<DateTime>) -> Self {
        self.failed_date = Some(failed_date.into());
        self
    }

    /// Sets `MaskedPaymentMethod`. The card or account that was used, with most of its number blanked
    /// out.
    #[must_use]
    pub fn with_masked_payment_method(
        mut self,
        masked_payment_method: impl Into<String>,
    ) -> Self {
        self.masked_payment_method = Some(masked_payment_method.into());
        self
    }

    /// Sets `PaymentMethodOrigin`. Where the means of payment comes from; the page does not say in
    /// which form.
    #[must_use]
    pub fn with_payment_method_origin(
        mut self,
        payment_method_origin: impl Into<String>,
    ) -> Self {
        self.payment_method_origin = Some(payment_method_origin.into());
        self
    }

    /// Sets `ProcessorErrorCode`. The code with which the acquirer or processor refused; it differs
    /// from one to the next.
    #[must_use]
    pub fn with_processor_error_code(
        mut self,
        processor_error_code: impl Into<String>,
    ) -> Self {
        self.processor_error_code = Some(processor_error_code.into());
        self
    }

    /// Sets `ProcessorErrorText`. The words with which the acquirer or processor refused, for your
    /// support.
    #[must_use]
    pub fn with_processor_error_text(
        mut self,
        processor_error_text: impl Into<String>,
    ) -> Self {
        self.processor_error_text = Some(processor_error_text.into());
        self
    }

    /// Sets `SaferpayErrorCode`. The code with which Saferpay names the failure.
    #[must_use]
    pub fn with_saferpay_error_code(
        mut self,
        saferpay_error_code: impl Into<String>,
    ) -> Self {
        self.saferpay_error_code = Some(saferpay_error_code.into());
        self
    }

    /// Sets `SaferpayErrorText`. The words with which Saferpay names the failure, for your support.
    #[must_use]
    pub fn with_saferpay_error_text(
        mut self,
        saferpay_error_text: impl Into<String>,
    ) -> Self {
        self.saferpay_error_text = Some(saferpay_error_text.into());
        self
    }
}

saferpay_runtime::impl_record!(FailedDetails {
    0 declined_by: expected "DeclinedBy",
    1 failed_date: expected "FailedDate" date_time(),
    2 masked_payment_method: optional "MaskedPaymentMethod",
    3 payment_method_origin: optional "PaymentMethodOrigin",
    4 processor_error_code: optional "ProcessorErrorCode",
    5 processor_error_text: optional "ProcessorErrorText",
    6 saferpay_error_code: optional "SaferpayErrorCode",
    7 saferpay_error_text: optional "SaferpayErrorText",
});
