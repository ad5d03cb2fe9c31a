// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

//! `PaymentWithOptions` in all its shapes.

#[cfg(feature = "_ge_1_33")]
pub(crate) mod since_1_33;
