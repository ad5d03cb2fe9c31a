// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

//! `TokenPanStatus` in all its shapes.

#[cfg(feature = "_ge_1_45")]
pub(crate) mod since_1_45;
