// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

//! `PaymentLinkRegisterAlias` in all its shapes.

#[cfg(feature = "_ge_1_18")]
pub(crate) mod since_1_18;
