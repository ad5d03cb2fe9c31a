// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

//! `Order` in all its shapes.

#[cfg(feature = "v1_17")]
pub(crate) mod since_1_17;
#[cfg(any(
    feature = "v1_18", feature = "v1_19", feature = "v1_20", feature = "v1_21", feature = "v1_22",
    feature = "v1_23", feature = "v1_24", feature = "v1_25", feature = "v1_26", feature = "v1_27",
    feature = "v1_28", feature = "v1_29",
))]
pub(crate) mod since_1_18;
#[cfg(any(feature = "v1_30", feature = "v1_31", feature = "v1_32", feature = "v1_33"))]
pub(crate) mod since_1_30;
#[cfg(feature = "_ge_1_34")]
pub(crate) mod since_1_34;
