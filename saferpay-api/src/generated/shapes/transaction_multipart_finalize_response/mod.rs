// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

//! `MultipartFinalizeResponse` in all its shapes.

#[cfg(feature = "_ge_1_10")]
pub(crate) mod since_1_10;
