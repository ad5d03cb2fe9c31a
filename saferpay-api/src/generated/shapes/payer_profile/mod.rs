// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

//! `PayerProfile` in all its shapes.

#[cfg(feature = "v1_19")]
pub(crate) mod since_1_19;
#[cfg(feature = "_ge_1_20")]
pub(crate) mod since_1_20;
