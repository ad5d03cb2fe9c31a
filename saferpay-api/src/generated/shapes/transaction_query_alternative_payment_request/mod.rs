// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

//! `QueryAlternativePaymentRequest` in all its shapes.

#[cfg(feature = "_ge_1_12")]
pub(crate) mod since_1_12;
