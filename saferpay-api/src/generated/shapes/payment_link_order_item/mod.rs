// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

//! `PaymentLinkOrderItem` in all its shapes.

#[cfg(any(feature = "v1_26", feature = "v1_27", feature = "v1_28", feature = "v1_29"))]
pub(crate) mod since_1_26;
#[cfg(any(feature = "v1_30", feature = "v1_31", feature = "v1_32", feature = "v1_33"))]
pub(crate) mod since_1_30;
#[cfg(feature = "_ge_1_34")]
pub(crate) mod since_1_34;
