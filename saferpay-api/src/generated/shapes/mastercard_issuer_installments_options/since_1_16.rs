// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::generated::shapes::custom_plan::since_1_16::CustomPlan;
use crate::generated::shapes::installment_plan::since_1_16::InstallmentPlan;

/// The installment plans that the card issuer offers to the cardholder.
///
/// It is present only if the issuer offers plans. Show the plans to the payer before you capture,
/// and send the choice in
/// [`Transaction/Capture`](transaction/struct.Transaction.html#method.capture). The issuer offers
/// either fixed plans or a custom plan, never both.
///
/// The container `Payment_Models_Data_MastercardIssuerInstallmentsOptions`.
///
/// First in SpecVersion
/// [1.16](https://saferpay.github.io/jsonapi/1.16/#Payment_Models_Data_MastercardIssuerInstallmentsOptions).
#[derive(Default)]
#[non_exhaustive]
pub struct MastercardIssuerInstallmentsOptions {
    /// The fixed plans to choose from, at most twelve.
    ///
    /// `InstallmentPlans`. List of [`InstallmentPlan`], optional.
    pub installment_plans: Vec<InstallmentPlan>,

    /// A plan in which the payer chooses the number of installments within limits.
    ///
    /// `CustomPlan`. [`CustomPlan`], optional.
    pub custom_plan: Option<CustomPlan>,

    /// A text from the issuer about the plans, intended for the receipt.
    ///
    /// The specification does not say when you must show it.
    ///
    /// `ReceiptFreeText`. Text, optional.
    pub receipt_free_text: Option<String>,
}

impl MastercardIssuerInstallmentsOptions {
    /// Creates a value with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        saferpay_runtime::record::Record::EMPTY
    }

    /// Sets `InstallmentPlans`. The fixed plans to choose from, at most twelve.
    #[inline]
    #[must_use]
    pub fn with_installment_plans(
        mut self,
        installment_plans: Vec<InstallmentPlan>,
    ) -> Self {
        self.installment_plans = installment_plans;
        self
    }

    /// Sets `CustomPlan`. A plan in which the payer chooses the number of installments within limits.
    #[inline]
    #[must_use]
    pub fn with_custom_plan(mut self, custom_plan: CustomPlan) -> Self {
        self.custom_plan = Some(custom_plan);
        self
    }

    /// Sets `ReceiptFreeText`. A text from the issuer about the plans, intended for the receipt.
    #[must_use]
    pub fn with_receipt_free_text(
        mut self,
        receipt_free_text: impl Into<String>,
    ) -> Self {
        self.receipt_free_text = Some(receipt_free_text.into());
        self
    }
}

saferpay_runtime::impl_record!(MastercardIssuerInstallmentsOptions {
    0 installment_plans: optional "InstallmentPlans",
    1 custom_plan: optional "CustomPlan",
    2 receipt_free_text: optional "ReceiptFreeText",
});
