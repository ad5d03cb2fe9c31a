// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::record::prelude::*;
use crate::generated::shapes::installment_plan::since_1_16::InstallmentPlan;

/// The plan that the payer chose.
///
/// The container `Payment_Models_Data_MastercardIssuerInstallmentsSelection`.
///
/// First in SpecVersion
/// [1.16](https://saferpay.github.io/jsonapi/1.16/#Payment_Models_Data_MastercardIssuerInstallmentsSelection).
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct MastercardIssuerInstallmentsSelection {
    /// The chosen plan, one of those offered at the authorization.
    ///
    /// For a custom plan, send the number of parts that the payer picked.
    ///
    /// `ChosenPlan`. [`InstallmentPlan`], optional.
    pub chosen_plan: Option<InstallmentPlan>,
}

impl MastercardIssuerInstallmentsSelection {
    /// Makes one with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Record::blank()
    }

    /// Sets `ChosenPlan`. The chosen plan, one of those offered at the authorization.
    #[must_use]
    pub fn with_chosen_plan(mut self, chosen_plan: InstallmentPlan) -> Self {
        self.chosen_plan = Some(chosen_plan);
        self
    }
}

impl Record for MastercardIssuerInstallmentsSelection {
    const NAME: &'static str = "MastercardIssuerInstallmentsSelection";

    const FIELDS: &'static [Field] = &[Field::optional("ChosenPlan")];

    fn blank() -> Self {
        Self {
            chosen_plan: Blank::blank(),
        }
    }

    fn slot_at(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.chosen_plan.slot(),
            _ => Slot::Nothing,
        }
    }

    fn view_at(&self, index: usize) -> View<'_> {
        match index {
            0 => self.chosen_plan.view(),
            _ => View::Absent,
        }
    }
}

record!(MastercardIssuerInstallmentsSelection);
