// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

//! `IdealRefund` in all its shapes.

#[cfg(feature = "_ge_1_42")]
pub(crate) mod since_1_42;
