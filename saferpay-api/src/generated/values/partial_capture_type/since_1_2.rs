// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

/// Whether more parts of the amount will be captured.
///
/// The values of `Type`, as in `Payment_Models_Data_PartialCapture`.
///
/// First in SpecVersion
/// [1.2](https://saferpay.github.io/jsonapi/1.2/#Payment_Models_Data_PartialCapture).
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum PartialCaptureType {
    /// More parts may follow.
    ///
    /// `PARTIAL`
    Partial,

    /// This is the last part; nothing more can be captured.
    ///
    /// Where the last part was not known to be the last, `Transaction/MultipartFinalize` closes
    /// afterwards.
    ///
    /// `FINAL`
    Final,

    /// A value that this version does not list.
    UnknownValue(saferpay_runtime::UnknownValue),
}

saferpay_runtime::impl_open_enum!(PartialCaptureType {
    Partial: "PARTIAL",
    Final: "FINAL",
});
