// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

//! `InquireRequest` in all its shapes.

#[cfg(feature = "_ge_1_44")]
pub(crate) mod since_1_44;
