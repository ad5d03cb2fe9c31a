// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::record::prelude::*;
use crate::generated::shapes::klarna_attachment::since_1_24::KlarnaAttachment;

/// More about the purchase, for Klarna to judge it by.
///
/// Klarna needs the order with its items as well; that is another container.
///
/// The container `Payment_Models_Data_KlarnaOptions`.
///
/// First in SpecVersion
/// [1.24](https://saferpay.github.io/jsonapi/1.24/#Payment_Models_Data_KlarnaOptions).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct KlarnaOptions {
    /// What Klarna calls extra merchant data (EMD).
    ///
    /// Which data are due for your trade is in Klarna's own documentation.
    ///
    /// `Attachment`. [`KlarnaAttachment`], mandatory.
    pub attachment: KlarnaAttachment,
}

impl KlarnaOptions {
    /// Makes one of what is mandatory.
    ///
    /// - `attachment`: What Klarna calls extra merchant data (EMD).
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
