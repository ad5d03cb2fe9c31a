// Written by `cargo xtask codegen` from `spec/`. Edit that instead.

//! `GetCustomerLicenseConfigurationResponse` in all its shapes.

#[cfg(feature = "_ge_1_31")]
pub(crate) mod since_1_31;
