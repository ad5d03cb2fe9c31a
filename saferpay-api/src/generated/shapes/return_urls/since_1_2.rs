// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::record::prelude::*;

/// The container `Payment_Models_Data_ReturnUrls`.
///
/// First in SpecVersion
/// [1.2](https://saferpay.github.io/jsonapi/1.2/#Payment_Models_Data_ReturnUrls).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ReturnUrls {
    /// `Success`. Text, mandatory, `WebAddress`.
    ///
    /// Example: `https://merchanthost/success`
    pub success: String,

    /// `Fail`. Text, mandatory, `WebAddress`.
    ///
    /// Example: `https://merchanthost/fail`
    pub fail: String,

    /// `Abort`. Text, optional, `WebAddress`.
    ///
    /// Example: `https://merchanthost/abort`
    pub abort: Option<String>,
}

impl ReturnUrls {
    /// Makes one of what is mandatory.
    #[must_use]
    pub fn new(success: impl Into<String>, fail: impl Into<String>) -> Self {
        Self {
            success: success.into(),
            fail: fail.into(),
            ..Record::blank()
        }
    }

    /// Sets `Abort`.
    #[must_use]
    pub fn with_abort(mut self, abort: impl Into<String>) -> Self {
        self.abort = Some(abort.into());
        self
    }
}

impl Record for ReturnUrls {
    const NAME: &'static str = "ReturnUrls";

    const FIELDS: &'static [Field] = &[
        Field::mandatory("Success").bound(&[Rule::Format(Format::WebAddress)]),
        Field::mandatory("Fail").bound(&[Rule::Format(Format::WebAddress)]),
        Field::optional("Abort").bound(&[Rule::Format(Format::WebAddress)]),
    ];

    fn blank() -> Self {
        Self {
            success: Blank::blank(),
            fail: Blank::blank(),
            abort: Blank::blank(),
        }
    }

    fn slot_at(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.success.slot(),
            1 => self.fail.slot(),
            2 => self.abort.slot(),
            _ => Slot::Nothing,
        }
    }

    fn view_at(&self, index: usize) -> View<'_> {
        match index {
            0 => self.success.view(),
            1 => self.fail.view(),
            2 => self.abort.view(),
            _ => View::Absent,
        }
    }
}

record!(ReturnUrls);
