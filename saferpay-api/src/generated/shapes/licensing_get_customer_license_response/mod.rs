// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

//! `GetCustomerLicenseResponse` in all its shapes.

#[cfg(feature = "_ge_1_35")]
pub(crate) mod since_1_35;
