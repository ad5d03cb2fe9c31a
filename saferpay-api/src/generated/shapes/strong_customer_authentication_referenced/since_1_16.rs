// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::record::prelude::*;
use crate::generated::values::referenced_exemption::since_1_16::ReferencedExemption;

/// Asks for an exemption for a charge that refers to an earlier payment.
///
/// The container `Payment_Models_Data_StrongCustomerAuthenticationReferenced`.
///
/// First in SpecVersion
/// [1.16](https://saferpay.github.io/jsonapi/1.16/#Payment_Models_Data_StrongCustomerAuthenticationReferenced).
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct StrongCustomerAuthenticationReferenced {
    /// The reason why this charge needs no strong authentication.
    ///
    /// `Exemption`. [`ReferencedExemption`], optional.
    pub exemption: Option<ReferencedExemption>,
}

impl StrongCustomerAuthenticationReferenced {
    /// Makes one with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Record::blank()
    }

    /// Sets `Exemption`. The reason why this charge needs no strong authentication.
    #[must_use]
    pub fn with_exemption(mut self, exemption: ReferencedExemption) -> Self {
        self.exemption = Some(exemption);
        self
    }
}

impl Record for StrongCustomerAuthenticationReferenced {
    const NAME: &'static str = "StrongCustomerAuthenticationReferenced";

    const FIELDS: &'static [Field] = &[Field::optional("Exemption")];

    fn blank() -> Self {
        Self { exemption: Blank::blank() }
    }

    fn slot_at(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.exemption.slot(),
            _ => Slot::Nothing,
        }
    }

    fn view_at(&self, index: usize) -> View<'_> {
        match index {
            0 => self.exemption.view(),
            _ => View::Absent,
        }
    }
}

record!(StrongCustomerAuthenticationReferenced);
