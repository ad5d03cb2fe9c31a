// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::record::prelude::*;
use crate::generated::values::fraud_prevention_outcome::since_1_39::FraudPreventionOutcome;

/// What the fraud check of Saferpay found.
///
/// It is there only if such a check was made.
///
/// The container `Payment_Models_FraudPrevention`.
///
/// First in SpecVersion
/// [1.39](https://saferpay.github.io/jsonapi/1.39/#Payment_Models_FraudPrevention).
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct FraudPrevention {
    /// Whether the payment looked sound, or wants a second look before you capture.
    ///
    /// A suspicious payment is authorized all the same: wait with capture and delivery.
    ///
    /// `Result`. [`FraudPreventionOutcome`], optional.
    ///
    /// Example: `APPROVED`
    pub result: Option<FraudPreventionOutcome>,
}

impl FraudPrevention {
    /// Makes one with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Record::blank()
    }

    /// Sets `Result`. Whether the payment looked sound, or wants a second look before you capture.
    #[must_use]
    pub fn with_result(mut self, result: FraudPreventionOutcome) -> Self {
        self.result = Some(result);
        self
    }
}

impl Record for FraudPrevention {
    const NAME: &'static str = "FraudPrevention";

    const FIELDS: &'static [Field] = &[Field::optional("Result")];

    fn blank() -> Self {
        Self { result: Blank::blank() }
    }

    fn slot_at(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.result.slot(),
            _ => Slot::Nothing,
        }
    }

    fn view_at(&self, index: usize) -> View<'_> {
        match index {
            0 => self.result.view(),
            _ => View::Absent,
        }
    }
}

record!(FraudPrevention);
