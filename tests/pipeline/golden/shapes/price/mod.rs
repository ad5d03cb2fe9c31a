// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

//! `Price` in all its shapes.

#[cfg(feature = "_ge_1_1")]
pub(crate) mod since_1_1;
