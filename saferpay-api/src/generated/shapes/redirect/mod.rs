// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

//! `Redirect` in all its shapes.

#[cfg(feature = "v1_2")]
pub(crate) mod since_1_2;
#[cfg(feature = "_ge_1_3")]
pub(crate) mod since_1_3;
