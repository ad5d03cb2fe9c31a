// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

//! `MandatoryBillingAddressField` in all its shapes.

#[cfg(feature = "_ge_1_28")]
pub(crate) mod since_1_28;
