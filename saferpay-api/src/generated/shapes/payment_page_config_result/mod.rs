// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

//! `PaymentPageConfigResult` in all its shapes.

#[cfg(feature = "_ge_1_52")]
pub(crate) mod since_1_52;
