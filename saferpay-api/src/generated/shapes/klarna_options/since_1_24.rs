// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::record::prelude::*;
use crate::generated::shapes::klarna_attachment::since_1_24::KlarnaAttachment;

/// The container `Payment_Models_Data_KlarnaOptions`.
///
/// First in SpecVersion
/// [1.24](https://saferpay.github.io/jsonapi/1.24/#Payment_Models_Data_KlarnaOptions).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct KlarnaOptions {
    /// `Attachment`. [`KlarnaAttachment`], mandatory.
    pub attachment: KlarnaAttachment,
}

impl KlarnaOptions {
    /// Makes one of what is mandatory.
    #[must_use]
    pub fn new(attachment: KlarnaAttachment) -> Self {
        Self { attachment }
    }
}

impl Record for KlarnaOptions {
    const NAME: &'static str = "KlarnaOptions";

    const FIELDS: &'static [Field] = &[Field::mandatory("Attachment")];

    fn blank() -> Self {
        Self { attachment: Blank::blank() }
    }

    fn slot_at(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.attachment.slot(),
            _ => Slot::Nothing,
        }
    }

    fn view_at(&self, index: usize) -> View<'_> {
        match index {
            0 => self.attachment.view(),
            _ => View::Absent,
        }
    }
}

record!(KlarnaOptions);
