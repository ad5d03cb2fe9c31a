// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

//! `Amount` in all its shapes.

#[cfg(feature = "_ge_1_2")]
pub(crate) mod since_1_2;
