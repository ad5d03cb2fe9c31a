// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::generated::shapes::installment_plan::since_1_16::InstallmentPlan;

/// The installment plan that the payer chose.
///
/// The container `Payment_Models_Data_MastercardIssuerInstallmentsSelection`.
///
/// First in SpecVersion
/// [1.16](https://saferpay.github.io/jsonapi/1.16/#Payment_Models_Data_MastercardIssuerInstallmentsSelection).
#[derive(Default)]
#[non_exhaustive]
pub struct MastercardIssuerInstallmentsSelection {
    /// The chosen plan, one of those offered with the authorization.
    ///
    /// For a custom plan, send the number of installments that the payer chose.
    ///
    /// `ChosenPlan`. [`InstallmentPlan`], optional.
    pub chosen_plan: Option<InstallmentPlan>,
}

impl MastercardIssuerInstallmentsSelection {
    /// Creates a value with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        saferpay_runtime::record::Record::EMPTY
    }

    /// Sets `ChosenPlan`. The chosen plan, one of those offered with the authorization.
    #[inline]
    #[must_use]
    pub fn with_chosen_plan(mut self, chosen_plan: InstallmentPlan) -> Self {
        self.chosen_plan = Some(chosen_plan);
        self
    }
}

saferpay_runtime::impl_record!(MastercardIssuerInstallmentsSelection {
    0 chosen_plan: optional "ChosenPlan",
});
