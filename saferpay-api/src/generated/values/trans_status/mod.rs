// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

//! `TransStatus` in all its shapes.

#[cfg(feature = "_ge_1_46")]
pub(crate) mod since_1_46;
