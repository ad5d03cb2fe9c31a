// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

//! `FundingSource` in all its shapes.

#[cfg(feature = "_ge_1_51")]
pub(crate) mod since_1_51;
