// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::record::prelude::*;
use crate::generated::shapes::capture_reference::since_1_10::CaptureReference;

/// The request body of `POST /Payment/v1/Transaction/AssertCapture`.
///
/// `Transaction/AssertCapture`: Tells whether a capture that was pending has gone through.
///
/// First in SpecVersion
/// [1.10](https://saferpay.github.io/jsonapi/1.10/#Payment_v1_Transaction_AssertCapture).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AssertCaptureRequest {
    /// The capture to ask about, best by its `CaptureId`.
    ///
    /// Where the answer to a part was lost and there is no id, give the transaction and the
    /// `OrderPartId`.
    ///
    /// `CaptureReference`. [`CaptureReference`], mandatory.
    pub capture_reference: CaptureReference,
}

impl AssertCaptureRequest {
    /// Makes one of what is mandatory.
    ///
    /// - `capture_reference`: The capture to ask about, best by its `CaptureId`.
    #[must_use]
    pub fn new(capture_reference: CaptureReference) -> Self {
        Self { capture_reference }
    }
}

impl Record for AssertCaptureRequest {
    const NAME: &'static str = "AssertCaptureRequest";

    const FIELDS: &'static [Field] = &[Field::mandatory("CaptureReference")];

    fn blank() -> Self {
        Self {
            capture_reference: Blank::blank(),
        }
    }

    fn slot_at(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.capture_reference.slot(),
            _ => Slot::Nothing,
        }
    }

    fn view_at(&self, index: usize) -> View<'_> {
        match index {
            0 => self.capture_reference.view(),
            _ => View::Absent,
        }
    }
}

record!(AssertCaptureRequest);
