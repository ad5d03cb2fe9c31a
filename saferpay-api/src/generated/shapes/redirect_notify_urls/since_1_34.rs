// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::record::prelude::*;

/// The container `Payment_Models_Data_RedirectNotifyUrls`.
///
/// First in SpecVersion
/// [1.34](https://saferpay.github.io/jsonapi/1.34/#Payment_Models_Data_RedirectNotifyUrls).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RedirectNotifyUrls {
    /// `Success`. Text, mandatory, `Length[0..2000]`.
    ///
    /// Example: `https://merchanthost/success/123`
    pub success: String,

    /// `Fail`. Text, mandatory, `Length[0..2000]`.
    ///
    /// Example: `https://merchanthost/fail/123`
    pub fail: String,
}

impl RedirectNotifyUrls {
    /// Makes one of what is mandatory.
    #[must_use]
    pub fn new(success: impl Into<String>, fail: impl Into<String>) -> Self {
        Self {
            success: success.into(),
            fail: fail.into(),
        }
    }
}

impl Record for RedirectNotifyUrls {
    const NAME: &'static str = "RedirectNotifyUrls";

    const FIELDS: &'static [Field] = &[
        Field::mandatory("Success").bound(&[Rule::Length(0, 2000)]),
        Field::mandatory("Fail").bound(&[Rule::Length(0, 2000)]),
    ];

    fn blank() -> Self {
        Self {
            success: Blank::blank(),
            fail: Blank::blank(),
        }
    }

    fn slot_at(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.success.slot(),
            1 => self.fail.slot(),
            _ => Slot::Nothing,
        }
    }

    fn view_at(&self, index: usize) -> View<'_> {
        match index {
            0 => self.success.view(),
            1 => self.fail.view(),
            _ => View::Absent,
        }
    }
}

record!(RedirectNotifyUrls);
