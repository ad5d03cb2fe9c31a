// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::record::prelude::*;

/// Marks a payment as the first of several instalments that you will charge yourself.
///
/// It cannot be combined with the recurring option.
///
/// The container `Payment_Models_Data_InstallmentOptions`.
///
/// First in SpecVersion
/// [1.2](https://saferpay.github.io/jsonapi/1.2/#Payment_Models_Data_InstallmentOptions).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct InstallmentOptions {
    /// Whether later instalments may refer to this payment.
    ///
    /// Set it to `true` on the first payment, or `Transaction/AuthorizeReferenced` refuses the later
    /// ones. Capture the first payment before you refer to it.
    ///
    /// `Initial`. True or false, mandatory.
    pub initial: bool,
}

impl InstallmentOptions {
    /// Makes one of what is mandatory.
    ///
    /// - `initial`: Whether later instalments may refer to this payment.
    #[must_use]
    pub fn new(initial: bool) -> Self {
        Self { initial }
    }
}

impl Record for InstallmentOptions {
    const NAME: &'static str = "InstallmentOptions";

    const FIELDS: &'static [Field] = &[Field::mandatory("Initial")];

    fn blank() -> Self {
        Self { initial: Blank::blank() }
    }

    fn slot_at(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.initial.slot(),
            _ => Slot::Nothing,
        }
    }

    fn view_at(&self, index: usize) -> View<'_> {
        match index {
            0 => self.initial.view(),
            _ => View::Absent,
        }
    }
}

record!(InstallmentOptions);
