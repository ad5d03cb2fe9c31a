// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

//! `InPsd2Scope` in all its shapes.

#[cfg(feature = "_ge_1_22")]
pub(crate) mod since_1_22;
