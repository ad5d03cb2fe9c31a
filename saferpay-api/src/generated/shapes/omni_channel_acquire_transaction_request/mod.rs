// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

//! `AcquireTransactionRequest` in all its shapes.

#[cfg(feature = "_ge_1_8")]
pub(crate) mod since_1_8;
