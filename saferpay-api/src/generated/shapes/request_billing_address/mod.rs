// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

//! `RequestBillingAddress` in all its shapes.

#[cfg(feature = "v1_35")]
pub(crate) mod since_1_35;
#[cfg(feature = "_ge_1_36")]
pub(crate) mod since_1_36;
