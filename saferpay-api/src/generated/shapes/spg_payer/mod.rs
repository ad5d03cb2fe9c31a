// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

//! `SpgPayer` in all its shapes.

#[cfg(any(
    feature = "v1_17", feature = "v1_18", feature = "v1_19", feature = "v1_20", feature = "v1_21",
    feature = "v1_22", feature = "v1_23", feature = "v1_24", feature = "v1_25", feature = "v1_26",
))]
pub(crate) mod since_1_17;
#[cfg(feature = "v1_27")]
pub(crate) mod since_1_27;
#[cfg(any(
    feature = "v1_28", feature = "v1_29", feature = "v1_30", feature = "v1_31", feature = "v1_32",
    feature = "v1_33", feature = "v1_34",
))]
pub(crate) mod since_1_28;
#[cfg(feature = "v1_35")]
pub(crate) mod since_1_35;
#[cfg(any(
    feature = "v1_36", feature = "v1_37", feature = "v1_38", feature = "v1_39", feature = "v1_40",
))]
pub(crate) mod since_1_36;
#[cfg(feature = "_ge_1_41")]
pub(crate) mod since_1_41;
