// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

//! `PaymentMethodInfo` in all its shapes.

#[cfg(any(feature = "v1_23", feature = "v1_24"))]
pub(crate) mod since_1_23;
#[cfg(feature = "_ge_1_25")]
pub(crate) mod since_1_25;
