// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

//! `AuthenticationMode` in all its shapes.

#[cfg(feature = "_ge_1_46")]
pub(crate) mod since_1_46;
