// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

//! `KlarnaAttachment` in all its shapes.

#[cfg(feature = "_ge_1_24")]
pub(crate) mod since_1_24;
