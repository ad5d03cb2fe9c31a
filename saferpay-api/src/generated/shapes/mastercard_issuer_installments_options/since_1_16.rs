// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::record::prelude::*;
use crate::generated::shapes::custom_plan::since_1_16::CustomPlan;
use crate::generated::shapes::installment_plan::since_1_16::InstallmentPlan;

/// The plans by which the card's issuer lets the cardholder pay back in parts.
///
/// It is there only when the issuer offers any. Show the plans to the payer before you capture,
/// and tell the choice in `Transaction/Capture`. Either fixed plans or a custom plan are offered,
/// never both.
///
/// The container `Payment_Models_Data_MastercardIssuerInstallmentsOptions`.
///
/// First in SpecVersion
/// [1.16](https://saferpay.github.io/jsonapi/1.16/#Payment_Models_Data_MastercardIssuerInstallmentsOptions).
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct MastercardIssuerInstallmentsOptions {
    /// The fixed plans to choose from, at most twelve.
    ///
    /// `InstallmentPlans`. List of [`InstallmentPlan`], optional.
    pub installment_plans: Vec<InstallmentPlan>,

    /// A plan in which the payer picks the number of parts within bounds.
    ///
    /// `CustomPlan`. [`CustomPlan`], optional.
    pub custom_plan: Option<CustomPlan>,

    /// A text of the issuer to go with the plans, meant for the receipt.
    ///
    /// The page does not say when it must be shown.
    ///
    /// `ReceiptFreeText`. Text, optional.
    pub receipt_free_text: Option<String>,
}

impl MastercardIssuerInstallmentsOptions {
    /// Makes one with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Record::blank()
    }

    /// Sets `InstallmentPlans`. The fixed plans to choose from, at most twelve.
    #[must_use]
    pub fn with_installment_plans(
        mut self,
        installment_plans: Vec<InstallmentPlan>,
    ) -> Self {
        self.installment_plans = installment_plans;
        self
    }

    /// Sets `CustomPlan`. A plan in which the payer picks the number of parts within bounds.
    #[must_use]
    pub fn with_custom_plan(mut self, custom_plan: CustomPlan) -> Self {
        self.custom_plan = Some(custom_plan);
        self
    }

    /// Sets `ReceiptFreeText`. A text of the issuer to go with the plans, meant for the receipt.
    #[must_use]
    pub fn with_receipt_free_text(
        mut self,
        receipt_free_text: impl Into<String>,
    ) -> Self {
        self.receipt_free_text = Some(receipt_free_text.into());
        self
    }
}

impl Record for MastercardIssuerInstallmentsOptions {
    const NAME: &'static str = "MastercardIssuerInstallmentsOptions";

    const FIELDS: &'static [Field] = &[
        Field::optional("InstallmentPlans"),
        Field::optional("CustomPlan"),
        Field::optional("ReceiptFreeText"),
    ];

    fn blank() -> Self {
        Self {
            installment_plans: Blank::blank(),
            custom_plan: Blank::blank(),
            receipt_free_text: Blank::blank(),
        }
    }

    fn slot_at(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.installment_plans.slot(),
            1 => self.custom_plan.slot(),
            2 => self.receipt_free_text.slot(),
            _ => Slot::Nothing,
        }
    }

    fn view_at(&self, index: usize) -> View<'_> {
        match index {
            0 => self.installment_plans.view(),
            1 => self.custom_plan.view(),
            2 => self.receipt_free_text.view(),
            _ => View::Absent,
        }
    }
}

record!(MastercardIssuerInstallmentsOptions);
