// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

//! `DccReference` in all its shapes.

#[cfg(feature = "_ge_1_49")]
pub(crate) mod since_1_49;
