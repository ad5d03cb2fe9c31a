// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

//! `UpdatePaymentMeans` in all its shapes.

#[cfg(any(feature = "v1_12", feature = "v1_13"))]
pub(crate) mod since_1_12;
#[cfg(feature = "_ge_1_14")]
pub(crate) mod since_1_14;
