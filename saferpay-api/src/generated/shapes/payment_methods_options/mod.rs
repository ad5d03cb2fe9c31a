// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

//! `PaymentMethodsOptions` in all its shapes.

#[cfg(any(feature = "v1_11", feature = "v1_12", feature = "v1_13", feature = "v1_14"))]
pub(crate) mod since_1_11;
#[cfg(any(
    feature = "v1_15", feature = "v1_16", feature = "v1_17", feature = "v1_18", feature = "v1_19",
    feature = "v1_20", feature = "v1_21", feature = "v1_22", feature = "v1_23",
))]
pub(crate) mod since_1_15;
#[cfg(any(
    feature = "v1_24", feature = "v1_25", feature = "v1_26", feature = "v1_27", feature = "v1_28",
    feature = "v1_29", feature = "v1_30", feature = "v1_31", feature = "v1_32", feature = "v1_33",
    feature = "v1_34", feature = "v1_35", feature = "v1_36", feature = "v1_37",
))]
pub(crate) mod since_1_24;
#[cfg(any(
    feature = "v1_38", feature = "v1_39", feature = "v1_40", feature = "v1_41", feature = "v1_42",
    feature = "v1_43",
))]
pub(crate) mod since_1_38;
#[cfg(feature = "_ge_1_44")]
pub(crate) mod since_1_44;
