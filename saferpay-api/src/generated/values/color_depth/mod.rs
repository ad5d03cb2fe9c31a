// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

//! `ColorDepth` in all its shapes.

#[cfg(any(feature = "v1_35", feature = "v1_36", feature = "v1_37"))]
pub(crate) mod since_1_35;
#[cfg(feature = "_ge_1_38")]
pub(crate) mod since_1_38;
