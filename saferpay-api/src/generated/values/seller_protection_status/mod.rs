// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

//! `SellerProtectionStatus` in all its shapes.

#[cfg(feature = "_ge_1_25")]
pub(crate) mod since_1_25;
