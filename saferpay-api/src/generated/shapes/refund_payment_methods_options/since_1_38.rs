// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::record::prelude::*;
use crate::generated::shapes::a2a_refund::since_1_38::A2aRefund;

/// What some means of payment need to know for a refund.
///
/// The container `Payment_Models_RefundPaymentMethodsOptions`.
///
/// First in SpecVersion
/// [1.38](https://saferpay.github.io/jsonapi/1.38/#Payment_Models_RefundPaymentMethodsOptions).
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct RefundPaymentMethodsOptions {
    /// What a refund of a payment from account to account needs.
    ///
    /// `A2A`. [`A2aRefund`], optional.
    pub a2a: Option<A2aRefund>,
}

impl RefundPaymentMethodsOptions {
    /// Makes one with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Record::blank()
    }

    /// Sets `A2A`. What a refund of a payment from account to account needs.
    #[must_use]
    pub fn with_a2a(mut self, a2a: A2aRefund) -> Self {
        self.a2a = Some(a2a);
        self
    }
}

impl Record for RefundPaymentMethodsOptions {
    const NAME: &'static str = "RefundPaymentMethodsOptions";

    const FIELDS: &'static [Field] = &[Field::optional("A2A")];

    fn blank() -> Self {
        Self { a2a: Blank::blank() }
    }

    fn slot_at(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.a2a.slot(),
            _ => Slot::Nothing,
        }
    }

    fn view_at(&self, index: usize) -> View<'_> {
        match index {
            0 => self.a2a.view(),
            _ => View::Absent,
        }
    }
}

record!(RefundPaymentMethodsOptions);
