// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

/// Whether you will capture more parts of the amount.
///
/// The values of `Type`, as in `Payment_Models_Data_PartialCapture`.
///
/// First in SpecVersion
/// [1.2](https://saferpay.github.io/jsonapi/1.2/#Payment_Models_Data_PartialCapture).
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum PartialCaptureType {
    /// More parts can follow.
    ///
    /// `PARTIAL`
    Partial,

    /// This is the last part; no further captures are possible.
    #[cfg_attr(
        feature = "_ge_1_10",
        doc = "",
        cfg_attr(
            any(
                feature = "v1_2", feature = "v1_3", feature = "v1_4", feature = "v1_5",
                feature = "v1_6", feature = "v1_7", feature = "v1_8", feature = "v1_9",
            ),
            doc = "Since 1.10:",
        ),
        doc = "If you do not know which part is the last one, a separate operation can finalize the captures",
        doc = "afterwards.",
    )]
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
