// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::DateTime;
use crate::generated::values::declined_by::since_1_48::DeclinedBy;

/// The reason why a transaction failed, and who declined it.
///
/// The container `RestApi_Models_Transactions_FailedDetails`.
///
/// First in SpecVersion
/// [1.48](https://saferpay.github.io/jsonapi/1.48/#RestApi_Models_Transactions_FailedDetails).
#[derive(Default)]
#[non_exhaustive]
pub struct FailedDetails {
    /// The party that declined the transaction.
    ///
    /// It shows where to look for the cause: the payer's bank, your risk rules or the configuration of
    /// the terminal.
    ///
    /// `DeclinedBy`. [`DeclinedBy`], mandatory, and `None` if a response lacks it.
    ///
    /// Example: `ACQUIRER`
    pub declined_by: Option<DeclinedBy>,

    /// The date and time at which the transaction failed, without a time zone.
    ///
    /// `FailedDate`. Date, mandatory, and `None` if a response lacks it.
    ///
    /// Example: `2025-08-19T11:26:21.493`
    pub failed_date: Option<DateTime>,

    /// The card or account that was used, with most of its number masked.
    ///
    /// `MaskedPaymentMethod`. Text, optional.
    pub masked_payment_method: Option<String>,

    /// The origin of the payment method; the specification does not define the format.
    ///
    /// `PaymentMethodOrigin`. Text, optional.
    pub payment_method_origin: Option<String>,

    /// The error code from the acquirer or processor; codes differ between them.
    ///
    /// `ProcessorErrorCode`. Text, optional.
    pub processor_error_code: Option<String>,

    /// The error message from the acquirer or processor, for your support team.
    ///
    /// `ProcessorErrorText`. Text, optional.
    pub processor_error_text: Option<String>,

    /// Saferpay's code for the failure.
    ///
    /// `SaferpayErrorCode`. Text, optional.
    pub saferpay_error_code: Option<String>,

    /// Saferpay's description of the failure, for your support team.
    ///
    /// `SaferpayErrorText`. Text, optional.
    pub saferpay_error_text: Option<String>,
}

impl FailedDetails {
    /// Creates a value with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        saferpay_runtime::record::Record::EMPTY
    }

    /// Sets `DeclinedBy`. The party that declined the transaction.
    #[inline]
    #[must_use]
    pub fn with_declined_by(mut self, declined_by: DeclinedBy) -> Self {
        self.declined_by = Some(declined_by);
        self
    }

    /// Sets `FailedDate`. The date and time at which the transaction failed, without a time zone.
    #[must_use]
    pub fn with_failed_date(mut self, failed_date: impl Into<DateTime>) -> Self {
        self.failed_date = Some(failed_date.into());
        self
    }

    /// Sets `MaskedPaymentMethod`. The card or account that was used, with most of its number masked.
    #[must_use]
    pub fn with_masked_payment_method(
        mut self,
        masked_payment_method: impl Into<String>,
    ) -> Self {
        self.masked_payment_method = Some(masked_payment_method.into());
        self
    }

    /// Sets `PaymentMethodOrigin`. The origin of the payment method; the specification does not define
    /// the format.
    #[must_use]
    pub fn with_payment_method_origin(
        mut self,
        payment_method_origin: impl Into<String>,
    ) -> Self {
        self.payment_method_origin = Some(payment_method_origin.into());
        self
    }

    /// Sets `ProcessorErrorCode`. The error code from the acquirer or processor; codes differ between
    /// them.
    #[must_use]
    pub fn with_processor_error_code(
        mut self,
        processor_error_code: impl Into<String>,
    ) -> Self {
        self.processor_error_code = Some(processor_error_code.into());
        self
    }

    /// Sets `ProcessorErrorText`. The error message from the acquirer or processor, for your support
    /// team.
    #[must_use]
    pub fn with_processor_error_text(
        mut self,
        processor_error_text: impl Into<String>,
    ) -> Self {
        self.processor_error_text = Some(processor_error_text.into());
        self
    }

    /// Sets `SaferpayErrorCode`. Saferpay's code for the failure.
    #[must_use]
    pub fn with_saferpay_error_code(
        mut self,
        saferpay_error_code: impl Into<String>,
    ) -> Self {
        self.saferpay_error_code = Some(saferpay_error_code.into());
        self
    }

    /// Sets `SaferpayErrorText`. Saferpay's description of the failure, for your support team.
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
