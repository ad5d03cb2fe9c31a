// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

//! `AlternativePaymentResponse` in all its shapes.

#[cfg(feature = "_ge_1_12")]
pub(crate) mod since_1_12;
