// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

//! `Paper` in all its shapes.

#[cfg(feature = "v1_1")]
pub(crate) mod since_1_1;
#[cfg(feature = "_ge_1_2")]
pub(crate) mod since_1_2;
