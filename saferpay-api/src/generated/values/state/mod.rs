// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

//! `State` in all its shapes.

#[cfg(feature = "_ge_1_48")]
pub(crate) mod since_1_48;
