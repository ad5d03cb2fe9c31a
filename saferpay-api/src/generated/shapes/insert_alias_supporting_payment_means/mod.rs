// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

//! `InsertAliasSupportingPaymentMeans` in all its shapes.

#[cfg(any(feature = "v1_24", feature = "v1_25"))]
pub(crate) mod since_1_24;
#[cfg(any(
    feature = "v1_26", feature = "v1_27", feature = "v1_28", feature = "v1_29", feature = "v1_30",
    feature = "v1_31", feature = "v1_32", feature = "v1_33", feature = "v1_34", feature = "v1_35",
    feature = "v1_36", feature = "v1_37", feature = "v1_38", feature = "v1_39",
))]
pub(crate) mod since_1_26;
#[cfg(feature = "_ge_1_40")]
pub(crate) mod since_1_40;
