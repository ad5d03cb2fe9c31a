// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

//! `VerificationCodeEntry` in all its shapes.

#[cfg(feature = "_ge_1_17")]
pub(crate) mod since_1_17;
