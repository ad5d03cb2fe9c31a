// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

//! `PaymentLinkCondition` in all its shapes.

#[cfg(any(feature = "v1_36", feature = "v1_37"))]
pub(crate) mod since_1_36;
#[cfg(feature = "_ge_1_38")]
pub(crate) mod since_1_38;
