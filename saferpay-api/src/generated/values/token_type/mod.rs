// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

//! `TokenType` in all its shapes.

#[cfg(any(feature = "v1_37", feature = "v1_38", feature = "v1_39"))]
pub(crate) mod since_1_37;
#[cfg(feature = "_ge_1_40")]
pub(crate) mod since_1_40;
