// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

use crate::generated::values::partial_capture_type::since_1_2::PartialCaptureType;

/// Captures a part of the authorized amount, so that several captures can follow one
/// authorization.
///
/// Only PayPal supported it. SpecVersion 1.10 replaces it with an operation of its own.
///
/// The container `Payment_Models_Data_PartialCapture`.
///
/// First in SpecVersion
/// [1.2](https://saferpay.github.io/jsonapi/1.2/#Payment_Models_Data_PartialCapture).
#[non_exhaustive]
pub struct PartialCapture {
    /// Whether more parts will follow (`PARTIAL`) or this is the last one (`FINAL`).
    ///
    /// `Type`. [`PartialCaptureType`], mandatory.
    pub r#type: PartialCaptureType,

    /// Your own ID of this partial capture, different from that of every other part.
    ///
    /// Save it: it identifies the part in a refund if you do not have the transaction ID of the part.
    ///
    /// `OrderPartId`. Text, mandatory, `Id[1..80]`.
    ///
    /// Example: `kh9ngajrfe6wfu3d0c`
    pub order_part_id: String,
}

impl PartialCapture {
    /// Creates a value with its mandatory fields.
    ///
    /// - `r#type`: Whether more parts will follow (`PARTIAL`) or this is the last one (`FINAL`).
    /// - `order_part_id`: Your own ID of this partial capture, different from that of every other
    ///   part.
    #[must_use]
    pub fn new(r#type: PartialCaptureType, order_part_id: impl Into<String>) -> Self {
        Self {
            r#type,
            order_part_id: order_part_id.into(),
        }
    }
}

saferpay_runtime::impl_record!(PartialCapture {
    0 r#type: mandatory "Type",
    1 order_part_id: mandatory "OrderPartId" id(1, 80),
});
