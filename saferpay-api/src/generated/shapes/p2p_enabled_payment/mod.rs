// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

//! `P2pEnabledPayment` in all its shapes.

#[cfg(feature = "_ge_1_40")]
pub(crate) mod since_1_40;
