// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

//! `PayerProfile` in all its shapes.

#[cfg(feature = "_ge_1_19")]
pub(crate) mod since_1_19;
