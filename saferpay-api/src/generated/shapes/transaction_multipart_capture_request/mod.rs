// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

//! `MultipartCaptureRequest` in all its shapes.

#[cfg(any(
    feature = "v1_10", feature = "v1_11", feature = "v1_12", feature = "v1_13", feature = "v1_14",
    feature = "v1_15", feature = "v1_16", feature = "v1_17", feature = "v1_18", feature = "v1_19",
    feature = "v1_20", feature = "v1_21", feature = "v1_22", feature = "v1_23", feature = "v1_24",
    feature = "v1_25", feature = "v1_26", feature = "v1_27", feature = "v1_28", feature = "v1_29",
    feature = "v1_30", feature = "v1_31", feature = "v1_32", feature = "v1_33", feature = "v1_34",
    feature = "v1_35", feature = "v1_36", feature = "v1_37", feature = "v1_38", feature = "v1_39",
    feature = "v1_40",
))]
pub(crate) mod since_1_10;
#[cfg(any(feature = "v1_41", feature = "v1_42"))]
pub(crate) mod since_1_41;
#[cfg(any(
    feature = "v1_43", feature = "v1_44", feature = "v1_45", feature = "v1_46", feature = "v1_47",
    feature = "v1_48", feature = "v1_49", feature = "v1_50",
))]
pub(crate) mod since_1_43;
#[cfg(feature = "_ge_1_51")]
pub(crate) mod since_1_51;
