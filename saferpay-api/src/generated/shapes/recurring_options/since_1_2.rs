// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::record::prelude::*;

/// Says whether later charges may refer to this payment.
///
/// The container `Payment_Models_Data_RecurringOptions`.
///
/// First in SpecVersion
/// [1.2](https://saferpay.github.io/jsonapi/1.2/#Payment_Models_Data_RecurringOptions).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RecurringOptions {
    /// Set `true` on the first payment of a series, so that `Transaction/AuthorizeReferenced` works
    /// later.
    ///
    /// Without it the later charges have nothing to refer to. Capture the first payment too, before a
    /// later charge refers to it.
    ///
    /// `Initial`. True or false, mandatory.
    pub initial: bool,
}

impl RecurringOptions {
    /// Makes one of what is mandatory.
    ///
    /// - `initial`: Set `true` on the first payment of a series, so that
    ///   `Transaction/AuthorizeReferenced` works later.
    #[must_use]
    pub fn new(initial: bool) -> Self {
        Self { initial }
    }
}

impl Record for RecurringOptions {
    const NAME: &'static str = "RecurringOptions";

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

record!(RecurringOptions);
