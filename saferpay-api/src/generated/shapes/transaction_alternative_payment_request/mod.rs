// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

//! `AlternativePaymentRequest` in all its shapes.

#[cfg(feature = "v1_12")]
pub(crate) mod since_1_12;
#[cfg(any(
    feature = "v1_13", feature = "v1_14", feature = "v1_15", feature = "v1_16", feature = "v1_17",
))]
pub(crate) mod since_1_13;
#[cfg(feature = "v1_18")]
pub(crate) mod since_1_18;
#[cfg(feature = "v1_19")]
pub(crate) mod since_1_19;
#[cfg(any(
    feature = "v1_20", feature = "v1_21", feature = "v1_22", feature = "v1_23", feature = "v1_24",
    feature = "v1_25", feature = "v1_26",
))]
pub(crate) mod since_1_20;
#[cfg(feature = "v1_27")]
pub(crate) mod since_1_27;
#[cfg(any(feature = "v1_28", feature = "v1_29"))]
pub(crate) mod since_1_28;
#[cfg(any(feature = "v1_30", feature = "v1_31", feature = "v1_32"))]
pub(crate) mod since_1_30;
#[cfg(feature = "v1_33")]
pub(crate) mod since_1_33;
#[cfg(feature = "v1_34")]
pub(crate) mod since_1_34;
#[cfg(feature = "v1_35")]
pub(crate) mod since_1_35;
#[cfg(feature = "v1_36")]
pub(crate) mod since_1_36;
#[cfg(feature = "v1_37")]
pub(crate) mod since_1_37;
#[cfg(any(feature = "v1_38", feature = "v1_39", feature = "v1_40"))]
pub(crate) mod since_1_38;
#[cfg(any(
    feature = "v1_41", feature = "v1_42", feature = "v1_43", feature = "v1_44", feature = "v1_45",
    feature = "v1_46", feature = "v1_47", feature = "v1_48",
))]
pub(crate) mod since_1_41;
#[cfg(feature = "_ge_1_49")]
pub(crate) mod since_1_49;
